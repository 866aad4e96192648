import {
    createFrom,
    deleteById,
    filteredChanges,
    findBy,
    id,
    page,
    paging,
    recordOperations,
    sortedChanges,
    updateFrom,
    value,
    type Operation,
    type ResourceApi,
} from './operations';

function statusChange(method: string, status: string, description: string): Operation {
    return {
        method,
        operation: `invoices.${method}`,
        http: 'POST',
        path: `/invoices/{id}/status/${status}`,
        parameters: [id],
        description,
    };
}

const contacts: ResourceApi = {
    apexClass: 'ZohoContactsApi',
    resource: 'contact',
    single: 'contact',
    plural: ['contacts'],
    description: 'Calls for customers.',
    operations: [
        ...recordOperations('contacts'),
        updateFrom('contacts'),
        sortedChanges('contacts'),
        findBy(
            'contacts',
            'findByName',
            'contactName',
            'contact_name',
            'Customers of exactly this name; names are unique.',
        ),
        findBy('contacts', 'findByEmail', 'email', 'email', 'Customers whose primary person has this address.'),
    ],
};

const contactPersons: ResourceApi = {
    apexClass: 'ZohoContactPersonsApi',
    resource: 'contact_person',
    single: 'contact_person',
    plural: ['contact_persons'],
    description: 'Calls for single persons of customers.',
    operations: [
        createFrom('contacts/contactpersons'),
        updateFrom('contacts/contactpersons'),
        deleteById('contacts/contactpersons'),
    ],
};

const items: ResourceApi = {
    apexClass: 'ZohoItemsApi',
    resource: 'item',
    single: 'item',
    plural: ['items'],
    description: 'Calls for items.',
    operations: [
        ...recordOperations('items'),
        updateFrom('items'),
        sortedChanges('items'),
        findBy('items', 'findByName', 'itemName', 'name', 'Items of exactly this name.'),
    ],
};

const invoices: ResourceApi = {
    apexClass: 'ZohoInvoicesApi',
    resource: 'invoice',
    single: 'invoice',
    plural: ['invoices'],
    description: 'Calls for invoices.',
    operations: [
        ...recordOperations('invoices'),
        filteredChanges('invoices'),
        findBy(
            'invoices',
            'findByReference',
            'referenceNumber',
            'reference_number',
            'Invoices with this reference, which is not unique.',
        ),
        findBy(
            'invoices',
            'findByKey',
            'key',
            'custom_field',
            'Invoices with this text in a custom field: compare the key of each row.',
        ),
        {
            method: 'createAndSend',
            operation: 'invoices.createAndSend',
            http: 'POST',
            path: '/invoices',
            parameters: [value],
            query: { send: 'true' },
            body: 'value',
            description: 'Creates an invoice and lets Zoho Books mail it to its contact persons.',
        },
        statusChange('markSent', 'sent', 'Marks a draft as sent without mailing it.'),
        statusChange('markVoid', 'void', 'Voids an invoice; applied payments become unused credit.'),
    ],
};

const payments: ResourceApi = {
    apexClass: 'ZohoCustomerPaymentsApi',
    resource: 'customer_payment',
    single: 'payment',
    plural: ['customerpayments', 'customer_payments'],
    description: 'Calls for customer payments.',
    operations: [
        ...recordOperations('customerpayments'),
        sortedChanges('customerpayments'),
        findBy(
            'customerpayments',
            'findByReference',
            'referenceNumber',
            'reference_number',
            'Payments with this reference, which is not unique.',
        ),
    ],
};

const creditNotes: ResourceApi = {
    apexClass: 'ZohoCreditNotesApi',
    resource: 'creditnote',
    single: 'creditnote',
    plural: ['creditnotes'],
    description: 'Calls for credit notes.',
    operations: [
        ...recordOperations('creditnotes'),
        sortedChanges('creditnotes'),
        findBy(
            'creditnotes',
            'findByReference',
            'referenceNumber',
            'reference_number',
            'Credit notes with this reference, which is not unique.',
        ),
    ],
};

const creditNoteRefunds: ResourceApi = {
    apexClass: 'ZohoCreditNoteRefundsApi',
    resource: 'creditnote_refund',
    single: 'creditnote_refund',
    plural: ['creditnote_refunds'],
    description: 'Calls for refunds of credit notes.',
    operations: [
        {
            method: 'listPage',
            operation: 'creditnoteRefunds.list',
            http: 'GET',
            path: '/creditnotes/refunds',
            parameters: [page],
            query: paging,
            description: 'One page of the refunds of all credit notes.',
        },
        {
            method: 'listOf',
            operation: 'creditnoteRefunds.listOf',
            http: 'GET',
            path: '/creditnotes/{id}/refunds',
            parameters: [id],
            description: 'The refunds of one credit note.',
        },
    ],
};

const paymentRefunds: ResourceApi = {
    apexClass: 'ZohoPaymentRefundsApi',
    resource: 'payment_refund',
    single: 'payment_refund',
    plural: ['payment_refunds'],
    description: 'Calls for refunds of payments. Zoho Books has no list of all of them.',
    operations: [
        {
            method: 'listOf',
            operation: 'paymentRefunds.listOf',
            http: 'GET',
            path: '/customerpayments/{id}/refunds',
            parameters: [id],
            description: 'The refunds of one payment.',
        },
    ],
};

