import { ApexObject } from '../../runtime/apex-object';
import type { Runtime } from '../../runtime/runtime';
import { ApexDouble } from '../../runtime/values/apex-double';
import { ApexEnumValue } from '../../runtime/values/apex-enum-value';
import { SObjectValue } from '../../store/sobject';
import { ApexDate } from '../date';
import { ApexDatetime } from '../datetime';
import { ApexDecimal } from '../decimal';
import { ApexTime } from '../time';
import { compareUnits } from '../system/string-search';

type Compare = (left: unknown, right: unknown) => number;

function notComparable(rt: Runtime): unknown {
    return rt.exception('System.ListException', 'One or more of the items in this list is not Comparable.');
}

function numberKey(value: unknown): number | bigint | undefined {
    if (typeof value === 'number' || typeof value === 'bigint') return value;
    if (typeof value === 'boolean') return Number(value);
    if (value instanceof ApexDouble) return value.value;
    if (value instanceof ApexDatetime) return value.epoch;
    if (value instanceof ApexDate) return value.epoch;
    if (value instanceof ApexTime) return value.ms;
    if (value instanceof ApexEnumValue) return value.ordinal;
    return undefined;
}

function compareNumbers(left: unknown, right: unknown): number | undefined {
    if (left instanceof ApexDecimal || right instanceof ApexDecimal) {
        const [a, b] = [ApexDecimal.from(left), ApexDecimal.from(right)];
        return a && b ? a.compareTo(b) : undefined;
    }
    const [a, b] = [numberKey(left), numberKey(right)];
    if (a === undefined || b === undefined) return undefined;
    return a < b ? -1 : a > b ? 1 : 0;
}

/** The fields that decide the order of records: Name, then standard ones by name, then custom ones by name. */
function sortFields(record: SObjectValue): string[] {
    const rank = (key: string): number => (key === 'name' ? 0 : key.endsWith('__c') ? 2 : 1);
    return [...record.type.fields.keys()]
        .filter((key) => key !== 'id')
        .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/** Apex Developer Guide, "Sorting Lists", "Default Sort Order of sObjects". */
function compareRecords(rt: Runtime, left: SObjectValue, right: SObjectValue): number {
    if (left.type !== right.type) return compareUnits(left.type.label, right.type.label);
    for (const key of sortFields(left)) {
        const order = compareValues(rt, left.raw(key), right.raw(key));
        if (order !== 0) return order;
    }
    return 0;
}

/** The default order of List.sort: null first, then by kind; objects by their compareTo. @throws System.ListException */
export function compareValues(rt: Runtime, left: unknown, right: unknown): number {
    if (left === right) return 0;
    if (left === null) return -1;
    if (right === null) return 1;
    if (typeof left === 'string' && typeof right === 'string') return compareUnits(left, right);
    if (left instanceof SObjectValue && right instanceof SObjectValue) return compareRecords(rt, left, right);
    if (left instanceof ApexObject && '$compareto_1' in left) return rt.invoke(left, 'compareTo', [right]) as number;
    const order = compareNumbers(left, right);
    if (order === undefined) throw notComparable(rt);
    return order;
}

/** The order that a Comparator written in Apex, or Collator, defines. */
export function comparatorOrder(rt: Runtime, comparator: unknown): Compare {
    return (left, right) => rt.invoke(comparator, 'compare', [left, right]) as number;
}
