/** Constants of System.RoundingMode, which mean what they mean in java.math.RoundingMode. */
export type RoundingMode = 'UP' | 'DOWN' | 'CEILING' | 'FLOOR' | 'HALF_UP' | 'HALF_DOWN' | 'HALF_EVEN' | 'UNNECESSARY';

/** Thrown by decimal arithmetic; the library turns it into System.MathException with the same message. */
export class DecimalError extends Error {}

/** How far the exact result is from the truncated one. */
interface Remainder {
    /** -1, 0 or 1: compares the dropped part with one half. */
    readonly againstHalf: number;
    readonly isNegative: boolean;
    readonly isOdd: boolean;
}

const GROWS: Readonly<Record<RoundingMode, (dropped: Remainder) => boolean>> = {
    UP: () => true,
    DOWN: () => false,
    CEILING: ({ isNegative }) => !isNegative,
    FLOOR: ({ isNegative }) => isNegative,
    HALF_UP: ({ againstHalf }) => againstHalf >= 0,
    HALF_DOWN: ({ againstHalf }) => againstHalf > 0,
    HALF_EVEN: ({ againstHalf, isOdd }) => againstHalf > 0 || (againstHalf === 0 && isOdd),
    UNNECESSARY: () => {
        throw new DecimalError('Rounding necessary');
    },
};

/**
 * `dividend / divisor` as a whole number.
 *
 * @throws DecimalError for divisor 0, and for UNNECESSARY when there is a remainder
 */
export function divideRounded(dividend: bigint, divisor: bigint, mode: RoundingMode): bigint {
    if (divisor === 0n) throw new DecimalError('Divide by 0');
    const quotient = dividend / divisor;
    const rest = dividend % divisor;
    if (rest === 0n) return quotient;
    const isNegative = dividend < 0n !== divisor < 0n;
    const twice = rest * 2n;
    const difference = (twice < 0n ? -twice : twice) - (divisor < 0n ? -divisor : divisor);
    const againstHalf = difference > 0n ? 1 : difference < 0n ? -1 : 0;
    const grows = GROWS[mode]({ againstHalf, isNegative, isOdd: (quotient & 1n) === 1n });
    if (!grows) return quotient;
    return isNegative ? quotient - 1n : quotient + 1n;
}
