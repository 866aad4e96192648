/** Whole numbers of 32 bits: what does not fit is an error here and in Apex, never another number. */
const smallest = -2147483648;
const largest = 2147483647;

function whole(value: number): number {
    if (!Number.isInteger(value) || value < smallest || value > largest) {
        throw new RangeError(`${value} is no whole number of 32 bits.`);
    }
    return value + 0;
}

/** A sum that must fit. */
export function wholeAdd(left: number, right: number): number {
    return whole(left + right);
}

/** A difference that must fit. */
export function wholeSubtract(left: number, right: number): number {
    return whole(left - right);
}

/** A product that must fit. */
export function wholeTimes(left: number, right: number): number {
    return whole(left * right);
}

/** Whole division, cut toward zero. Throws on zero, as Apex does. */
export function wholeDivide(dividend: number, divisor: number): number {
    if (divisor === 0) {
        throw new RangeError('Divide by 0');
    }
    return whole(Math.trunc(dividend / divisor));
}

/** What a whole division leaves; it has the sign of the dividend. Throws on zero, as Apex does. */
export function wholeRemainder(dividend: number, divisor: number): number {
    if (divisor === 0) {
        throw new RangeError('Divide by 0');
    }
    return whole(dividend % divisor);
}

/** -1, 0 or 1: the order of two whole numbers, for `toSorted`. */
export function compareWhole(left: number, right: number): number {
    return left < right ? -1 : left > right ? 1 : 0;
}

/** The whole number that a text writes in decimal digits, or null when it is none of 32 bits. */
export function wholeOf(text: string): number | null {
    const value = /^-?\d{1,10}$/.test(text) ? Number(text) : NaN;
    return value >= smallest && value <= largest ? value + 0 : null;
}

/** The same check for results of other types. */
export const checkedWhole = whole;
