import { apex, type ApexExpression, type BinaryExpression } from '../apex';
import { rule, type ExpressionRule } from './rule';

type Operand = ApexExpression;

const checks = apex.name('ScriptNumber');
const math = apex.name('Math');

function operator(name: string, example: string, sign: BinaryExpression['operator'], why: string | null = null) {
    return rule(name, example, (left: Operand, right: Operand) => apex.binary(left, sign, right), why);
}

const unguarded = 'Apex goes on with another number beyond 32 bits, so the range must be provable.';

/** Whole numbers of 32 bits. */
export const wholeRules = {
    add: operator('whole.+', 'f(a: string, b: string): number { return a.length + b.length; }', '+', unguarded),
    subtract: operator('whole.-', 'f(a: string, b: string): number { return a.length - b.length; }', '-', unguarded),
    times: operator('whole.*', 'f(a: string): number { return a.length * 3; }', '*', unguarded),
    remainder: rule(
        'whole.%',
        'f(a: number): number { return a % 7; }',
        (left: Operand, right: Operand) => apex.call(math, 'mod', [left, right]),
        'By 0 JavaScript gives NaN and Apex throws, so the divisor must be provable.',
    ),
    negate: rule(
        'whole.negative',
        'f(a: string): number { return -a.length; }',
        (value: Operand): ApexExpression => ({ kind: 'unary', operator: '-', operand: value }),
        unguarded,
    ),
    checkedAdd: rule(
        'whole.wholeAdd',
        'f(a: number, b: number): number { return wholeAdd(a, b); }',
        (left: Operand, right: Operand) => apex.call(checks, 'add', [left, right]),
        'Throws on both sides beyond 32 bits.',
    ),
    checkedSubtract: rule(
        'whole.wholeSubtract',
        'f(a: number, b: number): number { return wholeSubtract(a, b); }',
        (left: Operand, right: Operand) => apex.call(checks, 'subtract', [left, right]),
    ),
    checkedTimes: rule(
        'whole.wholeTimes',
        'f(a: number, b: number): number { return wholeTimes(a, b); }',
        (left: Operand, right: Operand) => apex.call(checks, 'times', [left, right]),
    ),
    divide: operator(
        'whole.wholeDivide.safe',
        'f(a: number): number { return wholeDivide(a, 7); }',
        '/',
        "'/' is refused: it gives fractions in TypeScript.",
    ),
    checkedDivide: rule(
        'whole.wholeDivide',
        'f(a: number, b: number): number { return wholeDivide(a, b); }',
        (left: Operand, right: Operand) => apex.call(checks, 'divide', [left, right]),
        'The smallest number divided by -1 does not fit.',
    ),
    checkedRemainder: rule(
        'whole.wholeRemainder',
        'f(a: number, b: number): number { return wholeRemainder(a, b); }',
        (left: Operand, right: Operand) => apex.call(math, 'mod', [left, right]),
    ),
    compare: rule(
        'whole.compareWhole',
        'f(a: number, b: number): number { return compareWhole(a, b); }',
        (left: Operand, right: Operand) => apex.call(checks, 'compare', [left, right]),
    ),
    read: rule(
        'whole.wholeOf',
        'f(a: string): number | null { return wholeOf(a); }\ng(a: number): number | null { return wholeOf(`${a}`); }',
        (text: Operand) => apex.call(checks, 'wholeOf', [text]),
    ),
    equals: operator('whole.===', 'f(a: number | null, b: number): boolean { return a === b; }', '=='),
    differs: operator('whole.!==', 'f(a: number, b: number | null): boolean { return a !== b; }', '!='),
    less: operator('whole.<', 'f(a: number, b: number): boolean { return a < b; }', '<'),
    atMost: operator('whole.<=', 'f(a: number, b: number): boolean { return a <= b; }', '<='),
    greater: operator('whole.>', 'f(a: number, b: number): boolean { return a > b; }', '>'),
    atLeast: operator('whole.>=', 'f(a: number, b: number): boolean { return a >= b; }', '>='),
    min: rule(
        'whole.Math.min',
        'f(a: number, b: number): number { return Math.min(a, b); }',
        (left: Operand, right: Operand) => apex.call(math, 'min', [left, right]),
    ),
    max: rule(
        'whole.Math.max',
        'f(a: number, b: number): number { return Math.max(a, b); }',
        (left: Operand, right: Operand) => apex.call(math, 'max', [left, right]),
    ),
    absolute: rule(
        'whole.Math.abs',
        'f(a: string, b: string): number { return Math.abs(a.length - b.length); }',
        (value: Operand) => apex.call(math, 'abs', [value]),
        unguarded,
    ),
} as const;

const rounding = apex.member(apex.member(apex.name('System'), 'RoundingMode'), 'HALF_UP');
const zero = apex.literal('0');

