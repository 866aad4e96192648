import type { JsonObject } from '../core/json';
import type { Entity, Kernel } from '../core/kernel';
import { contactDetail } from '../resources/contacts/contact-view';
import { creditNoteDetail } from '../resources/credit-notes/credit-note-view';
import { paymentDetail } from '../resources/customer-payments/payment-view';
import { invoiceDetail } from '../resources/invoices/invoice-view';
import { itemDetail } from '../resources/items/item-view';

/**
 * The default webhook body: the full detail under its wrapper. The wrappers of invoice and item are known from
 * recordings, the others are [model]; so is the body of a deletion, which is the last state.
 */
export function payloadOf(kernel: Kernel, entity: Entity, id: string): JsonObject {
    const { state } = kernel;
    switch (entity) {
        case 'invoice':
            return { invoice: invoiceDetail(kernel, kernel.find(state.invoices, id, 'Invoice')) };
        case 'item':
            return { item: itemDetail(kernel, kernel.find(state.items, id, 'Item')) };
        case 'contact':
            return { contact: contactDetail(kernel, kernel.find(state.contacts, id, 'Contact')) };
        case 'customer_payment':
            return { payment: paymentDetail(kernel, kernel.find(state.payments, id, 'Payment')) };
        case 'creditnote':
            return { creditnote: creditNoteDetail(kernel, kernel.find(state.creditNotes, id, 'Credit note')) };
    }
}
