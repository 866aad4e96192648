import { invalidField, refused } from '../../core/api-error';
import { any, choice, flag, later, number, objects, required, text } from '../../core/body-schema';
import { customEntries, readCustomFields } from '../../core/custom-fields';
import { textOf, type JsonObject } from '../../core/json';
import type { Kernel } from '../../core/kernel';
import { MODEL_CODES } from '../../core/model-codes';
import { plain, type Call, type Reply } from '../../core/route';
import type { ItemRecord } from '../../state/document-records';
import { accountOr, SALES } from '../accounts/accounts';
import { touch } from '../documents/touch';
import { itemDetail } from './item-view';

const itemBody = {
    name: required(text(100)),
    rate: required(number),
    description: text(2000),
    sku: text(100),
    unit: text(100),
    product_type: choice('goods', 'service', 'digital_service'),
    item_type: choice('sales', 'purchases', 'sales_and_purchases', 'inventory'),
    account_id: text(50),
    purchase_rate: number,
    purchase_description: text(2000),
    purchase_account_id: text(50),
    tax_id: text(50),
    is_taxable: flag,
    hsn_or_sac: text(50),
    custom_fields: objects({ customfield_id: any, field_id: any, index: any, label: any, api_name: any, value: any }),
    inventory_account_id: later,
    sales_tax_rule_id: later,
    purchase_tax_rule_id: later,
    tax_exemption_id: later,
    avatax_tax_code: later,
    item_tax_preferences: later,
    tags: later,
};

export function createItem(call: Call): Reply {
    const { kernel } = call;
    const body = call.body(itemBody);
    const item_id = kernel.newId();
    const now = kernel.now();
    const blank: ItemRecord = {
        item_id,
        name: '',
        status: 'active',
        rate: 0,
        description: '',
        sku: '',
        unit: '',
        product_type: 'goods',
        item_type: 'sales',
        tax_id: '',
        account_id: accountOr(kernel, '', SALES, 'account_id').account_id,
        is_taxable: true,
        purchase_account_id: '',
        purchase_description: '',
        purchase_rate: '',
        details: {},
        custom: new Map(),
        created_ms: now,
        modified_ms: now,
    };
    const item = { ...blank, ...readItem(call, body, blank) };
    kernel.state.items.set(item_id, item);
    kernel.changed('item', 'created', item_id);
    return { message: 'The item has been added.', created: item_id, data: { item: itemDetail(kernel, item) } };
}

export function updateItem(call: Call, id: string): Reply {
    const { kernel } = call;
    const item = kernel.find(kernel.state.items, id, 'Item');
    Object.assign(item, readItem(call, call.body(itemBody, 'partial'), item));
    touch(kernel, item);
    kernel.changed('item', 'edited', id);
    return { message: 'Item details have been saved.', data: { item: itemDetail(kernel, item) } };
}

export function deleteItem({ kernel, params }: Call): Reply {
    const item = kernel.find(kernel.state.items, params['item_id'], 'Item');
    const { invoices, creditNotes } = kernel.state;
    const used = [...invoices.values(), ...creditNotes.values()].some((document) =>
        document.lines.some((line) => line.item_id === item.item_id),
    );
    if (used) throw refused(MODEL_CODES.inTransaction, 'Items which are part of other transactions cannot be deleted.');
    kernel.changed('item', 'deleted', item.item_id);
    kernel.state.items.delete(item.item_id);
    return plain('The item has been deleted.');
}

export function setItemStatus(status: 'active' | 'inactive') {
    return ({ kernel, params }: Call): Reply => {
        const item = kernel.find(kernel.state.items, params['item_id'], 'Item');
        item.status = status;
        touch(kernel, item);
        kernel.changed('item', 'edited', item.item_id);
        return plain(`The item has been marked as ${status}.`);
    };
}

const TEXTS = ['name', 'description', 'sku', 'unit', 'purchase_description'] as const;
const CHOICES = ['product_type', 'item_type'] as const;

function readItem(call: Call, body: JsonObject, present: ItemRecord): Partial<ItemRecord> {
    const { kernel } = call;
    const read: Partial<ItemRecord> = {};
    for (const key of TEXTS) if (body[key] !== undefined) read[key] = textOf(body, key);
    for (const key of CHOICES) if (textOf(body, key) !== '') read[key] = textOf(body, key);
    if (body['rate'] !== undefined) read.rate = Number(body['rate']);
    if (body['purchase_rate'] !== undefined) read.purchase_rate = body['purchase_rate'] as number | '';
    if (body['is_taxable'] !== undefined) read.is_taxable = body['is_taxable'] === true;
    if (body['account_id'] !== undefined) {
        read.account_id = accountOr(kernel, textOf(body, 'account_id'), SALES, 'account_id').account_id;
    }
    if (textOf(body, 'purchase_account_id') !== '') {
        read.purchase_account_id = accountOr(
            kernel,
            textOf(body, 'purchase_account_id'),
            SALES,
            'purchase_account_id',
        ).account_id;
    }
    if (body['tax_id'] !== undefined) read.tax_id = readTax(kernel, textOf(body, 'tax_id'));
    if (body['hsn_or_sac'] !== undefined) read.details = { ...present.details, hsn_or_sac: textOf(body, 'hsn_or_sac') };
    refuseDuplicates(kernel, read, present.item_id);
    read.custom = readCustomFields(call, 'item', customEntries(body), present.custom, present.item_id);
    return read;
}

function readTax(kernel: Kernel, id: string): string {
    if (id !== '' && !kernel.state.taxes.has(id)) throw invalidField('tax_id');
    return id;
}

function refuseDuplicates(kernel: Kernel, read: Partial<ItemRecord>, ownId: string): void {
    const same = (test: (item: ItemRecord) => boolean): boolean =>
        [...kernel.state.items.values()].some((item) => item.item_id !== ownId && test(item));
    if (read.sku !== undefined && read.sku !== '' && same((item) => item.sku === read.sku)) {
        throw refused(MODEL_CODES.duplicateValue, `An item with the SKU "${read.sku}" already exists.`);
    }
    const name = read.name?.toLowerCase();
    if (
        kernel.switches.get('unique_item_names') &&
        name !== undefined &&
        same((item) => item.name.toLowerCase() === name)
    ) {
        throw refused(MODEL_CODES.duplicateValue, `The item "${read.name}" already exists.`);
    }
}
