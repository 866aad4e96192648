/** What an invoice adds up to: every figure of the preview, as Zoho Books will compute it. */
import { Money } from '../language';
import { discountOn, quotedSum, spreadDiscount, type Discount, type Spread } from './discount-spread';
import { documentTaxes, lineTaxes } from './exclusive-tax';
import { documentIncludedTaxes, includedTaxes } from './inclusive-tax';
import { priceLine, type Line, type PricedLine } from './line-pricing';
import type { Rules } from './money-rules';
import { sumByTax, totalOf, type TaxAmount, type TaxPart } from './tax-parts';

/** Discounts are on the lines, or one is on the document. */
export type DiscountType = 'item_level' | 'entity_level';

/** An invoice as it is sent. */
export interface Invoice {
    readonly lines: readonly Line[];
    readonly discountType: DiscountType;
    readonly discount: Discount;
    readonly isDiscountBeforeTax: boolean;
    readonly isInclusiveTax: boolean;
    readonly shipping: Money;
    readonly shippingTaxes: readonly TaxPart[];
    readonly adjustment: Money;
}

/** What a line comes to. `itemTotal` is without tax, `itemTotalInclusive` as quoted. */
export interface LineAmounts {
    readonly gross: Money;
    readonly discountAmount: Money;
    readonly itemTotal: Money;
    readonly itemTotalInclusive: Money;
    readonly taxes: readonly TaxAmount[];
}

/** subTotal − discountTotal + taxTotal + shipping + shippingTaxTotal + adjustment + roundoff = total */
export interface Amounts {
    readonly lines: readonly LineAmounts[];
    readonly subTotal: Money;
    readonly discountTotal: Money;
    readonly taxes: readonly TaxAmount[];
    readonly taxTotal: Money;
    readonly shipping: Money;
    readonly shippingTaxTotal: Money;
    readonly adjustment: Money;
    readonly roundoff: Money;
    readonly total: Money;
}

/** The figures that tax decides. */
interface Taxed {
    readonly lines: readonly LineAmounts[];
    readonly subTotal: Money;
    readonly discountTotal: Money;
    readonly taxes: readonly TaxAmount[];
}

const one = Money.of('1');
const noTaxes: readonly TaxAmount[] = [];
const noDiscount: Discount = { percent: null, amount: null };

function exclusiveLine(line: PricedLine, whole: Money, rules: Rules): LineAmounts {
    return {
        gross: line.gross,
        discountAmount: line.discountAmount,
        itemTotal: line.quoted,
        itemTotalInclusive: line.quoted,
        taxes: lineTaxes(line, whole, rules),
    };
}

/** Shipping as if it were a line, for its tax. */
function shippingLine(invoice: Invoice, whole: Money, decimals: number): PricedLine {
    const shipping = invoice.shipping.round(decimals);
    return {
        gross: shipping,
        discountAmount: Money.zero,
        quoted: shipping,
        scaled: shipping.times(whole),
        taxKey: '',
        taxes: invoice.shippingTaxes,
    };
}

function flattened(lines: readonly LineAmounts[]): readonly TaxAmount[] {
    const taxes: TaxAmount[] = [];
    for (const line of lines) {
        for (const tax of line.taxes) {
            taxes.push(tax);
        }
    }
    return taxes;
}

function withTaxAdded(invoice: Invoice, spread: Spread, rules: Rules): Taxed {
    const lines = spread.lines.map((line) => exclusiveLine(line, spread.whole, rules));
    const shipping = shippingLine(invoice, spread.whole, rules.decimals);
    const isWithLines = rules.shippingTax === 'with_lines';
    const ofShipping = isWithLines ? lineTaxes(shipping, spread.whole, rules) : noTaxes;
    const due = isWithLines ? [...spread.lines, shipping] : spread.lines;
    const taxes =
        rules.taxRounding === 'item_level'
            ? sumByTax([...flattened(lines), ...ofShipping])
            : documentTaxes(due, spread.whole, rules);
    return { lines, subTotal: quotedSum(spread.lines), discountTotal: spread.taken, taxes };
}

/** A line as if no document discount were taken. */
function asQuoted(line: PricedLine): PricedLine {
    return { ...line, scaled: line.quoted };
}

