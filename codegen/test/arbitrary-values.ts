import * as fc from 'fast-check';
import type { InterfaceDeclaration, Type } from 'ts-morph';
import { subsetType, type SubsetType } from '../compiler/check/subset-type';
import { Instant, Money, PlainDate } from '../language';

const words = [
    '',
    ' ',
    'Acme',
    'ACME Ltd.',
    'GmbH',
    ' a:b:c ',
    'x\u00a0y',
    'Stra\u00dfe',
    '\u{1F600}',
    '10%',
    'draft',
    'Draft',
    'void',
];

const text = fc.oneof(
    fc.constantFrom(...words),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({ maxLength: 40 }),
);
const money = fc
    .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 4 }))
    .map(([unscaled, scale]) => Money.of(String(unscaled)).dividedBy(Money.of('1'.padEnd(scale + 1, '0')), scale));
const whole = fc.oneof(
    fc.integer({ min: -5, max: 20 }),
    fc.integer({ min: 0, max: 100_000 }),
    fc.constantFrom(0, 43, 44, 45, 57, 200, 400, 404, 429, 500),
);
const date = fc.integer({ min: -40_000, max: 40_000 }).map((days) => PlainDate.of('2026-02-28').addDays(days));
const instant = fc
    .integer({ min: 0, max: 2_000_000_000 })
    .map((seconds) => Instant.of('1970-01-01T00:00:00Z').addSeconds(seconds));

const simple: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
    string: text,
    integer: whole,
    boolean: fc.boolean(),
    money,
    date,
    instant,
};

function literalsOf(type: Type): readonly string[] {
    const members = type.isUnion() ? type.getUnionTypes() : [type];
    return members.flatMap((member) => (member.isStringLiteral() ? [String(member.getLiteralValue())] : []));
}

function structOf(declaration: InterfaceDeclaration): fc.Arbitrary<unknown> {
    const members = declaration
        .getProperties()
        .map((property) => [property.getName(), arbitraryOf(property.getType())] as const);
    return fc.record(Object.fromEntries(members));
}

function presentValue(type: Type, shape: SubsetType): fc.Arbitrary<unknown> {
    const literals = literalsOf(type);
    if (shape.kind === 'string' && literals.length > 0) {
        return fc.constantFrom(...literals);
    }
    if (shape.kind === 'list') {
        return fc.array(arbitraryOf(type.getNonNullableType().getArrayElementTypeOrThrow()), { maxLength: 6 });
    }
    if (shape.kind === 'struct') {
        return structOf(shape.declaration as InterfaceDeclaration);
    }
    const known = simple[shape.kind];
    if (known === undefined) {
        throw new Error(`No values are known for ${type.getText()}`);
    }
    return known;
}

/** Values of a type of the subset: extremes, unicode, null, every member of a choice. */
export function arbitraryOf(type: Type): fc.Arbitrary<unknown> {
    const shape = subsetType(type);
    if (shape === null) {
        throw new Error(`${type.getText()} is outside the subset`);
    }
    const present = presentValue(type, shape);
    return shape.nullable ? fc.option(present, { nil: null, freq: 4 }) : present;
}
