import { ts } from 'ts-morph';
import type { AnyRule } from '../../compiler/rules';
import * as language from '../../language';

/** Declarations that examples of rules may use. */
const declarations: Readonly<Record<string, string>> = {
    Row: 'export interface Row { readonly name: string; readonly note: string | null; readonly count: number; readonly amount: Money }',
    byCount: 'function byCount(left: Row, right: Row): number { return compareWhole(left.count, right.count); }',
    Circle: "export interface Circle { readonly kind: 'circle'; readonly radius: Money }",
    Square: "export interface Square { readonly side: Money; readonly kind: 'square'; readonly name: string | null }",
    Shape: 'export type Shape = Circle | Square;',
    Mood: "export type Mood = 'happy' | 'sad';",
};

const needs: Readonly<Record<string, readonly string[]>> = {
    byCount: ['Row'],
    Shape: ['Circle', 'Square'],
};

const imports =
    "import { compareText, compareWhole, Instant, matchOf, Money, PlainDate, truncate, wholeAdd, wholeDivide, wholeOf, wholeRemainder, wholeSubtract, wholeTimes } from '../language';\n" +
    "import { doubled } from './neighbour';\n";

/** A module beside the examples, for calls between modules. */
export const neighbour = {
    path: 'codegen/logic/neighbour.ts',
    text: "export function doubled(text: string): string { return text + '+' + text; }",
};

function declarationsFor(example: string): readonly string[] {
    const named = Object.keys(declarations).filter((name) => new RegExp(`\\b${name}\\b`).test(example));
    const all = new Set(named.flatMap((name) => [name, ...(needs[name] ?? [])]));
    return Object.keys(declarations).flatMap((name) => (all.has(name) ? [declarations[name] ?? ''] : []));
}

/** The functions of an example; a line that opens with a word of TypeScript stands as it is. */
function functionsOf(example: string): readonly string[] {
    return example
        .split('\n')
        .map((line) => (/^(?:const|function|type|interface) /.test(line) ? line : `export function ${line}`));
}

/** The example of a rule as a module of the subset. */
export function exampleModule(rule: AnyRule): string {
    return [imports, ...declarationsFor(rule.example), ...functionsOf(rule.example)].join('\n');
}

/** Where the example of a rule stands among the others: `codegen/logic/rule-text-trim.ts`. */
export function examplePath(rule: AnyRule, index: number): string {
    return `codegen/logic/rule-${index}-${rule.name.replace(/[^A-Za-z]+/g, '-').replace(/^-|-$/g, '') || 'x'}.ts`;
}

export type NodeFunction = (...args: readonly unknown[]) => unknown;
export type NodeModule = Readonly<Record<string, NodeFunction>>;

function transpile(source: string): string {
    return ts.transpileModule(source, {
        compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2023 },
    }).outputText;
}

function evaluate(source: string, require: (name: string) => unknown): NodeModule {
    const module = { exports: {} };
    new Function('require', 'exports', transpile(source))(require, module.exports);
    return module.exports;
}

/** Runs a source of the subset in Node. */
export function evaluateModule(source: string): NodeModule {
    const beside = (): unknown => evaluate(neighbour.text, () => language);
    return evaluate(source, (name) => (name.endsWith('/neighbour') ? beside() : language));
}
