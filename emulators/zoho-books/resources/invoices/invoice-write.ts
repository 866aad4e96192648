import { amount } from '../../ledger/money';
import { invalidField, notEmulated, refused } from '../../core/api-error';
import { objectsOf, textOf, textsOf, type JsonObject } from '../../core/json';
import type { Kernel } from '../../core/kernel';
import { MODEL_CODES } from '../../core/model-codes';
import { plain, type Call, type Reply } from '../../core/route';
import { addDays } from '../../core/zoned-time';
import type { ContactRecord, InvoiceRecord } from '../../state/document-records';
import { documentAddress } from '../contacts/address';
import { readDocument } from '../documents/read-document';
import { touch } from '../documents/touch';
import { invoiceBody } from './invoice-body';
import { refuseRegistered } from '../documents/registration';
import { issueInvoice } from './invoice-stage';
import { invoiceAmounts } from './invoice-status';
import { invoiceDetail } from './invoice-view';

const LONGEST_TERMS = 100;

export function createInvoice(call: Call): Reply {
    const { kernel, query } = call;
    const send = query.take('send') === 'true';
    const ownNumber = query.take('ignore_auto_number_generation') === 'true';
    query.know(['is_quick_create']);
    const body = call.body(invoiceBody);
    const invoice_id = kernel.newId();
    const part = readDocument(call, body, 'invoice', invoice_id);
    const customer = kernel.find(kernel.state.contacts, part.customer_id, 'Customer');
    const now = kernel.now();
    const invoice: InvoiceRecord = {
        ...part,
        ...readTerms(body, part.date, customer),
        ...chosenAddresses(kernel, body, customer),
        invoice_id,
        number: readNumber(call, body, ownNumber),
        stage: 'draft',
        contact_persons: readRecipients(kernel, body, customer) ?? [],
        issued_date: '',
        never_issued: false,
        write_off_amount: 0,
        write_off_date: '',
        last_payment_date: '',
        is_emailed: send,
        created_ms: now,
        modified_ms: now,
    };
    kernel.state.invoices.set(invoice_id, invoice);
    if (send) issueInvoice(kernel, invoice);
    kernel.changed('invoice', 'created', invoice_id);
    return {
        message: 'The invoice has been created.',
        created: invoice_id,
        data: { invoice: invoiceDetail(kernel, invoice) },
    };
}

export function updateInvoice(call: Call, id: string): Reply {
    const { kernel } = call;
    const invoice = kernel.find(kernel.state.invoices, id, 'Invoice');
    if (invoice.stage === 'void') throw refused(MODEL_CODES.wrongStatus, 'A void invoice cannot be edited.');
    refuseRegistered(invoice);
    const ownNumber = call.query.take('ignore_auto_number_generation') === 'true';
    const body = call.body(invoiceBody, 'partial');
    const part = readDocument(call, body, 'invoice', id, invoice);
    const customer = kernel.find(kernel.state.contacts, part.customer_id, 'Customer');
    refuseBelowApplied(kernel, invoice, part);
    const terms = ['date', 'due_date', 'payment_terms'].some((key) => body[key] !== undefined)
        ? readTerms(body, part.date, customer, invoice)
        : {};
    const recipients = readRecipients(kernel, body, customer);
    const number = readNumber(call, body, ownNumber, invoice);
    Object.assign(invoice, part, terms, chosenAddresses(kernel, body, customer), { number });
    if (recipients) invoice.contact_persons = recipients;
    touch(kernel, invoice);
    kernel.changed('invoice', 'edited', id);
    return { message: 'Invoice information has been updated.', data: { invoice: invoiceDetail(kernel, invoice) } };
}

export function deleteInvoice({ kernel, params }: Call): Reply {
    const invoice = kernel.find(kernel.state.invoices, params['invoice_id'], 'Invoice');
    if (kernel.state.applications.ofInvoice(invoice.invoice_id).length > 0) {
        const message = 'Invoices with payments or credits applied cannot be deleted.';
        throw refused(MODEL_CODES.lockedByApplications, message);
    }
    refuseRegistered(invoice);
    kernel.changed('invoice', 'deleted', invoice.invoice_id);
    kernel.state.invoices.delete(invoice.invoice_id);
    return plain('The invoice has been deleted.');
}

