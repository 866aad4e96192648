import { defineMapping, truncate } from '../language';
import { salesforce, zohoBooks } from '../schemas';

/**
 * What finance changes on an item, as the product has it. Prices stay where they are: the rate of an item is only a default,
 * and a price of Salesforce stands in its price books.
 */
export const itemToProduct = defineMapping({
    key: 'item-to-product',
    version: 1,
    description: 'Changes of an item in Zoho Books are merged into the product that it is linked to.',
    from: zohoBooks.item,
    to: salesforce.Product2,
    owner: 'crm',
    fields: ({ field }) => ({
        Name: field((i) => truncate(i.name ?? '', 255)),
        Description: field((i) => truncate(i.description, 4000)),
        ProductCode: field((i) => truncate(i.sku, 255)),
        QuantityUnitOfMeasure: field((i) => truncate(i.unit, 255)),
    }),
});
