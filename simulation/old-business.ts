import type { InvoiceRecord, PaymentRecord } from '../emulators/zoho-books';
import type { World } from './world';

export interface OldBusiness {
    readonly invoices: number;
    /** Of so many invoices one is open; each of the others was paid by a payment of its own. */
    readonly openEvery: number;
    /** When all of it was last changed, in milliseconds. Default: each document when it was written. */
    readonly changedAt?: number;
    /** Over how many days it is spread, up to now. Default three years. */
    readonly days?: number;
}

const DAY = 86_400_000;
const THREE_YEARS = 1095;

const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/**
 * Puts years of business into the books as they would stand there: one invoice and one payment of each customer are made by
 * the API, the others are copies of their records with ids, numbers, days and amounts of their own.
 */
export function addOldBusiness(
    world: World,
    { invoices, openEvery, changedAt, days = THREE_YEARS }: OldBusiness,
): void {
    const { kernel, state } = world.books.books;
    const templates = world.books.customers().map((customer) => templateOf(world, String(customer['contact_name'])));
    const step = (days * DAY) / invoices;
    const begin = world.clock.now() - days * DAY;
    for (let count = 0; count < invoices; count += 1) {
        const at = Math.floor((begin + count * step) / 1000) * 1000;
        const { invoice, payment } = templates[count % templates.length];
        const invoice_id = kernel.newId();
        const times = { created_ms: at, modified_ms: changedAt ?? at, date: dayOf(at) };
        const due_date = dayOf(at + 30 * DAY);
        const number = `OLD-${String(count).padStart(7, '0')}`;
        const lines = invoice.lines.map((line) => ({ ...line, line_item_id: kernel.newId() }));
        state.invoices.set(invoice_id, { ...invoice, ...times, invoice_id, lines, due_date, number });
        if (count % openEvery === 0) continue;
        const payment_id = kernel.newId();
        state.payments.set(payment_id, { ...payment, ...times, payment_id, payment_number: String(count + 10_000) });
        state.applications.add({
            application_id: kernel.newId(),
            kind: 'payment',
            source_id: payment_id,
            invoice_id,
            amount: payment.amount,
            tax_amount_withheld: 0,
            date: times.date,
        });
    }
    state.version += 1;
}

function templateOf(world: World, name: string): { readonly invoice: InvoiceRecord; readonly payment: PaymentRecord } {
    const id = world.books.createInvoice(name, 100);
    world.books.markSent(id);
    const paymentId = world.books.pay({ [id]: Number(world.books.invoice(id)['total']) });
    const { state } = world.books.books;
    return { invoice: state.invoices.get(id)!, payment: state.payments.get(paymentId)! };
}
