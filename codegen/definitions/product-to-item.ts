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
        account_id: field((p, at) => at.incomeAccountFor(p.Family), { owner: 'create_only' }),
        hsn_or_sac: field((p, at) => at.taxCodeFor(p.Tax_Code__c, p.Family)),
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
        rule('income-account-missing', (p, at) => !at.lacksIncomeAccount(p.Family), {
            field: 'account_id',
            message: (p) => `The product ${p.Name} has no income account that Zoho Books knows.`,
            remedy: 'Choose an account for its product family, or one for all products, in Money Setup.',
        }),
        rule('tax-code-missing', (p, at) => !at.lacksTaxCode(p.Tax_Code__c, p.Family), {
            field: 'hsn_or_sac',
            message: (p) => `The product ${p.Name} has no HSN or SAC code.`,
            remedy: 'Enter the Tax Code of the product, or give its product family a code in Money Setup.',
        }),
    ],
});