function refuseBelowApplied(kernel: Kernel, invoice: InvoiceRecord, part: Partial<InvoiceRecord>): void {
    const { balance } = invoiceAmounts(kernel, invoice);
    const settled = kernel.state.applications.ofInvoice(invoice.invoice_id).length > 0;
    if (!settled) return;
    if (part.customer_id !== invoice.customer_id || part.currency_id !== invoice.currency_id) {
        throw refused(MODEL_CODES.lockedByApplications, 'Customer and currency of a paid invoice cannot be changed.');
    }
    const applied = amount(invoice.totals.total).minus(balance);
    if (applied.gt(part.totals?.total ?? 0)) {
        throw refused(MODEL_CODES.belowApplied, 'The total cannot be less than what has been paid.');
    }
}

/** The number: automatic, or the caller's own when `ignore_auto_number_generation` allows it. */
function readNumber(call: Call, body: JsonObject, ownNumber: boolean, present?: InvoiceRecord): string {
    const { kernel } = call;
    const given = textOf(body, 'invoice_number');
    if (given === '' || given === present?.number) return present?.number ?? nextNumber(kernel);
    if (!ownNumber) {
        call.report('not-emulated', 'invoice_number without ignore_auto_number_generation=true');
        return present?.number ?? nextNumber(kernel);
    }
    if (isTaken(kernel, given)) {
        throw refused(MODEL_CODES.duplicateNumber, `The invoice number "${given}" already exists.`);
    }
    return given;
}

function nextNumber(kernel: Kernel): string {
    const { counters } = kernel.state;
    do counters.invoice += 1;
    while (isTaken(kernel, numberOf(counters.invoice)));
    return numberOf(counters.invoice);
}

function numberOf(counter: number): string {
    return `INV-${String(counter).padStart(6, '0')}`;
}

function isTaken(kernel: Kernel, number: string): boolean {
    for (const invoice of kernel.state.invoices.values()) if (invoice.number === number) return true;
    return false;
}

/** Due date: as given, else the date plus the terms of the body or the customer. */
function readTerms(body: JsonObject, date: string, customer: ContactRecord, present?: InvoiceRecord) {
    const given =
        body['payment_terms'] === undefined || body['payment_terms'] === '' ? undefined : Number(body['payment_terms']);
    if (given !== undefined && given < 0) throw notEmulated('payment_terms below 0 (end of month)');
    if (given !== undefined && given > LONGEST_TERMS) throw invalidField('payment_terms');
    const payment_terms = given ?? present?.payment_terms ?? customer.payment_terms;
    const kept = given === undefined ? (present?.payment_terms_label ?? customer.payment_terms_label) : '';
    const label = payment_terms === 0 ? 'Due on Receipt' : `Net ${payment_terms}`;
    const due_date = textOf(body, 'due_date') || addDays(date, payment_terms);
    if (due_date < date) throw invalidField('due_date');
    return { payment_terms, payment_terms_label: textOf(body, 'payment_terms_label') || kept || label, due_date };
}

function readRecipients(kernel: Kernel, body: JsonObject, customer: ContactRecord): readonly string[] | undefined {
    const associated = objectsOf(body, 'contact_persons_associated').map((entry) => textOf(entry, 'contact_person_id'));
    if (body['contact_persons'] === undefined && associated.length === 0) return undefined;
    const ids = [...new Set([...textsOf(body, 'contact_persons'), ...associated])];
    const known = new Set(customer.persons.map((person) => person.contact_person_id));
    if (ids.some((id) => !known.has(id))) throw kernel.notFound('Contact person');
    return ids;
}

function chosenAddresses(kernel: Kernel, body: JsonObject, customer: ContactRecord): Partial<InvoiceRecord> {
    const all = [customer.billing_address, customer.shipping_address, ...customer.addresses];
    const chosen = (key: string): JsonObject | undefined => {
        const id = textOf(body, key);
        if (id === '') return undefined;
        const address = all.find((candidate) => textOf(candidate, 'address_id') === id);
        if (!address) throw kernel.notFound('Address');
        return documentAddress(address);
    };
    const [billing, shipping] = [chosen('billing_address_id'), chosen('shipping_address_id')];
    return { ...(billing ? { billing_address: billing } : {}), ...(shipping ? { shipping_address: shipping } : {}) };
}
