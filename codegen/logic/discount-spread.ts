/** How a discount on the whole document, taken before tax, lowers what each line is taxed on. */
import { Money } from '../language';
import { percentOf, type PricedLine } from './line-pricing';
import type { Rules } from './money-rules';

/** A discount on a document: a percentage, an amount, or neither. */
export interface Discount {
    readonly percent: Money | null;
    readonly amount: Money | null;
}

/** Lines whose `scaled` amount, divided by `whole`, is what they are taxed on; `taken`: the discount in all. */
export interface Spread {
    readonly lines: readonly PricedLine[];
    readonly whole: Money;
    readonly taken: Money;
}

const one = Money.of('1');

/**
 * The sum of what the lines are quoted at.
 * @param lines priced lines
 */
export function quotedSum(lines: readonly PricedLine[]): Money {
    return lines.reduce((total, line) => total.add(line.quoted), Money.zero);
}

/**
 * What a discount takes off an amount.
 * @param base amount that it is on
 * @param discount percentage or amount
 * @param decimals places of the currency
 */
export function discountOn(base: Money, discount: Discount, decimals: number): Money {
    if (discount.percent !== null) {
        return percentOf(base, discount.percent, decimals);
    }
    return discount.amount === null ? Money.zero : discount.amount.round(decimals);
}

/** Each line loses its share in whole cents; the last line with an amount takes what is left. */
function inCents(lines: readonly PricedLine[], sum: Money, taken: Money, decimals: number): readonly PricedLine[] {
    const count = lines.filter((line) => !line.quoted.isZero()).length;
    const lowered: PricedLine[] = [];
    let left = taken;
    let position = 0;
    for (const line of lines) {
        position = line.quoted.isZero() ? position : position + 1;
        const isLast = position === count;
        const share = isLast ? left : line.quoted.times(taken).dividedBy(sum, decimals);
        const own = line.quoted.isZero() ? Money.zero : share;
        left = left.subtract(own);
        lowered.push({ ...line, scaled: line.quoted.subtract(own) });
    }
    return lowered;
}

/**
 * Spreads a discount over the lines in proportion to what they are quoted at.
 * @param lines priced lines
 * @param discount discount on the document
 * @param rules settings of the connection
 */
export function spreadDiscount(lines: readonly PricedLine[], discount: Discount, rules: Rules): Spread {
    const sum = quotedSum(lines);
    const taken = discountOn(sum, discount, rules.decimals);
    if (taken.isZero() || sum.isZero()) {
        return { lines, whole: one, taken };
    }
    if (rules.discountShares === 'rounded') {
        return { lines: inCents(lines, sum, taken, rules.decimals), whole: one, taken };
    }
    const kept = sum.subtract(taken);
    return { lines: lines.map((line) => ({ ...line, scaled: line.quoted.times(kept) })), whole: sum, taken };
}
