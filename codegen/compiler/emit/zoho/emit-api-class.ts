import type { Operation, Parameter, ResourceApi } from '../../../schemas/zoho-books/operations';
import {
    apex,
    apexType,
    booleanType,
    datetimeType,
    integerType,
    jsonObjectType,
    listOf,
    stringType,
    type ApexClass,
    type ApexExpression,
    type ApexMember,
    type ApexType,
} from '../../apex';
import { schemaNamed } from '../../plan/schema-catalogue';
import { noticeFor } from '../generated-file';
import { zohoSchemaFolder } from './emit-value-class';

const requestType = apexType('ZohoRequest');
const responseType = apexType('ZohoResponse');
const response = apex.name('response');
const reader = apex.name('JsonReader');

function parameterType(parameter: Parameter, value: ApexType): ApexType {
    switch (parameter.type) {
        case 'page':
            return integerType;
        case 'instant':
            return datetimeType;
        case 'value':
            return value;
        case 'map':
            return jsonObjectType;
        default:
            return stringType;
    }
}

/** Text of a query parameter or header; `{name}` takes the method's parameter. */
function textOf(pattern: string, parameters: readonly Parameter[]): ApexExpression {
    const parameter = parameters.find((candidate) => pattern === `{${candidate.name}}`);
    if (parameter === undefined) {
        return apex.stringLiteral(pattern);
    }
    const argument = apex.name(parameter.name);
    switch (parameter.type) {
        case 'page':
            return apex.call(apex.name('String'), 'valueOf', [argument]);
        case 'instant':
            return apex.binary(
                apex.call(argument, 'formatGmt', [apex.stringLiteral("yyyy-MM-dd'T'HH:mm:ss")]),
                '+',
                apex.stringLiteral('+0000'),
            );
        default:
            return argument;
    }
}

function pathOf(operation: Operation): ApexExpression {
    const [before = '', after] = operation.path.split('{id}');
    if (after === undefined) {
        return apex.stringLiteral(before);
    }
    const id = apex.call(apex.name('EncodingUtil'), 'urlEncode', [apex.name('recordId'), apex.stringLiteral('UTF-8')]);
    const start = apex.binary(apex.stringLiteral(before), '+', id);
    return after === '' ? start : apex.binary(start, '+', apex.stringLiteral(after));
}

function requestOf(operation: Operation): ApexExpression {
    let request: ApexExpression = apex.construct(requestType, [
        apex.stringLiteral(operation.http),
        pathOf(operation),
        apex.stringLiteral(operation.operation),
    ]);
    const add = (method: string, pairs: Readonly<Record<string, string>> | undefined): void => {
        for (const [key, pattern] of Object.entries(pairs ?? {})) {
            request = apex.call(request, method, [apex.stringLiteral(key), textOf(pattern, operation.parameters)]);
        }
    };
    add('withQuery', operation.query);
    add('withHeader', operation.headers);
    if (operation.body === 'value') {
        request = apex.call(request, 'withBody', [apex.call(apex.name('value'), 'toJson')]);
    } else if (operation.body === 'map') {
        request = apex.call(request, 'withBody', [apex.name('body')]);
    }
    return request;
}

function operationMethod(operation: Operation, value: ApexType): ApexMember {
    return {
        kind: 'method',
        doc: {
            description: [operation.description],
            params: operation.parameters.map(({ name, text }) => ({ name, text })),
            returns: 'the request, not yet sent',
        },
        annotations: [],
        visibility: 'public',
        isStatic: true,
        returns: requestType,
        name: operation.method,
        parameters: operation.parameters.map((parameter) => ({
            type: parameterType(parameter, value),
            name: parameter.name,
        })),
        body: [apex.giveBack(requestOf(operation))],
    };
}

function readerMethod(
    name: string,
    returns: ApexType,
    description: string,
    body: readonly ApexExpression[],
): ApexMember {
    const [result] = body;
    return {
        kind: 'method',
        doc: { description: [description], params: [{ name: 'response', text: 'what Zoho Books answered' }] },
        annotations: [],
        visibility: 'public',
        isStatic: true,
        returns,
        name,
        parameters: [{ type: responseType, name: 'response' }],
        body: result === undefined ? [] : [apex.giveBack(result)],
    };
}

const responseBody = apex.member(response, 'body');

function readOne(api: ResourceApi, value: ApexType): ApexMember {
    const child = apex.call(reader, 'child', [responseBody, apex.stringLiteral(api.single)]);
    return readerMethod('readOne', value, 'The record of an answer; null when the answer has none.', [
        apex.call(apex.name(value.name), 'read', [child]),
    ]);
}

function readList(api: ResourceApi, value: ApexType): ApexMember {
    const rows = apex.name('rows');
    const method = readerMethod(
        'readList',
        listOf(value),
        'The records of a list; empty when the answer has none.',
        [],
    );
    if (method.kind !== 'method') {
        return method;
    }
    const loops = api.plural.map((key) =>
        apex.forEach(jsonObjectType, 'entry', apex.call(reader, 'children', [responseBody, apex.stringLiteral(key)]), [
            apex.run(apex.call(rows, 'add', [apex.call(apex.name(value.name), 'read', [apex.name('entry')])])),
        ]),
    );
    return {
        ...method,
        body: [apex.declare(listOf(value), 'rows', apex.newList(value)), ...loops, apex.giveBack(rows)],
    };
}

function hasMore(): ApexMember {
    const context = apex.call(reader, 'child', [responseBody, apex.stringLiteral('page_context')]);
    return readerMethod('hasMore', booleanType, 'Whether another page follows.', [
        apex.call(reader, 'flag', [context, apex.stringLiteral('has_more_page')]),
    ]);
}

/** The class with the calls of one resource: builders of requests and readers of answers. */
export function emitApiClass(api: ResourceApi): ApexClass {
    const value = apexType(schemaNamed(api.resource).apexType);
    return {
        doc: {
            description: [
                api.description,
                'Builders describe a request; ZohoClient sends it. Readers tolerate whatever shape comes back.',
                noticeFor(zohoSchemaFolder),
            ],
        },
        annotations: [],
        visibility: 'public',
        sharing: 'inherited sharing',
        name: api.apexClass,
        members: [
            ...api.operations.map((operation) => operationMethod(operation, value)),
            readOne(api, value),
            readList(api, value),
            hasMore(),
        ],
    };
}
