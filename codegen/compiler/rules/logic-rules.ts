import { apex, type ApexExpression, type ApexStatement, type ApexType, type BinaryExpression } from '../apex';
import { rule } from './rule';

type Operand = ApexExpression;
type Block = readonly ApexStatement[];

function operator(name: string, example: string, sign: BinaryExpression['operator'], why: string | null = null) {
    return rule(name, example, (left: Operand, right: Operand) => apex.binary(left, sign, right), why);
}

const null_ = apex.nullLiteral;

/** Booleans, null and choices between values. */
export const logicRules = {
    not: rule(
        'logic.!',
        'f(a: boolean): boolean { return !a; }\ng(a: boolean, b: boolean): boolean { return !(a && b); }',
        (value: Operand) => apex.not(value),
    ),
    and: operator(
        'logic.&&',
        'f(a: boolean, b: boolean): boolean { return a && b; }\ng(a: string | null): boolean { return a !== null && a.length > 3; }',
        '&&',
        'Conditions must be booleans that cannot be null: Apex throws on null, JavaScript takes it for false.',
    ),
    or: operator(
        'logic.||',
        'f(a: boolean, b: boolean): boolean { return a || b; }\ng(a: string | null): boolean { return a === null || a.length > 3; }',
        '||',
    ),
    coalesce: operator(
        'logic.??',
        "f(a: string | null, b: string | null): string { return a ?? b ?? 'none'; }",
        '??',
        '|| on values is refused: JavaScript replaces 0 and empty text too.',
    ),
    equals: operator('logic.===', 'f(a: boolean, b: boolean): boolean { return a === b; }', '=='),
    differs: operator('logic.!==', 'f(a: boolean, b: boolean): boolean { return a !== b; }', '!='),
    isNull: rule(
        'null.===',
        'f(a: string | null): boolean { return a === null; }\ng(a: Money | undefined): boolean { return a === undefined; }',
        (value: Operand) => apex.binary(value, '==', null_),
        'undefined and null are one in Apex; a test that could tell them apart is refused.',
    ),
    isPresent: rule(
        'null.!==',
        'f(a: string | null): boolean { return a !== null; }\ng(a: Money | null): boolean { return a != null; }',
        (value: Operand) => apex.binary(value, '!=', null_),
    ),
    chain: rule(
        'null.?.',
        'f(a: string | null): number { return a?.length ?? 0; }\ng(a: string | null): string | null { return a?.toLowerCase() ?? null; }',
        (made: ApexExpression): ApexExpression =>
            made.kind === 'call' || made.kind === 'member' ? { ...made, safe: true } : made,
    ),
    guard: rule(
        'null.?.guarded',
        "f(a: string | null): string { return a?.trim() ?? ''; }\ng(a: Money | null): string | null { return a?.toFixed(2) ?? null; }\nh(a: readonly string[] | null): string | null { return a?.at(0) ?? null; }",
        (value: Operand, made: Operand): ApexExpression => ({
            kind: 'ternary',
            condition: apex.binary(value, '==', null_),
            whenTrue: null_,
            whenFalse: made,
        }),
        'A method that became a call with the value as an argument runs only when there is a value.',
    ),
    choose: rule(
        'logic.?:',
        "f(a: boolean, b: string): string { return a ? b : 'none'; }",
        (condition: Operand, whenTrue: Operand, whenFalse: Operand): ApexExpression => ({
            kind: 'ternary',
            condition,
            whenTrue,
            whenFalse,
        }),
    ),
    chooseByBlocks: rule(
        'logic.?:.blocks',
        "f(a: boolean, b: readonly string[]): readonly string[] { return a ? b.filter((x) => x !== '') : b.map((x) => x + '!'); }",
        (
            type: ApexType,
            variable: string,
            condition: Operand,
            yes: Block,
            whenTrue: Operand,
            no: Block,
            whenFalse: Operand,
        ): Block => [
            apex.declare(type, variable, null),
            apex.when(
                condition,
                [...yes, apex.assign(apex.name(variable), whenTrue)],
                [...no, apex.assign(apex.name(variable), whenFalse)],
            ),
        ],
        'Only the branch that is chosen runs its loops.',
    ),
    andByBlocks: rule(
        'logic.&&.blocks',
        "f(a: boolean, b: readonly string[]): boolean { return a && b.some((x) => x === ''); }\ng(a: number): boolean { return a !== 0 && [1].some((x) => wholeDivide(100, a) > x); }",
        (type: ApexType, variable: string, left: Operand, before: Block, right: Operand): Block => [
            apex.declare(type, variable, left),
            apex.when(apex.name(variable), [...before, apex.assign(apex.name(variable), right)]),
        ],
        'The loops of the right side run only when it decides.',
    ),
    orByBlocks: rule(
        'logic.||.blocks',
        "f(a: boolean, b: readonly string[]): boolean { return a || b.some((x) => x === ''); }\ng(a: number): boolean { return a === 0 || [1].some((x) => wholeDivide(100, a) > x); }",
        (type: ApexType, variable: string, left: Operand, before: Block, right: Operand): Block => [
            apex.declare(type, variable, left),
            apex.when(apex.not(apex.name(variable)), [...before, apex.assign(apex.name(variable), right)]),
        ],
    ),
    coalesceByBlocks: rule(
        'logic.??.blocks',
        "f(a: string | null, b: readonly string[]): string | null { return a ?? b.find((x) => x !== '') ?? null; }\ng(a: string | null, b: number): string | null { return a ?? [1].map((x) => `${wholeDivide(x, b)}`).at(0) ?? null; }",
        (type: ApexType, variable: string, left: Operand, before: Block, right: Operand): Block => [
            apex.declare(type, variable, left),
            apex.when(apex.binary(apex.name(variable), '==', null_), [
                ...before,
                apex.assign(apex.name(variable), right),
            ]),
        ],
    ),
} as const;
