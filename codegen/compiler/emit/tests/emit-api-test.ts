import type { Operation, Parameter, ResourceApi } from '../../../schemas/zoho-books/operations';
import {
    apex,
    apexType,
    jsonObjectType,
    listOf,
    mapOfText,
    type ApexClass,
    type ApexExpression,
    type ApexMember,
    type ApexStatement,
} from '../../apex';
import { propertyName } from '../../plan/apex-names';
import { schemaNamed } from '../../plan/schema-catalogue';
import { noticeFor } from '../generated-file';
import { zohoSchemaFolder } from '../zoho/emit-value-class';
import { zohoJson } from './json-text';
import { sampleRecord } from './sample-values';
import { testClass, testMethod } from './test-class';

const request = apex.name('request');
const assertClass = apex.name('Assert');

function areEqual(expected: ApexExpression, actual: ApexExpression): ApexStatement {
    return apex.run(apex.call(assertClass, 'areEqual', [expected, actual]));
}

interface Argument {
    readonly expression: ApexExpression;
    /** What the request shows of it. */
    readonly text: string;
}

function argumentFor(parameter: Parameter, valueType: string): Argument {
    switch (parameter.type) {
        case 'page':
            return { expression: apex.literal(3), text: '3' };
        case 'instant': {
            const parts = [2026, 6, 9, 13, 5, 7].map((part) => apex.literal(part));
            return {
                expression: apex.call(apex.name('Datetime'), 'newInstanceGmt', parts),
                text: '2026-06-09T13:05:07+0000',
            };
        }
        case 'value':
            return { expression: apex.construct(apexType(valueType)), text: '' };
        case 'map':
            return {
                expression: {
                    kind: 'newMap',
                    type: jsonObjectType,
                    entries: [{ key: apex.stringLiteral('a'), value: apex.stringLiteral('b') }],
                },
                text: '',
            };
        case 'id':
            return { expression: apex.stringLiteral('46/1'), text: '46%2F1' };
        case 'text':
            return { expression: apex.stringLiteral(`some ${parameter.name}`), text: `some ${parameter.name}` };
    }
}

function shown(pattern: string, operation: Operation, valueType: string): string {
    const parameter = operation.parameters.find((candidate) => pattern === `{${candidate.name}}`);
    return parameter === undefined ? pattern : argumentFor(parameter, valueType).text;
}

function assertPairs(
    member: string,
    pairs: Readonly<Record<string, string>>,
    operation: Operation,
    valueType: string,
): readonly ApexStatement[] {
    const map = apex.member(request, member);
    return [
        areEqual(apex.literal(Object.keys(pairs).length), apex.call(map, 'size')),
        ...Object.entries(pairs).map(([key, pattern]) =>
            areEqual(
                apex.stringLiteral(shown(pattern, operation, valueType)),
                apex.call(map, 'get', [apex.stringLiteral(key)]),
            ),
        ),
    ];
}

function operationTest(operation: Operation, api: ResourceApi): ApexMember {
    const valueType = schemaNamed(api.resource).apexType;
    const args = operation.parameters.map((parameter) => argumentFor(parameter, valueType).expression);
    const hasBody = operation.body !== undefined;
    return testMethod(`describes${operation.method.charAt(0).toUpperCase()}${operation.method.slice(1)}`, [
        apex.declare(apexType('ZohoRequest'), 'request', apex.call(apex.name(api.apexClass), operation.method, args)),
        areEqual(apex.stringLiteral(operation.http), apex.member(request, 'method')),
        areEqual(apex.stringLiteral(operation.path.replace('{id}', '46%2F1')), apex.member(request, 'path')),
        areEqual(apex.stringLiteral(operation.operation), apex.member(request, 'operation')),
        ...assertPairs('query', operation.query ?? {}, operation, valueType),
        ...assertPairs('headers', operation.headers ?? {}, operation, valueType),
        apex.run(apex.call(assertClass, hasBody ? 'isNotNull' : 'isNull', [apex.member(request, 'body')])),
    ]);
}

function responseOf(json: unknown): ApexExpression {
    return apex.construct(apexType('ZohoResponse'), [
        apex.literal(200),
        apex.stringLiteral(JSON.stringify(json)),
        { kind: 'newMap', type: mapOfText, entries: [] },
        apex.literal(12),
    ]);
}

function readerTests(api: ResourceApi): readonly ApexMember[] {
    const schema = schemaNamed(api.resource);
    const [firstKey = ''] = Object.keys(schema.fields);
    const firstField = schema.fields[firstKey];
    const property = firstField === undefined ? firstKey : propertyName(firstKey, firstField);
    const record = sampleRecord(schema);
    const sample = zohoJson(schema.name, record);
    const id = apex.stringLiteral(String(record[firstKey]));
    const owner = apex.name(api.apexClass);
    const type = apexType(schema.apexType);
    const rows = apex.name('rows');
    const empty = responseOf({ code: 0, [api.single]: '', page_context: '' });
    return [
        testMethod('readsOneRecord', [
            apex.declare(type, 'value', apex.call(owner, 'readOne', [responseOf({ code: 0, [api.single]: sample })])),
            areEqual(id, apex.member(apex.name('value'), property)),
            apex.run(apex.call(assertClass, 'isNull', [apex.call(owner, 'readOne', [empty])])),
        ]),
        ...api.plural.map((key, index) =>
            testMethod(index === 0 ? 'readsAList' : 'readsAListUnderItsOtherName', [
                apex.declare(
                    listOf(type),
                    'rows',
                    apex.call(owner, 'readList', [responseOf({ code: 0, [key]: [sample] })]),
                ),
                areEqual(apex.literal(1), apex.call(rows, 'size')),
                areEqual(id, apex.member(apex.call(rows, 'get', [apex.literal(0)]), property)),
                apex.run(
                    apex.call(assertClass, 'isTrue', [apex.call(apex.call(owner, 'readList', [empty]), 'isEmpty')]),
                ),
            ]),
        ),
        testMethod('knowsWhetherAnotherPageFollows', [
            apex.run(
                apex.call(assertClass, 'isTrue', [
                    apex.call(owner, 'hasMore', [responseOf({ page_context: { has_more_page: true } })]),
                ]),
            ),
            apex.run(apex.call(assertClass, 'isFalse', [apex.call(owner, 'hasMore', [empty])])),
        ]),
    ];
}

/** Tests of the calls of a resource, from their description. */
export function emitApiTest(api: ResourceApi): ApexClass {
    return testClass(
        `${api.apexClass}Test`,
        `${api.apexClass} describes each call as Zoho Books wants it and reads its answers.`,
        noticeFor(zohoSchemaFolder),
        [...api.operations.map((operation) => operationTest(operation, api)), ...readerTests(api)],
    );
}
