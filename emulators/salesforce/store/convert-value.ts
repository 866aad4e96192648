import { ApexBlob } from '../library/blob';
import { ApexDate } from '../library/date';
import { ApexDatetime } from '../library/datetime';
import { ApexDecimal } from '../library/decimal';
import { ApexTime } from '../library/time';
import type { FieldInfo } from '../metadata/org-model';
import { ApexDouble } from '../runtime/values/apex-double';
import { isId, normaliseId } from './id';
import type { FieldValue } from './sobject';

const INTEGER_LIMIT = 2 ** 31;

function toInteger(value: FieldValue): number | undefined {
    if (typeof value === 'number') return value;
    if (typeof value === 'bigint' && value < INTEGER_LIMIT && value >= -INTEGER_LIMIT) return Number(value);
    return undefined;
}

/** Conversions that assigning to a field makes; undefined for a value that does not fit the field's type. */
const CONVERSIONS: Readonly<Record<string, (value: FieldValue) => FieldValue | undefined>> = {
    String: (value) => (typeof value === 'string' ? value : undefined),
    Id: (value) => (typeof value === 'string' && isId(value) ? normaliseId(value) : undefined),
    Boolean: (value) => (typeof value === 'boolean' ? value : undefined),
    Integer: toInteger,
    Long: (value) => (typeof value === 'bigint' ? value : typeof value === 'number' ? BigInt(value) : undefined),
    Decimal: (value) => ApexDecimal.from(value),
    Double: (value) => (value instanceof ApexDouble ? value : ApexDecimal.from(value)),
    Date: (value) => (value instanceof ApexDate ? value : undefined),
    Datetime: (value) =>
        value instanceof ApexDatetime ? value : value instanceof ApexDate ? new ApexDatetime(value.epoch) : undefined,
    Time: (value) => (value instanceof ApexTime ? value : undefined),
    Blob: (value) => (value instanceof ApexBlob ? value : undefined),
    Object: (value) => value,
};

/** A value as the field holds it; undefined when its type does not fit. */
export function convertForField(field: FieldInfo, value: FieldValue): FieldValue | undefined {
    if (value === null) return null;
    return CONVERSIONS[field.apexType]?.(value);
}

/** Text that carries a record's value (custom metadata, JSON of other tools) as the field's value; undefined when it does not fit. */
export function parseForField(field: FieldInfo, text: string): FieldValue | undefined {
    switch (field.apexType) {
        case 'Boolean':
            return text === 'true' ? true : text === 'false' ? false : undefined;
        case 'Integer':
            return /^-?\d+$/.test(text) ? Number(text) : undefined;
        case 'Long':
            return /^-?\d+$/.test(text) ? BigInt(text) : undefined;
        case 'Decimal':
            return ApexDecimal.parse(text);
        case 'Date':
            return ApexDate.parseIso(text.slice(0, 10));
        case 'Datetime': {
            const epoch = Date.parse(text);
            return Number.isNaN(epoch) ? undefined : new ApexDatetime(epoch);
        }
        case 'Time':
            return ApexTime.parseIso(text);
        case 'Id':
            return isId(text) ? normaliseId(text) : text;
        default:
            return text;
    }
}
