import type { Route, Scope } from '../../core/route';
import { upsertRoute } from '../../core/upsert';
import { singleCustomFieldsRoute } from '../custom-fields/record-custom-fields';
import { invoiceAddressRoutes } from './invoice-addresses';
import { invoiceApplicationRoutes } from './invoice-applications';
import { invoiceEmailRoutes } from './invoice-email';
import { listInvoices } from './invoice-list';
import { cancelWriteOff, markDraft, markSent, markVoid, writeOff } from './invoice-stage';
import { invoiceDetail } from './invoice-view';
import { createInvoice, deleteInvoice, updateInvoice } from './invoice-write';

const create: Scope = ['invoices', 'CREATE'];
const read: Scope = ['invoices', 'READ'];
const update: Scope = ['invoices', 'UPDATE'];

/** `/invoices`. Status changes need the CREATE scope, as live. */
export const invoiceRoutes: readonly Route[] = [
    { method: 'GET', path: '/invoices', scope: read, handle: listInvoices },
    { method: 'POST', path: '/invoices', scope: create, handle: createInvoice },
    upsertRoute({
        path: '/invoices',
        entity: 'invoice',
        scope: update,
        what: 'Invoice',
        create: createInvoice,
        update: updateInvoice,
    }),
    {
        method: 'GET',
        path: '/invoices/:invoice_id',
        scope: read,
        handle: ({ kernel, params, query }) => {
            const invoice = kernel.find(kernel.state.invoices, params['invoice_id'], 'Invoice');
            const accept = query.take('accept');
            if (accept !== '' && accept !== 'json') throw kernel.notEmulated(`GET /invoices/{id}?accept=${accept}`);
            return { data: { invoice: invoiceDetail(kernel, invoice) } };
        },
    },
    {
        method: 'PUT',
        path: '/invoices/:invoice_id',
        scope: update,
        handle: (call) => updateInvoice(call, call.params['invoice_id']),
    },
    { method: 'DELETE', path: '/invoices/:invoice_id', scope: ['invoices', 'DELETE'], handle: deleteInvoice },
    { method: 'POST', path: '/invoices/:invoice_id/status/sent', scope: create, handle: markSent },
    { method: 'POST', path: '/invoices/:invoice_id/status/void', scope: create, handle: markVoid },
    { method: 'POST', path: '/invoices/:invoice_id/status/draft', scope: create, handle: markDraft },
    { method: 'POST', path: '/invoices/:invoice_id/writeoff', scope: create, handle: writeOff },
    { method: 'POST', path: '/invoices/:invoice_id/writeoff/cancel', scope: create, handle: cancelWriteOff },
    singleCustomFieldsRoute(
        '/invoice/:id/customfields',
        'invoice',
        'invoices',
        'Invoice',
        (kernel) => kernel.state.invoices,
    ),
    ...invoiceAddressRoutes,
    ...invoiceApplicationRoutes,
    ...invoiceEmailRoutes,
];
