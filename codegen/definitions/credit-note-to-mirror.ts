import { defineMapping, Money, truncate, type Text } from '../language';
import { mirrorKey } from '../logic/idempotency-key';
import { salesforce, zohoBooks } from '../schemas';
import { accountToCustomer } from './account-to-customer';
import { customerToMirror } from './customer-to-mirror';
import { invoiceToMirror } from './invoice-to-mirror';

/** What an amount of the credit note is in the organisation's own currency. */
function inBaseCurrency(amount: Money | null, exchangeRate: Money | null): Money | null {
    return amount === null ? null : amount.times(exchangeRate ?? Money.of('1')).round(3);
}

/** The page of a credit note in Zoho Books, for its users. */
function creditNoteUrl(
    booksUrl: string | null,
    organizationId: string | null,
    creditNoteId: string | null,
): Text<255> | null {
    if (booksUrl === null || organizationId === null || creditNoteId === null) {
        return null;
    }
    return truncate(`${booksUrl}/app/${organizationId}#/creditnotes/${creditNoteId}`, 255);
}

/** Whether an authority's e-invoicing forbids to change the credit note: once registered, it may only be cancelled there. */
function isRegistered(status: string | null): boolean {
    return status === 'pushed' || status === 'manually_pushed';
}

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
    identity: { externalId: 'Key__c' },
    fields: ({ each, field, lookup }) => ({
        Name: field((c) => truncate(c.creditnote_number ?? c.creditnote_id ?? '', 80)),
        Connection__c: field((_c, at) => at.connection.Id),
        Key__c: field((c, at) => truncate(mirrorKey(at.connection.Id, c.creditnote_id ?? ''), 120)),
        Zoho_Id__c: field((c) => c.creditnote_id),
        Account__c: lookup((c) => c.customer_id, accountToCustomer),
        Customer__c: lookup((c) => c.customer_id, customerToMirror),
        Status__c: field((c) => truncate(c.status, 40)),
        Credit_Note_Date__c: field((c) => c.date),
        Currency_Code__c: field((c) => truncate(c.currency_code, 3)),
        Total__c: field((c) => c.total),
        Balance__c: field((c) => c.balance),
        Base_Total__c: field((c) => inBaseCurrency(c.total, c.exchange_rate)),
        Base_Balance__c: field((c) => inBaseCurrency(c.balance, c.exchange_rate)),
        Applied_Amount__c: field((c) => c.total_credits_used),
        Refunded_Amount__c: field((c) => c.total_refunded_amount),
        Exchange_Rate__c: field((c) => c.exchange_rate),
        Reference__c: field((c) => truncate(c.reference_number, 100)),
        Url__c: field((c, at) =>
            creditNoteUrl(at.connection.Books_Url__c, at.connection.Organization_Id__c, c.creditnote_id),
        ),
        E_Invoice_Number__c: field((c) => truncate(c.einvoice_details?.inv_ref_num ?? null, 100)),
        E_Invoice_Status__c: field((c) => truncate(c.einvoice_details?.status ?? null, 40)),
        Is_Locked__c: field((c) => isRegistered(c.einvoice_details?.status ?? null)),
        Zoho_Created_At__c: field((c) => c.created_time),
        Zoho_Modified_At__c: field((c) => c.last_modified_time),
        Allocations__r: each((c) => c.invoices_credited, creditApplicationToMirror),
    }),
});
