import { ApexList } from '../../library/collections';
import type { FieldInfo, SObjectTypeInfo } from '../../metadata/org-model';
import { makeTypeRef } from '../../runtime/type-ref';
import { type QueriedFields, SObjectValue } from '../../store/sobject';
import type { Row, Table } from '../../store/store';
import type { QueryPlan } from '../check/query-plan';
import type { QueryAccess } from './query-access';
import type { QueryRun } from './query-run';
import { fieldReader, parentReader, type RowReader } from './row-readers';

/** What to copy out of rows of one object: its fields and, through look-ups, parents. */
interface Shape {
    readonly fields: Map<string, FieldInfo>;
    readonly labels: Set<string>;
    readonly parents: Map<
        string,
        { readonly field: FieldInfo; readonly target: SObjectTypeInfo | null; readonly shape: Shape }
    >;
}

const newShape = (): Shape => ({ fields: new Map(), labels: new Set(), parents: new Map() });

function shapeOf(plan: QueryPlan): Shape {
    const root = newShape();
    for (const item of plan.select) {
        if (item.kind !== 'field' && item.kind !== 'toLabel') continue;
        const path = plan.paths.get(item.path)!;
        let shape = root;
        for (const { field, target } of path.steps) {
            const name = field.relationshipName!.toLowerCase();
            const known = shape.parents.get(name) ?? { field, target, shape: newShape() };
            shape.parents.set(name, known);
            shape = known.shape;
        }
        shape.fields.set(path.field.key, path.field);
        if (item.kind === 'toLabel') shape.labels.add(path.field.key);
    }
    return root;
}

type Copier = (row: Row) => SObjectValue;

function copier(run: QueryRun, table: Table, shape: Shape, children: readonly string[]): Copier {
    const readers: [key: string, read: RowReader][] = [...shape.fields.keys()]
        .filter((key) => table.slot(key) >= 0)
        .map((key) => [key, labelled(table, shape, key, fieldReader(run.rt, table, key))]);
    const id = table.slot('id');
    const parents = [...shape.parents].map(([name, { field, target, shape: parentShape }]) => ({
        name,
        key: field.key,
        slot: table.slot(field.key),
        read: parentReader(run.rt, target),
        copy: parentCopier(run, target, parentShape),
    }));
    const queried: QueriedFields = {
        fields: new Set([...shape.fields.keys(), 'id', ...parents.map(({ key }) => key)]),
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
