/** What was open on any day, worked out from totals and everything that settled them; and whether the balances agree. */
import { Money, type PlainDate } from '../language';

/** An invoice as one side knows it. */
export interface DatedInvoice {
    readonly id: string;
    readonly customerId: string;
    readonly currencyCode: string;
    readonly status: string;
    readonly date: PlainDate;
    readonly dueDate: PlainDate | null;
    readonly total: Money;
    readonly balance: Money;
}

/** Something that settled part of an invoice on a day: a payment, a credit, withheld tax, a write-off (`amount` above zero), or a refund that took it back (below zero). */
export interface Settlement {
    readonly invoiceId: string;
    readonly date: PlainDate;
    readonly amount: Money;
}

/** An invoice that was open on a day, and how late it was. */
export interface OpenInvoice {
    readonly invoiceId: string;
    readonly customerId: string;
    readonly currencyCode: string;
    readonly open: Money;
    readonly daysLate: number;
}

/** What had settled each invoice by a day, by the invoice's id. */
function settledUntil(settlements: readonly Settlement[], day: PlainDate): ReadonlyMap<string, Money> {
    const sums = new Map<string, Money>();
    for (const one of settlements) {
        if (!one.date.isAfter(day)) {
            sums.set(one.invoiceId, (sums.get(one.invoiceId) ?? Money.zero).add(one.amount));
        }
    }
    return sums;
}

function counts(invoice: DatedInvoice): boolean {
    return invoice.status !== 'void' && invoice.status !== 'draft' && invoice.status !== 'deleted';
}

/**
 * What was open on a day, worked out from totals and what had settled them by then.
 * @param invoices all invoices
 * @param settlements payments, credits, withheld tax, write-offs and refunds
 * @param day the day to look at
 */
export function openAsOf(
    invoices: readonly DatedInvoice[],
    settlements: readonly Settlement[],
    day: PlainDate,
): readonly OpenInvoice[] {
    const settled = settledUntil(settlements, day);
    const open: OpenInvoice[] = [];
    for (const invoice of invoices) {
        const isOwed = counts(invoice) && !invoice.date.isAfter(day);
        const left = isOwed ? invoice.total.subtract(settled.get(invoice.id) ?? Money.zero) : Money.zero;
        if (!left.isZero()) {
            const late = invoice.dueDate === null ? 0 : invoice.dueDate.daysUntil(day);
            open.push({
                invoiceId: invoice.id,
                customerId: invoice.customerId,
                currencyCode: invoice.currencyCode,
                open: left,
                daysLate: Math.max(0, late),
            });
        }
    }
    return open;
}

/**
 * The ids of invoices whose balance is not what is left of the total: what the books and their settlements disagree on.
 * @param invoices all invoices of one side
 * @param settlements everything that settled them
 * @param day today
 */
export function untied(
    invoices: readonly DatedInvoice[],
    settlements: readonly Settlement[],
    day: PlainDate,
): readonly string[] {
    const settled = settledUntil(settlements, day);
    return invoices
        .filter((invoice) => counts(invoice))
        .filter((invoice) => !invoice.balance.equals(invoice.total.subtract(settled.get(invoice.id) ?? Money.zero)))
        .map((invoice) => invoice.id);
}

/** The age of an open amount in the steps that finance reports use, by its days past due. */
export function bucketOfDays(daysLate: number): 'current' | '1_30' | '31_60' | '61_90' | 'over_90' {
    if (daysLate <= 0) {
        return 'current';
    }
    if (daysLate <= 30) {
        return '1_30';
    }
    if (daysLate <= 60) {
        return '31_60';
    }
    return daysLate <= 90 ? '61_90' : 'over_90';
}
