import { apex, type ApexExpression, type ApexStatement, type ApexType } from '../apex';
import { rule } from './rule';

type Operand = ApexExpression;
type Block = readonly ApexStatement[];

const noOrder = 'Entries have an order in JavaScript and none in Apex, so going through them is refused.';

/** Maps with keys of text or whole numbers. */
export const mapRules = {
    make: rule(
        'map.new',
        'f(a: string): number { const seen = new Map<string, number>(); seen.set(a, 1); return seen.size; }',
        (type: ApexType): ApexExpression => ({ kind: 'newMap', type, entries: [] }),
        noOrder,
    ),
    get: rule(
        'map.get',
        'f(a: readonly Row[], b: string): Money { const seen = new Map<string, Money>(); for (const row of a) { seen.set(row.name, row.amount); } return seen.get(b) ?? Money.zero; }',
        (map: Operand, key: Operand) => apex.call(map, 'get', [key]),
        'Keys of text keep their case on both sides.',
    ),
    has: rule(
        'map.has',
        "f(a: readonly string[], b: string): boolean { const seen = new Map<string, boolean>(); for (const x of a) { seen.set(x, x !== ''); } return seen.has(b); }",
        (map: Operand, key: Operand) => apex.call(map, 'containsKey', [key]),
    ),
    size: rule(
        'map.size',
        'f(a: readonly number[]): number { const seen = new Map<number, boolean>(); for (const x of a) { seen.set(x, true); } return seen.size; }',
        (map: Operand) => apex.call(map, 'size'),
    ),
    set: rule(
        'map.set',
        "f(a: readonly string[]): string { const last = new Map<number, string>(); for (const x of a) { last.set(x.length, x); } return last.get(3) ?? '?'; }",
        (map: Operand, key: Operand, value: Operand): Block => [apex.run(apex.call(map, 'put', [key, value]))],
    ),
    remove: rule(
        'map.delete',
        'f(a: readonly string[], b: string): boolean { const seen = new Map<string, boolean>(); for (const x of a) { seen.set(x, true); } seen.delete(b); return seen.has(b); }',
        (map: Operand, key: Operand): Block => [apex.run(apex.call(map, 'remove', [key]))],
    ),
} as const;

/** Sets of texts or whole numbers. */
export const setRules = {
    make: rule(
        'set.new',
        'f(a: string): number { const seen = new Set<string>(); seen.add(a); return seen.size; }',
        (type: ApexType) => apex.construct(type),
        noOrder,
    ),
    of: rule(
        'set.new.of',
        'f(a: readonly string[]): number { return new Set(a).size; }\ng(a: readonly string[], b: string): boolean { const seen = new Set<string>([...a, b.trim()]); return seen.has(b); }',
        (type: ApexType, list: Operand) => apex.construct(type, [list]),
        'Sets of text keep the case on both sides.',
    ),
    has: rule(
        'set.has',
        'f(a: readonly string[], b: string): boolean { return new Set(a).has(b); }\ng(a: readonly number[], b: number): boolean { return new Set(a).has(b); }',
        (set: Operand, item: Operand) => apex.call(set, 'contains', [item]),
    ),
    size: rule(
        'set.size',
        'f(a: readonly number[]): number { const seen = new Set<number>(a); return seen.size; }',
        (set: Operand) => apex.call(set, 'size'),
    ),
    add: rule(
        'set.add',
        'f(a: readonly string[]): readonly string[] { const seen = new Set<string>(); const once: string[] = []; for (const x of a) { if (!seen.has(x)) { seen.add(x); once.push(x); } } return once; }',
        (set: Operand, item: Operand): Block => [apex.run(apex.call(set, 'add', [item]))],
    ),
    remove: rule(
        'set.delete',
        'f(a: readonly string[], b: string): boolean { const seen = new Set(a); seen.delete(b); return seen.has(b); }',
        (set: Operand, item: Operand): Block => [apex.run(apex.call(set, 'remove', [item]))],
    ),
} as const;

/** Objects of declared interfaces. */
export const structRules = {
    make: rule(
        'object.literal',
        'f(a: string, b: number): Row { return { count: b, name: a, note: null, amount: Money.fromWhole(b) }; }',
        (type: ApexType, args: readonly Operand[]) => apex.construct(type, args),
        'An interface is a class with final fields, so nobody changes an object that another one holds.',
    ),
    taken: rule('object.spread', 'f(a: Row): Row { return { ...a, count: 7 }; }', (base: Operand, field: string) =>
        apex.member(base, field),
    ),
    read: rule('object.member', 'f(a: Row): string { return a.name; }', (target: Operand, field: string) =>
        apex.member(target, field),
    ),
    variant: rule(
        'object.variant',
        "f(a: Shape): Money { switch (a.kind) { case 'circle': return a.radius.times(a.radius); case 'square': return a.side; } }\ng(a: Money, b: boolean): Shape { return b ? { kind: 'circle', radius: a } : { kind: 'square', side: a, name: null }; }",
        (type: ApexType, args: readonly Operand[]) => apex.construct(type, args),
        'A discriminated union is one class with the tag and the members of all variants; those of others are null.',
    ),
} as const;
