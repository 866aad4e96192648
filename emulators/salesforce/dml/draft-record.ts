/** The records that triggers and validation see: the caller's values over stored ones or defaults. */
import { ApexDecimal } from '../library/decimal';
import { compileRecordFormula, isComputed, readComputed, recordSubject } from '../formula';
import type { FieldInfo } from '../metadata/org-model';
import { normaliseId } from '../store/id';
import { type FieldValue, SObjectValue } from '../store/sobject';
import type { Row, Table } from '../store/store';
import { parseForField } from '../store/convert-value';
import type { Batch } from './dml-types';

/** A stored row as a record with every field set. */
export function recordOfRow(batch: Batch, row: Row): SObjectValue {
    const record = new SObjectValue(batch.type);
    batch.table.fields.forEach((field, slot) => record.values.set(field.key, row[slot] ?? null));
    fillComputed(batch, record);
    return record;
}

/** Formulas and roll-ups, as triggers find them in `Trigger.new` and `Trigger.old`. */
export function fillComputed({ rt, table }: Batch, record: SObjectValue): void {
    for (const field of computedFields(table))
        record.values.set(field.key, readComputed(rt, recordSubject(record), field));
}

const computed = new WeakMap<Table, readonly FieldInfo[]>();

function computedFields(table: Table): readonly FieldInfo[] {
    let fields = computed.get(table);
    if (!fields) computed.set(table, (fields = table.fields.filter(isComputed)));
    return fields;
}

/** Whether a caller's value is looked at; what the platform owns is silently kept. */
function isWritable(batch: Batch, field: FieldInfo): boolean {
    if (field.calculated || field.autoNumber) return false;
    return batch.operation === 'insert' ? field.createable : field.updateable;
}

/** Default values may use functions and global variables, but no fields. */
function defaultByFormula(batch: Batch, field: FieldInfo, formula: string): FieldValue {
    const { rt, type } = batch;
    const subject = recordSubject(new SObjectValue(type));
    const value = compileRecordFormula(rt.model, type, formula).read({ rt, subject, before: null, isNew: true });
    return value instanceof ApexDecimal && field.apexType !== 'Decimal'
        ? parseForField(field, value.toPlainString())
        : value;
}

/** The currency of whoever creates the record, else the corporate one. */
function defaultCurrency({ rt }: Batch): FieldValue {
    if (rt.transaction.user.currency) return rt.transaction.user.currency;
    const table = rt.store.table(rt.model.findObject('CurrencyType')!);
    const corporate = [...table.rows()].find((row) => row[table.slot('iscorporate')] === true);
    return corporate?.[table.slot('isocode')];
}

function defaultOf(batch: Batch, field: FieldInfo): FieldValue {
    if (field.key === 'ownerid') return batch.rt.transaction.user.id;
    if (field.key === 'currencyisocode' && !field.custom) return defaultCurrency(batch);
    if (field.defaultFormula !== undefined) return defaultByFormula(batch, field, field.defaultFormula);
    const value = field.defaultValue;
    if (value === undefined) return field.type === 'boolean' ? false : undefined;
    if (typeof value === 'boolean') return value;
    return parseForField(field, String(value));
}

/** `new` of a before-insert trigger. */
export function draftInsert(batch: Batch, given: SObjectValue): SObjectValue {
    const record = new SObjectValue(batch.type);
    for (const [key, value] of given.values) {
        const field = batch.type.fields.get(key);
        if (field && isWritable(batch, field)) record.values.set(key, value);
    }
    for (const field of batch.table.fields) {
        const current = record.values.get(field.key);
        if (current !== undefined && !(current === null && (field.key === 'ownerid' || field.type === 'boolean')))
            continue;
        const value = defaultOf(batch, field);
        if (value !== undefined) record.values.set(field.key, value);
    }
    return record;
}

/** `new` of a before-update trigger: everything stored, then what the caller set. */
export function draftUpdate(batch: Batch, given: SObjectValue, row: Row): SObjectValue {
    const record = recordOfRow(batch, row);
    for (const [key, value] of given.values) {
        const field = batch.type.fields.get(key);
        if (field && key !== 'id' && isWritable(batch, field)) record.values.set(key, value);
    }
    return record;
}

/** A value as it is stored: trimmed text, no empty text, numbers at the field's scale, 18-character ids. */
export function storedValue(field: FieldInfo, value: FieldValue): FieldValue {
    if (value === null || value === undefined) return field.type === 'boolean' ? false : null;
    if (typeof value === 'string') {
        if (field.type === 'reference' || field.type === 'id') return value === '' ? null : normaliseId(value);
        const text = field.type === 'textarea' ? value.replace(/\s+$/, '') : value.trim();
        return text === '' ? null : text;
    }
    if (field.apexType !== 'Decimal') return value;
    const decimal = ApexDecimal.from(value);
    if (!decimal) return value;
    const scale = field.storedScale ?? field.scale;
    return decimal.scale === scale ? decimal : decimal.setScale(scale, 'HALF_UP');
}
