import { defineMapping, truncate } from '../language';
import { mirrorKey } from '../logic/idempotency-key';
import { salesforce, zohoBooks } from '../schemas';
import { accountToCustomer } from './account-to-customer';
import { customerToMirror } from './customer-to-mirror';
import { invoiceToMirror } from './invoice-to-mirror';

/** The part of a credit note that settles one invoice. Whoever saves it fills in the credit note. */
export const creditApplicationToMirror = defineMapping({
    key: 'credit-application-to-mirror',
    version: 1,
    description: 'The part of a credit note that settles one invoice is mirrored in Salesforce.',
    from: zohoBooks.creditApplication,
    to: salesforce.Allocation__c,
    owner: 'books',
    fields: ({ field, neededLookup }) => ({
        Invoice__c: neededLookup((a) => a.invoice_id, invoiceToMirror),
        Key__c: field((a, at) => truncate(mirrorKey(at.connection.Id, a.creditnote_invoice_id ?? ''), 120)),
        Zoho_Id__c: field((a) => a.creditnote_invoice_id),
        Amount__c: field((a) => a.credited_amount),
        Allocation_Date__c: field((a) => a.date),
    }),
});

/** A credit note is mirrored with the invoices that it settles. */
export const creditNoteToMirror = defineMapping({
    key: 'credit-note-to-mirror',
    version: 1,
    description: 'A credit note in Zoho Books is mirrored in Salesforce with its allocations to invoices.',
    from: zohoBooks.creditNote,
    to: salesforce.Credit_Note__c,
    owner: 'books',
    fields: ({ each, field, lookup }) => ({
        Name: field((c) => truncate(c.creditnote_number ?? c.creditnote_id ?? '', 80)),
        Connection__c: field((_c, at) => at.connection.Id),
        Key__c: field((c, at) => truncate(mirrorKey(at.connection.Id, c.creditnote_id ?? ''), 120)),
        Zoho_Id__c: field((c) => c.creditnote_id),
        Account__c: lookup((c) => c.customer_id, accountToCustomer),
        Customer__c: lookup((c) => c.customer_id, customerToMirror),
        Status__c: field((c) => c.status),
        Credit_Note_Date__c: field((c) => c.date),
        Currency_Code__c: field((c) => c.currency_code),
        Total__c: field((c) => c.total),
        Balance__c: field((c) => c.balance),
        Zoho_Modified_At__c: field((c) => c.last_modified_time),
        Allocations__r: each((c) => c.invoices_credited, creditApplicationToMirror),
    }),
});
