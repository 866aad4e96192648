import { apex, apexType, type ApexExpression, type ApexStatement, type ApexType } from '../apex';
import { rule } from './rule';

type Operand = ApexExpression;
type Block = readonly ApexStatement[];

/** A branch of a switch. */
export interface SwitchCase {
    readonly values: readonly ApexExpression[];
    readonly body: Block;
}

/** Statements. */
export const flowRules = {
    declare: rule(
        'flow.const',
        'f(a: string): number { const size = a.length; return size; }',
        (type: ApexType, variable: string, value: Operand): Block => [apex.declare(type, variable, value)],
    ),
    assign: rule(
        'flow.=',
        "f(a: string | null): string { let text = 'none'; if (a !== null) { text = a; } return text; }",
        (target: Operand, value: Operand): Block => [apex.assign(target, value)],
    ),
    plus: rule(
        'flow.+=',
        'f(a: readonly string[]): number { let count = 0; for (const x of a) { if (x.length > 2) { count += 2; } } return count; }',
        (target: Operand, value: Operand): Block => [apex.assign(target, apex.binary(target, '+', value))],
    ),
    minus: rule(
        'flow.-=',
        'f(a: readonly string[]): number { let count = 9; for (const x of a) { if (x.length > 2) { count -= 2; } } return count; }',
        (target: Operand, value: Operand): Block => [apex.assign(target, apex.binary(target, '-', value))],
    ),
    append: rule(
        'flow.+=.text',
        "f(a: readonly string[]): string { let all = ''; for (const x of a) { all += x; } return all; }",
        (target: Operand, value: Operand): Block => [apex.assign(target, apex.binary(target, '+', value))],
    ),
    when: rule(
        'flow.if',
        'f(a: number): string { if (a > 3) { return "many"; } else if (a > 1) { return "some"; } return "few"; }',
        (condition: Operand, whenTrue: Block, whenFalse: Block): Block => [apex.when(condition, whenTrue, whenFalse)],
        'A condition must be a boolean: JavaScript also takes text, numbers and objects.',
    ),
    loop: rule(
        'flow.while',
        'f(a: number): number { let size = 1; let steps = 0; while (size < a && steps < 20) { size = wholeTimes(size, 2); steps += 1; } return steps; }',
        (condition: Operand, body: Block): Block => [{ kind: 'while', condition, body }],
    ),
    stop: rule(
        'flow.break',
        "f(a: readonly string[]): number { let count = 0; for (const x of a) { if (x === '') { break; } count += 1; } return count; }",
        (): Block => [{ kind: 'jump', word: 'break' }],
    ),
    skip: rule(
        'flow.continue',
        "f(a: readonly string[]): number { let count = 0; for (const x of a) { if (x === '') { continue; } count += 1; } return count; }",
        (): Block => [{ kind: 'jump', word: 'continue' }],
    ),
    giveBack: rule('flow.return', 'f(a: string): string { return a; }', (value: Operand | null): Block => [
        apex.giveBack(value),
    ]),
    choose: rule(
        'flow.switch',
        "f(a: string): string { switch (a) { case 'draft': case 'void': return 'none'; case 'Draft': return 'some'; default: return a.slice(0, 1); } }\ng(a: number): number { let rank = 0; switch (a) { case 0: rank = 1; break; case 404: rank = 2; break; default: rank = 3; } return rank; }",
        (value: Operand, cases: readonly SwitchCase[], otherwise: Block | null): Block => [
            { kind: 'switch', value, cases, otherwise },
        ],
        'switch on of Apex compares text with its case, unlike ==. There is no falling through.',
    ),
    unknownChoice: rule(
        'flow.switch.choices',
        "f(a: Mood): number { switch (a) { case 'happy': return 1; case 'sad': return 2; } }",
        (value: Operand): Block => [
            {
                kind: 'throw',
                value: apex.construct(apexType('RuleException'), [
                    apex.binary(apex.stringLiteral('Unknown choice: '), '+', value),
                ]),
            },
        ],
        'A switch names every choice or has a default; a text that is none of them is refused in Apex.',
    ),
} as const;

/** Calls of functions of the rules. */
export const callRules = {
    own: rule(
        'call.function',
        "f(a: string): string { return twice(twice(a)); }\nfunction twice(text: string): string { return text + '-' + text; }",
        (name: string, args: readonly Operand[]) => apex.call(null, name, args),
    ),
    other: rule(
        'call.module',
        'f(a: string): string { return doubled(a.trim()); }',
        (owner: string, name: string, args: readonly Operand[]) => apex.call(apex.name(owner), name, args),
    ),
    withDefault: rule(
        'call.default',
        "f(a: string): string { return framed(a); }\ng(a: string, b: string): string { return framed(a, b); }\nfunction framed(text: string, sign = '*', note?: string): string { return sign + text + sign + (note ?? ''); }",
        (name: string, args: readonly Operand[]) => apex.call(null, name, args),
        'Apex has no default values: shorter calls are overloads. Handing undefined to such a parameter is refused.',
    ),
    constant: rule(
        'constant',
        "const legalForms: readonly string[] = ['ltd', 'gmbh'];\nf(a: string): boolean { return legalForms.includes(a); }",
        (owner: string | null, name: string): ApexExpression =>
            owner === null ? apex.name(name) : apex.member(apex.name(owner), name),
    ),
} as const;
