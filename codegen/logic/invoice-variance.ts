/**
 * How an invoice that was sent differs from its deal. From then on Zoho Books owns the invoice: a difference is no
 * conflict, it is shown, and a person brings the deal in line or accepts it.
 */
import { Money } from '../language';

/** A line of either side; `amount` is what the line comes to, without tax where prices are without. */
export interface VarianceLine {
    readonly name: string;
    readonly quantity: Money;
    readonly amount: Money;
}

/** A line on which the two sides do not agree. */
export interface LineVariance {
    /** `removed` is on the deal only, `added` on the invoice only. */
    readonly kind: 'changed' | 'removed' | 'added';
    readonly name: string;
    /** Position of the line in the deal, from 0; -1 when the deal does not have it. */
    readonly dealPosition: number;
    /** Position of the line in the invoice, from 0; -1 when the invoice does not have it. */
    readonly invoicePosition: number;
}

/** What a line of the deal must become to come to the amount of the invoice. */
export interface DealPrice {
    readonly unitPrice: Money;
    /** Percent; null: none. */
    readonly discount: Money | null;
}

const hundred = Money.fromWhole(100);

/** A sent invoice is owned by Zoho Books; a draft still follows its deal, and a void or deleted one bills nothing. */
const notOwned: readonly string[] = ['draft', 'void', 'deleted', 'pending_approval', 'approved'];

/**
 * Whether an invoice is owned by Zoho Books, so that its difference from the deal is a variance.
 * @param status status that Zoho Books stores
 */
export function isBooksOwned(status: string): boolean {
    return !notOwned.includes(status);
}

function sameName(line: VarianceLine, name: string): boolean {
    return line.name.trim().toLowerCase() === name.trim().toLowerCase();
}

function nextOf(lines: readonly VarianceLine[], name: string, taken: readonly number[]): number {
    for (const [position, line] of lines.entries()) {
        if (sameName(line, name) && !taken.includes(position)) {
            return position;
        }
    }
    return -1;
}

function isSame(deal: VarianceLine, invoice: VarianceLine): boolean {
    return deal.quantity.equals(invoice.quantity) && deal.amount.equals(invoice.amount);
}

/**
 * The lines that differ: first those of the deal in its order, then what only the invoice has. Lines belong together by
 * name; of several with one name the first with the first, and so on.
 * @param deal lines of the deal
 * @param invoice lines of the invoice in Zoho Books
 */
export function lineVariances(
    deal: readonly VarianceLine[],
    invoice: readonly VarianceLine[],
): readonly LineVariance[] {
    const found: LineVariance[] = [];
    const taken: number[] = [];
    for (const [dealPosition, line] of deal.entries()) {
        const invoicePosition = nextOf(invoice, line.name, taken);
        if (invoicePosition < 0) {
            found.push({ kind: 'removed', name: line.name, dealPosition, invoicePosition });
            continue;
        }
        taken.push(invoicePosition);
        const other = invoice.at(invoicePosition);
        if (other === undefined || !isSame(line, other)) {
            found.push({ kind: 'changed', name: line.name, dealPosition, invoicePosition });
        }
    }
    for (const [invoicePosition, line] of invoice.entries()) {
        if (!taken.includes(invoicePosition)) {
            found.push({ kind: 'added', name: line.name, dealPosition: -1, invoicePosition });
        }
    }
    return found;
}

function comesTo(quantity: Money, price: DealPrice, decimals: number): Money {
    const gross = quantity.times(price.unitPrice);
    if (price.discount === null) {
        return gross.round(decimals);
    }
    return gross.subtract(gross.times(price.discount).dividedBy(hundred, 8)).round(decimals);
}

/**
 * How a line of the deal can come to the amount of the invoice: with the price and discount that it has, with the price
 * of the invoice, or with what the amount comes to a piece; null when none of these is exact.
 * @param quantity quantity on the invoice
 * @param amount what the line comes to on the invoice
 * @param rate price on the invoice
 * @param own price and discount that the line of the deal has now
 * @param decimals places of the currency
 */
export function dealPriceFor(
    quantity: Money,
    amount: Money,
    rate: Money,
    own: DealPrice,
    decimals: number,
): DealPrice | null {
    const ways: DealPrice[] = [own, { unitPrice: rate, discount: own.discount }, { unitPrice: rate, discount: null }];
    if (!quantity.equals(Money.zero)) {
        ways.push({ unitPrice: amount.dividedBy(quantity, decimals), discount: null });
    }
    for (const way of ways) {
        if (way.unitPrice.equals(way.unitPrice.round(decimals)) && comesTo(quantity, way, decimals).equals(amount)) {
            return way;
        }
    }
    return null;
}
