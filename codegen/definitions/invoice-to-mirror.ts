import { defineMapping, Money, truncate, type Text } from '../language';
import { mirrorKey } from '../logic/idempotency-key';
import { isLate } from '../logic/record-figures';
import { salesforce, zohoBooks } from '../schemas';
import { accountToCustomer } from './account-to-customer';
import { customerToMirror } from './customer-to-mirror';
import { opportunityToInvoice } from './opportunity-to-invoice';

/** What an amount of the document is in the organisation's own currency. */
function inBaseCurrency(amount: Money | null, exchangeRate: Money | null): Money | null {
    return amount === null ? null : amount.times(exchangeRate ?? Money.of('1')).round(3);
}

/** The page of an invoice in Zoho Books, for its users; the link in the answer is the customer's. */
function invoiceUrl(
    booksUrl: string | null,
    organizationId: string | null,
    invoiceId: string | null,
): Text<255> | null {
    if (booksUrl === null || organizationId === null || invoiceId === null) {
        return null;
    }
    return truncate(`${booksUrl}/app/${organizationId}#/invoices/${invoiceId}`, 255);
}

/** Whether an authority's e-invoicing forbids to change the invoice: once registered, it may only be cancelled there. */
function isRegistered(status: string | null): boolean {
    return status === 'pushed' || status === 'manually_pushed';
}

/** A line of an invoice is mirrored. */
export const lineToMirrorLine = defineMapping({
    key: 'line-to-mirror-line',
    version: 1,
    description: 'A line of an invoice in Zoho Books is mirrored in Salesforce.',
    from: zohoBooks.invoiceLine,
    to: salesforce.Invoice_Line__c,
    owner: 'books',
    fields: ({ field, fromParent }) => ({
        Invoice__c: fromParent(),
        Key__c: field((l, at) => truncate(mirrorKey(at.connection.Id, l.line_item_id ?? ''), 120)),
        Zoho_Id__c: field((l) => l.line_item_id),
        Position__c: field((l) => (l.item_order === null ? null : Money.fromWhole(l.item_order))),
        Item_Id__c: field((l) => l.item_id),
        Item_Name__c: field((l) => truncate(l.name, 255)),
        Description__c: field((l) => truncate(l.description, 32768)),
        Quantity__c: field((l) => l.quantity),
        Rate__c: field((l) => l.rate),
        Discount_Amount__c: field((l) => l.discount_amount),
        Tax_Id__c: field((l) => l.tax_id),
        Tax_Name__c: field((l) => truncate(l.tax_name, 80)),
        Tax_Percentage__c: field((l) => l.tax_percentage),
        Amount__c: field((l) => l.item_total),
    }),
});

/** An invoice of Zoho Books is mirrored with its lines. What Zoho computed is never computed again. */
export const invoiceToMirror = defineMapping({
    key: 'invoice-to-mirror',
    version: 1,
    description: 'An invoice in Zoho Books is mirrored in Salesforce with its lines.',
    from: zohoBooks.invoice,
    to: salesforce.Invoice__c,
    owner: 'books',
    identity: { externalId: 'Key__c' },
    fields: ({ each, field, lookup }) => ({
        Name: field((i) => truncate(i.invoice_number ?? i.invoice_id ?? '', 80)),
        Connection__c: field((_i, at) => at.connection.Id),
        Key__c: field((i, at) => truncate(mirrorKey(at.connection.Id, i.invoice_id ?? ''), 120)),
        Zoho_Id__c: field((i) => i.invoice_id),
        Account__c: lookup((i) => i.customer_id, accountToCustomer),
        Opportunity__c: lookup((i) => i.invoice_id, opportunityToInvoice),
        Customer__c: lookup((i) => i.customer_id, customerToMirror),
        Status__c: field((i) => truncate(i.status, 40)),
        Invoice_Date__c: field((i) => i.date),
        Due_Date__c: field((i) => i.due_date),
        Is_Overdue__c: field((i, at) => isLate(i.status ?? '', i.balance ?? Money.zero, i.due_date, at.today)),
        Currency_Code__c: field((i) => truncate(i.currency_code, 3)),
        Exchange_Rate__c: field((i) => i.exchange_rate),
        Sub_Total__c: field((i) => i.sub_total),
        Discount_Total__c: field((i) => i.discount_total),
        Tax_Total__c: field((i) => i.tax_total),
        Total__c: field((i) => i.total),
        Balance__c: field((i) => i.balance),
        Base_Total__c: field((i) => i.bcy_total ?? inBaseCurrency(i.total, i.exchange_rate)),
        Base_Balance__c: field((i) => inBaseCurrency(i.balance, i.exchange_rate)),
        Payment_Made__c: field((i) => i.payment_made),
        Credits_Applied__c: field((i) => i.credits_applied),
        Write_Off_Amount__c: field((i) => i.write_off_amount),
        Reference__c: field((i) => truncate(i.reference_number, 100)),
        Source_Key__c: field((i) => truncate(i.cf_bookbridge_key, 120)),
        Url__c: field((i, at) =>
            invoiceUrl(at.connection.Books_Url__c, at.connection.Organization_Id__c, i.invoice_id),
        ),
        Last_Payment_Date__c: field((i) => i.last_payment_date),
        E_Invoice_Number__c: field((i) => truncate(i.einvoice_details?.inv_ref_num ?? null, 100)),
        E_Invoice_Status__c: field((i) => truncate(i.einvoice_details?.status ?? null, 40)),
        Is_Locked__c: field((i) => isRegistered(i.einvoice_details?.status ?? null)),
        Zoho_Created_At__c: field((i) => i.created_time),
        Zoho_Modified_At__c: field((i) => i.last_modified_time),
        Lines__r: each((i) => i.line_items, lineToMirrorLine),
    }),
});