/** Decimals: amounts, quantities, percentages. Sums and products are exact on both sides. */
export const moneyRules = {
    zero: rule('money.zero', 'f(a: Money): Money { return Money.zero.subtract(a); }', () => apex.literal('0.0')),
    fromWhole: rule(
        'money.fromWhole',
        'f(a: number): Money { return Money.fromWhole(a); }\ng(a: number): string { return Money.fromWhole(a).toFixed(2); }',
        (whole: Operand) => apex.call(apex.name('Decimal'), 'valueOf', [whole]),
    ),
    read: rule(
        'money.read',
        'f(a: string, b: Money): readonly (Money | null)[] { return [Money.read(a), Money.read(b.toString())]; }',
        (text: Operand) => apex.call(checks, 'decimalOf', [text]),
    ),
    min: rule(
        'money.min',
        'f(a: Money, b: Money): Money { return Money.min(a, b); }',
        (left: Operand, right: Operand) => apex.call(math, 'min', [left, right]),
    ),
    max: rule(
        'money.max',
        'f(a: Money, b: Money): Money { return Money.max(a, b); }',
        (left: Operand, right: Operand) => apex.call(math, 'max', [left, right]),
    ),
    add: operator('money.add', 'f(a: Money, b: Money): Money { return a.add(b); }', '+'),
    subtract: operator('money.subtract', 'f(a: Money, b: Money): Money { return a.subtract(b); }', '-'),
    times: operator('money.times', 'f(a: Money, b: Money): Money { return a.times(b); }', '*'),
    dividedBy: rule(
        'money.dividedBy',
        "f(a: Money, b: Money): Money { return a.dividedBy(b, 4); }\ng(a: Money): Money { return a.dividedBy(Money.of('8'), 2); }",
        (left: Operand, right: Operand, places: Operand) => apex.call(left, 'divide', [right, places, rounding]),
        "'/' of Apex chooses its own scale; every division says its places and rounds half up.",
    ),
    round: rule(
        'money.round',
        'f(a: Money): Money { return a.round(1); }',
        (value: Operand, places: Operand) => apex.call(value, 'setScale', [places, rounding]),
        'setScale of Apex rounds half even unless told otherwise.',
    ),
    negate: rule('money.negate', 'f(a: Money): Money { return a.negate(); }', (value: Operand): ApexExpression => ({
        kind: 'unary',
        operator: '-',
        operand: value,
    })),
    absolute: rule('money.absolute', 'f(a: Money): Money { return a.absolute(); }', (value: Operand) =>
        apex.call(math, 'abs', [value]),
    ),
    compare: rule(
        'money.compareTo',
        'f(a: Money, b: Money): number { return a.compareTo(b); }',
        (left: Operand, right: Operand) => apex.call(checks, 'compare', [left, right]),
    ),
    equals: operator(
        'money.equals',
        "f(a: Money, b: Money): boolean { return a.equals(b); }\ng(a: Money): boolean { return a.times(Money.of('1.00')).equals(a); }",
        '==',
        '=== would compare identity in TypeScript; == of Apex compares by value, 1.50 is 1.5.',
    ),
    isZero: rule('money.isZero', 'f(a: Money): boolean { return a.isZero(); }', (value: Operand) =>
        apex.binary(value, '==', zero),
    ),
    less: operator('money.isLessThan', 'f(a: Money, b: Money): boolean { return a.isLessThan(b); }', '<'),
    atMost: operator('money.isAtMost', 'f(a: Money, b: Money): boolean { return a.isAtMost(b); }', '<='),
    greater: operator('money.isGreaterThan', 'f(a: Money, b: Money): boolean { return a.isGreaterThan(b); }', '>'),
    atLeast: operator('money.isAtLeast', 'f(a: Money, b: Money): boolean { return a.isAtLeast(b); }', '>='),
    toWhole: rule(
        'money.toWhole',
        "f(a: Money): number { return a.toWhole(); }\ng(a: Money): number { return a.times(Money.of('1000')).toWhole(); }",
        (value: Operand) => apex.call(checks, 'wholePart', [value]),
        'intValue of Apex goes on with another number beyond 32 bits.',
    ),
    toFixed: rule(
        'money.toFixed',
        "f(a: Money): string { return a.toFixed(2); }\ng(a: Money): string { return a.dividedBy(Money.of('1000000'), 9).toFixed(9); }",
        (value: Operand, places: Operand) =>
            apex.call(apex.call(value, 'setScale', [places, rounding]), 'toPlainString'),
        'Number formats of the platform depend on the locale.',
    ),
} as const;

/** The rules of one kind of value whose operands are all expressions, by the method that they translate. */
export type MethodRules = Readonly<Record<string, ExpressionRule>>;
