import { customFieldViews, flatCustomFields } from '../../core/custom-fields';
import { textOf, type JsonObject } from '../../core/json';
import type { Kernel } from '../../core/kernel';
import type { ItemRecord } from '../../state/document-records';

function shared(kernel: Kernel, item: ItemRecord): JsonObject {
    const tax = kernel.state.taxes.get(item.tax_id);
    return {
        item_id: item.item_id,
        name: item.name,
        unit: item.unit,
        status: item.status,
        source: 'api',
        description: item.description,
        rate: item.rate,
        tax_id: item.tax_id,
        tax_name: tax?.tax_name ?? '',
        tax_percentage: tax?.tax_percentage ?? 0,
        is_taxable: item.is_taxable,
        account_id: item.account_id,
        account_name: kernel.state.accounts.get(item.account_id)?.account_name ?? '',
        purchase_account_id: item.purchase_account_id,
        purchase_account_name: kernel.state.accounts.get(item.purchase_account_id)?.account_name ?? '',
        purchase_description: item.purchase_description,
        purchase_rate: item.purchase_rate,
        item_type: item.item_type,
        product_type: item.product_type,
        sku: item.sku,
        created_time: kernel.time(item.created_ms),
        last_modified_time: kernel.time(item.modified_ms),
        tags: [],
    };
}

/** A row of `GET /items`. */
export function itemRow(kernel: Kernel, item: ItemRecord): JsonObject {
    return {
        ...shared(kernel, item),
        item_name: item.name,
        can_be_sold: item.item_type !== 'purchases',
        can_be_purchased: item.item_type !== 'sales',
        track_inventory: false,
        has_attachment: false,
        image_name: '',
        image_type: '',
        image_document_id: '',
        vendor_name: '',
        ...flatCustomFields(kernel, 'item', item.custom),
    };
}

/** The answer of `GET /items/{id}` and of writes. */
export function itemDetail(kernel: Kernel, item: ItemRecord): JsonObject {
    return {
        ...shared(kernel, item),
        group_id: '',
        unit_id: '',
        hsn_or_sac: textOf(item.details, 'hsn_or_sac'),
        pricebook_rate: item.rate,
        sales_rate: item.rate,
        sales_margin: '',
        tax_type: 'tax',
        default_price_brackets: [],
        created_at: kernel.time(item.created_ms),
        item_code: {},
        documents: [],
        ...customFieldViews(kernel, 'item', item.custom),
    };
}
