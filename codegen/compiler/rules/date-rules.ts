import { apex, type ApexExpression, type BinaryExpression } from '../apex';
import { rule } from './rule';

type Operand = ApexExpression;

function operator(name: string, example: string, sign: BinaryExpression['operator']) {
    return rule(name, example, (left: Operand, right: Operand) => apex.binary(left, sign, right));
}

function method(name: string, example: string, apexName: string, why: string | null = null) {
    return rule(
        name,
        example,
        (target: Operand, ...args: readonly Operand[]) => apex.call(target, apexName, args),
        why,
    );
}

/** -1, 0 or 1 from two values that `<` orders. */
function order(left: Operand, right: Operand): ApexExpression {
    return {
        kind: 'ternary',
        condition: apex.binary(left, '<', right),
        whenTrue: { kind: 'unary', operator: '-', operand: apex.literal(1) },
        whenFalse: {
            kind: 'ternary',
            condition: apex.binary(left, '>', right),
            whenTrue: apex.literal(1),
            whenFalse: apex.literal(0),
        },
    };
}

const noZone = 'A Date of JavaScript is a moment in some time zone; PlainDate is a calendar day, as Date of Apex is.';

/** Calendar days. */
export const dateRules = {
    literal: rule(
        'date.of',
        "f(a: PlainDate): boolean { return a.isBefore(PlainDate.of('2026-02-28')); }\ng(a: PlainDate): number { return PlainDate.of('2024-02-29').daysUntil(a); }",
        (year: Operand, month: Operand, day: Operand) =>
            apex.call(apex.name('Date'), 'newInstance', [year, month, day]),
        noZone,
    ),
    addDays: method('date.addDays', 'f(a: PlainDate): PlainDate { return a.addDays(40); }', 'addDays'),
    addMonths: method(
        'date.addMonths',
        'f(a: PlainDate): PlainDate { return a.addMonths(1).addMonths(-13); }',
        'addMonths',
    ),
    firstOfMonth: method(
        'date.firstOfMonth',
        'f(a: PlainDate): PlainDate { return a.firstOfMonth(); }',
        'toStartOfMonth',
    ),
    daysUntil: method(
        'date.daysUntil',
        'f(a: PlainDate, b: PlainDate): number { return a.daysUntil(b); }',
        'daysBetween',
    ),
    equals: operator(
        'date.equals',
        'f(a: PlainDate, b: PlainDate): boolean { return a.equals(b); }\ng(a: PlainDate): boolean { return a.addDays(1).equals(a.addDays(1)); }',
        '==',
    ),
    before: operator(
        'date.isBefore',
        'f(a: PlainDate, b: PlainDate): boolean { return a.isBefore(b); }\ng(a: PlainDate): boolean { return a.isBefore(a.addDays(0)); }',
        '<',
    ),
    after: operator(
        'date.isAfter',
        'f(a: PlainDate, b: PlainDate): boolean { return a.isAfter(b); }\ng(a: PlainDate): boolean { return a.isAfter(a.addDays(0)); }',
        '>',
    ),
    compare: rule(
        'date.compareTo',
        'f(a: PlainDate, b: PlainDate): number { return a.compareTo(b); }\ng(a: PlainDate): number { return a.compareTo(a.addDays(0)); }',
        order,
    ),
    year: method('date.year', 'f(a: PlainDate): number { return a.year; }', 'year'),
    month: method(
        'date.month',
        'f(a: PlainDate): number { return a.month; }',
        'month',
        'Months count from 1 on both sides.',
    ),
    day: method('date.day', 'f(a: PlainDate): number { return a.day; }', 'day'),
} as const;

/** Moments to the second. */
export const instantRules = {
    addSeconds: method(
        'instant.addSeconds',
        'f(a: Instant, b: Instant): boolean { return a.addSeconds(30).isBefore(b); }\ng(a: Instant): Instant { return a.addSeconds(30); }',
        'addSeconds',
    ),
    addMinutes: method('instant.addMinutes', 'f(a: Instant): Instant { return a.addMinutes(2); }', 'addMinutes'),
    secondsUntil: rule(
        'instant.secondsUntil',
        'f(a: Instant, b: Instant): number { return a.secondsUntil(b); }',
        (start: Operand, finish: Operand) => apex.call(apex.name('ScriptNumber'), 'secondsBetween', [start, finish]),
    ),
    equals: operator(
        'instant.equals',
        'f(a: Instant, b: Instant): boolean { return a.equals(b); }\ng(a: Instant): boolean { return a.equals(a.addSeconds(0)); }',
        '==',
    ),
    before: operator(
        'instant.isBefore',
        'f(a: Instant, b: Instant): boolean { return a.isBefore(b); }\ng(a: Instant): boolean { return a.isBefore(a.addSeconds(0)); }',
        '<',
    ),
    after: operator(
        'instant.isAfter',
        'f(a: Instant, b: Instant): boolean { return a.isAfter(b); }\ng(a: Instant): boolean { return a.isAfter(a.addSeconds(0)); }',
        '>',
    ),
    compare: rule(
        'instant.compareTo',
        'f(a: Instant, b: Instant): number { return a.compareTo(b); }\ng(a: Instant): number { return a.compareTo(a.addSeconds(0)); }',
        order,
    ),
} as const;