function settings(
    apexClass: string,
    resource: string,
    name: string,
    single: string,
    description: string,
    plural: readonly string[] = [name],
): ResourceApi {
    return {
        apexClass,
        resource,
        single,
        plural,
        description,
        operations: [
            {
                method: 'listPage',
                operation: `${name}.list`,
                http: 'GET',
                path: `/settings/${name}`,
                parameters: [page],
                query: paging,
                description: 'One page of 200 records.',
            },
        ],
    };
}

const currencies: ResourceApi = {
    ...settings('ZohoCurrenciesApi', 'currency', 'currencies', 'currency', 'Calls for currencies.'),
    operations: [
        ...settings('', '', 'currencies', '', '').operations,
        {
            method: 'create',
            operation: 'currencies.create',
            http: 'POST',
            path: '/settings/currencies',
            parameters: [value],
            body: 'value',
            description: 'Adds a currency.',
        },
    ],
};

const locations: ResourceApi = {
    apexClass: 'ZohoLocationsApi',
    resource: 'location',
    single: 'location',
    plural: ['locations'],
    description: 'Calls for places of business. Organisations without locations refuse them.',
    operations: [
        {
            method: 'listPage',
            operation: 'locations.list',
            http: 'GET',
            path: '/locations',
            parameters: [page],
            query: paging,
            description: 'One page of 200 records.',
        },
    ],
};

const accounts: ResourceApi = {
    apexClass: 'ZohoAccountsApi',
    resource: 'account',
    single: 'account',
    plural: ['chartofaccounts'],
    description:
        'Calls for the chart of accounts. They need the right to read it, which older connections do not have.',
    operations: [
        {
            method: 'listPage',
            operation: 'chartofaccounts.list',
            http: 'GET',
            path: '/chartofaccounts',
            parameters: [page],
            query: { ...paging, filter_by: 'AccountType.Active' },
            description: 'One page of 200 accounts in use.',
        },
    ],
};

const taxGroups: ResourceApi = {
    apexClass: 'ZohoTaxGroupsApi',
    resource: 'tax_group',
    single: 'tax_group',
    plural: ['tax_groups'],
    description: 'Calls for tax groups.',
    operations: [
        {
            method: 'getById',
            operation: 'taxgroups.get',
            http: 'GET',
            path: '/settings/taxgroups/{id}',
            parameters: [id],
            description: 'One group with its taxes.',
        },
    ],
};

const organizations: ResourceApi = {
    apexClass: 'ZohoOrganizationsApi',
    resource: 'organization',
    single: 'organization',
    plural: ['organizations'],
    description: 'Calls for the organisations that the connected user belongs to.',
    operations: [
        {
            method: 'listPage',
            operation: 'organizations.list',
            http: 'GET',
            path: '/organizations',
            parameters: [],
            description: 'All organisations; this list has no pages.',
        },
        {
            method: 'getById',
            operation: 'organizations.get',
            http: 'GET',
            path: '/organizations/{id}',
            parameters: [id],
            description: 'One organisation with all its details.',
        },
    ],
};

const fields: ResourceApi = {
    apexClass: 'ZohoFieldsApi',
    resource: 'field',
    single: 'field',
    plural: ['fields'],
    description: 'Calls for custom fields.',
    operations: [
        {
            method: 'listFor',
            operation: 'fields.list',
            http: 'GET',
            path: '/settings/fields',
            parameters: [{ name: 'entity', type: 'text', text: 'contact, item, invoice, customer_payment' }],
            query: { entity: '{entity}', filter_custom_fields: 'true', skip_inactive_fields: 'true' },
            description: 'The active custom fields of an entity.',
        },
        {
            method: 'create',
            operation: 'fields.create',
            http: 'POST',
            path: '/settings/fields',
            parameters: [value],
            body: 'value',
            description: 'Creates a custom field.',
        },
        {
            method: 'updateById',
            operation: 'fields.update',
            http: 'PUT',
            path: '/settings/fields/{id}',
            parameters: [id, value],
            body: 'value',
            description: 'Changes a custom field, for example to unique.',
        },
    ],
};

/** Every resource with the calls that the package makes. */
export const resourceApis: readonly ResourceApi[] = [
    contacts,
    contactPersons,
    items,
    invoices,
    payments,
    creditNotes,
    creditNoteRefunds,
    paymentRefunds,
    settings('ZohoTaxesApi', 'tax', 'taxes', 'tax', 'Calls for taxes.'),
    taxGroups,
    settings('ZohoTaxExemptionsApi', 'tax_exemption', 'taxexemptions', 'tax_exemption', 'Calls for tax exemptions.', [
        'tax_exemptions',
    ]),
    settings(
        'ZohoTaxAuthoritiesApi',
        'tax_authority',
        'taxauthorities',
        'tax_authority',
        'Calls for tax authorities.',
        ['tax_authorities'],
    ),
    currencies,
    accounts,
    locations,
    organizations,
    fields,
];
