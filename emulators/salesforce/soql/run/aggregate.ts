import { ApexDecimal } from '../../library/decimal';
import type { FieldInfo } from '../../metadata/org-model';
import { AGGREGATE_RESULT } from '../../store/aggregate-result';
import { fieldKey } from '../../store/field-key';
import { type FieldValue, SObjectValue } from '../../store/sobject';
import type { Row } from '../../store/store';
import type { QueryPlan } from '../check/query-plan';
import type { AggregateName, FieldPath, Operand, SelectItem } from '../soql-query';
import { compareValues, rowOrder } from './compare-values';
import { type GroupSet, groupSets } from './group-sets';
import { corporateCurrency, formatValue } from './format-value';
import { compileCondition, functionField } from './compile-condition';
import { operandField, operandReader } from './matching-rows';
import type { QueryRun } from './query-run';

interface Group {
    readonly rows: Row[];
    /** The fields that the rows have in common; the others are added up (ROLLUP, CUBE). */
    readonly set: GroupSet;
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

/** Where an operand stands among the grouped ones, -1 when it does not. */
function groupedAt(plan: QueryPlan, operand: Exclude<Operand, { kind: 'aggregate' }>): number {
    const isSame = (path: FieldPath, other: FieldPath): boolean => {
        const [left, right] = [plan.paths.get(path)!, plan.paths.get(other)!];
        return left.field === right.field && left.steps.every((step, i) => step.field === right.steps[i]?.field);
    };
    return plan.query.groupBy.findIndex((item) =>
        item.kind === 'dateFunction'
            ? operand.kind === 'dateFunction' &&
              operand.call.name === item.call.name &&
              isSame(operand.call.path, item.call.path)
            : operand.kind !== 'dateFunction' && isSame(operand.path, item.path),
    );
}

/** Reads one value of a group: an aggregate over its rows, or what its rows have in common. */
function groupReader(plan: QueryPlan, run: QueryRun, operand: Operand): (group: Group) => FieldValue {
    if (operand.kind !== 'aggregate') {
        const read = operandReader(plan, run, operand);
        const at = groupedAt(plan, operand);
        return ({ rows, set }) => (rows[0] && set[at] !== false ? read(rows[0]) : null);
    }
    if (operand.name === 'grouping') {
        const at = operand.path ? groupedAt(plan, { kind: 'field', path: operand.path }) : -1;
        if (at < 0 || plan.query.groupKind === 'plain')
            throw run.fail('GROUPING needs a field of GROUP BY ROLLUP or CUBE');
        return ({ set }) => (set[at] ? 0 : 1);
    }
    const reduce = REDUCERS[operand.name];
    if (!operand.path) return ({ rows }) => rows.length;
    const field = plan.paths.get(operand.path)!.field;
    const read = operandReader(plan, run, { kind: 'field', path: operand.path });
    return ({ rows }) => reduce(rows.map(read), field);
}

type KeyReader = (row: Row) => string;

function groupsOf(rows: readonly Row[], keys: readonly KeyReader[], set: GroupSet): Group[] {
    const groups = new Map<string, Group>();
    for (const row of rows) {
        const key = JSON.stringify(keys.map((read, at) => (set[at] ? read(row) : null)));
        const group = groups.get(key);
        if (group) group.rows.push(row);
        else groups.set(key, { rows: [row], set });
    }
    return [...groups.values()];
}

/** Each subtotal of a ROLLUP follows what it adds up, as the SOQL and SOSL Reference shows it; the totals of a CUBE come last. */
function rolledUp(rows: readonly Row[], keys: readonly KeyReader[], depth: number, total: Group): Group[] {
    if (depth === keys.length) return [total];
    const set = keys.map((_, at) => at <= depth);
    return [...groupsOf(rows, keys, set).flatMap((group) => rolledUp(group.rows, keys, depth + 1, group)), total];
}

function makeGroups(plan: QueryPlan, run: QueryRun, rows: readonly Row[]): Group[] {
    const { groupBy, groupKind } = plan.query;
    if (groupBy.length === 0) return [{ rows: [...rows], set: [] }];
    const keys = groupBy.map((item): KeyReader => {
        const [read, field] = [operandReader(plan, run, item), operandField(plan, item)];
        return (row) => String(fieldKey(field, read(row)));
    });
    if (groupKind === 'rollup') return rolledUp(rows, keys, 0, { rows: [...rows], set: keys.map(() => false) });
    return groupSets(groupKind, groupBy).flatMap((set) => groupsOf(rows, keys, set));
}

/** Reads one item of the select list from a group. */
function itemReader(plan: QueryPlan, run: QueryRun, item: SelectItem): ((group: Group) => FieldValue) | null {
    if (item.kind === 'convertCurrency') throw run.fail('convertCurrency() cannot be used in an aggregate query');
    if (item.kind !== 'format')
        return item.kind === 'subquery' || item.kind === 'fields' || item.kind === 'typeof'
            ? null
            : groupReader(plan, run, item);
    const { of } = item;
    if (of.kind === 'convertCurrency') throw run.fail('convertCurrency() cannot be used in an aggregate query');
    const read = groupReader(plan, run, of);
    const field = of.kind === 'aggregate' ? aggregatedField(plan, of) : operandField(plan, of);
    const currency = corporateCurrency(run);
    return (group) => formatValue(run, field, read(group), currency);
}

function aggregatedField(plan: QueryPlan, operand: Extract<Operand, { kind: 'aggregate' }>): FieldInfo {
    const counts = operand.name === 'count' || operand.name === 'count_distinct';
    const field = operand.path && plan.paths.get(operand.path)?.field;
    return counts || !field ? { ...functionField(), type: 'int' } : field;
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
    const readers = plan.select.map((item) => itemReader(plan, run, item));
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
