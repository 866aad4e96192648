/** Examples that run in Node and, with the same results, as Apex tests: every exported list of examples of this folder. */
import { readdirSync } from 'node:fs';
import type { LogicExamples } from './logic-examples';
import type { MappingExamples } from './mapping-examples';

export interface Examples {
    readonly logic: readonly LogicExamples[];
    readonly mappings: readonly MappingExamples[];
}

function exportsOf(name: string): readonly unknown[] {
    // Written as a pattern, so that a bundler sees which files are meant.
    return Object.values(require(`./${name}`) as Readonly<Record<string, unknown>>);
}

function isObjectWith(key: string, value: unknown): boolean {
    return typeof value === 'object' && value !== null && key in value && 'cases' in value;
}

const exported = readdirSync(__dirname)
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .sort()
    .flatMap(exportsOf);

export const examples: Examples = {
    logic: exported.filter((value): value is LogicExamples => isObjectWith('module', value)),
    mappings: exported.filter((value): value is MappingExamples => isObjectWith('mapping', value)),
};
