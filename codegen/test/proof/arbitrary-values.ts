import * as fc from 'fast-check';
import { Node, type InterfaceDeclaration, type Type, type TypeAliasDeclaration } from 'ts-morph';
import { emptiness, subsetType, type SubsetType } from '../../compiler/check/subset-type';
import { variantsOf } from '../../compiler/check/variants';
import { Instant, Money, PlainDate } from '../../language';

const words = [
    '',
    ' ',
    'a',
    'z9',
    'Acme',
    'ACME Ltd.',
    'GmbH',
    ' a:b:c ',
    'a.b.',
    'x\u00a0y',
    '\u2028x\u3000',
    'Stra\u00dfe',
    '\u0130stanbul \u03a3\u03a3',
    'e\u0301\u00e9',
    '\ud83d\ude00',
    'ab\ud83d\ude00c',
    '\ud83d',
    'x\ude00y',
    '10%',
    'AB12-x',
    'AB12\n',
    '2147483647',
    '2147483648',
    '-2147483648',
    '-12.50',
    'draft',
    'Draft',
    'void',
    'ltd',
    'LTD',
    'happy',
];

/** Texts of any script, lone halves of characters included, and texts that patterns and separators find something in. */
const text = fc.oneof(
    fc.constantFrom(...words),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({ unit: fc.constantFrom(...'aabzAZ019-:., _$\\\n'.split('')), maxLength: 10 }),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 5 }).map((units) => String.fromCharCode(...units)),
);

/** Amounts of up to 15 digits and 6 places, small ones first. */
const money = fc
    .oneof(
        fc.tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: 0, max: 2 })),
        fc.tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 6 })),
        fc.tuple(fc.constantFrom(999_999_999_999_999, -999_999_999_999_999, 2_147_483_648_000), fc.constantFrom(0, 3)),
    )
    .map(([unscaled, scale]) => Money.of(String(unscaled)).dividedBy(Money.of('1'.padEnd(scale + 1, '0')), scale));

const whole = fc.oneof(
    fc.integer({ min: -5, max: 20 }),
    fc.integer({ min: 0, max: 100_000 }),
    fc.integer({ min: -2147483648, max: 2147483647 }),
    fc.constantFrom(0, 43, 44, 45, 57, 200, 400, 404, 429, 500, 65_536, -1, 2147483647, -2147483648),
);
const date = fc.oneof(
    fc.integer({ min: -40_000, max: 40_000 }).map((days) => PlainDate.of('2026-02-28').addDays(days)),
    fc.constantFrom('2024-02-29', '2026-02-28', '2026-01-31', '1700-01-01', '4000-12-31').map(PlainDate.of),
);
const instant = fc
    .oneof(fc.integer({ min: 0, max: 2_000_000_000 }), fc.constantFrom(-59, 0, 1_767_225_599, 60_000_000_000))
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

/** The variants that a type allows: all of a union, or the one that it names. */
function variantsWithin(type: Type, union: TypeAliasDeclaration): readonly InterfaceDeclaration[] {
    const names = (type.isUnion() ? type.getUnionTypes() : [type]).map((member) => member.getSymbol()?.getName());
    return variantsOf(union).filter((variant) => names.includes(variant.getName()));
}

function presentValue(type: Type, shape: SubsetType): fc.Arbitrary<unknown> {
    const literals = literalsOf(type);
    if (shape.kind === 'string' && literals.length > 0) {
        return fc.constantFrom(...literals);
    }
    if (shape.kind === 'list') {
        return fc.array(arbitraryOf(type.getNonNullableType().getArrayElementTypeOrThrow()), {
            maxLength: 6,
            size: 'max',
        });
    }
    if (shape.kind === 'struct') {
        return Node.isTypeAliasDeclaration(shape.declaration)
            ? fc.oneof(...variantsWithin(type, shape.declaration).map(structOf))
            : structOf(shape.declaration as InterfaceDeclaration);
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
    const nil = emptiness(type).hasNull ? null : undefined;
    return shape.nullable ? fc.option(present, { nil, freq: 4 }) : present;
}
