import { join } from 'node:path';
import * as fc from 'fast-check';
import { ts } from 'ts-morph';
import { compile } from '../compiler/compile';
import { planUsage } from '../compiler/plan/field-usage';
import { planMappings } from '../compiler/plan/mapping-graph';
import { planModules } from '../compiler/plan/plan-modules';
import type { DefinitionNode } from '../compiler/read/definition-node';
import { readDefinitions } from '../compiler/read/read-definitions';
import { readSources } from '../compiler/read/read-project';
import type { Mapping } from '../language';
import { loadApex } from './proof/apex-program';
import { arbitraryContext } from './proof/arbitrary-context';
import { arbitraryRecord } from './proof/arbitrary-records';
import { classesWithTheirNeeds } from './proof/package-classes';
import { ProofOrg } from './proof/proof-org';
import { readScenarios } from './scenario-reader';

const root = join(__dirname, '../..');
const inputs = 200;
const sources = Object.fromEntries(
    readScenarios(join(root, 'docs/guides/mappings.md'))
        .flatMap(({ blocks }) => blocks)
        .filter(({ path }) => path?.startsWith('codegen/definitions/'))
        .map(({ path, text }) => [path ?? '', text] as const),
);
const project = readSources(root, sources);
const graph = planMappings(readDefinitions(project, []));
const modules = planModules(project.logic, project.definitions);
const classOf = (definition: DefinitionNode): string => modules.classOf(definition.file) ?? '';
const generated = compile(project, { logic: [], mappings: [] }).files.filter(
    ({ path }) =>
        graph.definitions.some((definition) => path.includes(`/classes/${classOf(definition)}.cls`)) ||
        path.includes('/customMetadata/'),
);
const words = generated.flatMap(({ text }) => text.match(/\b[A-Z]\w+\b/g) ?? []);
const labels = compile(project, { logic: [], mappings: [] })
    .files.filter(({ path }) => path.includes('/labels/'))
    .map((file) => ({ ...file, path: 'force-app/main/guide/labels/GuideLabels.labels-meta.xml' }));
const org = new ProofOrg(
    loadApex(
        [...classesWithTheirNeeds(root, [...new Set(words)]), ...generated, ...labels],
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

test.each(graph.definitions.filter(({ isMain }) => isMain).map((definition) => [definition.key, definition] as const))(
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
