import {
    apex,
    apexType,
    jsonObjectType,
    objectType,
    stringType,
    voidType,
    type ApexMember,
    type ApexStatement,
    type ApexType,
} from '../../apex';
import { valueType } from '../../plan/field-type';
import type { ValueField } from './emit-value-class';

const key = apex.name('key');
const value = apex.name('value');
const customFields = apex.name('customFields');

function isWritable({ field }: ValueField): boolean {
    return field.access !== 'readOnly';
}

function isCustom({ field }: ValueField): boolean {
    return field.isCustom === true;
}

/** A value that can be written can be the target of an override; one with custom fields its source, too. */
export function overrideInterfaces(fields: readonly ValueField[]): readonly ApexType[] {
    return [
        ...(fields.some(isWritable) ? [apexType('MappingTarget')] : []),
        ...(fields.some(isCustom) ? [apexType('MappingSource')] : []),
    ];
}

/** Custom fields that only the organisation knows, by their API names. */
export function overrideProperties(fields: readonly ValueField[]): readonly ApexMember[] {
    return fields.some(isCustom)
        ? [
              {
                  kind: 'property',
                  doc: { description: ['Custom fields of the organisation by their API names; null: none.'] },
                  type: jsonObjectType,
                  name: 'customFields',
              },
          ]
        : [];
}

function writeMethod(fields: readonly ValueField[]): ApexMember {
    const writable = fields.filter(isWritable);
    const otherwise: readonly ApexStatement[] = fields.some(isCustom)
        ? [
              apex.assign(
                  customFields,
                  apex.binary(customFields, '??', { kind: 'newMap', type: jsonObjectType, entries: [] }),
              ),
              apex.run(apex.call(customFields, 'put', [key, value])),
          ]
        : [apex.run(apex.call(apex.name('CustomFieldList'), 'refuse', [key]))];
    return {
        kind: 'method',
        doc: {
            description: ['Sets a field by the name that Zoho Books gives it.'],
            params: [
                { name: 'key', text: fields.some(isCustom) ? 'name; others than these are custom fields' : 'name' },
                { name: 'value', text: 'value of the type of the field, or null' },
            ],
        },
        annotations: [],
        visibility: 'public',
        isStatic: false,
        returns: voidType,
        name: 'writeField',
        parameters: [
            { type: stringType, name: 'key' },
            { type: objectType, name: 'value' },
        ],
        body: [
            {
                kind: 'switch',
                value: key,
                cases: writable.map((item) => ({
                    values: [apex.stringLiteral(item.key)],
                    body: [
                        apex.assign(apex.name(item.property), {
                            kind: 'cast',
                            type: valueType(item.field.shape),
                            value,
                        }),
                    ],
                })),
                otherwise,
            },
        ],
    };
}

function readMethod(fields: readonly ValueField[]): ApexMember {
    return {
        kind: 'method',
        doc: {
            description: ['Value of a custom field.'],
            params: [{ name: 'key', text: 'API name, which begins with cf_' }],
            returns: 'null when the answer does not carry it',
        },
        annotations: [],
        visibility: 'public',
        isStatic: false,
        returns: objectType,
        name: 'readField',
        parameters: [{ type: stringType, name: 'key' }],
        body: [
            {
                kind: 'switch',
                value: key,
                cases: fields.filter(isCustom).map((item) => ({
                    values: [apex.stringLiteral(item.key)],
                    body: [apex.giveBack(apex.name(item.property))],
                })),
                otherwise: [apex.giveBack(apex.safeCall(customFields, 'get', [key]))],
            },
        ],
    };
}

/** The methods by which overrides write and read fields by name. */
export function overrideMethods(fields: readonly ValueField[]): readonly ApexMember[] {
    return [
        ...(fields.some(isWritable) ? [writeMethod(fields)] : []),
        ...(fields.some(isCustom) ? [readMethod(fields)] : []),
    ];
}
