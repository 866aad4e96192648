import { makeField } from '../../metadata/field-info';
import type { FieldInfo } from '../../metadata/org-model';
import { fieldKey } from '../../store/field-key';
import type { FieldValue } from '../../store/sobject';
import type { ComparisonOperator, Condition, Operand, QueryValue } from '../soql-query';
import { compareValues } from './compare-values';
import { likePattern } from './like-pattern';
import type { QueryRun, ValueRange } from './query-run';

type Comparison = Extract<Condition, { kind: 'compare' }>;
export type Test<T> = (item: T) => boolean;

/** Where the operands of a condition come from: rows for WHERE, groups for HAVING. */
export interface ConditionSource<T> {
    readonly run: QueryRun;
    /** The field behind an operand, for types and case; aggregates and functions give a stand-in. */
    field(operand: Operand): FieldInfo;
    reader(operand: Operand): (item: T) => FieldValue;
    /** Values of a semi-join's select item. */
    semiJoin(value: Extract<QueryValue, { kind: 'subquery' }>): readonly FieldValue[];
}

const NUMBER = makeField({ apiName: 'expr', type: 'double' });

/** The stand-in for counts and date functions. */
export function functionField(): FieldInfo {
    return NUMBER;
}

export function compileCondition<T>(source: ConditionSource<T>, condition: Condition): Test<T> {
    if (condition.kind === 'not') {
        const part = compileCondition(source, condition.part);
        return (item) => !part(item);
    }
    if (condition.kind === 'compare') return compileComparison(source, condition);
    const parts = condition.parts.map((part) => compileCondition(source, part));
    return condition.kind === 'and'
        ? (item) => parts.every((part) => part(item))
        : (item) => parts.some((part) => part(item));
}

function compileComparison<T>(source: ConditionSource<T>, condition: Comparison): Test<T> {
    const field = source.field(condition.left);
    const read = source.reader(condition.left);
    const test = valueTest(source, field, condition);
    const unset = field.type === 'boolean' ? false : null;
    return (item) => test(read(item) ?? unset);
}

function valueTest<T>(source: ConditionSource<T>, field: FieldInfo, { operator, right }: Comparison): Test<FieldValue> {
    const { run } = source;
    if ((operator === '=' || operator === '!=') && run.isCollection(right)) {
        return collectionTest(run, field, operator, right);
    }
    if (operator === 'in' || operator === 'not in') {
        const values = right.kind === 'subquery' ? source.semiJoin(right) : run.values(field, right);
        const found = memberTest(field, values);
        return operator === 'in' ? found : (value) => !found(value);
    }
    if (operator === 'includes' || operator === 'excludes') {
        const found = includesTest(run.values(field, right));
        return operator === 'includes' ? found : (value) => !found(value);
    }
    if (operator === 'like') {
        const patterns = run
            .values({ ...field, apexType: 'String' }, right)
            .map((value) => likePattern(String(value ?? '')));
        return (value) => value !== null && patterns.some((pattern) => pattern(String(value)));
    }
    if (right.kind === 'dateLiteral') return rangeTest(operator, run.literalRange(field, right.name, right.n));
    return orderTest(field, operator, run.value(field, right));
}

/** `Id = :ids` means IN, as `!=` means NOT IN. */
function collectionTest(
    run: QueryRun,
    field: FieldInfo,
    operator: ComparisonOperator,
    right: QueryValue,
): Test<FieldValue> {
    const found = memberTest(field, run.values(field, right));
    return operator === '=' ? found : (value) => !found(value);
}

/** Equal as the field compares: text without case, numbers by value. */
function memberTest(field: FieldInfo, values: readonly FieldValue[]): Test<FieldValue> {
    const keys = new Set(values.map((value) => fieldKey(field, value)));
    return (value) => keys.has(fieldKey(field, value));
}

/** `INCLUDES ('a;b', 'c')`: all of a and b, or c. */
function includesTest(values: readonly FieldValue[]): Test<FieldValue> {
    const choices = values.map((value) =>
        String(value ?? '')
            .toLowerCase()
            .split(';'),
    );
    return (value) => {
        const chosen = new Set(
            String(value ?? '')
                .toLowerCase()
                .split(';'),
        );
        return value !== null && choices.some((all) => all.every((one) => chosen.has(one)));
    };
}

function rangeTest(operator: ComparisonOperator, { from, to }: ValueRange): Test<FieldValue> {
    const inside = (value: FieldValue): boolean => compareValues(value, from) >= 0 && compareValues(value, to) < 0;
    const tests: Partial<Record<ComparisonOperator, Test<FieldValue>>> = {
        '=': inside,
        '<': (value) => compareValues(value, from) < 0,
        '<=': (value) => compareValues(value, to) < 0,
        '>': (value) => compareValues(value, to) >= 0,
        '>=': (value) => compareValues(value, from) >= 0,
    };
    if (operator === '!=') return (value) => value === null || !inside(value);
    const test = tests[operator]!;
    return (value) => value !== null && test(value);
}

function orderTest(field: FieldInfo, operator: ComparisonOperator, wanted: FieldValue): Test<FieldValue> {
    if (operator === '=' || operator === '!=') {
        const key = fieldKey(field, wanted);
        const numeric = typeof wanted === 'object' && wanted !== null;
        const same: Test<FieldValue> = numeric
            ? (value) => value !== null && compareValues(value, wanted) === 0
            : (value) => fieldKey(field, value) === key;
        return operator === '=' ? same : (value) => !same(value);
    }
    if (wanted === null) return () => false;
    const tests: Partial<Record<ComparisonOperator, (order: number) => boolean>> = {
        '<': (order) => order < 0,
        '<=': (order) => order <= 0,
        '>': (order) => order > 0,
        '>=': (order) => order >= 0,
    };
    const test = tests[operator]!;
    return (value) => value !== null && test(compareValues(value, wanted));
}
