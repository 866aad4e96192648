import { defineMapping, truncate } from '../language';
import { mirrorKey } from '../logic/idempotency-key';
import { domainOf, normalizeName } from '../logic/customer-match';
import { comparableTaxNumber } from '../logic/vat-number';
import { salesforce, zohoBooks } from '../schemas';
import { accountToCustomer } from './account-to-customer';

/** A customer of Zoho Books is mirrored, so that panels need no callout. */
export const customerToMirror = defineMapping({
    key: 'customer-to-mirror',
    version: 1,
    description: 'A customer in Zoho Books is mirrored in Salesforce.',
    from: zohoBooks.contact,
    to: salesforce.Customer__c,
    owner: 'books',
    identity: { externalId: 'Key__c' },
    fields: ({ field, lookup }) => ({
        Name: field((c) => truncate(c.contact_name ?? c.contact_id ?? '', 80)),
        Connection__c: field((_c, at) => at.connection.Id),
        Key__c: field((c, at) => truncate(mirrorKey(at.connection.Id, c.contact_id ?? ''), 120)),
        Zoho_Id__c: field((c) => c.contact_id),
        Account__c: lookup((c) => c.contact_id, accountToCustomer),
        Normalized_Name__c: field((c) => truncate(normalizeName(c.contact_name ?? ''), 255)),
        Company_Name__c: field((c) => truncate(c.company_name, 255)),
        Email__c: field((c) => truncate(c.email, 80)),
        Domain__c: field((c) => truncate(domainOf(c.website ?? c.email), 255)),
        Tax_Number__c: field((c) =>
            truncate(
                comparableTaxNumber(
                    c.vat_reg_no ?? c.gst_no ?? c.tax_reg_no ?? c.tax_id_value,
                    c.country_code ?? c.billing_address?.country ?? '',
                ),
                50,
            ),
        ),
        Currency_Code__c: field((c) => truncate(c.currency_code, 3)),
        Outstanding__c: field((c) => c.outstanding_receivable_amount),
        Unused_Credits__c: field((c) => c.unused_credits_receivable_amount),
        Status__c: field((c) => truncate(c.status, 40)),
        Zoho_Created_At__c: field((c) => c.created_time),
        Zoho_Modified_At__c: field((c) => c.last_modified_time),
    }),
});
