import { defineMapping, truncate } from '../language';
import { mirrorKey } from '../logic/idempotency-key';
import { salesforce, zohoBooks } from '../schemas';
import { accountToCustomer } from './account-to-customer';
import { customerToMirror } from './customer-to-mirror';
import { invoiceToMirror } from './invoice-to-mirror';

/** The part of a payment that settles one invoice. */
export const allocationToMirror = defineMapping({
    key: 'allocation-to-mirror',
    version: 1,
    description: 'The part of a payment that settles one invoice is mirrored in Salesforce.',
    from: zohoBooks.paymentAllocation,
    to: salesforce.Allocation__c,
    owner: 'books',
    fields: ({ field, neededLookup }) => ({
        Invoice__c: neededLookup((a) => a.invoice_id, invoiceToMirror),
        Key__c: field((a, at) => truncate(mirrorKey(at.connection.Id, a.invoice_payment_id ?? ''), 120)),
        Zoho_Id__c: field((a) => a.invoice_payment_id),
        Amount__c: field((a) => a.amount_applied),
        Tax_Withheld__c: field((a) => a.tax_amount_withheld),
        Allocation_Date__c: field((a) => a.apply_date),
    }),
});

/** A payment is mirrored with the invoices that it settles. */
export const paymentToMirror = defineMapping({
    key: 'payment-to-mirror',
    version: 1,
    description: 'A customer payment in Zoho Books is mirrored in Salesforce with its allocations to invoices.',
    from: zohoBooks.customerPayment,
    to: salesforce.Payment__c,
    owner: 'books',
    identity: { externalId: 'Key__c' },
    fields: ({ each, field, lookup }) => ({
        Name: field((p) => truncate(p.payment_number ?? p.payment_id ?? '', 80)),
        Connection__c: field((_p, at) => at.connection.Id),
        Key__c: field((p, at) => truncate(mirrorKey(at.connection.Id, p.payment_id ?? ''), 120)),
        Zoho_Id__c: field((p) => p.payment_id),
        Account__c: lookup((p) => p.customer_id, accountToCustomer),
        Customer__c: lookup((p) => p.customer_id, customerToMirror),
        Payment_Date__c: field((p) => p.date),
        Amount__c: field((p) => p.amount),
        Base_Amount__c: field((p) => p.bcy_amount),
        Unused_Amount__c: field((p) => p.unused_amount),
        Refunded_Amount__c: field((p) => p.bcy_refunded_amount),
        Currency_Code__c: field((p) => truncate(p.currency_code, 3)),
        Exchange_Rate__c: field((p) => p.exchange_rate),
        Mode__c: field((p) => truncate(p.payment_mode, 80)),
        Reference__c: field((p) => truncate(p.reference_number, 100)),
        Description__c: field((p) => truncate(p.description, 32768)),
        // The row of a list names the invoices; a detail holds them.
        Invoice_Numbers__c: field((p) =>
            truncate(p.invoice_numbers ?? p.invoices.map((part) => part.invoice_number ?? '').join(', '), 255),
        ),
        Zoho_Created_At__c: field((p) => p.created_time),
        Zoho_Modified_At__c: field((p) => p.last_modified_time),
        Tax_Withheld__c: field((p) => p.tax_amount_withheld),
        Bank_Charges__c: field((p) => p.bank_charges),
        Allocations__r: each((p) => p.invoices, allocationToMirror),
    }),
});
