import { contextOf } from '../../../examples/example-context';
import { fillRecord, type MappingCase, type MappingExamples } from '../../../examples/mapping-examples';
import { mapRecord, type MappedValue, type Reference } from '../../../language/map-record';
import {
    apex,
    apexType,
    jsonObjectType,
    listOf,
    type ApexClass,
    type ApexExpression,
    type ApexMember,
    type ApexStatement,
} from '../../apex';
import type { DefinitionNode } from '../../read/definition-node';
import { noticeFor } from '../generated-file';
import type { MapperContext } from '../mapper/mapper-context';
import { listName } from '../mapper/mapper-names';
import { assertEqual, sameNames } from './assert-equal';
import { connectionIdMethod, emitContext } from './example-context-code';
import { recordJson, zohoJson } from './json-text';
import { printScalar } from './print-value';
import { membersOf } from './schema-members';
import { testClass, testMethod } from './test-class';

const result = apex.name('result');

/** The record of an example: parsed as an answer of Zoho, or as a record that a query returned. */
function sourceExpression(example: MappingCase, definition: DefinitionNode): ApexExpression {
    const { system, name, apexType: typeName } = definition.from;
    const json = apex.name('JSON');
    if (system === 'zoho') {
        const text = apex.stringLiteral(JSON.stringify(zohoJson(name, example.record)));
        const untyped = apex.call(json, 'deserializeUntyped', [text]);
        return apex.call(apex.name(typeName), 'read', [{ kind: 'cast', type: jsonObjectType, value: untyped }]);
    }
    const text = apex.stringLiteral(JSON.stringify(recordJson(name, example.record)));
    const typed = apex.call(json, 'deserialize', [text, apex.member(apex.name(typeName), 'class')]);
    return { kind: 'cast', type: apexType(typeName), value: typed };
}

function assertValue(value: MappedValue, definition: DefinitionNode, context: MapperContext): readonly ApexStatement[] {
    const isRecord = definition.to.system === 'salesforce';
    const actual = apex.member(result, 'value');
    const own = Object.entries(value).filter(
        ([key]) => !isRecord || definition.to.fields[key]?.shape.kind !== 'children',
    );
    const members = membersOf(definition.to);
    const statements = assertEqual(actual, Object.fromEntries(own), '', members);
    const lists = definition.fields.flatMap((field) => {
        const child = field.kind === 'each' && isRecord ? context.graph.definitionAt(field.mapping) : undefined;
        return field.kind === 'each' && child !== undefined
            ? assertEqual(apex.member(result, listName(field)), value[field.key], field.key, membersOf(child.to))
            : [];
    });
    return [...statements, ...lists];
}

/** A test of an object that the org may lack has nothing to do there. */
function whereAvailable(definition: DefinitionNode, className: string): readonly ApexStatement[] {
    return definition.from.feature === undefined
        ? []
        : [apex.when(apex.not(apex.call(apex.name(className), 'isAvailable')), [apex.giveBack(null)])];
}

function emitCase(
    example: MappingCase,
    examples: MappingExamples,
    definition: DefinitionNode,
    context: MapperContext,
): ApexMember {
    const record = fillRecord(definition.from.name, example.record);
    const { value, problems, references } = mapRecord(examples.mapping, record, contextOf(example.context));
    const call = apex.call(apex.name(context.className), 'mapRecord', [apex.name('source'), apex.name('context')]);
    return testMethod(example.name, [
        ...whereAvailable(definition, context.className),
        apex.declare(apexType(definition.from.apexType), 'source', sourceExpression(example, definition)),
        ...emitContext(example.context),
        apex.declare(apexType(`${context.className}.Result`), 'result', call),
        ...assertEqual(apex.member(result, 'problems'), problems, 'problem', sameNames),
        ...assertEqual(apex.member(result, 'references'), references, 'reference', sameNames),
        ...assertEqual(
            apex.call(result, 'hasErrors'),
            problems.some(({ severity }) => severity === 'error'),
            'has errors',
            sameNames,
        ),
        ...assertValue(value, definition, context),
    ]);
}

