/** Whole numbers that a JavaScript number holds exactly: arithmetic on them costs no BigInt. NaN stands for "too large". */
import { roundsAway, type RoundingMode } from './rounding-mode';

const MAX = Number.MAX_SAFE_INTEGER;
const powers: readonly number[] = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

/** `value` when it is exact, else NaN; never -0. */
export function exact(value: number): number {
    return value <= MAX && value >= -MAX ? value + 0 : NaN;
}

/** Undefined above 10^15. */
export function smallPower(exponent: number): number | undefined {
    return powers[exponent];
}

/** `value × 10^exponent`, or NaN. */
export function shifted(value: number, exponent: number): number {
    const power = powers[exponent];
    return power === undefined ? (value === 0 ? 0 : NaN) : exact(value * power);
}

/** Number of digits; 1 for zero. */
export function digitsOf(value: number): number {
    const magnitude = Math.abs(value);
    let digits = 1;
    while (digits < 16 && magnitude >= (powers[digits] as number)) digits++;
    return digits;
}

/** `dividend / divisor` as a whole number, for a positive divisor. @throws DecimalError for UNNECESSARY with a remainder */
export function divideSmall(dividend: number, divisor: number, mode: RoundingMode): number {
    const rest = dividend % divisor;
    const quotient = (dividend - rest) / divisor;
    if (rest === 0) return quotient + 0;
    const isNegative = dividend < 0;
    const magnitude = Math.abs(rest);
    // Not twice the rest, which may be too large to be exact.
    const againstHalf = Math.sign(magnitude - (divisor - magnitude));
    if (!roundsAway(mode, againstHalf, isNegative, quotient % 2 !== 0)) return quotient + 0;
    return exact(isNegative ? quotient - 1 : quotient + 1);
}

/** Whether the quotient ends: nothing but 2 and 5 is left of the divisor once it is reduced. */
export function endsDividing(dividend: number, divisor: number): boolean {
    let rest = Math.abs(divisor);
    while (rest % 2 === 0) rest /= 2;
    while (rest % 5 === 0) rest /= 5;
    return dividend % rest === 0;
}
