import { ApexList } from '../../library/collections';
import type { SObjectTypeInfo } from '../../metadata/org-model';
import { makeTypeRef } from '../../runtime/type-ref';
import { type QueriedFields, SObjectValue } from '../../store/sobject';
import type { Row, Table } from '../../store/store';
import type { QueryPlan } from '../check/query-plan';
import type { QueryAccess } from './query-access';
import type { QueryRun } from './query-run';
import { type AliasedValue, aliasedValues } from './aliased-values';
import { fieldReader, parentReader, type RowReader } from './row-readers';
import { type ParentShape, type Shape, shapeOf } from './row-shape';

type Copier = (row: Row) => SObjectValue;

function copier(
    run: QueryRun,
    table: Table,
    shape: Shape,
    children: readonly string[],
    aliased: readonly AliasedValue[] = [],
): Copier {
    const readers: [key: string, read: RowReader][] = [...shape.fields.keys()]
        .filter((key) => table.slot(key) >= 0)
        .map((key) => [key, labelled(table, shape, key, fieldReader(run.rt, table, key))]);
    const id = table.slot('id');
    const parents = [...shape.parents].map(([name, { field, target, shape: parentShape, branches }]) => ({
        name,
        key: field.key,
        slot: table.slot(field.key),
        read: parentReader(run.rt, target),
        copy: branches ? branchCopier(run, branches) : parentCopier(run, target, parentShape),
    }));
    const queried: QueriedFields = {
        fields: new Set([
            ...shape.fields.keys(),
            'id',
            ...parents.map(({ key }) => key),
            ...aliased.map(([alias]) => alias),
        ]),
        parents: new Set(shape.parents.keys()),
        children: new Set(children),
    };
    return (row) => {
        const record = new SObjectValue(table.type);
        for (const [key, read] of readers) record.values.set(key, read(row));
        if (id >= 0 && !record.values.has('id')) record.values.set('id', row[id]);
        for (const { name, key, slot, read, copy } of parents) {
            const parentId = row[slot] as string | null;
            const parent = parentId ? read(parentId) : null;
            record.values.set(key, parentId);
            (record.parents ??= new Map()).set(name, parent && copy(parent.table, parent.row));
        }
        for (const [alias, read] of aliased) record.values.set(alias, read(row));
        record.queried = queried;
        return record;
    };
}

/** Copiers of parents are made per type: a look-up can hold several. */
function parentCopier(
    run: QueryRun,
    target: SObjectTypeInfo | null,
    shape: Shape,
): (table: Table, row: Row) => SObjectValue {
    const copiers = new Map<Table, Copier>();
    return (table, row) => {
        let copy = copiers.get(table);
        if (!copy) copiers.set(table, (copy = copier(run, table, shape, [])));
        const record = copy(row);
        // `What.Type` is the type of the parent, whatever field of that name it has itself.
        if (!target && shape.fields.has('type')) record.values.set('type', table.type.apiName);
        return record;
    };
}

/** TYPEOF: each type of parent has fields of its own; null for a type that no branch names. */
function branchCopier(
    run: QueryRun,
    branches: NonNullable<ParentShape['branches']>,
): (table: Table, row: Row) => SObjectValue | null {
    const copiers = branches.map(({ type, shape }) => ({ type, copy: parentCopier(run, type, shape) }));
    return (table, row) => {
        const branch = copiers.find(({ type }) => type === table.type) ?? copiers.find(({ type }) => type === null);
        return branch?.copy(table, row) ?? null;
    };
}

function labelled(table: Table, shape: Shape, key: string, read: RowReader): RowReader {
    if (!shape.labels.has(key)) return read;
    const labels = new Map(table.fields[table.slot(key)]!.picklistValues?.map(({ value, label }) => [value, label]));
    return (row) => {
        const value = read(row);
        return labels.get(value as string) ?? value;
    };
}

export type ChildRows = (plan: QueryPlan, parentId: string) => Row[];

/** Records in memory with only what was selected. `childRows` also counts what sub-queries fetch. */
export function selectRecords(
    plan: QueryPlan,
    run: QueryRun,
    access: QueryAccess,
    rows: readonly Row[],
    childRows: ChildRows,
): SObjectValue[] {
    const table = run.rt.store.table(plan.object);
    const subplans = plan.select.flatMap((item) => (item.kind === 'subquery' ? [plan.subplans.get(item.query)!] : []));
    const copy = copier(
        run,
        table,
        shapeOf(plan),
        subplans.map((subplan) => subplan.child!.relationship.toLowerCase()),
        aliasedValues(plan, run),
    );
    const id = table.slot('id');
    return rows.map((row) => {
        const record = copy(row);
        for (const subplan of subplans) {
            const list = makeTypeRef('List', [makeTypeRef(subplan.object.apiName)]);
            const children = selectRecords(subplan, run, access, childRows(subplan, row[id] as string), childRows);
            (record.children ??= new Map()).set(
                subplan.child!.relationship.toLowerCase(),
                new ApexList(list, children),
            );
        }
        return record;
    });
}