function emitLoadTest(examples: MappingExamples, definition: DefinitionNode, className: string): readonly ApexMember[] {
    if (examples.minimal === null) {
        return [];
    }
    const type = apexType(definition.from.apexType);
    const fields = Object.entries(examples.minimal).map(([name, value]) => ({
        name,
        value: printScalar(value) ?? apex.nullLiteral,
    }));
    const source = apex.name('source');
    const id = apex.member(source, 'Id');
    const ids: ApexExpression = { kind: 'newList', element: apexType('Id'), items: [id] };
    return [
        testMethod('loadsTheRecordsThatItIsAskedFor', [
            apex.declare(type, 'source', { kind: 'newRecord', type, fields }),
            apex.declare(type, 'other', apex.call(source, 'clone')),
            apex.run(
                apex.call(apex.name('Database'), 'insert', [
                    apex.newList(type, [source, apex.name('other')]),
                    apex.member(apex.name('AccessLevel'), 'SYSTEM_MODE'),
                ]),
            ),
            apex.declare(
                listOf(type),
                'loaded',
                apex.call(apex.name(className), 'load', [apex.construct(apexType('Set', apexType('Id')), [ids])]),
            ),
            ...assertEqual(apex.call(apex.name('loaded'), 'size'), 1, 'records', sameNames),
            apex.run(
                apex.call(apex.name('Assert'), 'areEqual', [
                    id,
                    apex.member(apex.call(apex.name('loaded'), 'get', [apex.literal(0)]), 'Id'),
                ]),
            ),
        ]),
    ];
}

/** Each record is made once, however often it is referred to. */
function knownOnce(references: readonly Reference[]): readonly Reference[] {
    return [...new Map(references.map((found) => [`${found.mappingKey}:${found.recordId}`, found])).values()];
}

/** `applyReferences` fills every place that a reference can name. */
function emitReferenceTest(
    examples: MappingExamples,
    definition: DefinitionNode,
    className: string,
): readonly ApexMember[] {
    const example = examples.cases.find(
        ({ record, context }) =>
            definition.from.system === 'salesforce' &&
            mapRecord(examples.mapping, fillRecord(definition.from.name, record), contextOf(context)).references
                .length > 1,
    );
    const hasMethod = definition.fields.some((field) => field.kind === 'reference' && field.direction === 'toZoho');
    if (example === undefined || !hasMethod) {
        return [];
    }
    const data = {
        ...example.context,
        links: knownOnce(
            mapRecord(examples.mapping, fillRecord(definition.from.name, example.record), contextOf(example.context))
                .references,
        ).map(({ mappingKey, recordId }, index) => ({
            mapping: mappingKey,
            recordId,
            zohoId: `46000000000${index + 1}`,
        })),
    };
    const resolved = mapRecord(
        examples.mapping,
        fillRecord(definition.from.name, example.record),
        contextOf(data),
    ).value;
    const call = apex.call(apex.name(className), 'mapRecord', [apex.name('source'), apex.name('context')]);
    const apply = apex.call(apex.name(className), 'applyReferences', [
        apex.member(result, 'value'),
        apex.member(result, 'references'),
        apex.name('context'),
    ]);
    const links = data.links.map(({ mapping, recordId, zohoId }) =>
        apex.run(apex.call(apex.name('context'), 'link', [mapping, recordId, zohoId].map(apex.stringLiteral))),
    );
    return [
        testMethod('fillsInReferencesOnceTheyAreKnown', [
            ...whereAvailable(definition, className),
            apex.declare(apexType(definition.from.apexType), 'source', sourceExpression(example, definition)),
            ...emitContext(example.context),
            apex.declare(apexType(`${className}.Result`), 'result', call),
            ...links,
            apex.declare(apexType(definition.to.apexType), 'filled', apply),
            ...assertEqual(apex.name('filled'), resolved, '', membersOf(definition.to)),
        ]),
    ];
}

/** Tests of a mapper: what the mapping gives in Node, the class must give in Apex. */
export function emitMapperTest(
    definition: DefinitionNode,
    examples: MappingExamples,
    source: string,
    context: MapperContext,
): ApexClass {
    const { className } = context;
    return testClass(
        `${className}Test`,
        `${className} gives what its definition gives in Node.`,
        noticeFor(`${source}\` and \`codegen/examples`),
        [
            ...emitLoadTest(examples, definition, className),
            ...examples.cases.map((example) => emitCase(example, examples, definition, context)),
            ...emitReferenceTest(examples, definition, className),
            connectionIdMethod(),
        ],
    );
}
