import { refused } from '../../core/api-error';
import { number, objects, required, text } from '../../core/body-schema';
import { objectsOf, textOf, type JsonObject } from '../../core/json';
import type { Kernel } from '../../core/kernel';
import { MODEL_CODES } from '../../core/model-codes';
import { plain, type Call, type Reply, type Route } from '../../core/route';
import { toNumber, sum, amount } from '../../ledger/money';
import type { Application } from '../../state/document-records';
import { creditNoteBalance } from '../credit-notes/credit-note-status';
import { paymentUnused } from '../customer-payments/payment-amounts';
import { applyWishes, checkWishes, reportInvoices, unapply, type Source } from '../documents/apply';
import { touch } from '../documents/touch';

const creditsBody = {
    invoice_payments: objects({ payment_id: required(text(50)), amount_applied: required(number) }),
    apply_creditnotes: objects({ creditnote_id: required(text(50)), amount_applied: required(number) }),
};

/** Payments and credits of an invoice, seen and changed from the invoice's side. */
export const invoiceApplicationRoutes: readonly Route[] = [
    { method: 'GET', path: '/invoices/:invoice_id/payments', scope: ['invoices', 'READ'], handle: listPayments },
    {
        method: 'DELETE',
        path: '/invoices/:invoice_id/payments/:application_id',
        scope: ['invoices', 'DELETE'],
        handle: (call) => remove(call, 'payment', 'The payment has been deleted.'),
    },
    { method: 'GET', path: '/invoices/:invoice_id/creditsapplied', scope: ['invoices', 'READ'], handle: listCredits },
    {
        method: 'DELETE',
        path: '/invoices/:invoice_id/creditsapplied/:application_id',
        scope: ['invoices', 'DELETE'],
        handle: (call) => remove(call, 'credit', 'Credits applied to an invoice have been deleted.'),
    },
    { method: 'POST', path: '/invoices/:invoice_id/credits', scope: ['invoices', 'CREATE'], handle: applyCredits },
];

function applicationsOf({ kernel, params }: Call, kind: Application['kind']): readonly Application[] {
    const invoice = kernel.find(kernel.state.invoices, params['invoice_id'], 'Invoice');
    return kernel.state.applications.ofInvoice(invoice.invoice_id).filter((one) => one.kind === kind);
}

function listPayments(call: Call): Reply {
    const { kernel } = call;
    const payments = applicationsOf(call, 'payment').map((one): JsonObject => {
        const payment = kernel.find(kernel.state.payments, one.source_id, 'Payment');
        return {
            payment_id: payment.payment_id,
            payment_number: payment.payment_number,
            invoice_id: one.invoice_id,
            invoice_payment_id: one.application_id,
            payment_mode: payment.payment_mode,
            description: payment.description,
            date: payment.date,
            reference_number: payment.reference_number,
            exchange_rate: payment.exchange_rate,
            amount: one.amount,
            tax_amount_withheld: one.tax_amount_withheld,
            online_transaction_id: '',
            is_single_invoice_payment: kernel.state.applications.ofSource(one.source_id).length === 1,
        };
    });
    return { data: { payments } };
}

function listCredits(call: Call): Reply {
    const { kernel } = call;
    const credits = applicationsOf(call, 'credit').map((one): JsonObject => {
        const note = kernel.find(kernel.state.creditNotes, one.source_id, 'Credit note');
        return {
            creditnote_id: note.creditnote_id,
            creditnotes_invoice_id: one.application_id,
            creditnotes_number: note.number,
            credited_date: one.date,
            amount_applied: one.amount,
        };
    });
    return { data: { credits } };
}

/** Un-applies: the money stays with the customer as unused. */
function remove(call: Call, kind: Application['kind'], message: string): Reply {
    const { kernel } = call;
    const application = applicationsOf(call, kind).find((one) => one.application_id === call.params['application_id']);
    if (!application) throw kernel.notFound(kind === 'payment' ? 'Payment' : 'Credit');
    const changed = unapply(kernel, [application]);
    saveSource(kernel, application.kind, application.source_id);
    reportInvoices(kernel, changed);
    return plain(message);
}

function applyCredits(call: Call): Reply {
    const { kernel, params } = call;
    const invoice = kernel.find(kernel.state.invoices, params['invoice_id'], 'Invoice');
    const body = call.body(creditsBody);
    const wanted = [
        ...objectsOf(body, 'invoice_payments').map((entry) => paymentSource(kernel, entry)),
        ...objectsOf(body, 'apply_creditnotes').map((entry) => creditSource(kernel, entry)),
    ].map((one) => ({ ...one, wish: { invoice_id: invoice.invoice_id, amount: one.amount, tax_amount_withheld: 0 } }));
    if (wanted.length === 0) throw refused(MODEL_CODES.moreThanUnused, 'There is nothing to apply.');
    const together = {
        invoice_id: invoice.invoice_id,
        amount: toNumber(sum(wanted.map((one) => amount(one.amount)))),
        tax_amount_withheld: 0,
    };
    for (const one of wanted) {
        checkWishes(kernel, one.source, [one.wish]);
        if (one.amount > one.unused)
            throw refused(MODEL_CODES.moreThanUnused, 'The amount is more than the credits left.');
    }
    checkWishes(kernel, wanted[0].source, [together]);
    for (const one of wanted) applyWishes(kernel, one.source, [one.wish]);
    for (const one of wanted) saveSource(kernel, one.source.kind, one.source.id);
    reportInvoices(kernel, [invoice.invoice_id]);
    return plain('Credits have been applied to the invoice(s).');
}

interface Wanted {
    readonly source: Source;
    readonly amount: number;
    readonly unused: number;
}

function paymentSource(kernel: Kernel, entry: JsonObject): Wanted {
    const payment = kernel.find(kernel.state.payments, textOf(entry, 'payment_id'), 'Payment');
    const { customer_id, currency_id, date } = payment;
    const source = { kind: 'payment', id: payment.payment_id, customer_id, currency_id, date } as const;
    return { source, amount: Number(entry['amount_applied']), unused: paymentUnused(kernel, payment) };
}

function creditSource(kernel: Kernel, entry: JsonObject): Wanted {
    const note = kernel.find(kernel.state.creditNotes, textOf(entry, 'creditnote_id'), 'Credit note');
    const { customer_id, currency_id } = note;
    const source = { kind: 'credit', id: note.creditnote_id, customer_id, currency_id, date: kernel.today() } as const;
    return {
        source,
        amount: Number(entry['amount_applied']),
        unused: note.stage === 'open' ? creditNoteBalance(kernel, note) : 0,
    };
}

function saveSource(kernel: Kernel, kind: Application['kind'], id: string): void {
    const source = kind === 'payment' ? kernel.state.payments.get(id) : kernel.state.creditNotes.get(id);
    if (!source) return;
    touch(kernel, source);
    kernel.changed(kind === 'payment' ? 'customer_payment' : 'creditnote', 'edited', id);
}
