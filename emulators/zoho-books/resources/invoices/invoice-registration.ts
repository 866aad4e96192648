import { refused } from '../../core/api-error';
import type { JsonObject } from '../../core/json';
import type { Kernel } from '../../core/kernel';
import { MODEL_CODES } from '../../core/model-codes';
import type { InvoiceRecord } from '../../state/document-records';
import { touch } from '../documents/touch';

const NUMBER_DIGITS = 64;
const ACKNOWLEDGEMENT_DIGITS = 15;

/**
 * Registers an invoice with an authority, as somebody does on a page of an edition with e-invoicing. [model] The members of
 * `einvoice_details` are those seen in public clients; the documented API has no call for it.
 */
export function registerInvoice(kernel: Kernel, id: string): void {
    const invoice = kernel.find(kernel.state.invoices, id, 'Invoice');
    if (invoice.stage !== 'sent' || invoice.registration?.status === 'pushed') {
        throw refused(MODEL_CODES.wrongStatus, 'Only an invoice that is sent and not registered can be registered.');
    }
    invoice.registration = {
        inv_ref_num: kernel.randomHex(NUMBER_DIGITS),
        ack_number: String(kernel.now()).padStart(ACKNOWLEDGEMENT_DIGITS, '1'),
        status: 'pushed',
    };
    save(kernel, invoice);
}

/** Takes a registration back: the invoice can be changed again. */
export function cancelRegistration(kernel: Kernel, id: string): void {
    const invoice = kernel.find(kernel.state.invoices, id, 'Invoice');
    refuseUnlessRegistered(invoice);
    invoice.registration = { ...invoice.registration!, status: 'cancelled' };
    save(kernel, invoice);
}

/** @throws ApiError when an authority's registration locks the invoice */
export function refuseRegistered(invoice: InvoiceRecord): void {
    if (invoice.registration?.status !== 'pushed') return;
    throw refused(
        MODEL_CODES.wrongStatus,
        'This invoice has been pushed to the authority. Cancel its e-invoice before you change it.',
    );
}

/** What a detail shows of it; nothing while there never was a registration. */
export function registrationView(invoice: InvoiceRecord): JsonObject {
    return invoice.registration === undefined ? {} : { einvoice_details: { ...invoice.registration } };
}

function refuseUnlessRegistered(invoice: InvoiceRecord): void {
    if (invoice.registration?.status === 'pushed') return;
    throw refused(MODEL_CODES.wrongStatus, 'The invoice is not registered.');
}

function save(kernel: Kernel, invoice: InvoiceRecord): void {
    touch(kernel, invoice);
    kernel.changed('invoice', 'edited', invoice.invoice_id);
}
