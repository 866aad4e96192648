import { discountOn } from './discount';
import type { DocumentInput, LineAmounts, TaxAmount } from './document';
import { roundTo, sum, ZERO, type Amount } from './money';
import { duesOf, type Priced } from './price';
import { Ratio } from './ratio';
import { gather, settle, splitInclusive, sumByTax, taxesOn, type ExactTax } from './tax';

/** The part of a document that its taxes decide. */
export interface Taxed {
    readonly lines: readonly LineAmounts[];
    readonly taxes: readonly TaxAmount[];
    readonly subTotal: Amount;
    readonly discountTotal: Amount;
    readonly discountAppliedOn: Amount;
}

/** The tax on shipping, exact; shipping is always without tax, and no discount lowers it. */
export function shippingTaxes(input: DocumentInput): readonly ExactTax[] {
    const base = Ratio.of(roundTo(input.shipping, input.precision));
    return taxesOn(base, input.shippingTaxes, input.precision, input.counting.compound_base);
}

/** Tax on top of the prices. */
export function taxExclusive(priced: readonly Priced[], input: DocumentInput): Taxed {
    const { precision, counting } = input;
    const { dues, discount } = duesOf(priced, input);
    const exact = priced.map((line, index) => taxesOn(dues[index], line.line.taxes, precision, counting.compound_base));
    const shipping = counting.shipping_tax === 'with_lines' ? shippingTaxes(input) : [];
    const taxes =
        counting.tax_rounding === 'item_level'
            ? sumByTax([...exact, shipping].flatMap((one) => settle(one, precision)))
            : settle(gather([...exact, shipping].flat()), precision);
    const lines = priced.map((line, index) => ({
        gross: line.gross,
        discountAmount: line.discountAmount,
        itemTotal: line.quoted,
        itemTotalInclusive: line.quoted,
        taxes: settle(exact[index], precision),
    }));
    const subTotal = sum(priced.map((line) => line.quoted));
    return { lines, taxes, subTotal, discountTotal: discount, discountAppliedOn: discount.eq(0) ? ZERO : subTotal };
}

/** Tax inside the prices: the sum of the quoted prices, less the discount, is kept to the cent. */
export function taxInclusive(priced: readonly Priced[], input: DocumentInput): Taxed {
    const { precision, counting } = input;
    const split = (gross: Ratio, line: Priced) =>
        splitInclusive(gross, line.line.taxes, precision, counting.inclusive_split);
    const { dues, discount } = duesOf(priced, input);
    const lines = priced.map((line, index) => ({
        gross: line.gross,
        discountAmount: line.discountAmount,
        itemTotal: split(Ratio.of(line.quoted), line).net,
        itemTotalInclusive: line.quoted,
        taxes: split(dues[index], line).taxes,
    }));
    const lineTaxes = insideTaxes(priced, dues, input);
    const shipping = counting.shipping_tax === 'with_lines' ? settle(shippingTaxes(input), precision) : [];
    const taxes = sumByTax([...lineTaxes, ...shipping]);
    const quoted = sum(priced.map((line) => line.quoted));
    if (counting.inclusive_sub_total === 'from_lines') {
        const subTotal = sum(lines.map((line) => line.itemTotal));
        const early = input.discountType === 'entity_level' && input.isDiscountBeforeTax;
        const discountTotal = early ? discountOn(subTotal, input.discount, precision) : ZERO;
        return { lines, taxes, subTotal, discountTotal, discountAppliedOn: discountTotal.eq(0) ? ZERO : subTotal };
    }
    const asQuoted = priced.map((line) => Ratio.of(line.quoted));
    const subTotal = quoted.minus(total(insideTaxes(priced, asQuoted, input)));
    const discountTotal = subTotal.plus(total(lineTaxes)).minus(quoted.minus(discount));
    return { lines, taxes, subTotal, discountTotal, discountAppliedOn: discount.eq(0) ? ZERO : subTotal };
}

function total(taxes: readonly TaxAmount[]): Amount {
    return sum(taxes.map((tax) => tax.amount));
}

/** Taxes inside the amounts due: line by line, or lines with the same tax added up first. */
function insideTaxes(priced: readonly Priced[], dues: readonly Ratio[], input: DocumentInput): readonly TaxAmount[] {
    const buckets = new Map<string, { gross: Ratio; line: Priced }>();
    priced.forEach((line, index) => {
        const key = input.counting.tax_rounding === 'item_level' ? String(index) : line.line.taxKey;
        const before = buckets.get(key)?.gross ?? Ratio.zero;
        buckets.set(key, { gross: before.plus(dues[index]), line: buckets.get(key)?.line ?? line });
    });
    return [...buckets.values()].flatMap(
        ({ gross, line }) =>
            splitInclusive(gross, line.line.taxes, input.precision, input.counting.inclusive_split).taxes,
    );
}
