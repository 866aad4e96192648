import type { FieldInfo, SObjectTypeInfo } from '../metadata/org-model';
import type { DataRuntime } from '../store/data-runtime';
import type { Row, Table } from '../store/store';

/** Records that look up one that goes away. */
export interface Referrers {
    readonly table: Table;
    readonly field: FieldInfo;
    readonly ids: readonly string[];
}

function canHold(rt: DataRuntime, field: FieldInfo, type: SObjectTypeInfo): boolean {
    if (field.type !== 'reference') return false;
    return field.referenceTo.length === 0 || field.referenceTo.some((name) => rt.model.findObject(name) === type);
}

const referring = new WeakMap<SObjectTypeInfo, WeakMap<SObjectTypeInfo, FieldInfo[]>>();

/** Look-ups of one type that can hold the other, made once per pair. */
function lookupsTo(rt: DataRuntime, table: Table, type: SObjectTypeInfo): FieldInfo[] {
    const ofTable = referring.get(table.type) ?? new WeakMap<SObjectTypeInfo, FieldInfo[]>();
    referring.set(table.type, ofTable);
    let fields = ofTable.get(type);
    if (!fields) ofTable.set(type, (fields = table.fields.filter((field) => canHold(rt, field, type))));
    return fields;
}

export function isDeleted(table: Table, row: Row): boolean {
    const slot = table.slot('isdeleted');
    return slot >= 0 && row[slot] === true;
}

/** Live (or deleted) records that look up `id`. */
export function referrersOf(rt: DataRuntime, type: SObjectTypeInfo, id: string, deleted = false): Referrers[] {
    const found: Referrers[] = [];
    for (const table of rt.store.filledTables()) {
        for (const field of lookupsTo(rt, table, type)) {
            const ids = table
                .idsWhere(field.key, id)
                .filter((child) => child !== id && isDeleted(table, table.get(child)!) === deleted);
            if (ids.length > 0) found.push({ table, field, ids });
        }
    }
    return found;
}

/** A copy of a row with some values changed. */
export function changedRow(table: Table, row: Row, values: Readonly<Record<string, unknown>>): Row {
    const copy = [...row];
    for (const [key, value] of Object.entries(values)) {
        const slot = table.slot(key);
        if (slot >= 0) copy[slot] = value;
    }
    return copy;
}
