import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { ApexObject, type ApexValue } from '../../emulators/salesforce/runtime';
import { listName } from '../compiler/emit/mapper/mapper-names';
import { planUsage } from '../compiler/plan/field-usage';
import { planMappings } from '../compiler/plan/mapping-graph';
import { planModules } from '../compiler/plan/plan-modules';
import type { DefinitionNode } from '../compiler/read/definition-node';
import { readDefinitions } from '../compiler/read/read-definitions';
import { readProject } from '../compiler/read/read-project';
import { examples } from '../examples';
import { contextOf, type ContextData } from '../examples/example-context';
import { fillRecord } from '../examples/mapping-examples';
import { mapRecord } from '../language';
import type { Mapping, Override } from '../language';
import { needsFeature, withoutFeatures } from './proof/without-features';
import { loadApex, type ApexProgram } from './proof/apex-program';
import { plainOfApex, plainOfNode } from './proof/apex-values';
import { takeOverrides } from './proof/apex-overrides';
import { apexContext } from './proof/apex-context';
import { ApexRecords } from './proof/apex-records';
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
const fullOrg = orgOf(loadApex(files, [...objects, 'MultiCurrency', 'PersonAccounts']));
const plainOrg = orgOf(loadApex(files, objects));

interface ProofOrg extends ApexProgram {
    readonly records: ApexRecords;
}

function orgOf(apexProgram: ApexProgram): ProofOrg {
    return { ...apexProgram, records: new ApexRecords(apexProgram) };
}

type Row = Readonly<Record<string, unknown>>;
interface Input {
    readonly record: Row;
    readonly context: ContextData;
    readonly overrides: readonly Override[];
}

function inNode(mapping: Mapping<string, string>, { record, context, overrides }: Input) {
    const filled = fillRecord(mapping.from.name, record);
    return mapRecord(mapping, filled, contextOf(context), overrides);
}

/** Lists of a Salesforce record come beside it in the result of its mapper. */
function valueInApex(definition: DefinitionNode, { records }: ProofOrg, result: ApexObject, like: Row): Row {
    const value = records.getMember(result, 'value');
    const lists = definition.fields.filter((field) => field.kind === 'each' && definition.to.system === 'salesforce');
    const plain = Object.fromEntries(Object.entries(like).filter(([key]) => !lists.some((list) => list.key === key)));
    const beside = lists.map((field) => {
        const child = field.kind === 'each' ? graph.definitionAt(field.mapping) : undefined;
        const list = records.getMember(result, field.kind === 'each' ? listName(field) : '');
        const items = (list as unknown as { readonly items: readonly ApexValue[] }).items;
        const rows = like[field.key] as readonly Row[];
        return [
            field.key,
            items.map((item, index) => records.plain((child as DefinitionNode).to, item, rows[index] ?? {})),
        ] as const;
    });
    return { ...records.plain(definition.to, value, plain), ...Object.fromEntries(beside) };
}

function inApex(definition: DefinitionNode, at: ProofOrg, { record, context, overrides }: Input, like: Row) {
    const { org, program, records } = at;
    return org.execute({ user: org.admin, kind: 'sync' }, () => {
        const source = records.toApex(definition.from, record);
        takeOverrides(records, overrides, context.lookups, 'a99');
        const result = program
            .findClass(classOf(definition))
            ?.invokeStatic('mapRecord', [source, apexContext(records, context)]) as ApexObject;
        return {
            value: valueInApex(definition, at, result, like),
            problems: plainOfApex(records.getMember(result, 'problems'), program),
            references: plainOfApex(records.getMember(result, 'references'), program),
        };
    });
}

/** Jest compares, and words the difference, only where there is one: that is a hundred times slower. */
function sameOnBothSides(
    definition: DefinitionNode,
    org: ProofOrg,
    mapping: Mapping<string, string>,
    input: Input,
): void {
    const { value, problems, references } = inNode(mapping, input);
    const expected = plainOfNode({ value, problems, references });
    const actual = plainOfNode(inApex(definition, org, input, value));
    if (!isDeepStrictEqual(actual, expected)) {
        expect(actual).toEqual(expected);
    }
}

test('every mapping has examples', () => {
    expect(examples.mappings.map(({ mapping }) => mapping.key).sort()).toEqual(mains.map(({ key }) => key).sort());
});

describe.each(mains.map((definition) => [definition.key, definition] as const))('%s', (key, definition) => {
    const own = examples.mappings.find(({ mapping }) => mapping.key === key);
    const mapping = own?.mapping as Mapping<string, string>;

    test('gives in Apex what it gives in Node, on its examples', () => {
        for (const { record, context } of own?.cases ?? []) {
            sameOnBothSides(definition, fullOrg, mapping, { record, context, overrides: [] });
        }
    });

    test(`gives in Apex what it gives in Node, on ${inputs} generated records`, () => {
        const paths = planUsage(definition, graph);
        const record = arbitraryRecord(definition.from, paths);
        const overrides = arbitraryOverrides(definition, paths);
        const input = fc.record({ record, context: arbitraryContext, overrides });
        fc.assert(
            fc.property(input, (generated) => sameOnBothSides(definition, fullOrg, mapping, generated)),
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
                fc.property(input, (generated) => sameOnBothSides(definition, plainOrg, mapping, generated)),
                { numRuns: inputs, seed: 20260609 },
            );
        });
    },
);
