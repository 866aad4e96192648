import type { ZohoSource } from './read-zoho-facts';

const invoices = 'invoices.yml';
const contacts = 'contacts.yml';
const payments = 'customer-payments.yml';
const credits = 'credit-notes.yml';

/** Where Zoho's specification describes the resources; those that it does not describe are noted entirely. */
export const zohoSources: Readonly<Record<string, ZohoSource>> = {
    address: {
        file: contacts,
        request: 'create-a-contact-request',
        requestPath: 'billing_address',
        response: 'get-a-contact-response',
        responsePath: 'contact.billing_address',
    },
    contact: {
        file: contacts,
        request: 'create-a-contact-request',
        response: 'get-a-contact-response',
        responsePath: 'contact',
    },
    contact_person: {
        file: contacts,
        request: 'create-a-contact-request',
        requestPath: 'contact_persons',
        response: 'get-a-contact-response',
        responsePath: 'contact.contact_persons',
    },
    credit_note_line: {
        file: credits,
        request: 'create-a-credit-note-request',
        requestPath: 'line_items',
        response: 'get-a-credit-note-response',
        responsePath: 'creditnote.line_items',
    },
    creditnote: {
        file: credits,
        request: 'create-a-credit-note-request',
        response: 'get-a-credit-note-response',
        responsePath: 'creditnote',
    },
    creditnote_refund: {
        file: credits,
        request: 'refund-credit-note-request',
        response: 'get-credit-note-refund-response',
        responsePath: 'creditnote_refund',
    },
    currency: {
        file: 'currency.yml',
        request: 'create-a-currency-request',
        response: 'get-a-currency-response',
        responsePath: 'currency',
    },
    customer_payment: {
        file: payments,
        request: 'create-a-payment-request',
        response: 'retrieve-a-payment-response',
        responsePath: 'payment',
    },
    invoice: {
        file: invoices,
        request: 'create-an-invoice-request',
        response: 'get-an-invoice-response',
        responsePath: 'invoice',
    },
    item: {
        file: 'items.yml',
        request: 'create-an-item-request',
        response: 'get-an-item-response',
        responsePath: 'item',
    },
    line_item: {
        file: invoices,
        request: 'create-an-invoice-request',
        requestPath: 'line_items',
        response: 'get-an-invoice-response',
        responsePath: 'invoice.line_items',
    },
    organization: { file: 'organizations.yml', response: 'get-an-organization-response', responsePath: 'organization' },
    payment_allocation: {
        file: payments,
        request: 'create-a-payment-request',
        requestPath: 'invoices',
        response: 'retrieve-a-payment-response',
        responsePath: 'payment.invoices',
    },
    tax: { file: 'taxes.yml', response: 'get-a-tax-response', responsePath: 'tax' },
};
