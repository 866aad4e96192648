import {
    apex,
    booleanType,
    integerType,
    listOf,
    type ApexExpression,
    type ApexStatement,
    type ApexType,
} from '../apex';
import { rule } from './rule';

type Operand = ApexExpression;
type Block = readonly ApexStatement[];

/** A loop over a list: the variable for the item, what runs before the result of the callback, and that result. */
export interface Loop {
    readonly list: ApexExpression;
    readonly itemType: ApexType;
    readonly item: string;
    readonly before: Block;
    readonly result: ApexExpression;
}

const stop: ApexStatement = { kind: 'jump', word: 'break' };

function loop({ itemType, item, list, before }: Loop, rest: Block): ApexStatement {
    return apex.forEach(itemType, item, list, [...before, ...rest]);
}

function emptyList(type: ApexType, variable: string): ApexStatement {
    return apex.declare(listOf(type), variable, apex.newList(type));
}

function add(variable: string, value: Operand): ApexStatement {
    return apex.run(apex.call(apex.name(variable), 'add', [value]));
}

/** Methods of arrays with a callback: each becomes a loop before the statement that needs it. */
export const loopRules = {
    map: rule(
        'list.map',
        'f(a: readonly Row[]): readonly string[] { return a.map((row) => row.name); }',
        (variable: string, type: ApexType, over: Loop): Block => [
            emptyList(type, variable),
            loop(over, [add(variable, over.result)]),
        ],
    ),
    flatMap: rule(
        'list.flatMap',
        "f(a: readonly string[]): readonly string[] { return a.flatMap((text) => text.split(':')); }",
        (variable: string, type: ApexType, over: Loop): Block => [
            emptyList(type, variable),
            loop(over, [apex.run(apex.call(apex.name(variable), 'addAll', [over.result]))]),
        ],
    ),
    filter: rule(
        'list.filter',
        'f(a: readonly Row[]): readonly Row[] { return a.filter((row) => row.count > 3); }',
        (variable: string, type: ApexType, over: Loop): Block => [
            emptyList(type, variable),
            loop(over, [apex.when(over.result, [add(variable, apex.name(over.item))])]),
        ],
    ),
    find: rule(
        'list.find',
        'f(a: readonly Row[]): Row | null { return a.find((row) => row.count > 3) ?? null; }',
        (variable: string, type: ApexType, over: Loop): Block => [
            apex.declare(type, variable, apex.nullLiteral),
            loop(over, [apex.when(over.result, [apex.assign(apex.name(variable), apex.name(over.item)), stop])]),
        ],
    ),
    some: rule(
        'list.some',
        'f(a: readonly Row[]): boolean { return a.some((row) => row.count > 3); }',
        (variable: string, _type: ApexType, over: Loop): Block => [
            apex.declare(booleanType, variable, apex.literal(false)),
            loop(over, [apex.when(over.result, [apex.assign(apex.name(variable), apex.literal(true)), stop])]),
        ],
    ),
    every: rule(
        'list.every',
        'f(a: readonly Row[]): boolean { return a.every((row) => row.count > 3); }',
        (variable: string, _type: ApexType, over: Loop): Block => [
            apex.declare(booleanType, variable, apex.literal(true)),
            loop(over, [
                apex.when(apex.not(over.result), [apex.assign(apex.name(variable), apex.literal(false)), stop]),
            ]),
        ],
    ),
    reduce: rule(
        'list.reduce',
        'f(a: readonly Row[]): Money { return a.reduce((sum, row) => sum.add(row.amount), Money.zero); }',
        (variable: string, type: ApexType, over: Loop, start: Operand): Block => [
            apex.declare(type, variable, start),
            loop(over, [apex.assign(apex.name(variable), over.result)]),
        ],
        'Without a start value JavaScript throws on an empty list, so a start is required.',
    ),
} as const;

function within(list: Operand, position: Operand): ApexExpression {
    return apex.call(list, 'get', [position]);
}

function whenInside(condition: ApexExpression, value: ApexExpression): ApexExpression {
    return { kind: 'ternary', condition, whenTrue: value, whenFalse: apex.nullLiteral };
}

