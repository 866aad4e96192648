import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { ts } from 'ts-morph';
import { compile } from '../compiler/compile';
import { planUsage } from '../compiler/plan/field-usage';
import { planMappings } from '../compiler/plan/mapping-graph';
import { planModules } from '../compiler/plan/plan-modules';
import type { DefinitionNode } from '../compiler/read/definition-node';
import { readDefinitions } from '../compiler/read/read-definitions';
import { pathFrom, readSources } from '../compiler/read/read-project';
import type { Mapping } from '../language';
import { loadApex } from './proof/apex-program';
import { arbitraryContext } from './proof/arbitrary-context';
import { arbitraryRecord } from './proof/arbitrary-records';
import { classesWithTheirNeeds } from './proof/package-classes';
import { ProofOrg } from './proof/proof-org';
import { readScenarios } from './scenario-reader';

const root = join(__dirname, '../..');
const inputs = 200;
const guide = new Map(
    readScenarios(join(root, 'docs/guides/mappings.md'))
        .flatMap(({ blocks }) => blocks)
        .filter(({ path }) => path?.startsWith('codegen/definitions/'))
        .map(({ path, text }) => [path ?? '', text] as const),
);
const ofThePackage = ['codegen/definitions', 'codegen/logic'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => {
        const path = `${folder}/${name}`;
        return [path, readFileSync(join(root, path), 'utf8')] as const;
    }),
);
const project = readSources(root, Object.fromEntries([...ofThePackage, ...guide]));
const graph = planMappings(readDefinitions(project, []));
const modules = planModules(project.logic, project.definitions);
const classOf = (definition: DefinitionNode): string => modules.classOf(definition.file) ?? '';
const own = graph.definitions.filter(({ file }) => guide.has(pathFrom(root, file)));
const compiled = compile(project, { logic: [], mappings: [] }).files;
const generated = compiled.filter(
    ({ path }) =>
        own.some((definition) => path.includes(`/classes/${classOf(definition)}.cls`)) ||
        path.includes('/customMetadata/') ||
        path.includes('/labels/'),
);
const words = generated.flatMap(({ text }) => text.match(/\b[A-Z]\w+\b/g) ?? []);
const org = new ProofOrg(
    loadApex(
        [...classesWithTheirNeeds(root, [...new Set(words)]), ...generated],
        ['Quotes', 'Orders', 'MultiCurrency', 'PersonAccounts'],
    ),
    graph,
    classOf,
);

/** The mapping that an example declares, as Node runs it. */
function mappingOf(definition: DefinitionNode): Mapping<string, string> {
    const { outputText } = ts.transpileModule(definition.file.getFullText(), {
        compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2023 },
    });
    const exported: Record<string, unknown> = {};
    const load = (name: string): unknown => require(join(root, 'codegen/definitions', name));
    new Function('require', 'exports', outputText)(load, exported);
    return exported[definition.variable] as Mapping<string, string>;
}

test.each(own.filter(({ isMain }) => isMain).map((definition) => [definition.key, definition] as const))(
    '%s of the guide gives in Apex what it gives in Node',
    (_key, definition) => {
        const mapping = mappingOf(definition);
        const record = arbitraryRecord(definition.from, planUsage(definition, graph));
        const input = fc.record({ record, context: arbitraryContext, overrides: fc.constant([]) });
        fc.assert(
            fc.property(input, (generatedInput) => org.expectTheSame(definition, mapping, generatedInput)),
            { numRuns: inputs, seed: 20260609 },
        );
    },
);
