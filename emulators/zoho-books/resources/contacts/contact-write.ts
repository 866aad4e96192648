import { ApiError, invalidField, notEmulated, refused } from '../../core/api-error';
import { customEntries, readCustomFields } from '../../core/custom-fields';
import { isObject, objectsOf, textOf, type Json, type JsonObject } from '../../core/json';
import type { Kernel } from '../../core/kernel';
import { MODEL_CODES } from '../../core/model-codes';
import { plain, type Call, type Reply } from '../../core/route';
import type { ContactRecord } from '../../state/document-records';
import { isGstin } from '../documents/gstin';
import { touch } from '../documents/touch';
import { addressView } from './address';
import { CONTACT_DETAILS, contactBody } from './contact-body';
import { readPersons } from './contact-persons';
import { contactDetail } from './contact-view';

export function createContact(call: Call): Reply {
    const { kernel } = call;
    const body = call.body(contactBody);
    const name = textOf(body, 'contact_name');
    refuseSameName(kernel, name, '');
    const contact_id = kernel.newId();
    checkTaxNumber(kernel, body);
    const custom = readCustomFields(call, 'contact', customEntries(body), new Map(), contact_id);
    const terms = readTerms(body);
    const now = kernel.now();
    const contact: ContactRecord = {
        contact_id,
        contact_name: name,
        contact_type: textOf(body, 'contact_type') || 'customer',
        status: 'active',
        currency_id: readCurrency(kernel, body) ?? kernel.baseCurrency().currency_id,
        payment_terms: terms?.days ?? 0,
        payment_terms_label: terms?.label ?? 'Due on Receipt',
        details: { customer_sub_type: 'business', ...readDetails(kernel, body) },
        persons: readPersons(kernel, objectsOf(body, 'contact_persons'), []),
        billing_address: addressView(kernel, addressOf(body, 'billing_address')),
        shipping_address: addressView(kernel, addressOf(body, 'shipping_address')),
        addresses: [],
        custom,
        created_ms: now,
        modified_ms: now,
    };
    kernel.state.contacts.set(contact_id, contact);
    kernel.changed('contact', 'created', contact_id);
    return {
        message: 'The contact has been added.',
        created: contact_id,
        data: { contact: contactDetail(kernel, contact) },
    };
}

export function updateContact(call: Call, id: string): Reply {
    const { kernel } = call;
    const contact = kernel.find(kernel.state.contacts, id, 'Contact');
    const body = call.body(contactBody, 'partial');
    if (body['contact_name'] !== undefined) refuseSameName(kernel, textOf(body, 'contact_name'), id);
    const currency = readCurrency(kernel, body);
    if (currency !== undefined && currency !== contact.currency_id && hasTransactions(kernel, id)) {
        throw refused(MODEL_CODES.inTransaction, 'The currency of a contact with transactions cannot be changed.');
    }
    checkTaxNumber(kernel, body);
    const custom = readCustomFields(call, 'contact', customEntries(body), contact.custom, id);
    const details = { ...contact.details, ...readDetails(kernel, body) };
    const terms = readTerms(body);
    const persons =
        body['contact_persons'] === undefined
            ? contact.persons
            : readPersons(kernel, objectsOf(body, 'contact_persons'), contact.persons);
    Object.assign(contact, { custom, details, persons });
    if (body['contact_name'] !== undefined) contact.contact_name = textOf(body, 'contact_name');
    if (textOf(body, 'contact_type') !== '') contact.contact_type = textOf(body, 'contact_type');
    if (currency !== undefined) contact.currency_id = currency;
    if (terms) Object.assign(contact, { payment_terms: terms.days, payment_terms_label: terms.label });
    for (const key of ['billing_address', 'shipping_address'] as const) {
        if (body[key] !== undefined) contact[key] = addressView(kernel, addressOf(body, key), contact[key]);
    }
    touch(kernel, contact);
    kernel.changed('contact', 'edited', id);
    return { message: 'Contact information has been saved.', data: { contact: contactDetail(kernel, contact) } };
}

export function deleteContact({ kernel, params }: Call): Reply {
    const contact = kernel.find(kernel.state.contacts, params['contact_id'], 'Contact');
    if (hasTransactions(kernel, contact.contact_id)) {
        throw refused(MODEL_CODES.inTransaction, 'Customers involved in transactions cannot be deleted.');
    }
    kernel.changed('contact', 'deleted', contact.contact_id);
    kernel.state.contacts.delete(contact.contact_id);
    return plain('The customer has been deleted.');
}

export function setContactStatus(status: 'active' | 'inactive') {
    return ({ kernel, params }: Call): Reply => {
        const contact = kernel.find(kernel.state.contacts, params['contact_id'], 'Contact');
        contact.status = status;
        touch(kernel, contact);
        kernel.changed('contact', 'edited', contact.contact_id);
        return plain(`The contact has been marked as ${status}.`);
    };
}

/** True when an invoice, payment or credit note belongs to the contact. */
export function hasTransactions(kernel: Kernel, contactId: string): boolean {
    const { invoices, payments, creditNotes } = kernel.state;
    const belongs = (record: { readonly customer_id: string }): boolean => record.customer_id === contactId;
    return [invoices, payments, creditNotes].some((records) => [...records.values()].some(belongs));
}

/** A GSTIN must be one; a registered business in India must have one. @throws ApiError code 4 */
function checkTaxNumber(kernel: Kernel, body: JsonObject): void {
    const number = textOf(body, 'gst_no');
    const isRegistered = textOf(body, 'gst_treatment') === 'business_gst';
    if ((number !== '' || isRegistered) && !isGstin(number)) throw invalidField('gst_no');
    const exemption = textOf(body, 'tax_exemption_id');
    if (exemption !== '' && !kernel.state.exemptions.has(exemption)) throw invalidField('tax_exemption_id');
    const authority = textOf(body, 'tax_authority_id');
    if (authority !== '' && !kernel.state.authorities.has(authority)) throw invalidField('tax_authority_id');
}

/** Names are unique over customers and vendors; letter case is ignored [model]. */
function refuseSameName(kernel: Kernel, name: string, ownId: string): void {
    const wanted = name.trim().toLowerCase();
    for (const contact of kernel.state.contacts.values()) {
        if (contact.contact_id !== ownId && contact.contact_name.trim().toLowerCase() === wanted) {
            throw new ApiError(400, 3062, `The customer "${name}" already exists. Please specify a different name.`);
        }
    }
}

function readCurrency(kernel: Kernel, body: JsonObject): string | undefined {
    const id = textOf(body, 'currency_id');
    return id === '' ? undefined : kernel.currency(id).currency_id;
}

function readTerms(body: JsonObject): { readonly days: number; readonly label: string } | undefined {
    if (body['payment_terms'] === undefined || body['payment_terms'] === '') return undefined;
    const days = Number(body['payment_terms']);
    if (days < 0) throw notEmulated('payment_terms below 0 (end of month)');
    const label = textOf(body, 'payment_terms_label') || (days === 0 ? 'Due on Receipt' : `Net ${days}`);
    return { days, label };
}

function addressOf(body: JsonObject, key: string): JsonObject {
    const address = body[key];
    return isObject(address) ? address : {};
}

function readDetails(kernel: Kernel, body: JsonObject): JsonObject {
    const details: Record<string, Json> = {};
    for (const key of CONTACT_DETAILS) if (body[key] !== undefined) details[key] = body[key];
    const taxId = textOf(body, 'tax_id');
    if (taxId !== '' && !kernel.state.taxes.has(taxId)) throw invalidField('tax_id');
    return details;
}