/** Arrays. Parameters are `readonly`, so nobody changes a caller's list. */
export const listRules = {
    literal: rule(
        'list.literal',
        "f(a: string): readonly string[] { return [a, 'x', a]; }\ng(): readonly string[] { return []; }",
        (type: ApexType, items: readonly Operand[]) => apex.newList(type, items),
    ),
    joinStart: rule(
        'list.spread',
        "f(a: readonly string[], b: readonly string[]): readonly string[] { return [...b, 'x', ...a]; }",
        (variable: string, type: ApexType): Block => [emptyList(type, variable)],
        'A spread is a new list on both sides; the lists that it is made of stay as they are.',
    ),
    joinOne: rule(
        'list.spread.one',
        "f(a: readonly string[]): readonly string[] { return [...a, 'x']; }",
        (variable: string, value: Operand): Block => [add(variable, value)],
    ),
    joinAll: rule(
        'list.spread.all',
        "f(a: readonly string[]): readonly string[] { return ['x', ...a]; }",
        (variable: string, value: Operand): Block => [apex.run(apex.call(apex.name(variable), 'addAll', [value]))],
    ),
    size: rule('list.length', 'f(a: readonly string[]): number { return a.length; }', (list: Operand) =>
        apex.call(list, 'size'),
    ),
    join: rule(
        'list.join',
        "f(a: readonly string[]): string { return a.join(', '); }",
        (list: Operand, separator: Operand) => apex.call(apex.name('String'), 'join', [list, separator]),
    ),
    includes: rule(
        'list.includes',
        'f(a: readonly string[], b: string): boolean { return a.includes(b); }\ng(a: readonly number[], b: number): boolean { return a.includes(b); }',
        (list: Operand, item: Operand) => apex.call(list, 'contains', [item]),
    ),
    position: rule(
        'list.indexOf',
        'f(a: readonly string[], b: string): number { return a.indexOf(b); }\ng(a: readonly number[], b: number): number { return a.indexOf(b); }',
        (list: Operand, item: Operand) => apex.call(list, 'indexOf', [item]),
    ),
    atStart: rule(
        'list.at.first',
        'f(a: readonly Row[]): Row | null { return a.at(0) ?? null; }\ng(a: readonly string[]): string | null { return a.at(2) ?? null; }',
        (list: Operand, position: Operand) =>
            whenInside(apex.binary(apex.call(list, 'size'), '>', position), within(list, position)),
        'get of Apex throws beyond the end; at gives undefined.',
    ),
    atEnd: rule(
        'list.at.last',
        'f(a: readonly Row[]): Row | null { return a.at(-1) ?? null; }\ng(a: readonly string[]): string | null { return a.at(-2) ?? null; }',
        (list: Operand, fromEnd: Operand) =>
            whenInside(
                apex.binary(apex.call(list, 'size'), '>=', fromEnd),
                within(list, apex.binary(apex.call(list, 'size'), '-', fromEnd)),
            ),
    ),
    at: rule(
        'list.at',
        'f(a: readonly string[], b: number): string | null { return a.at(b) ?? null; }',
        (list: Operand, position: Operand) =>
            whenInside(
                apex.binary(
                    apex.binary(position, '>=', apex.literal(0)),
                    '&&',
                    apex.binary(position, '<', apex.call(list, 'size')),
                ),
                within(list, position),
            ),
    ),
    atPosition: rule(
        'list.at.position',
        'f(a: readonly string[], b: number): string | null { return a.at(b) ?? null; }\ng(a: readonly string[], b: string): string | null { return a.at(b.length - 4) ?? null; }',
        (variable: string, list: Operand, position: Operand): Block => [
            apex.declare(integerType, variable, {
                kind: 'ternary',
                condition: apex.binary(position, '<', apex.literal(0)),
                whenTrue: apex.binary(apex.call(list, 'size'), '+', position),
                whenFalse: position,
            }),
        ],
    ),
    reversed: rule(
        'list.toReversed',
        'f(a: readonly string[]): readonly string[] { return a.toReversed(); }',
        (variable: string, type: ApexType, index: string, list: Operand): Block => [
            emptyList(type, variable),
            apex.declare(integerType, index, apex.call(list, 'size')),
            {
                kind: 'while',
                condition: apex.binary(apex.name(index), '>', apex.literal(0)),
                body: [
                    apex.assign(apex.name(index), apex.binary(apex.name(index), '-', apex.literal(1))),
                    add(variable, within(list, apex.name(index))),
                ],
            },
        ],
    ),
    slice: rule(
        'list.slice',
        'f(a: readonly string[], b: number, c: number): readonly string[] { return a.slice(b, c); }\ng(a: readonly string[]): readonly string[] { return a.slice(1); }\nh(a: readonly string[]): readonly string[] { return a.slice(0, 2); }',
        (variable: string, type: ApexType, position: string, list: Operand, start: Operand, end: Operand): Block => [
            emptyList(type, variable),
            apex.forEach(
                integerType,
                position,
                apex.call(apex.name('ScriptOrder'), 'slice', [apex.call(list, 'size'), start, end]),
                [add(variable, within(list, apex.name(position)))],
            ),
        ],
    ),
    sorted: rule(
        'list.toSorted',
        'f(a: readonly Row[]): readonly Row[] { return a.toSorted(byCount); }\ng(a: readonly string[]): readonly string[] { return a.toSorted((x, y) => compareWhole(x.length, y.length)); }\nh(a: readonly string[]): readonly string[] { return a.toSorted(compareText); }',
        (variable: string, type: ApexType, position: string, list: Operand, order: ApexType): Block => [
            emptyList(type, variable),
            apex.forEach(
                integerType,
                position,
                apex.call(apex.construct(order, [list]), 'positions', [apex.call(list, 'size')]),
                [add(variable, within(list, apex.name(position)))],
            ),
        ],
        'JavaScript promises a stable sort and Apex does not: equal items are told apart by their place.',
    ),
    push: rule(
        'list.push',
        "f(a: readonly string[]): readonly string[] { const kept: string[] = []; for (const x of a) { kept.push(x, '!'); } return kept; }",
        (list: Operand, value: Operand): Block => [apex.run(apex.call(list, 'add', [value]))],
        'Only lists that the function made itself may change, and not while they are gone through: Apex throws then.',
    ),
    forOf: rule(
        'list.for-of',
        "f(a: readonly string[]): string { let all = ''; for (const x of a) { all = `${all}${x.length},`; } return all; }",
        (type: ApexType, item: string, list: Operand, body: Block): Block => [apex.forEach(type, item, list, body)],
    ),
    entries: rule(
        'list.for-of.entries',
        "f(a: readonly string[]): string { let all = ''; for (const [index, x] of a.entries()) { if (x === '') { continue; } all = `${all}${index}${x}`; } return all; }",
        (type: ApexType, index: string, item: string, list: Operand, body: Block): Block => [
            apex.declare(integerType, index, { kind: 'unary', operator: '-', operand: apex.literal(1) }),
            apex.forEach(type, item, list, [
                apex.assign(apex.name(index), apex.binary(apex.name(index), '+', apex.literal(1))),
                ...body,
            ]),
        ],
    ),
} as const;
