import BigConstructor, { type Big } from 'big.js';

/** The ledger's own constructor: thirty places in divisions, so that only `roundTo` ever rounds money. */
const Decimal = BigConstructor();
Decimal.DP = 30;

/** An exact decimal. */
export type Amount = Big;

/** Exact decimal of a JSON number or a numeric text. */
export function amount(value: number | string | Amount): Amount {
    return new Decimal(value);
}

/** The largest amount of a document. */
export const LARGEST_AMOUNT: Amount = amount('999999999999.999');

export const ZERO: Amount = amount(0);

/** Rounds half up (away from zero) to `places` digits after the point. */
export function roundTo(value: Amount, places: number): Amount {
    return value.round(places, Decimal.roundHalfUp);
}

/** Exact sum. */
export function sum(values: Iterable<Amount>): Amount {
    let total = ZERO;
    for (const value of values) total = total.plus(value);
    return total;
}

/** The JSON number whose shortest spelling is this decimal. */
export function toNumber(value: Amount): number {
    return Number(value.toFixed());
}

/** `percent` of `base`, exact. */
export function percentOf(base: Amount, percent: Amount): Amount {
    return base.times(percent).div(100);
}
