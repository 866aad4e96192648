import type { ApexDate } from '../../library/date';
import type { ApexDatetime } from '../../library/datetime';
import type { ApexDecimal } from '../../library/decimal';
import type { ApexTime } from '../../library/time';
import type { ApexDouble } from '../values/apex-double';

/**
 * `<`, `<=`, `>`, `>=`. With a null number, date or time the answer is false; a text is greater than null
 * (Apex Developer Guide, "Expression Operators").
 */
type Comparisons<S extends string, T> = {
    readonly [K in `$${'lt' | 'le' | 'gt' | 'ge'}_${S}`]: (a: T | null, b: T | null) => boolean;
};

function comparisons<S extends string, T>(suffix: S, order: (a: T, b: T) => number): Comparisons<S, T> {
    return {
        [`$lt_${suffix}`]: (a: T | null, b: T | null) => a !== null && b !== null && order(a, b) < 0,
        [`$le_${suffix}`]: (a: T | null, b: T | null) => a !== null && b !== null && order(a, b) <= 0,
        [`$gt_${suffix}`]: (a: T | null, b: T | null) => a !== null && b !== null && order(a, b) > 0,
        [`$ge_${suffix}`]: (a: T | null, b: T | null) => a !== null && b !== null && order(a, b) >= 0,
    } as Comparisons<S, T>;
}

/** Order of texts: case does not count, except to break a tie of equal texts never. */
export function compareTexts(a: string, b: string): number {
    const [left, right] = [a.toLowerCase(), b.toLowerCase()];
    return left < right ? -1 : left > right ? 1 : 0;
}

function orderTexts(a: string | null, b: string | null): number {
    if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
    return compareTexts(a, b);
}

type Moment = ApexDate | ApexDatetime | ApexTime;

function instant(value: Moment): number {
    return 'epoch' in value ? value.epoch : value.ms;
}

export const comparisonOperations = {
    $lt_i: (a: number | null, b: number | null): boolean => a !== null && b !== null && a < b,
    $le_i: (a: number | null, b: number | null): boolean => a !== null && b !== null && a <= b,
    $gt_i: (a: number | null, b: number | null): boolean => a !== null && b !== null && a > b,
    $ge_i: (a: number | null, b: number | null): boolean => a !== null && b !== null && a >= b,
    ...comparisons('l', (a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0)),
    ...comparisons('f', (a: ApexDouble, b: ApexDouble) => a.value - b.value),
    ...comparisons('d', (a: ApexDecimal, b: ApexDecimal) => a.compareTo(b)),
    ...comparisons('t', (a: Moment, b: Moment) => instant(a) - instant(b)),
    $lt_s: (a: string | null, b: string | null): boolean => orderTexts(a, b) < 0,
    $le_s: (a: string | null, b: string | null): boolean => orderTexts(a, b) <= 0,
    $gt_s: (a: string | null, b: string | null): boolean => orderTexts(a, b) > 0,
    $ge_s: (a: string | null, b: string | null): boolean => orderTexts(a, b) >= 0,
    /** One side is the literal null. */
    $lt_null: (): boolean => false,
    $le_null: (): boolean => false,
    $gt_null: (): boolean => false,
    $ge_null: (): boolean => false,
};
