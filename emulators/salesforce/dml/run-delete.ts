/** Delete and undelete of records of one type, with what depends on them. */
import { ApexDatetime } from '../library/datetime';
import type { FieldInfo, SObjectTypeInfo } from '../metadata/org-model';
import type { DataRuntime } from '../store/data-runtime';
import type { SObjectValue } from '../store/sobject';
import type { Table } from '../store/store';
import { checkRecordAccess } from './access-checks';
import { behaviourOf } from './behaviours';
import { dmlErrors } from './dml-errors';
import type { Batch, DmlError, RecordOutcome, Work } from './dml-types';
import { recordOfRow } from './draft-record';
import { fireTriggers } from './fire-triggers';
import { checkRecordLocks } from './record-locks';
import { changedRow, isDeleted, referrersOf } from './related-records';

const CHUNK = 200;

/** Which records went to the bin with which; an undelete brings them back together. */
const deletedWith = new WeakMap<object, Map<string, string>>();

/** A look-up that was emptied because the record it held went to the bin. */
interface EmptiedLookup {
    readonly table: Table;
    readonly child: string;
    readonly field: FieldInfo;
}

/** What was emptied for a deleted record, by its id. */
const emptiedFor = new WeakMap<object, Map<string, EmptiedLookup[]>>();

/** Standard look-ups that come back with the record they held; custom ones all do. */
const RESTORED = ['Account.ParentId', 'Asset.Product2Id', 'Case.ParentId', 'Contact.ReportsToId'];

function comesBack(type: SObjectTypeInfo, field: FieldInfo): boolean {
    return field.apiName.endsWith('__c') || RESTORED.includes(`${type.apiName}.${field.apiName}`);
}

function emptyLookup(rt: DataRuntime, id: string, { table, child, field }: EmptiedLookup): void {
    rt.store.write(table.type, changedRow(table, table.get(child)!, { [field.key]: null }));
    if (!comesBack(table.type, field)) return;
    const byRecord = emptiedFor.get(rt.store) ?? new Map<string, EmptiedLookup[]>();
    emptiedFor.set(rt.store, byRecord);
    byRecord.set(id, [...(byRecord.get(id) ?? []), { table, child, field }]);
}

/** Look-ups that hold nothing else by now hold the record again. */
function restoreLookups(rt: DataRuntime, id: string): void {
    for (const { table, child, field } of emptiedFor.get(rt.store)?.get(id) ?? []) {
        const row = table.get(child);
        if (row && row[table.slot(field.key)] === null) {
            rt.store.write(table.type, changedRow(table, row, { [field.key]: id }));
        }
    }
    emptiedFor.get(rt.store)?.delete(id);
}

function companions(rt: DataRuntime): Map<string, string> {
    const known = deletedWith.get(rt.store) ?? new Map<string, string>();
    deletedWith.set(rt.store, known);
    return known;
}

function setDeleted(rt: DataRuntime, table: Table, id: string, deleted: boolean): void {
    const now = new ApexDatetime(rt.clock.now());
    const user = rt.transaction.user.id;
    const values = { isdeleted: deleted, systemmodstamp: now, lastmodifieddate: now, lastmodifiedbyid: user };
    if (table.slot('isdeleted') < 0) rt.store.remove(table.type, id);
    else rt.store.write(table.type, changedRow(table, table.get(id)!, values));
}

function nameOf(table: Table, id: string): string {
    const slot = table.slot((table.type.nameField ?? 'Id').toLowerCase());
    return String(table.get(id)?.[slot] ?? id);
}

/** Puts a record in the bin, its details with it; other look-ups at it are emptied. No triggers run for the details. */
export function deleteWithDetails(rt: DataRuntime, type: SObjectTypeInfo, id: string, root = id): DmlError | undefined {
    const table = rt.store.table(type);
    const referrers = referrersOf(rt, type, id);
    const blocking = referrers.find(({ field }) => field.deleteConstraint === 'restrict');
    if (blocking) {
        const names = blocking.ids.map((child) => nameOf(blocking.table, child));
        return dmlErrors.restricted(nameOf(table, id), blocking.table.type.labelPlural.toLowerCase(), names);
    }
    setDeleted(rt, table, id, true);
    // What an earlier deletion emptied, which was rolled back, is no longer true.
    emptiedFor.get(rt.store)?.delete(id);
    companions(rt).set(id, root);
    for (const { table: childTable, field, ids } of referrers) {
        for (const child of ids) {
            const row = childTable.get(child);
            if (!row || isDeleted(childTable, row)) continue;
            if (field.deleteConstraint === 'cascade') {
                const error = deleteWithDetails(rt, childTable.type, child, root);
                if (error) return error;
            } else if (field.updateable) emptyLookup(rt, id, { table: childTable, child, field });
        }
    }
    return undefined;
}

