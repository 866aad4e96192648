/** The taxes of a line. A tax group arrives as its parts. */
import { Money } from '../language';

/** One tax: 9 for 9 %. A compound one stands on the amount and its simple taxes. */
export interface TaxPart {
    readonly key: string;
    readonly name: string;
    readonly percentage: Money;
    readonly isCompound: boolean;
}

/** What one tax comes to. */
export interface TaxAmount {
    readonly key: string;
    readonly name: string;
    readonly percentage: Money;
    readonly amount: Money;
}

const hundred = Money.of('100');
const hundredth = Money.of('0.01');

/**
 * A tax with its amount.
 * @param part the tax
 * @param amount what it comes to
 */
export function taxAmount(part: TaxPart, amount: Money): TaxAmount {
    return { key: part.key, name: part.name, percentage: part.percentage, amount };
}

function compoundPercentage(part: TaxPart, parts: readonly TaxPart[]): Money {
    const simple = parts.filter((other) => !other.isCompound);
    const sum = simple.reduce((total, other) => total.add(other.percentage), hundred);
    return part.percentage.times(sum).times(hundredth);
}

/**
 * What a tax adds to the net amount of its line, in percent: a compound tax is also on the simple ones.
 * @param part one tax of the line
 * @param parts all taxes of the line
 */
export function effectivePercentage(part: TaxPart, parts: readonly TaxPart[]): Money {
    return part.isCompound ? compoundPercentage(part, parts) : part.percentage;
}

/**
 * What all taxes of a line add to its net amount, in percent.
 * @param parts all taxes of the line
 */
export function fullPercentage(parts: readonly TaxPart[]): Money {
    return parts.reduce((total, part) => total.add(effectivePercentage(part, parts)), Money.zero);
}

/**
 * Adds taxes up by their key, in the order in which they first appear.
 * @param taxes amounts of lines or documents
 */
export function sumByTax(taxes: readonly TaxAmount[]): readonly TaxAmount[] {
    const sums = new Map<string, Money>();
    const first: TaxAmount[] = [];
    for (const tax of taxes) {
        if (!sums.has(tax.key)) {
            first.push(tax);
        }
        sums.set(tax.key, (sums.get(tax.key) ?? Money.zero).add(tax.amount));
    }
    return first.map((tax) => ({ ...tax, amount: sums.get(tax.key) ?? Money.zero }));
}

/**
 * The sum of taxes.
 * @param taxes amounts of one document
 */
export function totalOf(taxes: readonly TaxAmount[]): Money {
    return taxes.reduce((total, tax) => total.add(tax.amount), Money.zero);
}
