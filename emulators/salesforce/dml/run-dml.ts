import type { SObjectTypeInfo } from '../metadata/org-model';
import { TriggerFailure } from '../org/triggers/trigger-failure';
import type { DataRuntime } from '../store/data-runtime';
import type { SObjectValue } from '../store/sobject';
import { checkObjectAccess } from './access-checks';
import { dmlException } from './dml-exception';
import type { Batch, DmlError, DmlOperation, DmlOptions, RecordOutcome } from './dml-types';
import { checkMixedDml } from './mixed-dml';
import { runDelete } from './run-delete';
import { runMerge } from './run-merge';
import { runSave } from './run-save';
import { runUpsert } from './run-upsert';

const MAXIMUM_TYPES = 10;

interface TypeRun {
    readonly type: SObjectTypeInfo;
    readonly records: SObjectValue[];
    readonly start: number;
}

/** A list of several types is done in runs of neighbours of one type; at most ten. */
function typeRuns(rt: DataRuntime, records: readonly SObjectValue[]): TypeRun[] {
    const runs: TypeRun[] = [];
    records.forEach((record, index) => {
        const last = runs.at(-1);
        if (last?.type === record.type) last.records.push(record);
        else runs.push({ type: record.type, records: [record], start: index });
    });
    if (runs.length > MAXIMUM_TYPES) {
        throw rt.exception(
            'System.TypeException',
            'Cannot have more than 10 chunks in a single operation. Please rearrange the data to reduce chunking.',
        );
    }
    return runs;
}

function refuseRepeated(rt: DataRuntime, operation: DmlOperation, records: readonly SObjectValue[]): void {
    if (operation === 'insert' || operation === 'merge') return;
    const ids = new Set<string>();
    const objects = new Set<SObjectValue>();
    for (const record of records) {
        const { id } = record;
        if (id !== null && ids.has(id)) throw rt.exception('System.ListException', `Duplicate id in list: ${id}`);
        if (objects.has(record))
            throw rt.exception(
                'System.ListException',
                `Before Insert or Upsert list must not have two identically equal elements`,
            );
        if (id !== null) ids.add(id);
        objects.add(record);
    }
}

function refuseType(rt: DataRuntime, operation: DmlOperation, type: SObjectTypeInfo): void {
    const allowed =
        operation === 'insert' || operation === 'upsert'
            ? type.createable
            : operation === 'update' || operation === 'merge'
              ? type.updateable
              : type.deletable;
    if (allowed || type.kind === 'event') return;
    throw rt.exception(
        'System.TypeException',
        `DML operation ${operation.toUpperCase()} not allowed on ${type.apiName}`,
    );
}

function failAll(records: readonly SObjectValue[], error: DmlError): RecordOutcome[] {
    return records.map((record) => ({ id: record.id, success: false, errors: [error] }));
}

function runBatch(
    rt: DataRuntime,
    operation: Batch['operation'],
    type: SObjectTypeInfo,
    records: readonly SObjectValue[],
    options: DmlOptions,
): readonly RecordOutcome[] {
    const batch: Batch = { rt, operation, type, table: rt.store.table(type), options };
    if (records.length === 0) return [];
    const denied = checkObjectAccess(batch);
    if (denied && options.allOrNone) throw rt.exception('System.SecurityException', denied.message);
    const refused = denied ?? checkMixedDml(batch, records);
    if (refused) return failAll(records, refused);
    return operation === 'insert' || operation === 'update' ? runSave(batch, records) : runDelete(batch, records);
}

function runType(
    rt: DataRuntime,
    operation: DmlOperation,
    type: SObjectTypeInfo,
    records: readonly SObjectValue[],
    options: DmlOptions,
): readonly RecordOutcome[] {
    if (operation === 'merge') return runMerge(rt, records, options);
    if (operation === 'upsert')
        return runUpsert(rt, type, records, options, (half, some) => runBatch(rt, half, type, some, options));
    return runBatch(rt, operation, type, records, options);
}

/** Ids that an insert gave out go away again when the statement fails as a whole. */
function forgetIds(records: readonly SObjectValue[], before: readonly (string | null)[]): void {
    records.forEach((record, index) => {
        if (before[index] === null) record.values.delete('id');
    });
}

/**
 * Runs one operation. With `allOrNone` a failure rolls everything back and throws System.DmlException; without, failed rows are in the
 * outcomes and the good ones are saved.
 *
 * @param records for merge: the master first, then the duplicates
 */
export function runDml(
    rt: DataRuntime,
    operation: DmlOperation,
    records: readonly SObjectValue[],
    options: DmlOptions,
): readonly RecordOutcome[] {
    if (records.length === 0) return [];
    refuseRepeated(rt, operation, records);
    const runs =
        operation === 'merge' ? [{ type: records[0]!.type, records: [...records], start: 0 }] : typeRuns(rt, records);
    for (const { type } of runs) refuseType(rt, operation, type);
    const mark = rt.store.mark();
    const idsBefore = records.map((record) => record.id);
    const outcomes: RecordOutcome[] = [];
    try {
        for (const run of runs) {
            if (run.type.kind === 'event') {
                rt.publishEvents?.(run.records);
                run.records.forEach(
                    (_record, at) => (outcomes[run.start + at] = { id: null, success: true, errors: [] }),
                );
                continue;
            }
            runType(rt, operation, run.type, run.records, options).forEach(
                (outcome, at) => (outcomes[run.start + at] = outcome),
            );
            if (options.allOrNone && outcomes.some((outcome) => outcome && !outcome.success))
                throw dmlException(rt, operation, complete(records, outcomes), (index) => records[index]!.type.apiName);
        }
    } catch (thrown) {
        rt.store.rollbackTo(mark);
        if (operation === 'insert' || operation === 'upsert') forgetIds(records, idsBefore);
        throw thrown instanceof TriggerFailure ? rt.exception('System.DmlException', thrown.message) : thrown;
    }
    return outcomes;
}

function complete(records: readonly SObjectValue[], outcomes: readonly RecordOutcome[]): RecordOutcome[] {
    return records.map((record, index) => outcomes[index] ?? { id: record.id, success: true, errors: [] });
}
