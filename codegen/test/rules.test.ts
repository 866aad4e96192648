import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FunctionDeclaration } from 'ts-morph';
import { compile } from '../compiler/compile';
import { pascalCase } from '../compiler/plan/apex-names';
import { readSources } from '../compiler/read/read-project';
import { ruleCatalogue } from '../compiler/rules';
import { loadApex } from './proof/apex-program';
import { everyInput, findDifference } from './proof/compare';
import { rulePage, rulePagePath } from './rule-page';
import { evaluateModule, exampleModule, examplePath, neighbour } from './proof/rule-examples';

const root = join(__dirname, '../..');
const sources = Object.fromEntries(ruleCatalogue.map((rule, index) => [examplePath(rule, index), exampleModule(rule)]));
const project = readSources(root, { ...sources, [neighbour.path]: neighbour.text });
const { files, diagnostics } = compile(project, { logic: [], mappings: [] });

function functionsOf(index: number): readonly FunctionDeclaration[] {
    const path = Object.keys(sources)[index] ?? '';
    const file = project.logic.find((candidate) => candidate.getFilePath().endsWith(path));
    return (file?.getFunctions() ?? []).filter((declaration) => declaration.isExported());
}

test('the names of the rules are unique', () => {
    const names = ruleCatalogue.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
});

test('the reference lists the rules as they are', () => {
    const written = readFileSync(join(root, rulePagePath), 'utf8').split('\n');
    const listed = rulePage().split('\n');
    expect(written.filter((line) => !listed.includes(line))).toEqual([]);
    expect(listed.filter((line) => !written.includes(line))).toEqual([]);
});

test('the examples of the rules have no mistakes', () => {
    expect(diagnostics).toEqual([]);
});

describe('each rule gives in Apex what it gives in Node', () => {
    const apexProgram = loadApex(
        files.filter(
            ({ path }) => /\/(?:Rule\w*|Script\w*|Neighbour)\.cls/.test(path) && !/\/Script\w*Test\.cls/.test(path),
        ),
    );

    test.each(ruleCatalogue.map((rule, index) => [rule.name, rule, index] as const))('%s', (_name, rule, index) => {
        const inNode = evaluateModule(exampleModule(rule));
        const className = pascalCase((Object.keys(sources)[index] ?? '').replace(/^.*\/|\.ts$/g, ''));
        const differences = functionsOf(index).map((declaration) =>
            findDifference(
                { apexProgram, className, declaration, inNode: inNode[declaration.getName() ?? ''] ?? (() => null) },
                everyInput,
            ),
        );
        expect(differences.filter((difference) => difference !== null)).toEqual([]);
        expect(differences.length).toBeGreaterThan(0);
    });
});
