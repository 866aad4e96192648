import type { Counting, TaxAmount, TaxPart } from './document';
import { amount, sum, ZERO, type Amount } from './money';
import { Ratio } from './ratio';

/** A tax before it is rounded. */
export interface ExactTax {
    readonly part: TaxPart;
    readonly exact: Ratio;
}

/** Exact taxes on a net base: simple parts on the base, compound parts on base plus simple parts. */
export function taxesOn(
    base: Ratio,
    parts: readonly TaxPart[],
    precision: number,
    compoundBase: Counting['compound_base'],
): readonly ExactTax[] {
    const simple = parts.filter((part) => !part.compound).map((part) => base.percent(part.percentage));
    const settled = compoundBase === 'rounded' ? simple.map((tax) => Ratio.of(tax.round(precision))) : simple;
    const full = settled.reduce((total, tax) => total.plus(tax), base);
    return parts.map((part) => ({ part, exact: (part.compound ? full : base).percent(part.percentage) }));
}

/** Rounds each tax to the currency. */
export function settle(taxes: readonly ExactTax[], precision: number): readonly TaxAmount[] {
    return taxes.map(({ part, exact }) => ({ ...part, amount: exact.round(precision) }));
}

/** Adds exact taxes up by id, in order of appearance. */
export function gather(taxes: Iterable<ExactTax>): readonly ExactTax[] {
    const totals = new Map<string, ExactTax>();
    for (const { part, exact } of taxes) {
        const before = totals.get(part.tax_id)?.exact ?? Ratio.zero;
        totals.set(part.tax_id, { part, exact: before.plus(exact) });
    }
    return [...totals.values()];
}

/** `gross = net × factor` for a price that includes these taxes, in hundredths. */
function inclusiveFactor(parts: readonly TaxPart[]): Amount {
    const simple = sum(parts.filter((part) => !part.compound).map((part) => part.percentage));
    const compound = sum(parts.filter((part) => part.compound).map((part) => part.percentage));
    const hundred = amount(100);
    return hundred.plus(simple).times(hundred.plus(compound)).div(100);
}

/** Splits a price that includes tax into a rounded net and taxes that add up to the rounded price exactly. */
export function splitInclusive(
    gross: Ratio,
    parts: readonly TaxPart[],
    precision: number,
    split: Counting['inclusive_split'],
): { readonly net: Amount; readonly taxes: readonly TaxAmount[] } {
    const whole = gross.round(precision);
    if (parts.length === 0) return { net: whole, taxes: [] };
    const exactNet = gross.times(amount(100)).over(inclusiveFactor(parts));
    const taxes = settle(taxesOn(exactNet, parts, precision, 'exact'), precision);
    if (split === 'tax_first') return { net: whole.minus(sum(taxes.map((tax) => tax.amount))), taxes };
    const net = exactNet.round(precision);
    const earlier = taxes.slice(0, -1);
    const rest = whole.minus(net).minus(sum(earlier.map((tax) => tax.amount)));
    return { net, taxes: [...earlier, { ...taxes[taxes.length - 1], amount: rest }] };
}

/** Adds up taxes by id, in order of appearance. */
export function sumByTax(taxes: Iterable<TaxAmount>): readonly TaxAmount[] {
    const totals = new Map<string, TaxAmount>();
    for (const tax of taxes) {
        const before = totals.get(tax.tax_id);
        totals.set(tax.tax_id, { ...tax, amount: (before?.amount ?? ZERO).plus(tax.amount) });
    }
    return [...totals.values()];
}
