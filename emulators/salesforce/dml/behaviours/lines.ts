import { ApexDecimal } from '../../library/decimal';
import type { SObjectTypeInfo } from '../../metadata/org-model';
import { type FieldValue, SObjectValue } from '../../store/sobject';
import type { Table } from '../../store/store';
import { dmlErrors } from '../dml-errors';
import type { Batch, DmlError, Work } from '../dml-types';
import type { Behaviour } from './behaviour';
import { linesDecide } from './opportunity';
import { updateBySystem } from './update-by-system';

const HUNDRED = ApexDecimal.fromInteger(100);
const ONE = ApexDecimal.fromInteger(1);
const decimal = (value: FieldValue): ApexDecimal | undefined => ApexDecimal.from(value);

function read(table: Table, id: unknown, key: string): FieldValue {
    const row = typeof id === 'string' ? table.get(id) : undefined;
    const slot = table.slot(key);
    return row && slot >= 0 ? (row[slot] ?? null) : null;
}

function tableOf(batch: Batch, object: string): Table {
    return batch.rt.store.table(batch.rt.model.findObject(object)!);
}

/** Product, list price and names from the price book entry. */
function applyEntry(batch: Batch, work: Work, header: SObjectTypeInfo, headerKey: string): DmlError | undefined {
    const { values } = work.record;
    const entries = tableOf(batch, 'PricebookEntry');
    const entryId = values.get('pricebookentryid') ?? null;
    if (entryId === null)
        return values.get('product2id')
            ? undefined
            : dmlErrors.integrity(
                  'PricebookEntryId (unable to find a price book entry for the line)',
                  'PricebookEntryId',
              );
    if (work.old) return undefined;
    if (read(entries, entryId, 'isactive') !== true)
        return dmlErrors.integrity('PricebookEntryId (pricebook entry is inactive)', 'PricebookEntryId');
    const headers = batch.rt.store.table(header);
    const bookOfHeader = read(headers, values.get(headerKey), 'pricebook2id');
    const book = read(entries, entryId, 'pricebook2id');
    if (bookOfHeader !== null && bookOfHeader !== book) {
        const message = `PricebookEntryId (pricebook entry is in a different pricebook than the one assigned to the ${header.label.toLowerCase()})`;
        return dmlErrors.integrity(message, 'PricebookEntryId');
    }
    const currency = read(headers, values.get(headerKey), 'currencyisocode');
    if (currency !== null) values.set('currencyisocode', currency);
    values.set('product2id', read(entries, entryId, 'product2id'));
    values.set('listprice', read(entries, entryId, 'unitprice'));
    if (batch.table.slot('productcode') >= 0) values.set('productcode', read(entries, entryId, 'productcode'));
    return undefined;
}

/** 1 - discount / 100 */
function discountFactor(work: Work): ApexDecimal {
    const discount = decimal(work.record.raw('discount'));
    return discount ? ONE.subtract(discount.divideToScale(HUNDRED, 10, 'HALF_UP')) : ONE;
}

/** Unit price, total and sub-total follow from one another (Object Reference, "OpportunityLineItem": TotalPrice, UnitPrice). */
function applyPrices(work: Work): DmlError | undefined {
    const { values } = work.record;
    const changed = (key: string): boolean => {
        const now = decimal(values.get(key) ?? null);
        const before = decimal(work.old?.raw(key) ?? null);
        return now === undefined || before === undefined ? now !== before : now.compareTo(before) !== 0;
    };
    const quantity = decimal(values.get('quantity') ?? null);
    if (!quantity) return undefined;
    const totalGiven =
        changed('totalprice') && values.get('totalprice') !== null && values.get('totalprice') !== undefined;
    if (!work.old && totalGiven && decimal(values.get('unitprice') ?? null)) {
        return dmlErrors.integrity('unknown (only one of unit price or total price may be specified)', 'TotalPrice');
    }
    if (!work.old && !totalGiven && !decimal(values.get('unitprice') ?? null))
        values.set('unitprice', values.get('listprice') ?? null);
    const factor = discountFactor(work);
    if (totalGiven && !quantity.isZero() && !factor.isZero() && !changed('unitprice')) {
        const total = decimal(values.get('totalprice')!)!;
        values.set('unitprice', total.divideToScale(quantity.multiply(factor), 2, 'HALF_UP'));
    }
    const unit = decimal(values.get('unitprice') ?? null);
    if (!unit) return undefined;
    values.set('subtotal', unit.multiply(quantity).setScale(2, 'HALF_UP'));
    if (!totalGiven || changed('unitprice'))
        values.set('totalprice', unit.multiply(quantity).multiply(factor).setScale(2, 'HALF_UP'));
    return undefined;
}

