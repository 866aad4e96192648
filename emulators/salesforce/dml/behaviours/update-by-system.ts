import type { SObjectTypeInfo } from '../../metadata/org-model';
import type { DataRuntime } from '../../store/data-runtime';
import type { SObjectValue } from '../../store/sobject';
import { dmlException } from '../dml-exception';
import type { Batch } from '../dml-types';
import { runSave } from '../run-save';

/**
 * An update that the platform makes because of another one: with triggers, without permissions, and free to write what users cannot.
 * @throws System.DmlException
 */
export function updateBySystem(rt: DataRuntime, type: SObjectTypeInfo, records: readonly SObjectValue[]): void {
    if (records.length === 0) return;
    const batch: Batch = {
        rt,
        operation: 'update',
        type,
        table: rt.store.table(type),
        options: { access: 'system', sharing: 'without', allOrNone: true },
    };
    const outcomes = runSave(batch, records, true);
    if (outcomes.some((outcome) => !outcome.success)) throw dmlException(rt, 'update', outcomes, () => type.apiName);
}
