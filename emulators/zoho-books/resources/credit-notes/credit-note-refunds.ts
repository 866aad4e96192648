import { refused } from '../../core/api-error';
import { listPage } from '../../core/list';
import { MODEL_CODES } from '../../core/model-codes';
import { plain, type Call, type Reply, type Route } from '../../core/route';
import type { CreditNoteRecord, RefundRecord } from '../../state/document-records';
import { readRefund } from '../documents/refund-body';
import { touch } from '../documents/touch';
import { creditNoteBalance } from './credit-note-status';
import { creditNoteRefund } from './credit-note-view';

const path = '/creditnotes/:creditnote_id/refunds';

interface Refunded {
    readonly note: CreditNoteRecord;
    readonly refund: RefundRecord;
}

/** Refunds of credit notes; `/creditnotes/refunds` lists all, `/contacts/{id}/refunds` those of a customer. */
export const creditNoteRefundRoutes: readonly Route[] = [
    { method: 'GET', path: '/creditnotes/refunds', scope: ['creditnotes', 'READ'], handle: listAll },
    {
        method: 'GET',
        path: '/contacts/:contact_id/refunds',
        scope: ['contacts', 'READ'],
        handle: (call) => {
            const contact = call.kernel.find(call.kernel.state.contacts, call.params['contact_id'], 'Contact');
            return list(call, (one) => one.note.customer_id === contact.contact_id);
        },
    },
    {
        method: 'GET',
        path,
        scope: ['creditnotes', 'READ'],
        handle: (call) => {
            const { creditnote_id } = noteOf(call);
            return list(call, (one) => one.note.creditnote_id === creditnote_id);
        },
    },
    { method: 'POST', path, scope: ['creditnotes', 'CREATE'], handle: createRefund },
    { method: 'GET', path: `${path}/:refund_id`, scope: ['creditnotes', 'READ'], handle: readOne },
    { method: 'PUT', path: `${path}/:refund_id`, scope: ['creditnotes', 'UPDATE'], handle: updateRefund },
    { method: 'DELETE', path: `${path}/:refund_id`, scope: ['creditnotes', 'DELETE'], handle: deleteRefund },
];

function noteOf({ kernel, params }: Call): CreditNoteRecord {
    return kernel.find(kernel.state.creditNotes, params['creditnote_id'], 'Credit note');
}

function refundOf(call: Call): RefundRecord {
    const refund = noteOf(call).refunds.find((one) => one.refund_id === call.params['refund_id']);
    if (!refund) throw call.kernel.notFound('Refund');
    return refund;
}

function listAll(call: Call): Reply {
    const customer = call.query.take('customer_id');
    return list(call, (one) => customer === '' || one.note.customer_id === customer);
}

function list({ kernel, query }: Call, wanted: (one: Refunded) => boolean): Reply {
    const all = [...kernel.state.creditNotes.values()].flatMap((note) =>
        note.refunds.map((refund) => ({ note, refund })),
    );
    const { data } = listPage<Refunded>(
        {
            key: 'creditnote_refunds',
            reportName: 'Credit Notes Refund',
            allFilter: 'Status.All',
            idOf: ({ refund }) => refund.refund_id,
            columns: {
                date: { kind: 'date', of: ({ refund }) => refund.date },
                amount: { kind: 'number', of: ({ refund }) => refund.amount },
            },
            filters: [],
            sorts: ['date', 'amount'],
            defaultSort: ['date', 'D'],
            filterBy: {},
            search: [],
            row: ({ note, refund }) => creditNoteRefund(kernel, note, refund),
            lastModifiedFilter: false,
            inclusiveDelta: false,
        },
        all.filter(wanted),
        query,
        kernel.switches.get('per_page_above_max'),
    );
    return { data };
}

/** Answers 200, not 201, as documented. */
function createRefund(call: Call): Reply {
    const { kernel } = call;
    const note = noteOf(call);
    if (note.stage !== 'open') throw refused(MODEL_CODES.wrongStatus, 'Only an open credit note can be refunded.');
    const refund = readRefund(call, { ...note, left: creditNoteBalance(kernel, note) });
    note.refunds.push(refund);
    return saved(call, note, 'The credit note amount is refunded successfully.', refund);
}

function readOne(call: Call): Reply {
    return { data: { creditnote_refund: creditNoteRefund(call.kernel, noteOf(call), refundOf(call)) } };
}

function updateRefund(call: Call): Reply {
    const { kernel } = call;
    const [note, present] = [noteOf(call), refundOf(call)];
    Object.assign(present, readRefund(call, { ...note, left: creditNoteBalance(kernel, note) }, present));
    return saved(call, note, 'The credit note refund is updated successfully.', present);
}

function deleteRefund(call: Call): Reply {
    const [note, refund] = [noteOf(call), refundOf(call)];
    note.refunds = note.refunds.filter((one) => one !== refund);
    saved(call, note, '', refund);
    return plain('The refund has been successfully deleted.');
}

function saved({ kernel }: Call, note: CreditNoteRecord, message: string, refund: RefundRecord): Reply {
    touch(kernel, note);
    kernel.changed('creditnote', 'edited', note.creditnote_id);
    return { message, data: { creditnote_refund: creditNoteRefund(kernel, note, refund) } };
}
