import type { FieldInfo } from '../metadata/org-model';
import { canAccessRecord } from '../security';
import { isId } from '../store/id';
import type { SObjectValue } from '../store/sobject';
import { dmlErrors } from './dml-errors';
import type { Batch, DmlError, Work } from './dml-types';

/** Look-ups whose parent record was given by an external id: `Account = new Account(Key__c = 'x')`. */
export function resolveParents(batch: Batch, work: Work): void {
    const { rt, type } = batch;
    for (const [relationship, parent] of work.given.parents ?? []) {
        const field = rt.model.findParent(type, relationship);
        if (!field || !parent || parent.queried || work.given.values.get(field.key)) continue;
        const error = resolveParent(batch, work.record, field, parent);
        if (error) work.errors.push(error);
    }
}

function resolveParent(
    batch: Batch,
    record: SObjectValue,
    field: FieldInfo,
    parent: SObjectValue,
): DmlError | undefined {
    if (parent.id) {
        record.values.set(field.key, parent.id);
        return undefined;
    }
    const keys = [...parent.values.keys()]
        .flatMap((key) => parent.type.fields.get(key) ?? [])
        .filter((candidate) => candidate.externalId || candidate.unique);
    const key = keys[0];
    if (!key) return undefined;
    const table = batch.rt.store.table(parent.type);
    const deleted = table.slot('isdeleted');
    const found = table.idsWhere(key.key, parent.values.get(key.key)).filter((id) => table.get(id)![deleted] !== true);
    if (found.length !== 1)
        return dmlErrors.foreignKeyNotFound(key, String(parent.values.get(key.key)), parent.type.apiName);
    record.values.set(field.key, found[0]!);
    return undefined;
}

/** Whether a look-up's value names a record that exists, of a type that the field takes. */
export function checkReference(batch: Batch, field: FieldInfo, value: string, before: unknown): DmlError | undefined {
    if (value === before || field.key === 'createdbyid' || field.key === 'lastmodifiedbyid') return undefined;
    if (!isId(value)) return dmlErrors.wrongIdType(field, value);
    const { rt } = batch;
    const target = rt.model.findByKeyPrefix(value.slice(0, 3));
    if (!target) return dmlErrors.wrongIdType(field, value);
    const allowed =
        field.referenceTo.length === 0 || field.referenceTo.some((name) => rt.model.findObject(name) === target);
    if (!allowed) return dmlErrors.wrongIdType(field, value);
    const table = rt.store.table(target);
    const row = table.get(value);
    if (!row) return dmlErrors.noSuchReference();
    const deleted = table.slot('isdeleted');
    if (deleted >= 0 && row[deleted] === true) return dmlErrors.noSuchReference();
    const enforced = batch.options.access === 'user' || batch.options.sharing === 'with';
    if (enforced && field.masterDetail) {
        const need = field.writeRequiresMasterRead ? 'read' : 'edit';
        if (!canAccessRecord(rt, rt.transaction.user.id, value, need)) return dmlErrors.noCrossAccess();
    }
    return undefined;
}
