import type { Schema } from '../../../schemas/schema';
import {
    apex,
    apexType,
    jsonObjectType,
    listOf,
    objectType,
    type ApexExpression,
    type ApexMember,
    type ApexStatement,
} from '../../apex';
import { schemaNamed } from '../../plan/schema-catalogue';
import type { ValueField } from './emit-value-class';

const body = apex.name('body');

function put(key: string, value: ApexExpression): ApexStatement {
    return apex.run(apex.call(body, 'put', [apex.stringLiteral(key), value]));
}

function whenSet(property: string, statements: readonly ApexStatement[]): ApexStatement {
    return apex.when(apex.binary(apex.name(property), '!=', apex.nullLiteral), statements);
}

/** `10%` stays text, `10` becomes a number. */
function numberWhenPlain(value: ApexExpression): ApexExpression {
    return apex.call(apex.name('ScriptNumber'), 'numberWhenPlain', [value]);
}

function writeField({ key, property, field }: ValueField): ApexStatement {
    const value = apex.name(property);
    switch (field.shape.kind) {
        case 'date':
            return whenSet(property, [put(key, apex.call(apex.name('String'), 'valueOf', [value]))]);
        case 'parent':
            return whenSet(property, [put(key, apex.call(value, 'toJson'))]);
        case 'children': {
            const element = apexType(schemaNamed(field.shape.of).apexType);
            const list = apex.name(`${property}Json`);
            const item = apex.name('entry');
            return whenSet(property, [
                apex.declare(listOf(objectType), list.kind === 'name' ? list.name : '', apex.newList(objectType)),
                apex.forEach(element, 'entry', value, [apex.run(apex.call(list, 'add', [apex.call(item, 'toJson')]))]),
                put(key, list),
            ]);
        }
        default:
            return whenSet(property, [put(key, field.isNumberWhenPlain === true ? numberWhenPlain(value) : value)]);
    }
}

/** Our own custom fields and those of the organisation go in one list. */
function customFieldStatements(fields: readonly ValueField[]): readonly ApexStatement[] {
    if (fields.length === 0) {
        return [];
    }
    const custom = apex.name('custom');
    const own = fields.map(({ key, property }) =>
        whenSet(property, [apex.run(apex.call(custom, 'put', [apex.stringLiteral(key), apex.name(property)]))]),
    );
    const list = apex.call(apex.name('CustomFieldList'), 'toJson', [custom]);
    return [
        apex.declare(
            jsonObjectType,
            'custom',
            apex.call(apex.name('CustomFieldList'), 'copy', [apex.name('customFields')]),
        ),
        ...own,
        apex.when(apex.not(apex.call(custom, 'isEmpty')), [put('custom_fields', list)]),
    ];
}

/** Resources that documents have by the thousand, whose values are compared without the work of naming them. */
const rows: ReadonlySet<string> = new Set(['line_item']);

/** `values()`: what `toJson` writes, each at a place of its own. */
function valuesMethod(writable: readonly ValueField[]): ApexMember {
    return {
        kind: 'method',
        doc: {
            description: ['What a client may write, each field at a place of its own: equal rows have one spelling.'],
            returns: 'the values in the order of the fields; null where one is not set',
        },
        annotations: [],
        visibility: 'public',
        isStatic: false,
        returns: listOf(objectType),
        name: 'values',
        parameters: [],
        body: [
            apex.giveBack(
                apex.newList(
                    objectType,
                    writable.map(({ property }) => apex.name(property)),
                ),
            ),
        ],
    };
}

/** `toJson()`, unless Zoho Books never accepts the resource. */
export function jsonMethods(schema: Schema, fields: readonly ValueField[]): readonly ApexMember[] {
    const writable = fields.filter(({ field }) => field.access !== 'readOnly');
    if (writable.length === 0) {
        return [];
    }
    const plain = writable.filter(({ field }) => field.isCustom !== true);
    const custom = writable.filter(({ field }) => field.isCustom === true);
    return [
        {
            kind: 'method',
            doc: {
                description: ['The body that Zoho Books accepts: fields that are set and that a client may write.'],
                returns: `JSON object of a ${schema.name.replaceAll('_', ' ')}`,
            },
            annotations: [],
            visibility: 'public',
            isStatic: false,
            returns: jsonObjectType,
            name: 'toJson',
            parameters: [],
            body: [
                apex.declare(jsonObjectType, 'body', { kind: 'newMap', type: jsonObjectType, entries: [] }),
                ...plain.map(writeField),
                ...customFieldStatements(custom),
                apex.giveBack(body),
            ],
        },
        ...(rows.has(schema.name) ? [valuesMethod(writable)] : []),
    ];
}
