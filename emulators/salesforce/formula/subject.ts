import { ApexDecimal } from '../library/decimal';
import type { FieldInfo } from '../metadata/org-model';
import type { DataRuntime } from '../store/data-runtime';
import type { FieldValue, SObjectValue } from '../store/sobject';
import type { Row, Table } from '../store/store';
import { readComputed } from './computed-field';
import type { FormulaSubject, FormulaType, FormulaValue } from './formula-value';

/** A stored row as the subject of a formula. */
export function rowSubject(table: Table, row: Row): FormulaSubject {
    return { type: table.type, read: (key) => row[table.slot(key)] ?? null };
}

/** A record in memory as the subject of a formula. */
export function recordSubject(record: SObjectValue): FormulaSubject {
    return { type: record.type, read: (key) => record.raw(key) };
}

const TYPES: Partial<Readonly<Record<FieldInfo['type'], FormulaType>>> = {
    boolean: 'boolean',
    int: 'number',
    long: 'number',
    double: 'number',
    currency: 'number',
    percent: 'number',
    date: 'date',
    datetime: 'datetime',
    time: 'time',
    picklist: 'picklist',
    multipicklist: 'multipicklist',
};

/** What a field is in a formula; undefined for fields that no formula may use. */
export function formulaTypeOf(field: FieldInfo): FormulaType | undefined {
    if (['base64', 'address', 'location', 'anyType', 'encryptedstring'].includes(field.type)) return undefined;
    return TYPES[field.type] ?? 'text';
}

/** A field's value as a formula sees it: numbers as Decimal, percents as parts of one, ids and texts as text. */
export function subjectValue(rt: DataRuntime, subject: FormulaSubject, field: FieldInfo): FormulaValue {
    const value = readField(rt, subject, field);
    if (value === null || value === undefined) return field.type === 'boolean' ? false : null;
    if (formulaTypeOf(field) !== 'number') return value as FormulaValue;
    const number = ApexDecimal.from(value) ?? null;
    return number && field.type === 'percent' ? number.multiply(HUNDREDTH) : number;
}

const HUNDREDTH = new ApexDecimal(1, 2);

function readField(rt: DataRuntime, subject: FormulaSubject, field: FieldInfo): FieldValue {
    return field.formula === undefined && field.rollUp === undefined
        ? subject.read(field.key)
        : readComputed(rt, subject, field);
}
