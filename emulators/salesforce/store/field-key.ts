import { ApexBlob } from '../library/blob';
import { ApexDate } from '../library/date';
import { ApexDatetime } from '../library/datetime';
import { ApexDecimal } from '../library/decimal';
import { ApexTime } from '../library/time';
import type { FieldInfo } from '../metadata/org-model';
import type { FieldValue } from './sobject';

/** Key under which equal values of a field meet in an index: text without case unless the field has it. Null has no key. */
export function fieldKey(field: FieldInfo, value: FieldValue): string | number | bigint | boolean | null {
    if (value === null || value === undefined) return null;
    if (typeof value === 'string') return field.caseSensitive || field.apexType === 'Id' ? value : value.toLowerCase();
    if (value instanceof ApexDecimal) return decimalKey(value);
    if (value instanceof ApexDate) return value.days;
    if (value instanceof ApexDatetime) return value.epoch;
    if (value instanceof ApexTime) return value.ms;
    if (value instanceof ApexBlob) return null;
    if (typeof value === 'number') return field.apexType === 'Decimal' ? `${value}` : value;
    return value as bigint | boolean;
}

/** `1.50` and `1.5` are the same number. */
function decimalKey(value: ApexDecimal): string {
    let { unscaled, scale } = value;
    while (scale > 0 && unscaled % 10n === 0n) {
        unscaled /= 10n;
        scale--;
    }
    while (scale < 0) {
        unscaled *= 10n;
        scale++;
    }
    return scale === 0 ? `${unscaled}` : `${unscaled}e-${scale}`;
}
