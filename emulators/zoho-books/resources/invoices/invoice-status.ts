import type { Kernel } from '../../core/kernel';
import { formatDate } from '../../core/zoned-time';
import { invoiceBalance } from '../../ledger/balance';
import { amount, sum, toNumber } from '../../ledger/money';
import type { InvoiceRecord } from '../../state/document-records';

/** What has been settled of an invoice, and what has not. */
export interface InvoiceAmounts {
    readonly paid: number;
    readonly credited: number;
    readonly withheld: number;
    readonly balance: number;
}

interface Cached {
    readonly revision: number;
    readonly totals: InvoiceRecord['totals'];
    readonly written: number;
    readonly amounts: InvoiceAmounts;
}

const cache = new WeakMap<InvoiceRecord, Cached>();

/** Settled amounts and balance, from the applications. Kept until one of them, the totals or a write-off changes. */
export function invoiceAmounts(kernel: Kernel, invoice: InvoiceRecord): InvoiceAmounts {
    const revision = kernel.state.applications.revisionOf(invoice.invoice_id);
    const { totals, write_off_amount: written } = invoice;
    const known = cache.get(invoice);
    if (known?.revision === revision && known.totals === totals && known.written === written) return known.amounts;
    const amounts = computeAmounts(kernel, invoice);
    cache.set(invoice, { revision, totals, written, amounts });
    return amounts;
}

function computeAmounts(kernel: Kernel, invoice: InvoiceRecord): InvoiceAmounts {
    const applications = kernel.state.applications.ofInvoice(invoice.invoice_id);
    const total = (kind: 'payment' | 'credit') =>
        sum(applications.filter((one) => one.kind === kind).map((one) => amount(one.amount)));
    const [paid, credited] = [total('payment'), total('credit')];
    const withheld = sum(applications.map((one) => amount(one.tax_amount_withheld)));
    const writtenOff = amount(invoice.write_off_amount);
    const balance = invoiceBalance(amount(invoice.totals.total), { paid, credited, withheld, writtenOff });
    return {
        paid: toNumber(paid),
        credited: toNumber(credited),
        withheld: toNumber(withheld),
        balance: toNumber(balance),
    };
}

/** The status shown: computed from stage, balance and the day in the organisation's time zone. */
export function invoiceStatus(kernel: Kernel, invoice: InvoiceRecord): string {
    if (invoice.stage !== 'sent') return invoice.stage;
    const { balance } = invoiceAmounts(kernel, invoice);
    if (balance <= 0) return 'paid';
    const part = balance < invoice.totals.total;
    const late = invoice.due_date < kernel.today();
    if (late && (!part || kernel.switches.get('partially_paid_overdue'))) return 'overdue';
    return part ? 'partially_paid' : 'sent';
}

const DAY = 86_400_000;

/** `last_modified_time`; with `overdue_moves_modified` on, an overdue invoice moved at the midnight after its due date. */
export function invoiceModified(kernel: Kernel, invoice: InvoiceRecord): number {
    if (!kernel.switches.get('overdue_moves_modified') || invoiceStatus(kernel, invoice) !== 'overdue') {
        return invoice.modified_ms;
    }
    return Math.max(invoice.modified_ms, midnightAfter(invoice.due_date, kernel.state.organization.time_zone));
}

function midnightAfter(date: string, zone: string): number {
    const noonNext = Date.parse(`${date}T12:00:00Z`) + DAY;
    let start = noonNext - DAY;
    while (formatDate(start, zone) <= date) start += 900_000;
    return start;
}
