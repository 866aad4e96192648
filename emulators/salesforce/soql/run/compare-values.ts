import { ApexDate } from '../../library/date';
import { ApexDatetime } from '../../library/datetime';
import { ApexDecimal } from '../../library/decimal';
import { ApexTime } from '../../library/time';
import type { FieldInfo } from '../../metadata/org-model';
import type { FieldValue } from '../../store/sobject';

const compare = <T extends string | number | bigint>(left: T, right: T): number =>
    left < right ? -1 : left > right ? 1 : 0;

/** Order of two values of one field, neither null. Text ignores case. */
export function compareValues(left: FieldValue, right: FieldValue): number {
    if (typeof left === 'string' && typeof right === 'string') return compare(left.toLowerCase(), right.toLowerCase());
    if (left instanceof ApexDate || left instanceof ApexDatetime) {
        if (left instanceof ApexDate && right instanceof ApexDate) return compare(left.days, right.days);
        return compare(epochOf(left), epochOf(right as ApexDate | ApexDatetime));
    }
    if (left instanceof ApexTime && right instanceof ApexTime) return compare(left.ms, right.ms);
    if (typeof left === 'boolean') return compare(Number(left), Number(right));
    if (typeof left === 'number' && typeof right === 'number') return compare(left, right);
    const [a, b] = [ApexDecimal.from(left), ApexDecimal.from(right)];
    if (a && b) return a.compareTo(b);
    throw new Error('Values of different types meet in a query');
}

function epochOf(value: ApexDate | ApexDatetime): number {
    return value.epoch;
}

/** Order for ORDER BY: picklists by the order of their values, nulls where the query wants them. */
export function rowOrder(
    field: FieldInfo | null,
    nullsFirst: boolean,
    descending: boolean,
): (left: FieldValue, right: FieldValue) => number {
    const positions =
        field?.type === 'picklist' && field.picklistValues?.length
            ? new Map(field.picklistValues.map(({ value }, at) => [value.toLowerCase(), at]))
            : null;
    const place = (value: FieldValue): number => positions!.get(String(value).toLowerCase()) ?? positions!.size;
    return (left, right) => {
        if (left === null || right === null) {
            if (left === right) return 0;
            return (left === null) === nullsFirst ? -1 : 1;
        }
        const order = positions ? place(left) - place(right) || compareValues(left, right) : compareValues(left, right);
        return descending ? -order : order;
    };
}
