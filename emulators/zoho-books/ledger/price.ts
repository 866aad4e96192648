import { discountOn } from './discount';
import type { DocumentInput, LineInput } from './document';
import { amount, roundTo, sum, ZERO, type Amount } from './money';
import { Ratio } from './ratio';

/** A line with its price and its part of the document. */
export interface Priced {
    readonly line: LineInput;
    readonly gross: Amount;
    readonly discountAmount: Amount;
    /** Price after item-level discount, as quoted: with tax inside when prices include it. */
    readonly quoted: Amount;
}

/** Prices the lines: digits beyond those that the organisation keeps are rounded away first. */
export function priceLines(input: DocumentInput): readonly Priced[] {
    return input.lines.map((line) => {
        const { counting, precision } = input;
        const exact = roundTo(line.quantity, counting.quantity_decimals).times(
            roundTo(line.rate, counting.rate_decimals),
        );
        const gross = roundTo(exact, precision);
        if (input.discountType === 'entity_level') return { line, gross, discountAmount: ZERO, quoted: gross };
        const quoted = roundTo(leftOf(exact, line, input), precision);
        return { line, gross, discountAmount: gross.minus(quoted), quoted };
    });
}

function leftOf(exact: Amount, { discount }: LineInput, { counting, precision }: DocumentInput): Amount {
    if (discount.kind === 'percent' && counting.line_discount_rounding === 'remainder') {
        return Ratio.of(exact).percent(amount(100).minus(discount.percent)).round(precision);
    }
    return exact.minus(discountOn(exact, discount, precision));
}

/** What each line is taxed on, once an early discount on the document is taken off. */
export interface Dues {
    readonly dues: readonly Ratio[];
    readonly discount: Amount;
}

/** Takes an entity-level discount before tax off the lines, in proportion to what they are quoted at. */
export function duesOf(priced: readonly Priced[], input: DocumentInput): Dues {
    const quoted = sum(priced.map((line) => line.quoted));
    const applies = input.discountType === 'entity_level' && input.isDiscountBeforeTax;
    const discount = applies ? discountOn(quoted, input.discount, input.precision) : ZERO;
    if (discount.eq(0) || quoted.eq(0)) return { dues: priced.map((line) => Ratio.of(line.quoted)), discount };
    if (input.counting.discount_shares === 'exact') {
        const left = quoted.minus(discount);
        return { dues: priced.map((line) => Ratio.of(line.quoted).times(left).over(quoted)), discount };
    }
    return { dues: wholeShares(priced, quoted, discount, input.precision), discount };
}

/** Shares in whole units of the currency; the last line that is not free bears what is left over. */
function wholeShares(priced: readonly Priced[], quoted: Amount, discount: Amount, precision: number) {
    const shares = priced.map((line) => Ratio.of(line.quoted).times(discount).over(quoted).round(precision));
    const last = priced.findLastIndex((line) => !line.quoted.eq(0));
    const others = sum(shares.filter((_share, index) => index !== last));
    return priced.map((line, index) =>
        Ratio.of(line.quoted.minus(index === last ? discount.minus(others) : shares[index])),
    );
}
