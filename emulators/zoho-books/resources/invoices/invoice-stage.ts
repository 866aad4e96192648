import { refused } from '../../core/api-error';
import type { Kernel } from '../../core/kernel';
import { MODEL_CODES } from '../../core/model-codes';
import { plain, type Call, type Reply } from '../../core/route';
import type { InvoiceRecord } from '../../state/document-records';
import { touch } from '../documents/touch';
import { refuseRegistered } from '../documents/registration';
import { invoiceAmounts } from './invoice-status';

/** Makes a draft count: it gets its issue date. A payment on a draft does it too. */
export function issueInvoice(kernel: Kernel, invoice: InvoiceRecord): void {
    if (invoice.stage !== 'draft') return;
    invoice.stage = 'sent';
    invoice.never_issued = false;
    if (invoice.issued_date === '') invoice.issued_date = kernel.today();
}

export function markSent({ kernel, params }: Call): Reply {
    const invoice = kernel.find(kernel.state.invoices, params['invoice_id'], 'Invoice');
    if (invoice.stage === 'void') throw refused(MODEL_CODES.wrongStatus, 'A void invoice cannot be marked as sent.');
    issueInvoice(kernel, invoice);
    save(kernel, invoice);
    return plain('Invoice status has been changed to Sent.');
}

/** Voiding gives applied money and credits back to the customer as unused. */
export function markVoid({ kernel, params }: Call): Reply {
    const invoice = kernel.find(kernel.state.invoices, params['invoice_id'], 'Invoice');
    if (invoice.stage === 'void') throw refused(MODEL_CODES.wrongStatus, 'The invoice is void already.');
    refuseRegistered(invoice);
    invoice.never_issued = invoice.stage === 'draft';
    invoice.stage = 'void';
    invoice.write_off_amount = 0;
    const released = kernel.state.applications.ofInvoice(invoice.invoice_id);
    for (const application of released) {
        kernel.state.applications.remove(application.application_id);
        const source =
            kernel.state.payments.get(application.source_id) ?? kernel.state.creditNotes.get(application.source_id);
        if (source) touch(kernel, source);
    }
    save(kernel, invoice);
    for (const { kind, source_id } of released) {
        kernel.changed(kind === 'payment' ? 'customer_payment' : 'creditnote', 'edited', source_id);
    }
    return plain('Invoice status has been changed to Void.');
}

export function markDraft({ kernel, params }: Call): Reply {
    const invoice = kernel.find(kernel.state.invoices, params['invoice_id'], 'Invoice');
    if (invoice.stage !== 'void') {
        throw refused(MODEL_CODES.wrongStatus, 'Only a void invoice can be changed to draft.');
    }
    invoice.stage = 'draft';
    invoice.issued_date = '';
    save(kernel, invoice);
    return plain('Status of invoice changed from void to draft');
}

export function writeOff({ kernel, params }: Call): Reply {
    const invoice = kernel.find(kernel.state.invoices, params['invoice_id'], 'Invoice');
    const { balance } = invoiceAmounts(kernel, invoice);
    if (invoice.stage !== 'sent' || balance <= 0) {
        throw refused(MODEL_CODES.wrongStatus, 'Only an open invoice can be written off.');
    }
    invoice.write_off_amount = balance;
    invoice.write_off_date = kernel.today();
    save(kernel, invoice);
    return plain('Invoice has been written off');
}

export function cancelWriteOff({ kernel, params }: Call): Reply {
    const invoice = kernel.find(kernel.state.invoices, params['invoice_id'], 'Invoice');
    if (invoice.write_off_amount === 0) throw refused(MODEL_CODES.wrongStatus, 'The invoice is not written off.');
    invoice.write_off_amount = 0;
    save(kernel, invoice);
    return plain('The write off done for this invoice has been cancelled.');
}

function save(kernel: Kernel, invoice: InvoiceRecord): void {
    touch(kernel, invoice);
    kernel.changed('invoice', 'edited', invoice.invoice_id);
}
