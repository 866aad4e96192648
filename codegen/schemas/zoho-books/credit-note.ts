/** Written by `npm run schemas` from facts.json and notes.json beside it; change the notes, not this file. */
import {
    alsoKnownAs,
    children,
    custom,
    date,
    decimal,
    instant,
    named,
    parent,
    readOnly,
    required,
    text,
    zohoId,
} from '../field';
import { resource } from '../schema';

export const creditApplication = resource(
    'credit_application',
    'ZohoCreditApplication',
    'The part of a credit note that settles one invoice.',
    {
        creditnote_invoice_id: alsoKnownAs(readOnly(zohoId('credit_application')), 'creditnotes_invoice_id'),
        creditnote_id: readOnly(zohoId('creditnote')),
        invoice_id: readOnly(zohoId('invoice')),
        invoice_number: readOnly(text(100)),
        date: named(readOnly(date()), 'applicationDate'),
        credited_amount: alsoKnownAs(readOnly(decimal(18, 3)), 'amount_applied'),
    },
);

export const creditNoteRefund = resource(
    'creditnote_refund',
    'ZohoCreditNoteRefund',
    'Money of a credit note that was given back.',
    {
        creditnote_refund_id: readOnly(zohoId('creditnote_refund')),
        creditnote_id: readOnly(zohoId('creditnote')),
        creditnote_number: readOnly(text(100)),
        date: named(required(date()), 'refundDate'),
        refund_mode: text(100),
        reference_number: text(100),
        amount: alsoKnownAs(required(decimal(18, 3)), 'amount_fcy'),
        amount_bcy: readOnly(decimal(18, 3)),
        exchange_rate: decimal(16, 6),
        from_account_id: zohoId('account'),
        customer_name: readOnly(text(200)),
        description: text(500),
    },
);

export const paymentRefund = resource(
    'payment_refund',
    'ZohoPaymentRefund',
    'Unused money of a payment that was given back.',
    {
        payment_refund_id: readOnly(zohoId('payment_refund')),
        payment_id: readOnly(zohoId('customer_payment')),
        date: named(required(date()), 'refundDate'),
        refund_mode: text(100),
        reference_number: text(100),
        amount: alsoKnownAs(required(decimal(18, 3)), 'amount_fcy'),
        amount_bcy: readOnly(decimal(18, 3)),
        exchange_rate: decimal(16, 6),
        from_account_id: required(zohoId('account')),
        description: text(500),
    },
);

export const creditNoteLine = resource('credit_note_line', 'ZohoCreditNoteLine', 'A line of a credit note.', {
    line_item_id: zohoId('credit_note_line'),
    item_id: zohoId('item'),
    account_id: zohoId('account'),
    invoice_id: zohoId('invoice'),
    invoice_item_id: zohoId('line_item'),
    name: text(100),
    description: text(2000),
    quantity: required(decimal(18, 6)),
    rate: required(decimal(18, 6)),
    discount: text(50),
    tax_id: zohoId('tax'),
    tax_name: readOnly(text(100)),
    tax_percentage: readOnly(decimal(9, 6)),
    item_total: readOnly(decimal(18, 3)),
});

export const creditNote = resource('creditnote', 'ZohoCreditNote', 'A credit note of Zoho Books.', {
    creditnote_id: readOnly(zohoId('creditnote')),
    creditnote_number: readOnly(text(100)),
    customer_id: required(zohoId('contact')),
    customer_name: readOnly(text(200)),
    date: named(required(date()), 'creditNoteDate'),
    status: readOnly(text(40)),
    reference_number: text(50),
    currency_id: zohoId('currency'),
    currency_code: readOnly(text(3)),
    exchange_rate: decimal(16, 6),
    notes: text(5000),
    terms: text(10000),
    line_items: required(children('credit_note_line')),
    cf_bookbridge_key: custom(text(255)),
    total: readOnly(decimal(18, 3)),
    balance: readOnly(decimal(18, 3)),
    total_credits_used: readOnly(decimal(18, 3)),
    total_refunded_amount: readOnly(decimal(18, 3)),
    invoices_credited: readOnly(children('credit_application')),
    creditnote_refunds: readOnly(children('creditnote_refund')),
    created_time: readOnly(instant()),
    last_modified_time: alsoKnownAs(readOnly(instant()), 'updated_time'),
    einvoice_details: named(readOnly(parent('einvoice')), 'eInvoice'),
});
