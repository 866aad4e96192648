import { recordFilter, userAccess } from '../security';
import { dmlErrors } from './dml-errors';
import type { Batch, DmlError, Work } from './dml-types';

/** Object permission in user mode; the same error for every record. */
export function checkObjectAccess(batch: Batch): DmlError | undefined {
    if (batch.options.access !== 'user') return undefined;
    const { rt, type, operation } = batch;
    const access = userAccess(rt, rt.transaction.user.id).object(type);
    const allowed = { insert: access.create, update: access.edit, delete: access.delete, undelete: access.undelete }[
        operation
    ];
    return allowed ? undefined : dmlErrors.objectDenied(type);
}

/** Fields that the caller set (or changed) and may not, in user mode. @throws System.SecurityException when all or none */
export function checkFieldAccess(batch: Batch, work: Work): void {
    if (batch.options.access !== 'user' || (batch.operation !== 'insert' && batch.operation !== 'update')) return;
    const { rt, type, table, operation } = batch;
    const access = userAccess(rt, rt.transaction.user.id);
    const denied: string[] = [];
    for (const [key, value] of work.given.values) {
        const field = type.fields.get(key);
        if (!field || key === 'id' || !(operation === 'insert' ? field.createable : field.updateable)) continue;
        if (operation === 'update' && work.oldRow && work.oldRow[table.slot(key)] === value) continue;
        const { create, edit } = access.field(type, field);
        if (!(operation === 'insert' ? create : edit)) denied.push(field.apiName);
    }
    if (denied.length === 0) return;
    const error = dmlErrors.fieldsDenied(type, denied);
    work.errors.push(error);
    if (!batch.options.allOrNone) return;
    const exception = rt.exception('System.SecurityException', error.message);
    exception.details = { rows: [{ index: work.index, id: work.given.id, objectType: type.apiName, errors: [error] }] };
    throw exception;
}

/** Whether sharing lets the user change (or delete) the stored record: in user mode and `with sharing`. */
export function checkRecordAccess(batch: Batch, works: readonly Work[]): void {
    const { rt, type, options, operation } = batch;
    if (operation === 'insert' || (options.access !== 'user' && options.sharing !== 'with')) return;
    const filter = recordFilter(rt, rt.transaction.user.id, type, operation === 'update' ? 'edit' : 'delete');
    if (!filter) return;
    for (const work of works) if (work.oldRow && !filter(work.oldRow)) work.errors.push(dmlErrors.noAccess());
}
