import { invalidField } from '../../core/api-error';
import { objectsOf, textOf, type JsonObject } from '../../core/json';
import type { Kernel } from '../../core/kernel';
import { readDiscount } from '../../ledger/discount';
import type { ContactRecord, ItemRecord, LineRecord } from '../../state/document-records';
import { accountOr, SALES } from '../accounts/accounts';
import { taxParts } from '../taxes/tax-parts';

/** A line before its amounts are computed. */
export type DraftLine = Omit<LineRecord, 'discount_amount' | 'item_total' | 'item_total_inclusive_of_tax' | 'taxes'>;

/**
 * Lines of a request. What a line leaves out comes from its present state (by `line_item_id`), else from the item.
 * Tax: the line's own, else the document's, the customer's, the item's [model for this order].
 */
export function readLines(
    kernel: Kernel,
    body: JsonObject,
    customer: ContactRecord,
    present: readonly LineRecord[],
): readonly DraftLine[] {
    return objectsOf(body, 'line_items')
        .map((entry, order) => ({ entry, order }))
        .sort((a, b) => orderOf(a) - orderOf(b))
        .map(({ entry }) => readLine(kernel, entry, textOf(body, 'tax_id'), customer, present));
}

function orderOf({ entry, order }: { readonly entry: JsonObject; readonly order: number }): number {
    return typeof entry['item_order'] === 'number' && entry['item_order'] > 0 ? entry['item_order'] : order + 1;
}

function readLine(
    kernel: Kernel,
    entry: JsonObject,
    documentTax: string,
    customer: ContactRecord,
    present: readonly LineRecord[],
): DraftLine {
    const known = knownLine(kernel, entry, present);
    const item = itemOf(kernel, textOf(entry, 'item_id') || (known?.item_id ?? ''));
    const own = (key: 'name' | 'description' | 'unit', fallback: string): string =>
        entry[key] === undefined ? (known?.[key] ?? fallback) : textOf(entry, key);
    const name = own('name', item?.name ?? '');
    const description = own('description', item?.description ?? '');
    if (!item && name === '' && description === '') throw invalidField('item_id');
    const discount = (entry['discount'] ?? known?.discount ?? 0) as number | string;
    if (readDiscount(discount) === undefined) throw invalidField('discount');
    const quantity = numberOr(entry, 'quantity', known?.quantity ?? 1);
    if (quantity < 0) throw invalidField('quantity');
    return {
        line_item_id: known?.line_item_id ?? kernel.newId(),
        item_id: item?.item_id ?? '',
        name,
        description,
        unit: own('unit', item?.unit ?? ''),
        quantity,
        rate: numberOr(entry, 'rate', known?.rate ?? item?.rate ?? 0),
        discount: discount === '' ? 0 : discount,
        account_id: accountOr(
            kernel,
            textOf(entry, 'account_id') || (known?.account_id ?? item?.account_id ?? ''),
            SALES,
            'account_id',
        ).account_id,
        tax_id: taxOf(kernel, entry, known, [documentTax, textOf(customer.details, 'tax_id'), item?.tax_id ?? '']),
        details: { ...known?.details, ...lineDetails(entry) },
    };
}

function knownLine(kernel: Kernel, entry: JsonObject, present: readonly LineRecord[]): LineRecord | undefined {
    const id = textOf(entry, 'line_item_id');
    if (id === '') return undefined;
    const known = present.find((line) => line.line_item_id === id);
    if (!known) throw kernel.notFound('Line item');
    return known;
}

function itemOf(kernel: Kernel, id: string): ItemRecord | undefined {
    if (id === '') return undefined;
    return kernel.find(kernel.state.items, id, 'Item');
}

function numberOr(entry: JsonObject, key: string, fallback: number): number {
    const value = entry[key];
    return value === undefined || value === '' ? fallback : Number(value);
}

function taxOf(kernel: Kernel, entry: JsonObject, known: LineRecord | undefined, fallbacks: readonly string[]): string {
    const given = entry['tax_id'] === undefined ? known?.tax_id : textOf(entry, 'tax_id');
    const id = given ?? fallbacks.find((candidate) => candidate !== '') ?? '';
    taxParts(kernel, id);
    return id;
}

function lineDetails(entry: JsonObject): JsonObject {
    const keys = [
        'header_name',
        'hsn_or_sac',
        'tax_exemption_id',
        'tax_exemption_code',
        'product_type',
        'invoice_id',
        'invoice_item_id',
    ];
    return Object.fromEntries(keys.filter((key) => entry[key] !== undefined).map((key) => [key, entry[key]]));
}
