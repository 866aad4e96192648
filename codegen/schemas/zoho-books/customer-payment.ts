/** Written by `npm run schemas` from facts.json and notes.json beside it; change the notes, not this file. */
import {
    alsoKnownAs,
    children,
    custom,
    date,
    decimal,
    instant,
    named,
    readOnly,
    required,
    text,
    zohoId,
} from '../field';
import { resource } from '../schema';

export const paymentAllocation = resource(
    'payment_allocation',
    'ZohoPaymentAllocation',
    'The part of a payment that went to one invoice.',
    {
        invoice_id: required(zohoId('invoice')),
        amount_applied: required(decimal(18, 3)),
        tax_amount_withheld: decimal(18, 3),
        invoice_payment_id: readOnly(zohoId('payment_allocation')),
        invoice_number: readOnly(text(100)),
        apply_date: readOnly(date()),
    },
);

export const customerPayment = resource('customer_payment', 'ZohoCustomerPayment', 'A payment from a customer.', {
    payment_id: readOnly(zohoId('customer_payment')),
    payment_number: readOnly(text(100)),
    customer_id: required(zohoId('contact')),
    customer_name: readOnly(text(200)),
    payment_mode: required(text(100)),
    date: named(required(date()), 'paymentDate'),
    amount: required(decimal(18, 3)),
    exchange_rate: decimal(16, 6),
    reference_number: text(100),
    description: text(2000),
    account_id: zohoId('account'),
    tax_amount_withheld: decimal(18, 3),
    bank_charges: decimal(18, 3),
    invoices: children('payment_allocation'),
    payment_refunds: readOnly(children('payment_refund')),
    cf_bookbridge_key: custom(text(255)),
    currency_code: readOnly(text(3)),
    invoice_numbers: readOnly(text(5000)),
    payment_status: readOnly(text(40)),
    unused_amount: readOnly(decimal(18, 3)),
    bcy_amount: readOnly(decimal(18, 3)),
    bcy_refunded_amount: readOnly(decimal(18, 3)),
    created_time: readOnly(instant()),
    last_modified_time: alsoKnownAs(readOnly(instant()), 'updated_time'),
});
