import { isComputed, readComputed, rowSubject } from '../../formula';
import type { SObjectTypeInfo } from '../../metadata/org-model';
import { UnsupportedError } from '../../runtime/exceptions';
import { addressReader } from '../../store/address';
import type { DataRuntime } from '../../store/data-runtime';
import type { FieldValue } from '../../store/sobject';
import type { Row, Table } from '../../store/store';
import type { ResolvedPath } from '../check/query-plan';

export type RowReader = (row: Row) => FieldValue;

function tableOfId(rt: DataRuntime, id: string): Table | undefined {
    const type = rt.model.findByKeyPrefix(id.slice(0, 3));
    return type && rt.store.table(type);
}

/** One field of a table's rows. */
export function fieldReader(rt: DataRuntime, table: Table, key: string): RowReader {
    const slot = table.slot(key);
    const field = table.fields[slot];
    if (field && isComputed(field)) return (row) => readComputed(rt, rowSubject(table, row), field);
    if (field?.type === 'address') return addressReader(table, field);
    if (field?.type === 'location') {
        throw new UnsupportedError(`compound fields in SOQL (${table.type.apiName}.${field.apiName})`);
    }
    return (row) => row[slot] ?? null;
}

/** The parent row behind a look-up value. */
export function parentReader(
    rt: DataRuntime,
    target: SObjectTypeInfo | null,
): (id: string) => { table: Table; row: Row } | null {
    const fixed = target ? rt.store.table(target) : undefined;
    return (id) => {
        const table = fixed ?? tableOfId(rt, id);
        const row = table?.get(id);
        return table && row ? { table, row } : null;
    };
}

/** The value at the end of a path, null where a look-up on the way is empty. */
export function pathReader(rt: DataRuntime, object: SObjectTypeInfo, path: ResolvedPath): RowReader {
    if (path.steps.length === 0) return fieldReader(rt, rt.store.table(object), path.field.key);
    const first = rt.store.table(object).slot(path.steps[0]!.field.key);
    const hops = path.steps.map((step, i) => ({
        read: parentReader(rt, step.target),
        next: path.steps[i + 1]?.field.key,
    }));
    const readEnd = path.object && fieldReader(rt, rt.store.table(path.object), path.field.key);
    return (start) => {
        let id = start[first] as string | null | undefined;
        for (const { read, next } of hops) {
            if (!id) return null;
            const parent = read(id);
            if (!parent) return null;
            if (next !== undefined) id = parent.row[parent.table.slot(next)] as string | null;
            else if (path.isTypeName) return parent.table.type.apiName;
            else {
                return (readEnd ?? fieldReader(rt, parent.table, path.field.key))(parent.row);
            }
        }
        return null;
    };
}
