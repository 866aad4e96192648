import type { Kernel } from '../../core/kernel';
import { listPage } from '../../core/list';
import type { ListSpec } from '../../core/list-spec';
import type { Call, Reply, Route } from '../../core/route';
import { upsertRoute } from '../../core/upsert';
import { textOf } from '../../core/json';
import type { ContactRecord } from '../../state/document-records';
import { invoiceStatus } from '../invoices/invoice-status';
import { contactAddressRoutes } from './contact-addresses';
import { contactBalances } from './contact-balances';
import { contactPersonRoutes, primaryDetails } from './contact-persons';
import { contactDetail, contactRow } from './contact-view';
import { createContact, deleteContact, setContactStatus, updateContact } from './contact-write';

/** `/contacts` with persons and addresses. */
export const contactRoutes: readonly Route[] = [
    { method: 'GET', path: '/contacts', scope: ['contacts', 'READ'], handle: listContacts },
    { method: 'POST', path: '/contacts', scope: ['contacts', 'CREATE'], handle: createContact },
    upsertRoute({
        path: '/contacts',
        entity: 'contact',
        scope: ['contacts', 'UPDATE'],
        what: 'Contact',
        create: createContact,
        update: updateContact,
    }),
    {
        method: 'GET',
        path: '/contacts/:contact_id',
        scope: ['contacts', 'READ'],
        handle: ({ kernel, params }) => ({
            data: {
                contact: contactDetail(kernel, kernel.find(kernel.state.contacts, params['contact_id'], 'Contact')),
            },
        }),
    },
    {
        method: 'PUT',
        path: '/contacts/:contact_id',
        scope: ['contacts', 'UPDATE'],
        handle: (call) => updateContact(call, call.params['contact_id']),
    },
    { method: 'DELETE', path: '/contacts/:contact_id', scope: ['contacts', 'DELETE'], handle: deleteContact },
    {
        method: 'POST',
        path: '/contacts/:contact_id/active',
        scope: ['contacts', 'CREATE'],
        handle: setContactStatus('active'),
    },
    {
        method: 'POST',
        path: '/contacts/:contact_id/inactive',
        scope: ['contacts', 'CREATE'],
        handle: setContactStatus('inactive'),
    },
    ...contactPersonRoutes,
    ...contactAddressRoutes,
];

function listContacts(call: Call): Reply {
    const { kernel } = call;
    const above = kernel.switches.get('per_page_above_max');
    return { data: listPage(contactList(kernel), kernel.state.contacts.values(), call.query, above).data };
}

function contactList(kernel: Kernel): ListSpec<ContactRecord> {
    const person = (key: string) =>
        ({ kind: 'text', of: (contact: ContactRecord) => textOf(primaryDetails(contact), key) }) as const;
    const detail = (key: string) =>
        ({ kind: 'text', of: (contact: ContactRecord) => textOf(contact.details, key) }) as const;
    return {
        key: 'contacts',
        reportName: 'Contacts',
        allFilter: 'Status.All',
        idOf: (contact) => contact.contact_id,
        columns: {
            contact_name: { kind: 'text', of: (contact) => contact.contact_name },
            company_name: detail('company_name'),
            contact_type: { kind: 'id', of: (contact) => contact.contact_type },
            first_name: person('first_name'),
            last_name: person('last_name'),
            email: person('email'),
            phone: person('phone'),
            address: { kind: 'text', of: (contact) => textOf(contact.billing_address, 'address') },
            outstanding_receivable_amount: {
                kind: 'number',
                of: (contact) => contactBalances(kernel, contact.contact_id).receivable,
            },
            created_time: { kind: 'time', of: (contact) => contact.created_ms },
            last_modified_time: { kind: 'time', of: (contact) => contact.modified_ms },
        },
        filters: [
            'contact_type',
            'contact_name',
            'company_name',
            'first_name',
            'last_name',
            'address',
            'email',
            'phone',
        ],
        sorts: [
            'contact_name',
            'first_name',
            'last_name',
            'email',
            'outstanding_receivable_amount',
            'created_time',
            'last_modified_time',
        ],
        defaultSort: ['contact_name', 'A'],
        filterBy: contactFilters(kernel),
        search: ['contact_name', 'company_name', 'email'],
        row: (contact) => contactRow(kernel, contact),
        lastModifiedFilter: kernel.switches.get('contacts.last_modified_filter'),
        inclusiveDelta: kernel.switches.get('delta_filter') === 'inclusive',
    };
}

function contactFilters(kernel: Kernel): ListSpec<ContactRecord>['filterBy'] {
    const withInvoice =
        (statuses: readonly string[]) =>
        (contact: ContactRecord): boolean =>
            [...kernel.state.invoices.values()].some(
                (invoice) =>
                    invoice.customer_id === contact.contact_id && statuses.includes(invoiceStatus(kernel, invoice)),
            );
    return {
        'Status.Active': (contact) => contact.status === 'active',
        'Status.Inactive': (contact) => contact.status === 'inactive',
        'Status.PortalDisabled': () => true,
        'Status.PortalEnabled': () => false,
        'Status.Duplicate': () => false,
        'Status.Crm': () => false,
        'Status.CreditLimitExceed': (contact) => {
            const limit = Number(contact.details['credit_limit'] || 0);
            return limit > 0 && contactBalances(kernel, contact.contact_id).receivable > limit;
        },
        'Invoice.OverDue': withInvoice(['overdue']),
        'Invoice.Unpaid': withInvoice(['sent', 'overdue', 'partially_paid']),
    };
}
