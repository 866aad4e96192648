import { invalidField } from '../../core/api-error';
import { customEntries, readCustomFields } from '../../core/custom-fields';
import { textOf, type Json, type JsonObject } from '../../core/json';
import type { Call } from '../../core/route';
import type { ContactRecord, DocumentRecord } from '../../state/document-records';
import type { FieldEntity } from '../../state/reference-records';
import { documentAddress } from '../contacts/address';
import { rateOn } from '../currencies/rates';
import { checkTax } from './check-tax';
import { computeAmounts } from './compute-amounts';
import { DOCUMENT_DETAILS } from './document-body';
import { readLines } from './read-lines';

/** What a request says of a document's common part, over what is there. */
export type DocumentPart = Omit<DocumentRecord, 'number' | 'created_ms' | 'modified_ms' | 'is_emailed'>;

/** Reads the common part of an invoice or credit note and computes it. Nothing is stored. */
export function readDocument(
    call: Call,
    body: JsonObject,
    entity: FieldEntity,
    ownId: string,
    present?: DocumentRecord,
): DocumentPart {
    const { kernel } = call;
    const customer = customerOf(call, body, present);
    const currency_id = readCurrency(call, body, customer, present);
    const moved = present !== undefined && present.customer_id !== customer.contact_id;
    const basis = {
        currency_id,
        discount: (body['discount'] ?? present?.discount ?? 0) as number | string,
        discount_type: readDiscountType(call, body, present),
        is_discount_before_tax: flagOr(body, 'is_discount_before_tax', present?.is_discount_before_tax ?? true),
        is_inclusive_tax: flagOr(body, 'is_inclusive_tax', present?.is_inclusive_tax ?? false),
        shipping_charge: numberOr(body, 'shipping_charge', present?.shipping_charge ?? 0),
        shipping_charge_tax_id: textOr(body, 'shipping_charge_tax_id', present?.shipping_charge_tax_id ?? ''),
        adjustment: numberOr(body, 'adjustment', present?.adjustment ?? 0),
        exchange_rate: readRate(call, body, currency_id, present),
    };
    const given = body['line_items'] !== undefined || !present;
    const draft = given ? readLines(kernel, body, customer, present?.lines ?? []) : present.lines;
    if (given) {
        const taxIds = draft.map(({ tax_id }) => tax_id).filter((id) => id !== '');
        checkTax(kernel, { body: { ...present?.details, ...body }, customer, taxIds });
    }
    const fresh = !present || moved;
    return {
        ...basis,
        customer_id: customer.contact_id,
        date: textOf(body, 'date') || (present?.date ?? kernel.today()),
        reference_number: textOr(body, 'reference_number', present?.reference_number ?? ''),
        adjustment_description: textOr(body, 'adjustment_description', present?.adjustment_description ?? 'Adjustment'),
        ...computeAmounts(kernel, basis, draft),
        billing_address: fresh ? documentAddress(customer.billing_address) : present.billing_address,
        shipping_address: fresh ? documentAddress(customer.shipping_address) : present.shipping_address,
        details: { ...present?.details, ...readDetails(body) },
        custom: readCustomFields(call, entity, customEntries(body), present?.custom ?? new Map(), ownId),
    };
}

function customerOf({ kernel }: Call, body: JsonObject, present?: DocumentRecord): ContactRecord {
    const id = textOf(body, 'customer_id') || (present?.customer_id ?? '');
    const customer = kernel.find(kernel.state.contacts, id, 'Customer');
    if (customer.contact_type !== 'customer') throw invalidField('customer_id');
    return customer;
}

function readCurrency({ kernel }: Call, body: JsonObject, customer: ContactRecord, present?: DocumentRecord): string {
    const id = textOf(body, 'currency_id') || present?.currency_id || customer.currency_id;
    return kernel.currency(id).currency_id;
}

function readDiscountType({ kernel }: Call, body: JsonObject, present?: DocumentRecord) {
    const given = textOf(body, 'discount_type');
    if (given === 'item_level' || given === 'entity_level') return given;
    return present?.discount_type ?? kernel.switches.get('discount_type');
}

/** The rate of a document: 1 in the base currency, else the given one, else the currency's. */
function readRate({ kernel }: Call, body: JsonObject, currencyId: string, present?: DocumentRecord): number {
    if (currencyId === kernel.baseCurrency().currency_id) return 1;
    const date = textOf(body, 'date') || (present?.date ?? kernel.today());
    const kept =
        present?.currency_id === currencyId ? present.exchange_rate : rateOn(kernel.currency(currencyId), date);
    const rate = numberOr(body, 'exchange_rate', kept);
    if (rate <= 0) throw invalidField('exchange_rate');
    return rate;
}

function readDetails(body: JsonObject): JsonObject {
    const details: Record<string, Json> = {};
    for (const key of DOCUMENT_DETAILS) if (body[key] !== undefined) details[key] = body[key];
    return details;
}

function flagOr(body: JsonObject, key: string, fallback: boolean): boolean {
    return body[key] === undefined ? fallback : body[key] === true;
}

function numberOr(body: JsonObject, key: string, fallback: number): number {
    const value = body[key];
    return value === undefined || value === '' ? fallback : Number(value);
}

function textOr(body: JsonObject, key: string, fallback: string): string {
    return body[key] === undefined ? fallback : textOf(body, key);
}
