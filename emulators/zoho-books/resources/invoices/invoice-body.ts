import { any, choice, date, flag, integer, later, objects, text, texts } from '../../core/body-schema';
import { documentFields } from '../documents/document-body';

/** Body of POST and PUT /invoices. */
export const invoiceBody = {
    ...documentFields,
    invoice_number: text(100),
    payment_terms: integer,
    payment_terms_label: text(100),
    due_date: date,
    contact_persons: texts,
    contact_persons_associated: objects({ contact_person_id: text(50), communication_preference: any }),
    billing_address_id: text(50),
    shipping_address_id: text(50),
    allow_partial_payments: flag,
    custom_subject: text(1000),
    custom_body: text(5000),
    reason: text(500),
    discount_type: choice('entity_level', 'item_level'),
    payment_options: later,
    recurring_invoice_id: later,
    invoiced_estimate_id: later,
    zcrm_potential_id: later,
};
