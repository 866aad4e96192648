/** Rows that the platform itself writes and reads: jobs, schedules, users. No triggers, no permissions. */
import { ApexDatetime } from '../library/datetime';
import type { SObjectTypeInfo } from '../metadata';
import { SObjectValue, type FieldValue, type Row, type Store } from '../store';
import type { OrgRuntime } from './org-runtime';

/** Values by field name in lower case. */
export type RecordValues = Readonly<Record<string, FieldValue>>;

export function datetime(ms: number): ApexDatetime {
    return new ApexDatetime(ms);
}

export function systemType(store: Store, name: string): SObjectTypeInfo {
    const type = store.model.findObject(name);
    if (!type) throw new Error(`The org's model has no object ${name}`);
    return type;
}

/** Writes a new row; fields that the object does not have are left out. Returns its id. */
export function insertRow(rt: OrgRuntime, objectName: string, values: RecordValues, userId: string): string {
    const { store } = rt;
    const type = systemType(store, objectName);
    const table = store.table(type);
    const id = store.nextId(type);
    const now = datetime(rt.clock.now());
    const all: Record<string, FieldValue> = {
        createddate: now,
        lastmodifieddate: now,
        systemmodstamp: now,
        createdbyid: userId,
        lastmodifiedbyid: userId,
        isdeleted: false,
        ...values,
        id,
    };
    const row: Row = table.fields.map((field) => all[field.key] ?? (field.type === 'boolean' ? false : null));
    store.write(type, row);
    return id;
}

/** Changes some fields of a row; nothing happens when the row is gone. */
export function patchRow(rt: OrgRuntime, id: string, values: RecordValues): void {
    const type = typeOfId(rt, id);
    if (!type) return;
    const table = rt.store.table(type);
    const row = table.get(id);
    if (!row) return;
    rt.store.write(
        type,
        row.map((value, slot) => {
            const changed = values[table.fields[slot].key];
            return changed === undefined ? value : changed;
        }),
    );
}

export function typeOfId(rt: OrgRuntime, id: string): SObjectTypeInfo | undefined {
    return rt.model.findByKeyPrefix(id.slice(0, 3));
}

/** One field of a row; null when the row or the field is missing. */
export function readField(store: Store, id: string, fieldKey: string): FieldValue {
    const type = store.model.findByKeyPrefix(id.slice(0, 3));
    if (!type) return null;
    const table = store.table(type);
    const slot = table.slot(fieldKey);
    return slot < 0 ? null : (table.get(id)?.[slot] ?? null);
}

export function rowExists(store: Store, id: string): boolean {
    const type = store.model.findByKeyPrefix(id.slice(0, 3));
    return type !== undefined && store.table(type).get(id) !== undefined;
}

/** A row as a record in memory, every field set. */
export function rowAsRecord(store: Store, type: SObjectTypeInfo, row: Row): SObjectValue {
    const record = new SObjectValue(type);
    store.table(type).fields.forEach((field, slot) => record.values.set(field.key, row[slot] ?? null));
    return record;
}
