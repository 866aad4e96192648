/** Written by `npm run schemas` from facts.json and notes.json beside it; change the notes, not this file. */
import { choice, custom, decimal, instant, readOnly, required, text, zohoId } from '../field';
import { resource } from '../schema';

export const item = resource('item', 'ZohoItem', 'A product or service in Zoho Books.', {
    item_id: readOnly(zohoId('item')),
    name: required(text(100)),
    rate: required(decimal(18, 6)),
    description: text(2000),
    sku: text(100),
    unit: text(100),
    product_type: choice('goods', 'service', 'digital_service'),
    item_type: choice('sales', 'purchases', 'sales_and_purchases', 'inventory'),
    account_id: zohoId('account'),
    hsn_or_sac: text(50),
    tax_id: zohoId('tax'),
    tax_name: readOnly(text(100)),
    tax_percentage: readOnly(decimal(9, 6)),
    status: readOnly(text(40)),
    created_time: readOnly(instant()),
    last_modified_time: readOnly(instant()),
    cf_bookbridge_key: custom(text(255)),
});
