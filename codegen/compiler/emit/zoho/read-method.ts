import type { FieldShape } from '../../../schemas/field';
import type { Schema } from '../../../schemas/schema';
import {
    apex,
    apexType,
    jsonObjectType,
    stringType,
    type ApexExpression,
    type ApexMember,
    type ApexStatement,
} from '../../apex';
import { schemaNamed } from '../../plan/schema-catalogue';
import type { ValueField } from './emit-value-class';

const source = apex.name('source');
const value = apex.name('value');
const reader = apex.name('JsonReader');

const readers: Readonly<Record<Exclude<FieldShape['kind'], 'parent' | 'children'>, string>> = {
    text: 'text',
    choice: 'text',
    reference: 'text',
    whole: 'integerOf',
    decimal: 'decimalOf',
    flag: 'flag',
    date: 'dateOf',
    instant: 'datetimeOf',
    texts: 'texts',
};

function readKey(method: string, key: string): ApexExpression {
    return apex.call(reader, method, [source, apex.stringLiteral(key)]);
}

function hasKey(key: string): ApexExpression {
    return apex.call(source, 'containsKey', [apex.stringLiteral(key)]);
}

function readList({ key, property }: ValueField, of: string): ApexStatement {
    const element = apexType(schemaNamed(of).apexType);
    const target = apex.member(value, property);
    return apex.when(hasKey(key), [
        apex.assign(target, apex.newList(element)),
        apex.forEach(jsonObjectType, 'entry', readKey('children', key), [
            apex.run(apex.call(target, 'add', [apex.call(apex.name(element.name), 'read', [apex.name('entry')])])),
        ]),
    ]);
}

function readField(item: ValueField): ApexStatement {
    const { key, property, field } = item;
    const { shape } = field;
    const target = apex.member(value, property);
    if (shape.kind === 'children') {
        return readList(item, shape.of);
    }
    if (shape.kind === 'parent') {
        const type = schemaNamed(shape.of).apexType;
        return apex.assign(target, apex.call(apex.name(type), 'read', [readKey('child', key)]));
    }
    if (field.isCustom === true) {
        return apex.assign(target, {
            kind: 'cast',
            type: stringType,
            value: apex.call(apex.member(value, 'customFields'), 'remove', [apex.stringLiteral(key)]),
        });
    }
    const read = readKey(readers[shape.kind], key);
    if (shape.kind === 'flag' || shape.kind === 'texts') {
        return apex.when(hasKey(key), [apex.assign(target, read)]);
    }
    const other = field.alsoKnownAs;
    return apex.assign(
        target,
        other === undefined ? read : apex.binary(read, '??', readKey(readers[shape.kind], other)),
    );
}

/** `read(source)`: tolerant of missing keys and of `""` where a number belongs. */
export function readMethods(schema: Schema, fields: readonly ValueField[]): readonly ApexMember[] {
    const type = apexType(schema.apexType);
    const hasCustom = fields.some(({ field }) => field.isCustom === true);
    const read: ApexMember = {
        kind: 'method',
        doc: {
            description: ['Reads an answer of Zoho Books, in the shape of a list or of a single record.'],
            params: [{ name: 'source', text: 'parsed JSON object, or null' }],
            returns: 'the value; null for null',
        },
        annotations: [],
        visibility: 'public',
        isStatic: true,
        returns: type,
        name: 'read',
        parameters: [{ type: jsonObjectType, name: 'source' }],
        body: [
            apex.when(apex.binary(source, '==', apex.nullLiteral), [apex.giveBack(apex.nullLiteral)]),
            apex.declare(type, 'value', apex.construct(type)),
            ...(hasCustom
                ? [
                      apex.assign(
                          apex.member(value, 'customFields'),
                          apex.call(apex.name('CustomFieldList'), 'read', [source]),
                      ),
                  ]
                : []),
            ...fields.map(readField),
            apex.giveBack(value),
        ],
    };
    return [read];
}
