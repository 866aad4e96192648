import { join } from 'node:path';
import * as fc from 'fast-check';
import { planUsage } from '../compiler/plan/field-usage';
import { planMappings } from '../compiler/plan/mapping-graph';
import { planModules } from '../compiler/plan/plan-modules';
import type { DefinitionNode } from '../compiler/read/definition-node';
import { readDefinitions } from '../compiler/read/read-definitions';
import { readProject } from '../compiler/read/read-project';
import { examples } from '../examples';
import type { Mapping } from '../language';
import { needsFeature, withoutFeatures } from './proof/without-features';
import { loadApex } from './proof/apex-program';
import { ProofOrg } from './proof/proof-org';
import { arbitraryContext } from './proof/arbitrary-context';
import { arbitraryOverrides } from './proof/arbitrary-overrides';
import { arbitraryRecord } from './proof/arbitrary-records';
import { classesWithTheirNeeds } from './proof/package-classes';

/** How many generated inputs each mapping is run on. */
const inputs = 1000;
const root = join(__dirname, '../..');
const project = readProject(root);
const graph = planMappings(readDefinitions(project, []));
const modules = planModules(project.logic, project.definitions);
const mains = graph.definitions.filter(({ isMain }) => isMain);
const classOf = (definition: DefinitionNode): string => modules.classOf(definition.file) ?? '';
const files = classesWithTheirNeeds(root, mains.map(classOf));
const objects = ['Quotes', 'Orders'] as const;
/** An org that has every feature which a schema names, and one that has neither currencies nor person accounts. */
const fullOrg = new ProofOrg(loadApex(files, [...objects, 'MultiCurrency', 'PersonAccounts']), graph, classOf);
const plainOrg = new ProofOrg(loadApex(files, objects), graph, classOf);

test('every mapping has examples', () => {
    expect(examples.mappings.map(({ mapping }) => mapping.key).sort()).toEqual(mains.map(({ key }) => key).sort());
});

describe.each(mains.map((definition) => [definition.key, definition] as const))('%s', (key, definition) => {
    const own = examples.mappings.find(({ mapping }) => mapping.key === key);
    const mapping = own?.mapping as Mapping<string, string>;

    test('gives in Apex what it gives in Node, on its examples', () => {
        for (const { record, context } of own?.cases ?? []) {
            fullOrg.expectTheSame(definition, mapping, { record, context, overrides: [] });
        }
    });

    test(`gives in Apex what it gives in Node, on ${inputs} generated records`, () => {
        const paths = planUsage(definition, graph);
        const record = arbitraryRecord(definition.from, paths);
        const overrides = arbitraryOverrides(definition, paths);
        const input = fc.record({ record, context: arbitraryContext, overrides });
        fc.assert(
            fc.property(input, (generated) => fullOrg.expectTheSame(definition, mapping, generated)),
            { numRuns: inputs, seed: 20260609 },
        );
    });
});

const guarded = mains.filter((definition) =>
    planUsage(definition, graph).some((path) => needsFeature(definition.from, path)),
);

test('mappings read fields that only orgs with currencies or person accounts have', () => {
    expect(guarded.map(({ key }) => key)).toEqual(['account-to-customer', 'product-to-item']);
});

describe.each(guarded.map((definition) => [definition.key, definition] as const))(
    '%s in an org without those features',
    (key, definition) => {
        const mapping = examples.mappings.find((own) => own.mapping.key === key)?.mapping as Mapping<string, string>;

        test(`gives in Apex what it gives in Node, on ${inputs} generated records`, () => {
            const paths = planUsage(definition, graph);
            const record = arbitraryRecord(definition.from, paths).map((row) => withoutFeatures(definition.from, row));
            const plain = paths.filter((path) => !needsFeature(definition.from, path));
            const input = fc.record({
                record,
                context: arbitraryContext,
                overrides: arbitraryOverrides(definition, plain),
            });
            fc.assert(
                fc.property(input, (generated) => plainOrg.expectTheSame(definition, mapping, generated)),
                { numRuns: inputs, seed: 20260609 },
            );
        });
    },
);