function undeleteWithDetails(rt: DataRuntime, type: SObjectTypeInfo, id: string, root = id): void {
    setDeleted(rt, rt.store.table(type), id, false);
    restoreLookups(rt, id);
    for (const { table, field, ids } of referrersOf(rt, type, id, true)) {
        if (field.deleteConstraint !== 'cascade') continue;
        for (const child of ids)
            if (companions(rt).get(child) === root) undeleteWithDetails(rt, table.type, child, root);
    }
}

function makeWork(batch: Batch, given: SObjectValue, index: number): Work {
    const row = given.id === null ? undefined : batch.table.get(given.id);
    if (!row) {
        const error = given.id === null ? dmlErrors.idMissing(batch.operation) : dmlErrors.noSuchReference();
        return { index, given, record: given, old: null, oldRow: null, errors: [error] };
    }
    const gone = isDeleted(batch.table, row);
    const errors: DmlError[] = [];
    if (batch.operation === 'delete' && gone) errors.push(dmlErrors.deleted());
    if (batch.operation === 'undelete' && !gone) errors.push(dmlErrors.notDeleted());
    const record = recordOfRow(batch, row);
    return { index, given, record, old: batch.operation === 'delete' ? record : null, oldRow: row, errors };
}

const isGood = (work: Work): boolean => work.errors.length === 0;

function deleteChunk(batch: Batch, works: readonly Work[]): void {
    checkRecordAccess(batch, works.filter(isGood));
    checkRecordLocks(batch, works.filter(isGood));
    fireTriggers(batch, 'beforeDelete', works.filter(isGood));
    const { allOrNone } = batch.options;
    if (allOrNone && !works.every(isGood)) return;
    for (const work of works) {
        if (!isGood(work)) continue;
        const mark = batch.rt.store.mark();
        // A record can have gone with another one of the same statement.
        if (isDeleted(batch.table, batch.table.get(work.given.id!)!)) continue;
        const error = deleteWithDetails(batch.rt, batch.type, work.given.id!);
        if (!error) continue;
        batch.rt.store.rollbackTo(mark);
        work.errors.push(error);
    }
    if (allOrNone && !works.every(isGood)) return;
    fireTriggers(batch, 'afterDelete', works.filter(isGood));
    const settled = works.filter(isGood).map((work) => work.record);
    if (settled.length > 0) behaviourOf(batch.type).settled?.(batch, settled);
}

function undeleteChunk(batch: Batch, works: readonly Work[]): void {
    for (const work of works) {
        if (!isGood(work)) continue;
        undeleteWithDetails(batch.rt, batch.type, work.given.id!);
        work.record.values.set('isdeleted', false);
    }
    fireTriggers(batch, 'afterUndelete', works.filter(isGood));
    const settled = works.filter(isGood).map((work) => work.record);
    if (settled.length > 0) behaviourOf(batch.type).settled?.(batch, settled);
}

/** Chunks of a delete or undelete; without all-or-none a chunk that a trigger refused in part is done again without those records. */
export function runDelete(batch: Batch, records: readonly SObjectValue[]): RecordOutcome[] {
    const outcomes: RecordOutcome[] = [];
    const runChunk = batch.operation === 'delete' ? deleteChunk : undeleteChunk;
    for (let start = 0; start < records.length; start += CHUNK) {
        let rest = records.slice(start, start + CHUNK).map((record, at) => [record, start + at] as const);
        while (rest.length > 0) {
            const mark = batch.rt.store.mark();
            const works = rest.map(([record, index]) => makeWork(batch, record, index));
            runChunk(batch, works);
            const retry = !batch.options.allOrNone && !works.every(isGood);
            for (const { index, given, errors } of works) {
                if (!retry || errors.length > 0)
                    outcomes[index] = { id: given.id, success: errors.length === 0, errors };
            }
            if (!retry) break;
            batch.rt.store.rollbackTo(mark);
            rest = rest.filter(([, index]) => outcomes[index] === undefined);
        }
        if (batch.options.allOrNone && outcomes.some((outcome) => !outcome.success)) break;
    }
    records.forEach((record, index) => (outcomes[index] ??= { id: record.id, success: true, errors: [] }));
    return outcomes;
}
