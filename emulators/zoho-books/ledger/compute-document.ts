import { discountOn } from './discount';
import type { DocumentAmounts, DocumentInput, TotalRounding } from './document';
import { amount, roundTo, sum, ZERO, type Amount } from './money';
import { priceLines } from './price';
import { Ratio } from './ratio';
import { settle } from './tax';
import { shippingTaxes, taxExclusive, taxInclusive, type Taxed } from './taxed';

/**
 * Totals of an invoice or credit note [model: Zoho does not publish its arithmetic].
 * Everything is exact until a named amount is formed, which is rounded half up to the currency.
 */
export function computeDocument(input: DocumentInput): DocumentAmounts {
    const { precision, counting } = input;
    const priced = priceLines(input);
    const taxed = input.isInclusiveTax ? taxInclusive(priced, input) : taxExclusive(priced, input);
    const taxTotal = sum(taxed.taxes.map((tax) => tax.amount));
    const shippingTax =
        counting.shipping_tax === 'apart'
            ? sum(settle(shippingTaxes(input), precision).map((tax) => tax.amount))
            : ZERO;
    const late = lateDiscount(taxed, taxTotal, input);
    const exact = taxed.subTotal
        .minus(taxed.discountTotal)
        .minus(late.discountTotal)
        .plus(taxTotal)
        .plus(roundTo(input.shipping, precision))
        .plus(shippingTax)
        .plus(roundTo(input.adjustment, precision));
    const total = roundTotal(exact, input.rounding, precision);
    return {
        lines: taxed.lines,
        subTotal: taxed.subTotal,
        subTotalInclusive: input.isInclusiveTax ? sum(priced.map((line) => line.quoted)) : taxed.subTotal,
        discountTotal: taxed.discountTotal.plus(late.discountTotal),
        discountAppliedOn: taxed.discountAppliedOn.plus(late.discountAppliedOn),
        taxTotal,
        totalTaxable: sum(taxed.lines.filter((line) => line.taxes.length > 0).map((line) => line.itemTotal)),
        taxes: taxed.taxes,
        shippingTax,
        roundoff: total.minus(exact),
        total,
    };
}

/** A discount on the whole document that is taken after tax. */
function lateDiscount(taxed: Taxed, taxTotal: Amount, input: DocumentInput) {
    if (input.discountType !== 'entity_level' || input.isDiscountBeforeTax) {
        return { discountTotal: ZERO, discountAppliedOn: ZERO };
    }
    const base = input.counting.late_discount_base === 'with_tax' ? taxed.subTotal.plus(taxTotal) : taxed.subTotal;
    const discountTotal = discountOn(base, input.discount, input.precision);
    return { discountTotal, discountAppliedOn: discountTotal.eq(0) ? ZERO : base };
}

function roundTotal(exact: Amount, rounding: TotalRounding, precision: number): Amount {
    if (rounding.kind === 'none') return roundTo(exact, precision);
    return amount(Ratio.of(exact).over(rounding.step).round(0)).times(rounding.step);
}
