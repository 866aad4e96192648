/** Constants of System.RoundingMode, which mean what they mean in java.math.RoundingMode. */
export type RoundingMode = 'UP' | 'DOWN' | 'CEILING' | 'FLOOR' | 'HALF_UP' | 'HALF_DOWN' | 'HALF_EVEN' | 'UNNECESSARY';

/** Thrown by decimal arithmetic; the library turns it into System.MathException with the same message. */
export class DecimalError extends Error {}

/**
 * Whether a quotient with a remainder moves one step away from zero.
 *
 * @param againstHalf -1, 0 or 1: compares the dropped part with one half
 * @throws DecimalError for UNNECESSARY
 */
export function roundsAway(mode: RoundingMode, againstHalf: number, isNegative: boolean, isOdd: boolean): boolean {
    switch (mode) {
        case 'UP':
            return true;
        case 'DOWN':
            return false;
        case 'CEILING':
            return !isNegative;
        case 'FLOOR':
            return isNegative;
        case 'HALF_UP':
            return againstHalf >= 0;
        case 'HALF_DOWN':
            return againstHalf > 0;
        case 'HALF_EVEN':
            return againstHalf > 0 || (againstHalf === 0 && isOdd);
        case 'UNNECESSARY':
            throw new DecimalError('Rounding necessary');
    }
}

/**
 * `dividend / divisor` as a whole number.
 *
 * @throws DecimalError for divisor 0, and for UNNECESSARY when there is a remainder
 */
export function divideRounded(dividend: bigint, divisor: bigint, mode: RoundingMode): bigint {
    if (divisor === 0n) throw new DecimalError('Divide by 0');
    const quotient = dividend / divisor;
    const rest = dividend - quotient * divisor;
    if (rest === 0n) return quotient;
    const isNegative = dividend < 0n !== divisor < 0n;
    const twice = rest * 2n;
    const difference = (twice < 0n ? -twice : twice) - (divisor < 0n ? -divisor : divisor);
    const againstHalf = difference > 0n ? 1 : difference < 0n ? -1 : 0;
    if (!roundsAway(mode, againstHalf, isNegative, (quotient & 1n) === 1n)) return quotient;
    return isNegative ? quotient - 1n : quotient + 1n;
}
