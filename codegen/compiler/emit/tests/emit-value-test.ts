import type { Schema } from '../../../schemas/schema';
import { apex, apexType, jsonObjectType, type ApexClass, type ApexExpression, type ApexMember } from '../../apex';
import { noticeFor } from '../generated-file';
import { zohoSchemaFolder } from '../zoho/emit-value-class';
import { assertEqual } from './assert-equal';
import { zohoJson } from './json-text';
import { membersOf } from './schema-members';
import { sampleRecord, writablePart } from './sample-values';
import { testClass, testMethod } from './test-class';

const value = apex.name('value');

function read(schema: Schema, json: unknown): ApexExpression {
    const untyped = apex.call(apex.name('JSON'), 'deserializeUntyped', [apex.stringLiteral(JSON.stringify(json))]);
    return apex.call(apex.name(schema.apexType), 'read', [{ kind: 'cast', type: jsonObjectType, value: untyped }]);
}

function readsEveryField(schema: Schema): ApexMember {
    const record = sampleRecord(schema);
    return testMethod('readsEveryField', [
        apex.declare(apexType(schema.apexType), 'value', read(schema, zohoJson(schema.name, record))),
        ...assertEqual(value, record, '', membersOf(schema)),
    ]);
}

/** Zoho Books writes `""` where it has no value, also for numbers, dates and lists. */
function toleratesEmptyText(schema: Schema): ApexMember {
    const empty = Object.fromEntries(Object.keys(schema.fields).map((key) => [key, '']));
    const expected = Object.fromEntries(
        Object.entries(schema.fields).map(([key, { shape }]) => {
            const isList = shape.kind === 'children' || shape.kind === 'texts';
            return [key, isList ? [] : shape.kind === 'flag' ? false : null];
        }),
    );
    return testMethod('readsEmptyTextAsNoValue', [
        apex.declare(apexType(schema.apexType), 'value', read(schema, empty)),
        ...assertEqual(value, expected, '', membersOf(schema)),
    ]);
}

function readsNothing(schema: Schema): ApexMember {
    const nothing = apex.call(apex.name(schema.apexType), 'read', [apex.nullLiteral]);
    return testMethod('readsNothingAsNothing', [apex.run(apex.call(apex.name('Assert'), 'isNull', [nothing]))]);
}

/** What is written is read back, and what only Zoho Books sets is not written. */
function writesWhatAClientMayWrite(schema: Schema): readonly ApexMember[] {
    const record = sampleRecord(schema);
    const writable = writablePart(schema, record);
    if (Object.keys(writable).length === 0) {
        return [];
    }
    const readOnlyKeys = Object.keys(schema.fields).filter((key) => schema.fields[key]?.access === 'readOnly');
    const body = apex.name('body');
    const absent = readOnlyKeys.map((key) =>
        apex.run(
            apex.call(apex.name('Assert'), 'isFalse', [
                apex.call(body, 'containsKey', [apex.stringLiteral(key)]),
                apex.stringLiteral(key),
            ]),
        ),
    );
    const again = apex.call(apex.name('JSON'), 'deserializeUntyped', [
        apex.call(apex.name('JSON'), 'serialize', [body]),
    ]);
    return [
        testMethod('writesWhatAClientMayWrite', [
            apex.declare(jsonObjectType, 'body', apex.call(read(schema, zohoJson(schema.name, record)), 'toJson')),
            ...absent,
            apex.declare(
                apexType(schema.apexType),
                'value',
                apex.call(apex.name(schema.apexType), 'read', [{ kind: 'cast', type: jsonObjectType, value: again }]),
            ),
            ...assertEqual(value, writable, '', membersOf(schema)),
        ]),
        testMethod('writesNothingThatIsNotSet', [
            apex.run(
                apex.call(apex.name('Assert'), 'isTrue', [
                    apex.call(apex.call(apex.construct(apexType(schema.apexType)), 'toJson'), 'isEmpty'),
                ]),
            ),
        ]),
    ];
}

/** Tests of a value class, from its schema. */
export function emitValueTest(schema: Schema): ApexClass {
    return testClass(
        `${schema.apexType}Test`,
        `${schema.apexType} reads whatever shape Zoho Books answers in and writes what a client may write.`,
        noticeFor(zohoSchemaFolder),
        [
            readsEveryField(schema),
            toleratesEmptyText(schema),
            readsNothing(schema),
            ...writesWhatAClientMayWrite(schema),
        ],
    );
}
