import { ApexDecimal } from '../../library/decimal';
import type { FieldInfo } from '../../metadata/org-model';
import { AGGREGATE_RESULT } from '../../store/aggregate-result';
import { fieldKey } from '../../store/field-key';
import { type FieldValue, SObjectValue } from '../../store/sobject';
import type { Row } from '../../store/store';
import type { QueryPlan } from '../check/query-plan';
import type { AggregateName, Operand, SelectItem } from '../soql-query';
import { compareValues, rowOrder } from './compare-values';
import { compileCondition, functionField } from './compile-condition';
import { operandField, operandReader } from './matching-rows';
import type { QueryRun } from './query-run';

interface Group {
    readonly rows: Row[];
}

type Reducer = (values: readonly FieldValue[], field: FieldInfo) => FieldValue;

const present = (values: readonly FieldValue[]): FieldValue[] => values.filter((value) => value !== null);
const total = (values: readonly FieldValue[]): ApexDecimal =>
    present(values).reduce<ApexDecimal>((sum, value) => sum.add(ApexDecimal.from(value)!), ApexDecimal.ZERO);
const extreme =
    (direction: 1 | -1): Reducer =>
    (values) =>
        present(values).reduce(
            (best, value) => (best === null || compareValues(value, best) * direction > 0 ? value : best),
            null,
        );

/** SOQL Reference, "Aggregate Functions". Averages are doubles there, so their digits are a double's. */
const REDUCERS: Readonly<Record<Exclude<AggregateName, 'grouping'>, Reducer>> = {
    count: (values) => present(values).length,
    count_distinct: (values, field) => new Set(present(values).map((value) => fieldKey(field, value))).size,
    sum: (values, field) => {
        if (present(values).length === 0) return null;
        const sum = total(values);
        return field.type === 'int' ? Number(sum.toPlainString()) : sum;
    },
    avg: (values) => {
        const list = present(values);
        return list.length === 0 ? null : ApexDecimal.fromDouble(Number(total(list).toPlainString()) / list.length);
    },
    min: extreme(-1),
    max: extreme(1),
};

/** Reads one value of a group: an aggregate over its rows, or what its rows have in common. */
function groupReader(plan: QueryPlan, run: QueryRun, operand: Operand): (group: Group) => FieldValue {
    if (operand.kind !== 'aggregate') {
        const read = operandReader(plan, run, operand);
        return ({ rows }) => (rows[0] ? read(rows[0]) : null);
    }
    if (operand.name === 'grouping') throw run.fail('GROUPING needs GROUP BY ROLLUP or CUBE');
    const reduce = REDUCERS[operand.name];
    if (!operand.path) return ({ rows }) => rows.length;
    const field = plan.paths.get(operand.path)!.field;
    const read = operandReader(plan, run, { kind: 'field', path: operand.path });
    return ({ rows }) => reduce(rows.map(read), field);
}

function makeGroups(plan: QueryPlan, run: QueryRun, rows: readonly Row[]): Group[] {
    if (plan.query.groupBy.length === 0) return [{ rows: [...rows] }];
    const keys = plan.query.groupBy.map((item) => ({
        read: operandReader(plan, run, item),
        field: operandField(plan, item),
    }));
    const groups = new Map<string, Group>();
    for (const row of rows) {
        const key = JSON.stringify(keys.map(({ read, field }) => String(fieldKey(field, read(row)))));
        const group = groups.get(key);
        if (group) group.rows.push(row);
        else groups.set(key, { rows: [row] });
    }
    return [...groups.values()];
}

/** Alias, or the field's name, or `expr0`, `expr1`, … */
function namesOf(items: readonly SelectItem[]): string[] {
    let next = 0;
    return items.map((item) => {
        if ('alias' in item && item.alias) return item.alias;
        if (item.kind === 'field' || item.kind === 'toLabel') return item.path.names.at(-1)!;
        return `expr${next++}`;
    });
}

/** Rows of an aggregate query, before LIMIT and OFFSET. */
export function aggregateRows(plan: QueryPlan, run: QueryRun, rows: readonly Row[]): SObjectValue[] {
    const { having, orderBy } = plan.query;
    let groups = makeGroups(plan, run, rows);
    if (having) {
        const test = compileCondition<Group>(
            {
                run,
                field: (operand) =>
                    operand.kind === 'aggregate' ? aggregateField(plan, operand) : operandField(plan, operand),
                reader: (operand) => groupReader(plan, run, operand),
                semiJoin: () => {
                    throw run.fail('A sub-query is not allowed in HAVING');
                },
            },
            having,
        );
        groups = groups.filter(test);
    }
    if (orderBy.length > 0) {
        const orders = orderBy.map(({ operand, descending, nulls }) => ({
            read: groupReader(plan, run, operand),
            compare: rowOrder(
                operand.kind === 'aggregate' ? null : operandField(plan, operand),
                nulls === 'first',
                descending,
            ),
        }));
        groups = sortBy(groups, orders);
    }
    const names = namesOf(plan.select);
    const readers = plan.select.map((item) =>
        item.kind === 'subquery' || item.kind === 'fields' ? null : groupReader(plan, run, item),
    );
    return groups.map((group) => {
        const record = new SObjectValue(AGGREGATE_RESULT);
        readers.forEach((read, i) => read && record.values.set(names[i]!.toLowerCase(), read(group)));
        return record;
    });
}

function aggregateField(plan: QueryPlan, operand: Extract<Operand, { kind: 'aggregate' }>): FieldInfo {
    const compares = operand.name === 'min' || operand.name === 'max';
    return compares && operand.path ? plan.paths.get(operand.path)!.field : functionField();
}

/** Stable sort by several keys, each read once per item. */
export function sortBy<T>(
    items: readonly T[],
    orders: readonly { read(item: T): FieldValue; compare(left: FieldValue, right: FieldValue): number }[],
): T[] {
    const keyed = items.map((item) => ({ item, keys: orders.map(({ read }) => read(item)) }));
    keyed.sort((left, right) => {
        for (const [i, { compare }] of orders.entries()) {
            const order = compare(left.keys[i] ?? null, right.keys[i] ?? null);
            if (order !== 0) return order;
        }
        return 0;
    });
    return keyed.map(({ item }) => item);
}
