import { refused } from '../../core/api-error';
import type { Kernel } from '../../core/kernel';
import { MODEL_CODES } from '../../core/model-codes';
import type { InvoiceRecord } from '../../state/document-records';
import { cancelled, newRegistration } from '../documents/registration';
import { touch } from '../documents/touch';

/**
 * Registers an invoice with an authority, as somebody does on a page of an edition with e-invoicing. [model] The
 * documented API has no call for it.
 */
export function registerInvoice(kernel: Kernel, id: string): void {
    const invoice = kernel.find(kernel.state.invoices, id, 'Invoice');
    if (invoice.stage !== 'sent' || invoice.registration?.status === 'pushed') {
        throw refused(MODEL_CODES.wrongStatus, 'Only an invoice that is sent and not registered can be registered.');
    }
    invoice.registration = newRegistration(kernel);
    save(kernel, invoice);
}

/** Takes a registration back: the invoice can be changed again. */
export function cancelRegistration(kernel: Kernel, id: string): void {
    const invoice = kernel.find(kernel.state.invoices, id, 'Invoice');
    invoice.registration = cancelled(invoice);
    save(kernel, invoice);
}

function save(kernel: Kernel, invoice: InvoiceRecord): void {
    touch(kernel, invoice);
    kernel.changed('invoice', 'edited', invoice.invoice_id);
}
