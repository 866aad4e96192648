import { defineMapping, Money, truncate } from '../language';
import { salesforce, zohoBooks } from '../schemas';

/**
 * A product becomes an item. Its rate, in the currency of the Zoho organisation, is only a default:
 * each invoice line carries its own.
 */
export const productToItem = defineMapping({
    key: 'product-to-item',
    version: 1,
    description: 'A product becomes an item in Zoho Books.',
    from: salesforce.Product2,
    to: zohoBooks.item,
    owner: 'crm',
    identity: { externalId: 'cf_bookbridge_key', match: ['key', 'name'] },
    fields: ({ constant, field }) => ({
        name: field((p) => p.Name).fits({
            code: 'name-too-long',
            message: (p) =>
                `The name of the product ${p.Name.slice(0, 30)}… is longer than the 100 characters that Zoho Books allows.`,
            remedy: 'Shorten the product name to 100 characters.',
        }),
        rate: field(
            (p, at) =>
                p.PricebookEntries.find(
                    (e) =>
                        e.Pricebook2?.IsStandard === true &&
                        (e.CurrencyIsoCode === null || e.CurrencyIsoCode === at.connection.Base_Currency__c),
                )?.UnitPrice ?? Money.zero,
            { owner: 'create_only' },
        ),
        description: field((p) => truncate(p.Description, 2000)),
        sku: field((p) => p.ProductCode).fits({
            code: 'code-too-long',
            message: 'The product code is longer than the 100 characters that Zoho Books allows.',
            remedy: 'Shorten the product code.',
        }),
        unit: field((p) => truncate(p.QuantityUnitOfMeasure, 100)),
        product_type: constant('service', { owner: 'create_only' }),
        item_type: constant('sales', { owner: 'create_only' }),
        tax_id: field((p, at) => at.taxIdFor(p.Tax_Category__c)),
        cf_bookbridge_key: field((p, at) => at.keyFor(p.Id)),
    }),
    rules: ({ rule }) => [
        rule('needs-name', (p) => p.Name.trim() !== '', {
            field: 'name',
            message: 'The product has no name.',
            remedy: 'Give the product a name.',
        }),
        rule(
            'tax-not-mapped',
            (p, at) =>
                p.Tax_Category__c === null ||
                at.connection.Tax_Region__c !== null ||
                at.taxIdFor(p.Tax_Category__c) !== null,
            {
                field: 'tax_id',
                message: (p) => `The tax category ${p.Tax_Category__c ?? ''} stands for no tax of Zoho Books.`,
                remedy: 'Give the category a tax in Money Setup, or choose another one on the product.',
            },
        ),
    ],
});
