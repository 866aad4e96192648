import type { DataRuntime } from '../store/data-runtime';
import { SObjectValue } from '../store/sobject';
import { dmlErrors } from './dml-errors';
import type { Batch, DmlError, DmlOptions, RecordOutcome } from './dml-types';
import { changedRow, referrersOf } from './related-records';
import { runDelete } from './run-delete';
import { runSave } from './run-save';

const MERGEABLE = new Set(['account', 'contact', 'lead', 'case', 'individual']);

function refusal(master: SObjectValue, duplicates: readonly SObjectValue[]): DmlError | undefined {
    if (!MERGEABLE.has(master.type.key))
        return dmlErrors.other('MERGE_FAILED', `entity type ${master.type.apiName} does not support merge`);
    if (duplicates.length === 0 || duplicates.length > 2)
        return dmlErrors.other('MERGE_FAILED', 'merge takes one or two records to merge into the master');
    if (duplicates.some((record) => record.id === null) || master.id === null) return dmlErrors.idMissing('merge');
    if (duplicates.some((record) => record.id === master.id))
        return dmlErrors.other('MERGE_FAILED', 'Merge master and merge record cannot be the same');
    return undefined;
}

/** `merge master duplicates`: their children move to the master, then they are deleted, then the master is updated. */
export function runMerge(rt: DataRuntime, records: readonly SObjectValue[], options: DmlOptions): RecordOutcome[] {
    const [master, ...duplicates] = records as [SObjectValue, ...SObjectValue[]];
    const fail = (...errors: DmlError[]): RecordOutcome[] => [{ id: master.id, success: false, errors }];
    const refused = refusal(master, duplicates);
    if (refused) return fail(refused);
    const type = master.type;
    const related = new Set<string>();
    for (const { id } of duplicates) {
        for (const { table, field, ids } of referrersOf(rt, type, id!)) {
            if (field.key === 'masterrecordid') continue;
            for (const child of ids) {
                rt.store.write(table.type, changedRow(table, table.get(child)!, { [field.key]: master.id }));
                related.add(child);
            }
        }
    }
    const batch: Batch = { rt, operation: 'delete', type, table: rt.store.table(type), options };
    // The delete triggers already see which record stays.
    for (const { id } of duplicates) {
        rt.store.write(type, changedRow(batch.table, batch.table.get(id!)!, { masterrecordid: master.id }));
    }
    const deleted = runDelete(batch, duplicates);
    const wrong = deleted.find((outcome) => !outcome.success);
    if (wrong) return fail(...wrong.errors);
    const [updated] = runSave({ ...batch, operation: 'update' }, [master]);
    if (!updated!.success) return fail(...updated!.errors);
    const mergedRecordIds = duplicates.map((record) => record.id!);
    return [{ id: master.id, success: true, errors: [], mergedRecordIds, updatedRelatedIds: [...related] }];
}
