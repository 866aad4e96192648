import { apexTypes, type TypeRef } from '../../runtime/type-ref';
import type { BodyContext } from './body-context';
import { tryConvert } from './convert';
import type { Value } from './value';

/** Widening order of numbers. */
const order: readonly TypeRef[] = [apexTypes.integer, apexTypes.long, apexTypes.double, apexTypes.decimal];

/** Suffix of the operations on a numeric type: `$add_i`. */
export const numericSuffix: Readonly<Record<string, string>> = { integer: 'i', long: 'l', double: 'f', decimal: 'd' };

export function isNumeric(type: TypeRef): boolean {
    return order.includes(type);
}

/** The type in which two numbers meet; null unless both are numbers. */
export function promote(left: TypeRef, right: TypeRef): TypeRef | null {
    if (!isNumeric(left) || !isNumeric(right)) return null;
    return order[Math.max(order.indexOf(left), order.indexOf(right))] ?? null;
}

/** The value widened to a numeric type that is known to be wide enough. */
export function widen(value: Value, to: TypeRef, body: BodyContext): string {
    return tryConvert(value, to, body) ?? value.js;
}
