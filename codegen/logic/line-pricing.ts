/** What a line is quoted at: quantity times rate, less the line's own discount. */
import { Money } from '../language';
import type { Rules } from './money-rules';
import type { TaxPart } from './tax-parts';

/** A line as it is sent. A discount is a percentage (10 for 10 %) or an amount. `taxKey` '': no tax. */
export interface Line {
    readonly quantity: Money;
    readonly rate: Money;
    readonly discountPercent: Money | null;
    readonly discountAmount: Money | null;
    readonly taxKey: string;
    readonly taxes: readonly TaxPart[];
}

/** A line with its price. `quoted` includes tax where prices do; `scaled` is the amount due, times the spread's whole. */
export interface PricedLine {
    readonly gross: Money;
    readonly discountAmount: Money;
    readonly quoted: Money;
    readonly scaled: Money;
    readonly taxKey: string;
    readonly taxes: readonly TaxPart[];
}

const hundred = Money.of('100');

/**
 * A percentage of an amount, rounded half up.
 * @param amount what the percentage is of
 * @param percentage 10 for 10 %
 * @param decimals places of the currency
 */
export function percentOf(amount: Money, percentage: Money, decimals: number): Money {
    return amount.times(percentage).dividedBy(hundred, decimals);
}

/** What the discount leaves of the exact amount, rounded. */
function quotedOf(line: Line, exact: Money, rules: Rules): Money {
    if (line.discountPercent !== null) {
        return rules.lineDiscountRounding === 'discount'
            ? exact.subtract(percentOf(exact, line.discountPercent, rules.decimals)).round(rules.decimals)
            : percentOf(exact, hundred.subtract(line.discountPercent), rules.decimals);
    }
    const amount = line.discountAmount === null ? Money.zero : line.discountAmount.round(rules.decimals);
    return exact.subtract(amount).round(rules.decimals);
}

/**
 * Prices a line.
 * @param line the line as it is sent
 * @param hasLineDiscounts whether the document's discounts are on its lines
 * @param rules settings of the connection
 */
export function priceLine(line: Line, hasLineDiscounts: boolean, rules: Rules): PricedLine {
    const exact = line.quantity.round(rules.quantityDecimals).times(line.rate.round(rules.rateDecimals));
    const gross = exact.round(rules.decimals);
    const quoted = hasLineDiscounts ? quotedOf(line, exact, rules) : gross;
    return {
        gross,
        discountAmount: gross.subtract(quoted),
        quoted,
        scaled: quoted,
        taxKey: line.taxKey,
        taxes: line.taxes,
    };
}

/**
 * The price of one that holds the line's own discount, for documents whose discount is on the whole.
 * @param line the line with its discount
 * @param rules settings of the connection
 * @returns null when no price of the digits that are kept gives the line's amount
 */
export function rateWithDiscount(line: Line, rules: Rules): Money | null {
    const quoted = priceLine(line, true, rules).quoted;
    const quantity = line.quantity.round(rules.quantityDecimals);
    if (quantity.isZero()) {
        return null;
    }
    const rate = quoted.dividedBy(quantity, rules.rateDecimals);
    return rate.times(quantity).round(rules.decimals).equals(quoted) ? rate : null;
}
