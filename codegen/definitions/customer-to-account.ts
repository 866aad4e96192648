import { defineMapping, Money, truncate } from '../language';
import { salesforce, zohoBooks } from '../schemas';

/**
 * What finance changes on a customer, as the account has it. The fields are those that `accountToCustomer` fills one by
 * one; a name is never taken over, because that of a customer may carry an addition such as a currency.
 */
export const customerToAccount = defineMapping({
    key: 'customer-to-account',
    version: 1,
    description: 'Changes of a customer in Zoho Books are merged into the account that it is linked to.',
    from: zohoBooks.contact,
    to: salesforce.Account,
    owner: 'crm',
    fields: ({ field }) => ({
        Name: field((c) => truncate(c.company_name ?? c.contact_name ?? '', 255), { owner: 'create_only' }),
        Website: field((c) => truncate(c.website, 255)),
        Payment_Terms_Days__c: field((c) => (c.payment_terms === null ? null : Money.fromWhole(c.payment_terms))),
        BillingStreet: field((c) => truncate(c.billing_address?.address ?? null, 255)),
        BillingCity: field((c) => truncate(c.billing_address?.city ?? null, 40)),
        BillingState: field((c) => truncate(c.billing_address?.state ?? null, 80)),
        BillingPostalCode: field((c) => truncate(c.billing_address?.zip ?? null, 20)),
        BillingCountry: field((c) => truncate(c.billing_address?.country ?? null, 80)),
        Phone: field((c) => truncate(c.billing_address?.phone ?? null, 40)),
        Fax: field((c) => truncate(c.billing_address?.fax ?? null, 40)),
        ShippingStreet: field((c) => truncate(c.shipping_address?.address ?? null, 255)),
        ShippingCity: field((c) => truncate(c.shipping_address?.city ?? null, 40)),
        ShippingState: field((c) => truncate(c.shipping_address?.state ?? null, 80)),
        ShippingPostalCode: field((c) => truncate(c.shipping_address?.zip ?? null, 20)),
        ShippingCountry: field((c) => truncate(c.shipping_address?.country ?? null, 80)),
    }),
});
