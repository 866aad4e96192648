import type { ApiAnswer } from '../core/api';
import { ApiError } from '../core/api-error';
import type { Books } from '../core/books';
import { textOf, type JsonObject } from '../core/json';
import { mergeContacts } from '../resources/contacts/merge-contacts';
import { registerCreditNote } from '../resources/credit-notes/credit-note-registration';
import { cancelRegistration, registerInvoice } from '../resources/invoices/invoice-registration';

/** What the page's forms do. Undefined: done; a text: why not, for the user. */
type Action = (books: Books, fields: JsonObject) => string | undefined;

/** The forms by name. Bookkeeping goes through the API's own code. */
export const ACTIONS: Readonly<Record<string, Action>> = {
    'record-payment': (books, fields) => {
        const invoice_id = textOf(fields, 'invoice_id');
        const amount = textOf(fields, 'amount');
        const body = {
            customer_id: books.state.invoices.get(invoice_id)?.customer_id ?? '',
            payment_mode: textOf(fields, 'payment_mode'),
            amount,
            date: textOf(fields, 'date'),
            reference_number: textOf(fields, 'reference_number'),
            invoices: [{ invoice_id, amount_applied: amount }],
        };
        return problemOf(books.call('POST', '/customerpayments', body));
    },
    'edit-contact': (books, fields) => {
        const { contact_id, ...values } = fields;
        return problemOf(books.call('PUT', `/contacts/${String(contact_id)}`, values));
    },
    'edit-person': (books, fields) => {
        const { contact_person_id, ...values } = fields;
        return problemOf(books.call('PUT', `/contacts/contactpersons/${String(contact_person_id)}`, values));
    },
    'edit-item': (books, fields) => {
        const { item_id, ...values } = fields;
        return problemOf(books.call('PUT', `/items/${String(item_id)}`, values));
    },
    'new-invoice': (books, fields) => newInvoice(books, fields),
    'new-credit-note': (books, fields) =>
        problemOf(
            books.call('POST', '/creditnotes', {
                customer_id: textOf(fields, 'customer_id'),
                date: books.kernel.today(),
                line_items: [{ name: textOf(fields, 'name'), rate: textOf(fields, 'amount'), quantity: 1 }],
            }),
        ),
    'register-credit-note': (books, fields) =>
        refusalOf(() => registerCreditNote(books.kernel, textOf(fields, 'creditnote_id'))),
    'merge-contact': (books, fields) =>
        refusalOf(() => mergeContacts(books.kernel, textOf(fields, 'contact_id'), textOf(fields, 'into_id'))),
    'mark-sent': (books, fields) =>
        problemOf(books.call('POST', `/invoices/${textOf(fields, 'invoice_id')}/status/sent`)),
    'mark-void': (books, fields) =>
        problemOf(books.call('POST', `/invoices/${textOf(fields, 'invoice_id')}/status/void`)),
    'register-invoice': (books, fields) => refusalOf(() => registerInvoice(books.kernel, textOf(fields, 'invoice_id'))),
    'cancel-registration': (books, fields) =>
        refusalOf(() => cancelRegistration(books.kernel, textOf(fields, 'invoice_id'))),
    // What a person sets up by hand on one page of Zoho Books: a webhook, and when it is called.
    'add-webhook': (books, fields) =>
        problemOf(
            books.call('POST', '/settings/webhooks', {
                webhook_name: textOf(fields, 'webhook_name'),
                entity: textOf(fields, 'entity'),
                method: 'POST',
                url: textOf(fields, 'url'),
                secret: textOf(fields, 'secret'),
                events: ['created', 'edited', 'deleted'],
                query_parameters: [{ param_name: 'entity', param_value: textOf(fields, 'entity') }],
            }),
        ),
    resend: (books, fields) =>
        problemOf(books.call('POST', `/settings/webhooks/histories/${textOf(fields, 'history_id')}/resend`)),
    'set-switch': (books, fields) => {
        try {
            books.switches.write(textOf(fields, 'name'), textOf(fields, 'value'));
            return undefined;
        } catch (error) {
            return error instanceof Error ? error.message : String(error);
        }
    },
    'clear-log': (books) => {
        books.journal.clear();
        return undefined;
    },
};

function refusalOf(work: () => void): string | undefined {
    try {
        work();
        return undefined;
    } catch (refusal) {
        if (!(refusal instanceof ApiError)) throw refusal;
        return refusal.message;
    }
}

function problemOf(answer: ApiAnswer): string | undefined {
    return answer.code === 0 ? undefined : textOf(JSON.parse(answer.body) as JsonObject, 'message');
}

/** An invoice of one line, sent, as finance writes it by hand. */
function newInvoice(books: Books, fields: JsonObject): string | undefined {
    const answer = books.call('POST', '/invoices', {
        customer_id: textOf(fields, 'customer_id'),
        reference_number: textOf(fields, 'reference_number'),
        line_items: [{ name: textOf(fields, 'name'), rate: textOf(fields, 'amount'), quantity: 1 }],
    });
    const problem = problemOf(answer);
    if (problem !== undefined) return problem;
    const { invoice } = JSON.parse(answer.body) as { invoice: { invoice_id: string } };
    return problemOf(books.call('POST', `/invoices/${invoice.invoice_id}/status/sent`));
}
