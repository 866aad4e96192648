import { discountOn } from './discount';
import type { DocumentAmounts, DocumentInput, LineAmounts, LineInput, TaxAmount, TotalRounding } from './document';
import { roundTo, sum, ZERO, type Amount } from './money';
import { exactTaxes, roundTaxes, splitInclusive, sumByTax } from './tax';

interface Priced {
    readonly line: LineInput;
    readonly gross: Amount;
    readonly discountAmount: Amount;
    /** Price after item-level discount, as quoted: with tax inside when prices include it. */
    readonly quoted: Amount;
}

interface Taxed {
    readonly lines: readonly LineAmounts[];
    readonly taxes: readonly TaxAmount[];
    readonly subTotal: Amount;
    readonly discountTotal: Amount;
    readonly discountAppliedOn: Amount;
}

/**
 * Totals of an invoice or credit note [model: Zoho does not publish its arithmetic].
 * Everything is exact until a named amount is formed, which is rounded half up to the currency.
 */
export function computeDocument(input: DocumentInput): DocumentAmounts {
    const priced = input.lines.map((line) => priceLine(line, input));
    const taxed = input.isInclusiveTax ? taxInclusive(priced, input) : taxExclusive(priced, input);
    const taxTotal = sum(taxed.taxes.map((tax) => tax.amount));
    const late = lateDiscount(taxed, taxTotal, input);
    const exact = taxed.subTotal
        .minus(taxed.discountTotal)
        .minus(late.discountTotal)
        .plus(taxTotal)
        .plus(roundTo(input.shipping, input.precision))
        .plus(roundTo(input.adjustment, input.precision));
    const total = roundTotal(exact, input.rounding, input.precision);
    return {
        lines: taxed.lines,
        subTotal: taxed.subTotal,
        subTotalInclusive: input.isInclusiveTax ? sum(priced.map((line) => line.quoted)) : taxed.subTotal,
        discountTotal: taxed.discountTotal.plus(late.discountTotal),
        discountAppliedOn: taxed.discountAppliedOn.plus(late.discountAppliedOn),
        taxTotal,
        totalTaxable: sum(taxed.lines.filter((line) => line.taxes.length > 0).map((line) => line.itemTotal)),
        taxes: taxed.taxes,
        roundoff: total.minus(exact),
        total,
    };
}

function priceLine(line: LineInput, input: DocumentInput): Priced {
    const gross = line.quantity.times(line.rate);
    const discountAmount =
        input.discountType === 'item_level' ? discountOn(gross, line.discount, input.precision) : ZERO;
    return { line, gross, discountAmount, quoted: roundTo(gross.minus(discountAmount), input.precision) };
}

function entityDiscount(base: Amount, input: DocumentInput): Amount {
    const applies = input.discountType === 'entity_level' && input.isDiscountBeforeTax;
    return applies ? discountOn(base, input.discount, input.precision) : ZERO;
}

/** A line's share of what is left of `whole` after `discount`. */
function reduced(part: Amount, whole: Amount, discount: Amount): Amount {
    return discount.eq(0) || whole.eq(0) ? part : part.minus(part.times(discount).div(whole));
}

function taxExclusive(priced: readonly Priced[], input: DocumentInput): Taxed {
    const subTotal = sum(priced.map((line) => line.quoted));
    const discountTotal = entityDiscount(subTotal, input);
    const exact = priced.map((line) => exactTaxes(reduced(line.quoted, subTotal, discountTotal), line.line.taxes));
    const rounded = exact.map((taxes) => roundTaxes(taxes, input.precision));
    const taxes =
        input.taxRounding === 'item_level'
            ? sumByTax(rounded.flat())
            : roundTaxes(sumByTax(exact.flat()), input.precision);
    const lines = priced.map((line, index) => ({
        gross: line.gross,
        discountAmount: line.discountAmount,
        itemTotal: line.quoted,
        itemTotalInclusive: line.quoted,
        taxes: rounded[index],
    }));
    return { lines, taxes, subTotal, discountTotal, discountAppliedOn: discountTotal.eq(0) ? ZERO : subTotal };
}

/** Prices hold the tax: the sum of the quoted prices, less the discount, is kept to the cent. */
function taxInclusive(priced: readonly Priced[], input: DocumentInput): Taxed {
    const { precision } = input;
    const quotedTotal = sum(priced.map((line) => line.quoted));
    const quotedDiscount = entityDiscount(quotedTotal, input);
    const split = priced.map((line) => splitInclusive(line.quoted, line.line.taxes, precision));
    const due = priced.map((line) => reduced(line.quoted, quotedTotal, quotedDiscount));
    const taxes =
        input.taxRounding === 'item_level'
            ? sumByTax(
                  priced.flatMap(
                      (line, index) => splitInclusive(roundTo(due[index], precision), line.line.taxes, precision).taxes,
                  ),
              )
            : taxBuckets(priced, due, precision);
    const before =
        input.taxRounding === 'item_level'
            ? sumByTax(split.flatMap((line) => line.taxes))
            : taxBuckets(
                  priced,
                  priced.map((line) => line.quoted),
                  precision,
              );
    const subTotal = quotedTotal.minus(sum(before.map((tax) => tax.amount)));
    const taxTotal = sum(taxes.map((tax) => tax.amount));
    const discountTotal = subTotal.plus(taxTotal).minus(quotedTotal.minus(quotedDiscount));
    const lines = priced.map((line, index) => ({
        gross: line.gross,
        discountAmount: line.discountAmount,
        itemTotal: split[index].net,
        itemTotalInclusive: line.quoted,
        taxes: split[index].taxes,
    }));
    return { lines, taxes, subTotal, discountTotal, discountAppliedOn: quotedDiscount.eq(0) ? ZERO : subTotal };
}

/** Inclusive tax, rounded once per kind of tax: lines with the same tax are added up first. */
function taxBuckets(priced: readonly Priced[], due: readonly Amount[], precision: number): readonly TaxAmount[] {
    const buckets = new Map<string, { gross: Amount; line: LineInput }>();
    priced.forEach(({ line }, index) => {
        const before = buckets.get(line.taxKey)?.gross ?? ZERO;
        buckets.set(line.taxKey, { gross: before.plus(due[index]), line });
    });
    return sumByTax(
        [...buckets.values()].flatMap(
            ({ gross, line }) => splitInclusive(roundTo(gross, precision), line.taxes, precision).taxes,
        ),
    );
}

/** A discount on the whole document that is taken after tax. */
function lateDiscount(taxed: Taxed, taxTotal: Amount, input: DocumentInput) {
    if (input.discountType !== 'entity_level' || input.isDiscountBeforeTax) {
        return { discountTotal: ZERO, discountAppliedOn: ZERO };
    }
    const base = taxed.subTotal.plus(taxTotal);
    const discountTotal = discountOn(base, input.discount, input.precision);
    return { discountTotal, discountAppliedOn: discountTotal.eq(0) ? ZERO : base };
}

function roundTotal(exact: Amount, rounding: TotalRounding, precision: number): Amount {
    if (rounding.kind === 'none') return roundTo(exact, precision);
    return roundTo(exact.div(rounding.step), 0).times(rounding.step);
}