interface Totals {
    readonly count: number;
    readonly total: ApexDecimal;
    readonly quantity: ApexDecimal;
    readonly subtotal: ApexDecimal;
}

function totalsOf(batch: Batch, headerKey: string, headerId: string): Totals {
    const { table } = batch;
    const deleted = table.slot('isdeleted');
    const sum = (values: readonly FieldValue[]): ApexDecimal =>
        values.reduce<ApexDecimal>((total, value) => total.add(decimal(value) ?? ApexDecimal.ZERO), ApexDecimal.ZERO);
    const rows = table
        .idsWhere(headerKey, headerId)
        .map((id) => table.get(id)!)
        .filter((row) => row[deleted] !== true);
    const column = (key: string): FieldValue[] => rows.map((row) => row[table.slot(key)] ?? null);
    return {
        count: rows.length,
        total: sum(column('totalprice')),
        quantity: sum(column('quantity')),
        subtotal: sum(column('subtotal')),
    };
}

type HeaderValues = (totals: Totals) => Record<string, FieldValue>;

/** Recomputes headers of changed lines. */
function settleHeaders(
    batch: Batch,
    records: readonly SObjectValue[],
    headerName: string,
    headerKey: string,
    valuesOf: HeaderValues,
): void {
    const header = batch.rt.model.findObject(headerName)!;
    const ids = new Set(
        records.map((record) => record.raw(headerKey)).filter((id): id is string => typeof id === 'string'),
    );
    const updates = [...ids].map((id) => {
        const record = new SObjectValue(header);
        record.values.set('id', id);
        for (const [key, value] of Object.entries(valuesOf(totalsOf(batch, headerKey, id))))
            record.values.set(key, value);
        linesDecide.add(record);
        return record;
    });
    updateBySystem(batch.rt, header, updates);
}

function lines(headerName: string, headerKey: string, valuesOf: HeaderValues): Behaviour {
    return {
        complete: (batch, work) => {
            const header = batch.rt.model.findObject(headerName)!;
            const error = applyEntry(batch, work, header, headerKey) ?? applyPrices(work);
            if (error || headerName !== 'Opportunity') return error;
            const headers = batch.rt.store.table(header);
            const product = read(tableOf(batch, 'Product2'), work.record.raw('product2id'), 'name');
            const name = read(headers, work.record.raw(headerKey), 'name');
            work.record.values.set('name', `${String(name ?? '')} ${String(product ?? '')}`.trim());
            return undefined;
        },
        saved: (batch, works) => {
            if (batch.operation !== 'insert') return;
            const header = batch.rt.model.findObject(headerName)!;
            const headers = batch.rt.store.table(header);
            const entries = tableOf(batch, 'PricebookEntry');
            for (const { record } of works) {
                const headerId = record.raw(headerKey);
                const row = typeof headerId === 'string' ? headers.get(headerId) : undefined;
                const slot = headers.slot('pricebook2id');
                if (!row || slot < 0 || row[slot] !== null) continue;
                const book = read(entries, record.raw('pricebookentryid'), 'pricebook2id');
                batch.rt.store.write(
                    header,
                    row.map((value, at) => (at === slot ? book : value)),
                );
            }
        },
        settled: (batch, records) => settleHeaders(batch, records, headerName, headerKey, valuesOf),
    };
}

export const opportunityLine = lines('Opportunity', 'opportunityid', ({ count, total, quantity }) => ({
    hasopportunitylineitem: count > 0,
    ...(count > 0 ? { amount: total, totalopportunityquantity: quantity } : {}),
}));

export const quoteLine = lines('Quote', 'quoteid', ({ count, total, subtotal }) => ({
    lineitemcount: count,
    subtotal,
    totalprice: total,
    grandtotal: total,
}));

export const orderLine = lines('Order', 'orderid', ({ total }) => ({ totalamount: total }));
