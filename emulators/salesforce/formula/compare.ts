import { ApexDate } from '../library/date';
import { ApexDatetime } from '../library/datetime';
import { ApexDecimal } from '../library/decimal';
import { ApexTime } from '../library/time';
import type { FormulaValue } from './formula-value';

export function isBlank(value: FormulaValue): boolean {
    return value === null || value === '';
}

/** Below, at or above zero; undefined where a side is blank or the two are not of one kind. */
export function compareOrder(left: FormulaValue, right: FormulaValue): number | undefined {
    if (left === null || right === null) return undefined;
    if (left instanceof ApexDecimal && right instanceof ApexDecimal) return left.compareTo(right);
    if (left instanceof ApexDate && right instanceof ApexDate) return left.days - right.days;
    if (left instanceof ApexDatetime && right instanceof ApexDatetime) return left.epoch - right.epoch;
    if (left instanceof ApexTime && right instanceof ApexTime) return left.ms - right.ms;
    if (typeof left === 'string' && typeof right === 'string') return left < right ? -1 : Number(left > right);
    return left === right ? 0 : undefined;
}

/** `<>`: a number, date or time without value differs from nothing: the rule `Total__c <> 42` lets a blank total pass (declarative-lookup-rollup-summaries' tests). */
export function differentValues(left: FormulaValue, right: FormulaValue): boolean {
    const other = left === null ? right : right === null ? left : null;
    if (other !== null && typeof other === 'object') return false;
    return !sameValues(left, right);
}

/** `=`: text by case; two blanks are equal, a blank and a value are not. */
export function sameValues(left: FormulaValue, right: FormulaValue): boolean {
    if (isBlank(left) || isBlank(right)) return isBlank(left) && isBlank(right);
    return compareOrder(left, right) === 0;
}
