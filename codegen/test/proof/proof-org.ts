import { isDeepStrictEqual } from 'node:util';
import { ApexObject, type ApexValue } from '../../../emulators/salesforce/runtime';
import { listName } from '../../compiler/emit/mapper/mapper-names';
import type { MappingGraph } from '../../compiler/plan/mapping-graph';
import type { DefinitionNode } from '../../compiler/read/definition-node';
import { contextOf, type ContextData } from '../../examples/example-context';
import { fillRecord } from '../../examples/mapping-examples';
import { mapRecord, type Mapping, type Override } from '../../language';
import { apexContext } from './apex-context';
import { takeOverrides } from './apex-overrides';
import type { ApexProgram } from './apex-program';
import { ApexRecords } from './apex-records';
import { plainOfApex, plainOfNode } from './apex-values';

type Row = Readonly<Record<string, unknown>>;

/** What a mapping is run on. */
export interface MappingInput {
    readonly record: Row;
    readonly context: ContextData;
    readonly overrides: readonly Override[];
}

/** An org in which generated mappers run, to be compared with Node. */
export class ProofOrg {
    private readonly records: ApexRecords;

    constructor(
        private readonly apex: ApexProgram,
        private readonly graph: MappingGraph,
        private readonly classOf: (definition: DefinitionNode) => string,
    ) {
        this.records = new ApexRecords(apex);
    }

    /** Jest compares, and words the difference, only where there is one: that is a hundred times slower. */
    expectTheSame(definition: DefinitionNode, mapping: Mapping<string, string>, input: MappingInput): void {
        const { value, problems, references } = inNode(mapping, input);
        const expected = plainOfNode({ value, problems, references });
        const actual = plainOfNode(this.inApex(definition, input, value));
        if (!isDeepStrictEqual(actual, expected)) {
            expect(actual).toEqual(expected);
        }
    }

    private inApex(definition: DefinitionNode, { record, context, overrides }: MappingInput, like: Row) {
        const { org, program } = this.apex;
        return org.execute({ user: org.admin, kind: 'sync' }, () => {
            const source = this.records.toApex(definition.from, record);
            takeOverrides(this.records, overrides, context.lookups, 'a99');
            const result = program
                .findClass(this.classOf(definition))
                ?.invokeStatic('mapRecord', [source, apexContext(this.records, context)]) as ApexObject;
            return {
                value: this.valueInApex(definition, result, like),
                problems: plainOfApex(this.records.getMember(result, 'problems'), program),
                references: plainOfApex(this.records.getMember(result, 'references'), program),
            };
        });
    }

    /** Lists of a Salesforce record come beside it in the result of its mapper. */
    private valueInApex(definition: DefinitionNode, result: ApexObject, like: Row): Row {
        const value = this.records.getMember(result, 'value');
        const lists = definition.fields.filter(
            (field) => field.kind === 'each' && definition.to.system === 'salesforce',
        );
        const isOwn = ([key]: readonly [string, unknown]): boolean => !lists.some((list) => list.key === key);
        const beside = lists.map((field) => {
            const child = field.kind === 'each' ? this.graph.definitionAt(field.mapping) : undefined;
            const list = this.records.getMember(result, field.kind === 'each' ? listName(field) : '');
            const items = (list as unknown as { readonly items: readonly ApexValue[] }).items;
            const rows = like[field.key] as readonly Row[];
            return [
                field.key,
                items.map((item, index) => this.records.plain((child as DefinitionNode).to, item, rows[index] ?? {})),
            ] as const;
        });
        const own = Object.fromEntries(Object.entries(like).filter(isOwn));
        return { ...this.records.plain(definition.to, value, own), ...Object.fromEntries(beside) };
    }
}

function inNode(mapping: Mapping<string, string>, { record, context, overrides }: MappingInput) {
    const filled = fillRecord(mapping.from.name, record);
    return mapRecord(mapping, filled, contextOf(context), overrides);
}
