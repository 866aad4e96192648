import type { ApexValue } from '../apex-value';
import type { Runtime } from '../runtime';
import { isId, normaliseId } from '../../store/id';
import { equalValues } from '../value-operations';

function equalTexts(a: string | null, b: string | null): boolean {
    return a === b || (a !== null && b !== null && a.length === b.length && a.toLowerCase() === b.toLowerCase());
}

/** 15 and 18 characters of one Id are equal. */
function equalIds(a: ApexValue, b: ApexValue): boolean {
    if (a === b) return true;
    if (typeof a !== 'string' || typeof b !== 'string') return false;
    return isId(a) && isId(b) ? normaliseId(a) === normaliseId(b) : equalTexts(a, b);
}

/** Values that Apex knows no identity of. */
const VALUES = new Set(['Decimal', 'Double', 'Date', 'Datetime', 'Time']);
/** Those that have one where a side is an Object: two equal dates are not the same (FluentAssert's DateAssert). */
const NUMBERS = new Set(['Decimal', 'Double']);

function isSame(a: ApexValue, b: ApexValue, values = VALUES): boolean {
    if (a === b) return true;
    if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false;
    const isValue = values.has((a as { typeName?: string }).typeName?.replace('System.', '') ?? '');
    return isValue && 'equalsApex' in a && (a as { equalsApex(rt: null, other: unknown): boolean }).equalsApex(null, b);
}

export function equalityOperations(rt: Runtime) {
    return {
        $eq_s: equalTexts,
        $eq_id: equalIds,
        $eq: (a: ApexValue, b: ApexValue): boolean => equalValues(rt, a, b),
        $same: (a: ApexValue, b: ApexValue): boolean => isSame(a, b),
        $sameObject: (a: ApexValue, b: ApexValue): boolean => isSame(a, b, NUMBERS),
    };
}
