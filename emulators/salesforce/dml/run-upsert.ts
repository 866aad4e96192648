import type { FieldInfo, SObjectTypeInfo } from '../metadata/org-model';
import { fieldKey } from '../store/field-key';
import type { DataRuntime } from '../store/data-runtime';
import { SObjectValue } from '../store/sobject';
import { dmlErrors } from './dml-errors';
import type { DmlError, DmlOptions, RecordOutcome } from './dml-types';
import { isDeleted } from './related-records';

type Match =
    | { readonly kind: 'insert' }
    | { readonly kind: 'update'; readonly id: string }
    | { readonly kind: 'error'; readonly error: DmlError };

function matchOf(rt: DataRuntime, type: SObjectTypeInfo, field: FieldInfo | undefined, record: SObjectValue): Match {
    if (!field || field.type === 'id')
        return record.id === null ? { kind: 'insert' } : { kind: 'update', id: record.id };
    const value = record.raw(field.key);
    if (value === null || value === '')
        return { kind: 'error', error: dmlErrors.other('MISSING_ARGUMENT', `${field.apiName} not specified`) };
    const table = rt.store.table(type);
    const found = table.idsWhere(field.key, value).filter((id) => !isDeleted(table, table.get(id)!));
    if (found.length > 1) {
        return {
            kind: 'error',
            error: dmlErrors.other(
                'DUPLICATE_EXTERNAL_ID',
                `${field.apiName}: more than one record found for external id field: [${found.join(', ')}]`,
                field.apiName,
            ),
        };
    }
    return found[0] === undefined ? { kind: 'insert' } : { kind: 'update', id: found[0] };
}

/** Positions whose external id another record of the list also has. */
function repeated(field: FieldInfo | undefined, records: readonly SObjectValue[]): Set<number> {
    const first = new Map<unknown, number>();
    const found = new Set<number>();
    if (!field || field.type === 'id') return found;
    records.forEach((record, index) => {
        const key = fieldKey(field, record.raw(field.key));
        if (key === null) return;
        const before = first.get(key);
        if (before === undefined) first.set(key, index);
        else found.add(before).add(index);
    });
    return found;
}

/** Runs one half of an upsert. */
export type SaveHalf = (operation: 'insert' | 'update', records: readonly SObjectValue[]) => readonly RecordOutcome[];

/** Finds what exists by Id or external id and inserts the rest. */
export function runUpsert(
    rt: DataRuntime,
    type: SObjectTypeInfo,
    records: readonly SObjectValue[],
    options: DmlOptions,
    save: SaveHalf,
): RecordOutcome[] {
    const field = options.externalIdField;
    const twice = repeated(field, records);
    const outcomes: RecordOutcome[] = [];
    const inserts: number[] = [];
    const updates: number[] = [];
    records.forEach((record, index) => {
        const match: Match = twice.has(index)
            ? {
                  kind: 'error',
                  error: dmlErrors.other(
                      'DUPLICATE_VALUE',
                      `Duplicate external id specified: ${String(record.raw(field!.key))}`,
                      field!.apiName,
                  ),
              }
            : matchOf(rt, type, field, record);
        if (match.kind === 'error')
            outcomes[index] = { id: record.id, success: false, errors: [match.error], created: false };
        else if (match.kind === 'insert') inserts.push(index);
        else {
            record.values.set('id', match.id);
            updates.push(index);
        }
    });
    if (options.allOrNone && outcomes.some((outcome) => outcome && !outcome.success)) return fill(records, outcomes);
    for (const [operation, indexes] of [
        ['insert', inserts],
        ['update', updates],
    ] as const) {
        const half = save(
            operation,
            indexes.map((index) => records[index]!),
        );
        half.forEach(
            (outcome, at) =>
                (outcomes[indexes[at]!] = { ...outcome, created: operation === 'insert' && outcome.success }),
        );
        if (options.allOrNone && half.some((outcome) => !outcome.success)) break;
    }
    return fill(records, outcomes);
}

function fill(records: readonly SObjectValue[], outcomes: RecordOutcome[]): RecordOutcome[] {
    return records.map(
        (record, index) => outcomes[index] ?? { id: record.id, success: true, errors: [], created: false },
    );
}
