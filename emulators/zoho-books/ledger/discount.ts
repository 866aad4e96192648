import type { Discount } from './document';
import { amount, percentOf, roundTo, ZERO, type Amount } from './money';

export const NO_DISCOUNT: Discount = { kind: 'flat', amount: ZERO };

/** Reads `"10%"` as a share, `5`, `"5"` and `""` as a flat amount; undefined when it is neither or negative. */
export function readDiscount(value: number | string): Discount | undefined {
    const text = String(value).trim();
    if (text === '') return NO_DISCOUNT;
    const match = /^(\d+(?:\.\d+)?)(%?)$/.exec(text);
    if (!match) return undefined;
    const size = amount(match[1]);
    if (match[2] === '') return { kind: 'flat', amount: size };
    return size.gt(100) ? undefined : { kind: 'percent', percent: size };
}

/** What a discount takes off `base`, rounded to the currency. */
export function discountOn(base: Amount, discount: Discount, precision: number): Amount {
    const exact = discount.kind === 'percent' ? percentOf(base, discount.percent) : discount.amount;
    return roundTo(exact, precision);
}
