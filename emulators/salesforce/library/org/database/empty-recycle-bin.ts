import type { DmlError, RecordOutcome } from '../../../dml';
import { dmlErrors } from '../../../dml/dml-errors';
import { orgOf } from '../../../org/org-of';
import type { OrgRuntime } from '../../../org/org-runtime';
import { listOf, makeTypeRef, type Runtime } from '../../../runtime';
import { SObjectValue } from '../../../store';
import { normaliseId } from '../../../store/id';
import { ApexList } from '../../collections';
import { RecordResult } from './record-result';

/** Takes a deleted record out for good, with the details that went to the bin with it. */
function purge(org: OrgRuntime, id: string): DmlError | undefined {
    const type = org.model.findByKeyPrefix(id.slice(0, 3));
    const table = type && org.store.table(type);
    const row = table?.get(id);
    if (!type || !table || row?.[table.slot('isdeleted')] !== true) return dmlErrors.noSuchReference();
    for (const { childObject, field, cascadeDelete } of type.childRelationships) {
        const child = cascadeDelete ? org.model.findObject(childObject) : undefined;
        if (child) for (const detail of org.store.table(child).idsWhere(field.toLowerCase(), id)) purge(org, detail);
    }
    org.store.remove(type, id);
    return undefined;
}

function outcomeOf(org: OrgRuntime, item: unknown): RecordOutcome {
    const id = item instanceof SObjectValue ? item.id : normaliseId(String(item));
    if (id === null) return { id, success: false, errors: [dmlErrors.idMissing('delete')] };
    const error = purge(org, id);
    return { id, success: error === undefined, errors: error ? [error] : [] };
}

/**
 * `Database.emptyRecycleBin` (Apex Reference Guide, apex_methods_system_database.htm): records by themselves or by id. The error of a record
 * that is not in the bin is [model] no page found.
 */
export function emptyRecycleBin(rt: Runtime, records: unknown): unknown {
    const org = orgOf(rt);
    const items = records instanceof ApexList ? records.items : [records];
    if (items.includes(null as never))
        throw rt.exception('System.NullPointerException', 'Attempt to de-reference a null object');
    org.transaction.limits.count('dmlStatements');
    org.transaction.limits.count('dmlRows', items.length);
    org.transaction.hasUncommittedWork = true;
    const results = items.map((item) => new RecordResult('emptyRecycleBin', outcomeOf(org, item)));
    if (!(records instanceof ApexList)) return results[0];
    return new ApexList(listOf(makeTypeRef('Database.EmptyRecycleBinResult')), results);
}
