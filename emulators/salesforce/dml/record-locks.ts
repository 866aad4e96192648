/** Records locked for editing, as approval processes do (Apex Reference Guide, "Approval Class"). Not written to the store file. */
import { makeField } from '../metadata/field-info';
import type { SObjectTypeInfo } from '../metadata/org-model';
import { userAccess } from '../security';
import { AGGREGATE_RESULT } from '../store/aggregate-result';
import type { DataRuntime } from '../store/data-runtime';
import { dmlErrors } from './dml-errors';
import type { Batch, DmlError, Work } from './dml-types';

/** A table of the emulator's own, so that a lock is undone with the transaction. */
const RECORD_LOCK: SObjectTypeInfo = {
    ...AGGREGATE_RESULT,
    key: '$recordlock',
    apiName: '$RecordLock',
    fields: new Map([['id', makeField({ apiName: 'Id', type: 'id' })]]),
};

export function isRecordLocked(rt: DataRuntime, id: string): boolean {
    return rt.store.table(RECORD_LOCK).get(id) !== undefined;
}

/** Undefined when it is done. */
export function setRecordLock(rt: DataRuntime, id: string, locked: boolean): DmlError | undefined {
    const type = rt.model.findByKeyPrefix(id.slice(0, 3));
    const table = type && rt.store.table(type);
    const row = table?.get(id);
    if (!table || !row || row[table.slot('isdeleted')] === true) return dmlErrors.noSuchReference();
    if (locked) rt.store.write(RECORD_LOCK, [id]);
    else rt.store.remove(RECORD_LOCK, id);
    return undefined;
}

/** Whoever may not modify all records of the object cannot change or delete a locked one, in whatever mode. */
export function checkRecordLocks(batch: Batch, works: readonly Work[]): void {
    const { rt, type, operation } = batch;
    const locks = rt.store.table(RECORD_LOCK);
    if (locks.size === 0 || operation === 'insert' || operation === 'undelete') return;
    if (userAccess(rt, rt.transaction.user.id).object(type).modifyAll) return;
    for (const work of works)
        if (work.given.id !== null && locks.get(work.given.id))
            work.errors.push(dmlErrors.other('ENTITY_IS_LOCKED', 'the entity is locked for editing'));
}