function inclusiveLine(line: PricedLine, whole: Money, rules: Rules): LineAmounts {
    return {
        gross: line.gross,
        discountAmount: line.discountAmount,
        itemTotal: line.quoted.subtract(totalOf(includedTaxes(asQuoted(line), one, rules))),
        itemTotalInclusive: line.quoted,
        taxes: includedTaxes(line, whole, rules),
    };
}

/** Prices hold the tax: what the customer is quoted is what the customer pays. */
function withTaxInside(invoice: Invoice, spread: Spread, discount: Discount, rules: Rules): Taxed {
    const lines = spread.lines.map((line) => inclusiveLine(line, spread.whole, rules));
    const ofLines = documentIncludedTaxes(spread.lines, spread.whole, rules);
    const shipping = shippingLine(invoice, one, rules.decimals);
    const ofShipping = rules.shippingTax === 'with_lines' ? lineTaxes(shipping, one, rules) : noTaxes;
    const taxes = sumByTax([...ofLines, ...ofShipping]);
    if (rules.inclusiveSubTotal === 'from_lines') {
        const subTotal = lines.reduce((total, line) => total.add(line.itemTotal), Money.zero);
        return { lines, subTotal, discountTotal: discountOn(subTotal, discount, rules.decimals), taxes };
    }
    const quoted = quotedSum(spread.lines);
    const before = spread.lines.map(asQuoted);
    const subTotal = quoted.subtract(totalOf(documentIncludedTaxes(before, one, rules)));
    const discountTotal = subTotal.add(totalOf(ofLines)).subtract(quoted.subtract(spread.taken));
    return { lines, subTotal, discountTotal, taxes };
}

/** Half up to the step: 1 for whole numbers. */
function roundTotal(exact: Money, rules: Rules): Money {
    if (rules.totalRounding === 'no_rounding') {
        return exact;
    }
    const step = rules.totalRounding === 'whole' ? one : rules.increment;
    return exact.dividedBy(step, 0).times(step);
}

function lateDiscount(invoice: Invoice, taxed: Taxed, rules: Rules): Money {
    if (invoice.discountType === 'item_level' || invoice.isDiscountBeforeTax) {
        return Money.zero;
    }
    const tax = rules.lateDiscountBase === 'with_tax' ? totalOf(taxed.taxes) : Money.zero;
    return discountOn(taxed.subTotal.add(tax), invoice.discount, rules.decimals);
}

/**
 * Computes an invoice as Zoho Books does.
 * @param invoice the invoice as it is sent
 * @param rules settings of the connection for the invoice's currency
 * @returns every figure of the document, in its currency
 */
export function invoiceAmounts(invoice: Invoice, rules: Rules): Amounts {
    const isOnLines = invoice.discountType === 'item_level';
    const priced = invoice.lines.map((line) => priceLine(line, isOnLines, rules));
    const early = isOnLines || !invoice.isDiscountBeforeTax ? noDiscount : invoice.discount;
    const spread = spreadDiscount(priced, early, rules);
    const taxed = invoice.isInclusiveTax
        ? withTaxInside(invoice, spread, early, rules)
        : withTaxAdded(invoice, spread, rules);
    const discountTotal = taxed.discountTotal.add(lateDiscount(invoice, taxed, rules));
    const taxTotal = totalOf(taxed.taxes);
    const shipping = invoice.shipping.round(rules.decimals);
    const apart =
        rules.shippingTax === 'apart' ? lineTaxes(shippingLine(invoice, one, rules.decimals), one, rules) : noTaxes;
    const adjustment = invoice.adjustment.round(rules.decimals);
    const exact = taxed.subTotal
        .subtract(discountTotal)
        .add(taxTotal)
        .add(shipping)
        .add(totalOf(apart))
        .add(adjustment);
    const total = roundTotal(exact, rules);
    return {
        lines: taxed.lines,
        subTotal: taxed.subTotal,
        discountTotal,
        taxes: taxed.taxes,
        taxTotal,
        shipping,
        shippingTaxTotal: totalOf(apart),
        adjustment,
        roundoff: total.subtract(exact),
        total,
    };
}
