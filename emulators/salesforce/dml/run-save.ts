/** Insert and update of records of one type: the order of execution, in chunks of 200. */
import type { SObjectValue } from '../store/sobject';
import { checkFieldAccess, checkRecordAccess } from './access-checks';
import { behaviourOf } from './behaviours';
import { dmlErrors } from './dml-errors';
import type { Batch, RecordOutcome, Work } from './dml-types';
import { draftInsert, draftUpdate, recordOfRow } from './draft-record';
import { fireTriggers } from './fire-triggers';
import { checkRecordLocks } from './record-locks';
import { resolveParents } from './references';
import { saveRecords } from './save-records';
import { validateRecord } from './validate-record';
import { checkRules } from './validation-rules';

const CHUNK = 200;
const ATTEMPTS = 3;

function makeWork(batch: Batch, given: SObjectValue, index: number, bySystem: boolean): Work {
    const { table, operation } = batch;
    if (operation === 'insert') {
        const errors = given.id === null ? [] : [dmlErrors.idOnInsert()];
        return { index, given, record: draftInsert(batch, given), old: null, oldRow: null, errors };
    }
    const row = given.id === null ? undefined : table.get(given.id);
    const deleted = row && row[table.slot('isdeleted')] === true;
    if (!row || deleted) {
        const error =
            given.id === null ? dmlErrors.idMissing('update') : row ? dmlErrors.deleted() : dmlErrors.noSuchReference();
        return { index, given, record: given, old: null, oldRow: null, errors: [error] };
    }
    const record = draftUpdate(batch, given, row);
    if (bySystem) for (const [key, value] of given.values) record.values.set(key, value);
    return { index, given, record, old: recordOfRow(batch, row), oldRow: row, errors: [] };
}

const isGood = (work: Work): boolean => work.errors.length === 0;

/** Everything up to and including saving. */
function saveAttempt(batch: Batch, works: readonly Work[], bySystem: boolean): void {
    const behaviour = behaviourOf(batch.type);
    const insert = batch.operation === 'insert';
    for (const work of works) {
        if (!isGood(work)) continue;
        resolveParents(batch, work);
        if (!bySystem) checkFieldAccess(batch, work);
        behaviour.prepare?.(batch, work);
    }
    if (!bySystem) checkRecordAccess(batch, works.filter(isGood));
    if (!bySystem) checkRecordLocks(batch, works.filter(isGood));
    fireTriggers(batch, insert ? 'beforeInsert' : 'beforeUpdate', works.filter(isGood));
    for (const work of works) {
        if (!isGood(work)) continue;
        const error = behaviour.complete?.(batch, work);
        if (error) work.errors.push(error);
        validateRecord(batch, work);
        // Triggers and Apex Order of Execution: system validation first, then the rules of the admin.
        if (isGood(work) && !bySystem) checkRules(batch, work);
    }
}

function finishAttempt(batch: Batch, works: readonly Work[]): void {
    const behaviour = behaviourOf(batch.type);
    saveRecords(batch, works.filter(isGood));
    const saved = works.filter(isGood);
    behaviour.saved?.(batch, saved);
    fireTriggers(batch, batch.operation === 'insert' ? 'afterInsert' : 'afterUpdate', saved);
    const settled = saved.filter(isGood);
    if (settled.length > 0)
        behaviour.settled?.(
            batch,
            settled.map((work) => work.record),
        );
}

/** One attempt on one chunk; with all-or-none nothing is saved when something is wrong before. */
function attempt(batch: Batch, chunk: readonly (readonly [SObjectValue, number])[], bySystem: boolean): Work[] {
    const works = chunk.map(([given, index]) => makeWork(batch, given, index, bySystem));
    saveAttempt(batch, works, bySystem);
    if (batch.options.allOrNone && !works.every(isGood)) return works;
    finishAttempt(batch, works);
    return works;
}

/** Partial success: records that failed are set aside and the others tried again, at most three times. */
function saveChunk(batch: Batch, chunk: readonly (readonly [SObjectValue, number])[], bySystem: boolean): Work[] {
    if (batch.options.allOrNone) return attempt(batch, chunk, bySystem);
    const failed: Work[] = [];
    let rest = chunk;
    for (let round = 1; round <= ATTEMPTS; round++) {
        const mark = batch.rt.store.mark();
        const works = attempt(batch, rest, bySystem);
        const wrong = works.filter((work) => !isGood(work));
        if (wrong.length === 0) return [...failed, ...works];
        batch.rt.store.rollbackTo(mark);
        failed.push(...wrong);
        const indexes = new Set(wrong.map((work) => work.index));
        rest = rest.filter(([, index]) => !indexes.has(index));
        if (rest.length === 0) return failed;
    }
    const works = rest.map(([given, index]) => makeWork(batch, given, index, bySystem));
    for (const work of works) work.errors.push(dmlErrors.tooManyRetries());
    return [...failed, ...works];
}

/** @param bySystem the platform's own update: no permissions, and read-only fields may be written */
export function runSave(batch: Batch, records: readonly SObjectValue[], bySystem = false): RecordOutcome[] {
    const outcomes: RecordOutcome[] = [];
    for (let start = 0; start < records.length; start += CHUNK) {
        const chunk = records.slice(start, start + CHUNK).map((record, at) => [record, start + at] as const);
        const works = saveChunk(batch, chunk, bySystem);
        for (const { index, given, record, errors } of works) {
            const success = errors.length === 0;
            outcomes[index] = { id: success ? record.id : given.id, success, errors };
        }
        if (batch.options.allOrNone && works.some((work) => !isGood(work))) {
            for (let index = start + CHUNK; index < records.length; index++)
                outcomes[index] = { id: records[index]!.id, success: true, errors: [] };
            return outcomes;
        }
    }
    if (batch.operation === 'insert')
        records.forEach((record, index) => outcomes[index]!.success && record.values.set('id', outcomes[index]!.id));
    return outcomes;
}
