import { ApexDecimal } from '../library/decimal';
import type { FieldInfo, RollUpInfo } from '../metadata/org-model';
import { UnsupportedError } from '../runtime/exceptions';
import type { DataRuntime } from '../store/data-runtime';
import type { FieldValue } from '../store/sobject';
import type { Table } from '../store/store';
import { compareOrder } from './compare';
import type { FormulaSubject, FormulaValue } from './formula-value';
import { asText } from './functions';
import { rowSubject, subjectValue } from './subject';

type Filter = RollUpInfo['filters'][number];

const TESTS: Readonly<Record<string, (text: string, given: string, order: () => number | undefined) => boolean>> = {
    equals: (text, given) => text === given,
    notEqual: (text, given) => text !== given,
    lessThan: (_text, _given, order) => (order() ?? 0) < 0,
    greaterThan: (_text, _given, order) => (order() ?? 0) > 0,
    lessOrEqual: (_text, _given, order) => (order() ?? 1) <= 0,
    greaterOrEqual: (_text, _given, order) => (order() ?? -1) >= 0,
    contains: (text, given) => text.includes(given),
    notContain: (text, given) => !text.includes(given),
    startsWith: (text, given) => text.startsWith(given),
};

function passes(rt: DataRuntime, child: FormulaSubject, filter: Filter): boolean {
    const test = TESTS[filter.operation];
    const field = rt.model.findField(child.type, filter.field);
    if (!test || !field) throw new UnsupportedError(`roll-up filter ${filter.field} ${filter.operation}`);
    const value = subjectValue(rt, child, field);
    const number = ApexDecimal.parse(filter.value);
    const order = (): number | undefined =>
        value instanceof ApexDecimal && number ? value.compareTo(number) : undefined;
    const text = asText(value).toLowerCase();
    const given = filter.value.split(',').map((part) => part.trim().toLowerCase());
    return filter.operation.startsWith('not')
        ? given.every((part) => test(text, part, order))
        : given.some((part) => test(text, part, order));
}

/** The children of a record that count: not deleted, and as the filters say. */
function childrenOf(
    rt: DataRuntime,
    subject: FormulaSubject,
    info: RollUpInfo,
): { table: Table; rows: FormulaSubject[] } {
    const type = rt.model.findObject(info.child);
    const look = type && rt.model.findField(type, info.foreignKey);
    if (!type || !look) throw new UnsupportedError(`roll-up of ${info.child}.${info.foreignKey}`);
    const table = rt.store.table(type);
    const deleted = table.slot('isdeleted');
    const rows = table
        .idsWhere(look.key, subject.read('id'))
        .map((id) => table.get(id)!)
        .filter((row) => row[deleted] !== true)
        .map((row) => rowSubject(table, row))
        .filter((child) => info.filters.every((filter) => passes(rt, child, filter)));
    return { table, rows };
}

function extreme(values: readonly FormulaValue[], sign: 1 | -1): FormulaValue {
    return values.reduce<FormulaValue>(
        (best, value) => (best === null || (compareOrder(value, best) ?? 0) * sign > 0 ? value : best),
        null,
    );
}

/** Count, sum, least or greatest of the detail records (Salesforce Help, "Roll-Up Summary Field"). */
export function rollUp(rt: DataRuntime, subject: FormulaSubject, field: FieldInfo): FieldValue {
    const info = field.rollUp!;
    const { table, rows } = childrenOf(rt, subject, info);
    if (info.operation === 'count') return ApexDecimal.fromInteger(rows.length);
    const summed = rt.model.findField(table.type, info.field ?? '');
    if (!summed) throw new UnsupportedError(`roll-up of ${info.child}.${info.field ?? ''}`);
    const values = rows.map((row) => subjectValue(rt, row, summed)).filter((value) => value !== null);
    if (info.operation !== 'sum') return extreme(values, info.operation === 'max' ? 1 : -1);
    return values.reduce<ApexDecimal>(
        (total, value) => total.add(value as ApexDecimal),
        new ApexDecimal(0, summed.scale),
    );
}
