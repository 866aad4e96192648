/** What an invoice will add up to, before Zoho Books has computed it: the figures of the preview. */
import { Money } from '../language';

/** How the organisation rounds tax: once per rate over the whole invoice, or line by line. */
export type TaxRounding = 'entity_level' | 'item_level';

/** A line as it is sent. `taxName` null: no tax. Percentages are 19 for 19 %. */
export interface Line {
    readonly quantity: Money;
    readonly rate: Money;
    readonly discountPercent: Money | null;
    readonly taxName: string | null;
    readonly taxPercentage: Money | null;
}

/** Decimal places of the currency, and how tax is rounded. */
export interface Rules {
    readonly decimals: number;
    readonly taxRounding: TaxRounding;
}

/** What a line comes to: before discount, the discount, and what is left. Without tax. */
export interface LineAmounts {
    readonly gross: Money;
    readonly discountAmount: Money;
    readonly amount: Money;
}

/** What one tax adds to the invoice. */
export interface TaxAmount {
    readonly name: string;
    readonly percentage: Money;
    readonly amount: Money;
}

/** All figures of an invoice; `subTotal` is after line discounts and before tax. */
export interface Totals {
    readonly lines: readonly LineAmounts[];
    readonly subTotal: Money;
    readonly discountTotal: Money;
    readonly taxes: readonly TaxAmount[];
    readonly taxTotal: Money;
    readonly total: Money;
}

/** A taxed line with what it comes to. */
interface TaxedAmount {
    readonly name: string;
    readonly percentage: Money;
    readonly amount: Money;
}

const hundred = Money.of('100');

/** A percentage of an amount, rounded half up. */
function percentOf(amount: Money, percentage: Money, decimals: number): Money {
    return amount.times(percentage).dividedBy(hundred, decimals);
}

function amountsOf(line: Line, decimals: number): LineAmounts {
    const gross = line.quantity.times(line.rate);
    const discountAmount =
        line.discountPercent === null ? Money.zero : percentOf(gross, line.discountPercent, decimals);
    return { gross: gross.round(decimals), discountAmount, amount: gross.subtract(discountAmount).round(decimals) };
}

function sum(amounts: readonly Money[]): Money {
    return amounts.reduce((total, amount) => total.add(amount), Money.zero);
}

function sameTax(left: TaxedAmount, name: string, percentage: Money): boolean {
    return left.name === name && left.percentage.equals(percentage);
}

/** What one tax comes to over the lines that carry it. */
function taxOver(lines: readonly TaxedAmount[], percentage: Money, rules: Rules): Money {
    if (rules.taxRounding === 'item_level') {
        return sum(lines.map((line) => percentOf(line.amount, percentage, rules.decimals)));
    }
    return percentOf(sum(lines.map((line) => line.amount)), percentage, rules.decimals);
}

function taxedLines(lines: readonly Line[], decimals: number): readonly TaxedAmount[] {
    const taxed: TaxedAmount[] = [];
    for (const line of lines) {
        if (line.taxName !== null && line.taxPercentage !== null) {
            const amounts = amountsOf(line, decimals);
            taxed.push({ name: line.taxName, percentage: line.taxPercentage, amount: amounts.amount });
        }
    }
    return taxed;
}

/** Taxes in the order in which the lines first name them. */
function taxesOf(lines: readonly Line[], rules: Rules): readonly TaxAmount[] {
    const taxed = taxedLines(lines, rules.decimals);
    const taxes: TaxAmount[] = [];
    for (const line of taxed) {
        const isKnown = taxes.some((tax) => tax.name === line.name && tax.percentage.equals(line.percentage));
        if (!isKnown) {
            const alike = taxed.filter((other) => sameTax(other, line.name, line.percentage));
            const amount = taxOver(alike, line.percentage, rules);
            taxes.push({ name: line.name, percentage: line.percentage, amount });
        }
    }
    return taxes;
}

/**
 * Computes an invoice as Zoho Books does: line amounts rounded to the currency, then tax.
 * @param lines lines in the order of the document
 * @param rules decimals of the currency and rounding of tax
 * @returns every figure of the document
 */
export function computeTotals(lines: readonly Line[], rules: Rules): Totals {
    const amounts = lines.map((line) => amountsOf(line, rules.decimals));
    const subTotal = sum(amounts.map((line) => line.amount));
    const discountTotal = sum(amounts.map((line) => line.discountAmount));
    const taxes = taxesOf(lines, rules);
    const taxTotal = sum(taxes.map((tax) => tax.amount));
    return { lines: amounts, subTotal, discountTotal, taxes, taxTotal, total: subTotal.add(taxTotal) };
}
