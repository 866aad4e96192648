import { refused } from '../../core/api-error';
import { number, objects, required, text } from '../../core/body-schema';
import { objectsOf, textOf } from '../../core/json';
import { MODEL_CODES } from '../../core/model-codes';
import { plain, type Call, type Reply, type Route } from '../../core/route';
import type { CreditNoteRecord } from '../../state/document-records';
import { applyWishes, checkWishes, reportInvoices, unapply, wishedTotal } from '../documents/apply';
import { touch } from '../documents/touch';
import { creditNoteBalance } from './credit-note-status';
import { creditedInvoice } from './credit-note-view';
import { creditSourceOf } from './credit-note-write';

const path = '/creditnotes/:creditnote_id/invoices';
const applyBody = {
    invoices: required(objects({ invoice_id: required(text(50)), amount_applied: required(number) })),
};

/** Applying a credit note to invoices, and taking it back. */
export const creditNoteApplicationRoutes: readonly Route[] = [
    {
        method: 'GET',
        path,
        scope: ['creditnotes', 'READ'],
        handle: (call) => {
            const note = noteOf(call);
            const applied = call.kernel.state.applications.ofSource(note.creditnote_id);
            return { data: { invoices_credited: applied.map((one) => creditedInvoice(call.kernel, note, one)) } };
        },
    },
    { method: 'POST', path, scope: ['creditnotes', 'CREATE'], handle: apply },
    { method: 'DELETE', path: `${path}/:application_id`, scope: ['creditnotes', 'DELETE'], handle: takeBack },
];

function noteOf({ kernel, params }: Call): CreditNoteRecord {
    return kernel.find(kernel.state.creditNotes, params['creditnote_id'], 'Credit note');
}

function apply(call: Call): Reply {
    const { kernel } = call;
    const note = noteOf(call);
    const wishes = objectsOf(call.body(applyBody), 'invoices').map((entry) => ({
        invoice_id: textOf(entry, 'invoice_id'),
        amount: Number(entry['amount_applied']),
        tax_amount_withheld: 0,
    }));
    if (note.stage !== 'open') throw refused(MODEL_CODES.wrongStatus, 'Only an open credit note can be applied.');
    checkWishes(kernel, creditSourceOf(kernel, note), wishes);
    if (wishedTotal(wishes) > creditNoteBalance(kernel, note)) {
        throw refused(MODEL_CODES.moreThanUnused, 'The amount is more than the credits left.');
    }
    const invoices = applyWishes(kernel, creditSourceOf(kernel, note), wishes);
    return saved(call, note, invoices, 'Credits have been applied to the invoice(s).');
}

function takeBack(call: Call): Reply {
    const { kernel, params } = call;
    const note = noteOf(call);
    const application = kernel.state.applications.get(params['application_id']);
    if (application?.source_id !== note.creditnote_id) throw kernel.notFound('Credit');
    const invoices = unapply(kernel, [application]);
    return saved(call, note, invoices, 'Credits applied to an invoice have been deleted.');
}

function saved({ kernel }: Call, note: CreditNoteRecord, invoices: readonly string[], message: string): Reply {
    touch(kernel, note);
    kernel.changed('creditnote', 'edited', note.creditnote_id);
    reportInvoices(kernel, invoices);
    return plain(message);
}
