import type { TaxAmount, TaxPart } from './document';
import { amount, percentOf, roundTo, sum, ZERO, type Amount } from './money';

/** Exact taxes on a net base: simple parts on the base, compound parts on base plus simple parts. */
export function exactTaxes(base: Amount, parts: readonly TaxPart[]): readonly TaxAmount[] {
    const simple = sum(parts.filter((part) => !part.compound).map((part) => percentOf(base, part.percentage)));
    return parts.map((part) => ({
        ...part,
        amount: percentOf(part.compound ? base.plus(simple) : base, part.percentage),
    }));
}

/** `gross = net × factor` for a price that includes these taxes. */
export function inclusiveFactor(parts: readonly TaxPart[]): Amount {
    const one = amount(1);
    return one.plus(sum(exactTaxes(one, parts).map((tax) => tax.amount)));
}

/** Splits a price that includes tax into a rounded net and taxes that add up to it exactly. */
export function splitInclusive(
    gross: Amount,
    parts: readonly TaxPart[],
    precision: number,
): { readonly net: Amount; readonly taxes: readonly TaxAmount[] } {
    const exactNet = gross.div(inclusiveFactor(parts));
    const net = roundTo(exactNet, precision);
    let left = gross.minus(net);
    const taxes = exactTaxes(exactNet, parts).map((tax, index) => {
        const share = index === parts.length - 1 ? left : roundTo(tax.amount, precision);
        left = left.minus(share);
        return { ...tax, amount: share };
    });
    return parts.length === 0 ? { net: gross, taxes: [] } : { net, taxes };
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

/** Rounds each tax to the currency. */
export function roundTaxes(taxes: readonly TaxAmount[], precision: number): readonly TaxAmount[] {
    return taxes.map((tax) => ({ ...tax, amount: roundTo(tax.amount, precision) }));
}
