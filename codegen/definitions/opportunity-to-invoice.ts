import { defineMapping, Money, truncate } from '../language';
import { discountText, fitsAmount, offerOf } from '../logic/invoice-line';
import { paymentDays } from '../logic/payment-terms';
import { salesforce, zohoBooks } from '../schemas';
import { accountToCustomer } from './account-to-customer';
import { productToItem } from './product-to-item';

/** A product of the deal becomes a line of the invoice. */
export const lineToInvoiceLine = defineMapping({
    key: 'line-to-invoice-line',
    version: 1,
    description: 'A product of the opportunity becomes a line of the invoice.',
    from: salesforce.OpportunityLineItem,
    to: zohoBooks.invoiceLine,
    owner: 'crm',
    orderBy: ['SortOrder', 'Id'],
    fields: ({ field, reference }) => ({
        item_id: reference((l) => l.Product2Id, productToItem).required({
            code: 'needs-product',
            message: 'This line has no product.',
            remedy: 'Remove the line and add it again with a product.',
        }),
        name: field((l) => l.Product2?.Name ?? null).fits({
            code: 'name-too-long',
            message: 'The name of this product is longer than the 100 characters that an invoice line allows.',
            remedy: 'Shorten the product name to 100 characters.',
        }),
        description: field((l) => l.Description),
        quantity: field((l) => l.Quantity),
        rate: field((l, at) =>
            at.connection.List_Prices__c === true
                ? offerOf(l.Quantity, l.UnitPrice ?? Money.zero, l.ListPrice, l.Discount).rate
                : (l.UnitPrice ?? Money.zero),
        ),
        discount: field((l, at) =>
            at.connection.List_Prices__c === true
                ? offerOf(l.Quantity, l.UnitPrice ?? Money.zero, l.ListPrice, l.Discount).discount
                : discountText(l.Discount),
        ),
        tax_id: field((l, at) => at.taxIdFor(l.Product2?.Tax_Category__c ?? null)),
        hsn_or_sac: field((l, at) => at.taxCodeFor(l.Product2?.Tax_Code__c ?? null, l.Product2?.Family ?? null)),
    }),
    rules: ({ rule }) => [
        rule('inactive-product', (l) => l.Product2?.IsActive ?? true, {
            field: 'item_id',
            message: (l) => `The product ${l.Product2?.Name ?? ''} is inactive.`,
            remedy: 'Activate the product, or replace it on the line.',
        }),
        rule(
            'tax-code-missing',
            (l, at) =>
                l.Product2 === null || !at.lacksTaxCode(l.Product2?.Tax_Code__c ?? null, l.Product2?.Family ?? null),
            {
                field: 'hsn_or_sac',
                message: (l) => `The product ${l.Product2?.Name ?? ''} has no HSN or SAC code.`,
                remedy: 'Enter the Tax Code of the product, or ask an administrator for a code of its product family.',
            },
        ),
        rule('quantity-not-positive', (l) => l.Quantity.isGreaterThan(Money.zero), {
            field: 'quantity',
            message: (l) => `The quantity is ${l.Quantity}, which cannot be billed.`,
            remedy: 'Enter a quantity above zero.',
        }),
        rule('amount-too-large', (l) => fitsAmount(l.Quantity, l.UnitPrice ?? Money.zero), {
            field: 'rate',
            message: 'Quantity times price is more than Zoho Books can hold.',
            remedy: 'Bill the line in several invoices.',
        }),
        rule(
            'unmapped-tax',
            (l, at) =>
                at.connection.Tax_Region__c !== null ||
                l.Product2?.Tax_Category__c == null ||
                at.taxIdFor(l.Product2.Tax_Category__c) !== null,
            {
                field: 'tax_id',
                message: (l) => `The tax category ${l.Product2?.Tax_Category__c ?? ''} has no tax in Zoho Books.`,
                remedy: 'Ask an administrator to map the tax category, or choose another one on the product.',
            },
        ),
    ],
});

/** A won deal becomes an invoice. */
export const opportunityToInvoice = defineMapping({
    key: 'opportunity-to-invoice',
    version: 1,
    description: 'A won opportunity with its products becomes an invoice in Zoho Books.',
    from: salesforce.Opportunity,
    to: zohoBooks.invoice,
    owner: 'crm',
    identity: { externalId: 'cf_bookbridge_key', match: ['key'] },
    fields: ({ constant, each, field, reference }) => ({
        customer_id: reference((o) => o.AccountId, accountToCustomer).required({
            code: 'needs-account',
            message: 'The opportunity has no account.',
            remedy: 'Choose an account for this opportunity.',
        }),
        reference_number: field((o) => truncate(o.Name, 50)),
        date: field((_o, at) => at.today),
        payment_terms: field((o, at) =>
            paymentDays(o.Account?.Payment_Terms_Days__c ?? null, at.connection.Default_Payment_Terms__c),
        ),
        due_date: field((o, at) =>
            at.today.addDays(
                paymentDays(o.Account?.Payment_Terms_Days__c ?? null, at.connection.Default_Payment_Terms__c),
            ),
        ),
        salesperson_name: field((o, at) => at.salespersonFor(o.Owner?.Email ?? null)),
        location_id: field((o, at) => at.locationIdFor(o.Account?.BillingCountry ?? null)),
        currency_id: field((_o, at) => at.currencyIdFor(at.currencyCode)),
        discount_type: constant('item_level'),
        is_discount_before_tax: constant(true),
        line_items: each((o) => o.OpportunityLineItems, lineToInvoiceLine),
        cf_bookbridge_key: field((o, at) => at.keyFor(o.Id)),
    }),
    rules: ({ rule }) => [
        rule('needs-lines', (o) => o.OpportunityLineItems.length > 0, {
            field: 'line_items',
            message: 'The opportunity has no products.',
            remedy: 'Add a product to the opportunity first.',
        }),
        rule('unknown-currency', (_o, at) => at.currencyIdFor(at.currencyCode) !== null, {
            field: 'currency_id',
            message: (_o, at) => `Zoho Books does not know the currency ${at.currencyCode}.`,
            remedy: 'Add the currency in Zoho Books under Settings, then refresh the connection.',
        }),
    ],
});
