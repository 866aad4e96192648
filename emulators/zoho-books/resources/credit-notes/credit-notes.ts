import { invalidParameter } from '../../core/api-error';
import type { Kernel } from '../../core/kernel';
import { listPage } from '../../core/list';
import type { ListSpec } from '../../core/list-spec';
import type { Call, Reply, Route, Scope } from '../../core/route';
import { upsertRoute } from '../../core/upsert';
import type { CreditNoteRecord } from '../../state/document-records';
import { creditNoteApplicationRoutes } from './credit-note-applications';
import { creditNoteRefundRoutes } from './credit-note-refunds';
import { creditNoteBalance, creditNoteStatus } from './credit-note-status';
import { creditNoteDetail, creditNoteRow } from './credit-note-view';
import { createCreditNote, deleteCreditNote, setCreditNoteStage, updateCreditNote } from './credit-note-write';

const create: Scope = ['creditnotes', 'CREATE'];
const path = '/creditnotes/:creditnote_id';

/** `/creditnotes` with applications and refunds. */
export const creditNoteRoutes: readonly Route[] = [
    { method: 'GET', path: '/creditnotes', scope: ['creditnotes', 'READ'], handle: listCreditNotes },
    { method: 'POST', path: '/creditnotes', scope: create, handle: createCreditNote },
    upsertRoute({
        path: '/creditnotes',
        entity: 'creditnote',
        scope: ['creditnotes', 'UPDATE'],
        what: 'Credit note',
        create: createCreditNote,
        update: updateCreditNote,
    }),
    {
        method: 'GET',
        path,
        scope: ['creditnotes', 'READ'],
        handle: ({ kernel, params }) => {
            const note = kernel.find(kernel.state.creditNotes, params['creditnote_id'], 'Credit note');
            return { data: { creditnote: creditNoteDetail(kernel, note) } };
        },
    },
    {
        method: 'PUT',
        path,
        scope: ['creditnotes', 'UPDATE'],
        handle: (call) => updateCreditNote(call, call.params['creditnote_id']),
    },
    { method: 'DELETE', path, scope: ['creditnotes', 'DELETE'], handle: deleteCreditNote },
    { method: 'POST', path: `${path}/status/void`, scope: create, handle: setCreditNoteStage('void') },
    { method: 'POST', path: `${path}/status/draft`, scope: create, handle: setCreditNoteStage('draft') },
    { method: 'POST', path: `${path}/status/open`, scope: create, handle: setCreditNoteStage('open') },
    ...creditNoteApplicationRoutes,
    ...creditNoteRefundRoutes,
];

const STATUSES = ['open', 'closed', 'draft', 'void'];

function listCreditNotes({ kernel, query }: Call): Reply {
    const status = query.take('status');
    if (status !== '' && !STATUSES.includes(status)) throw invalidParameter('status');
    const notes = [...kernel.state.creditNotes.values()].filter(
        (note) => status === '' || creditNoteStatus(kernel, note) === status,
    );
    return { data: listPage(creditNoteList(kernel), notes, query, kernel.switches.get('per_page_above_max')).data };
}

function creditNoteList(kernel: Kernel): ListSpec<CreditNoteRecord> {
    const is = (status: string) => (note: CreditNoteRecord) => creditNoteStatus(kernel, note) === status;
    const sorts = ['customer_name', 'creditnote_number', 'balance', 'total', 'date', 'created_time'];
    return {
        key: 'creditnotes',
        reportName: 'Credit Notes',
        allFilter: 'Status.All',
        idOf: (note) => note.creditnote_id,
        columns: {
            creditnote_number: { kind: 'text', of: (note) => note.number },
            reference_number: { kind: 'text', of: (note) => note.reference_number },
            customer_name: {
                kind: 'text',
                of: (note) => kernel.state.contacts.get(note.customer_id)?.contact_name ?? '',
            },
            customer_id: { kind: 'id', of: (note) => note.customer_id },
            item_name: { kind: 'text', of: (note) => note.lines.map((line) => line.name).join('\n') },
            date: { kind: 'date', of: (note) => note.date },
            total: { kind: 'number', of: (note) => note.totals.total },
            balance: { kind: 'number', of: (note) => creditNoteBalance(kernel, note) },
            created_time: { kind: 'time', of: (note) => note.created_ms },
            last_modified_time: { kind: 'time', of: (note) => note.modified_ms },
        },
        filters: [
            'creditnote_number',
            'date',
            'total',
            'reference_number',
            'customer_name',
            'customer_id',
            'item_name',
        ],
        sorts: kernel.switches.get('creditnotes.last_modified_sort') ? [...sorts, 'last_modified_time'] : sorts,
        defaultSort: ['created_time', 'D'],
        filterBy: {
            'Status.Open': is('open'),
            'Status.Draft': is('draft'),
            'Status.Closed': is('closed'),
            'Status.Void': is('void'),
        },
        search: ['creditnote_number', 'reference_number', 'customer_name'],
        row: (note) => creditNoteRow(kernel, note),
        lastModifiedFilter: kernel.switches.get('creditnotes.last_modified_filter'),
        inclusiveDelta: kernel.switches.get('delta_filter') === 'inclusive',
    };
}
