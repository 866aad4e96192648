import type { FieldInfo } from '../metadata/org-model';
import type { Row } from '../store/store';
import { dmlErrors } from './dml-errors';
import type { Batch, DmlError, Work } from './dml-types';

const uniqueFields = new WeakMap<object, FieldInfo[]>();

function uniqueOf(batch: Batch): FieldInfo[] {
    const known = uniqueFields.get(batch.type);
    if (known) return known;
    const fields = batch.table.fields.filter((field) => field.unique && field.type !== 'id');
    uniqueFields.set(batch.type, fields);
    return fields;
}

/** Another live record with the same value of a unique field. */
export function checkUnique(batch: Batch, work: Work, id: string): DmlError | undefined {
    const { table } = batch;
    const deleted = table.slot('isdeleted');
    for (const field of uniqueOf(batch)) {
        const value = work.record.values.get(field.key) ?? null;
        if (value === null) continue;
        const other = table.idsWhere(field.key, value).find((candidate) => {
            const row: Row = table.get(candidate)!;
            return candidate !== id && !(deleted >= 0 && row[deleted] === true);
        });
        if (other !== undefined) return dmlErrors.duplicate(field, other);
    }
    return undefined;
}
