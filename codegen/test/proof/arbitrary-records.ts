import * as fc from 'fast-check';
import type { FieldPath } from '../../compiler/plan/field-usage';
import { schemaNamed } from '../../compiler/plan/schema-catalogue';
import { Instant, Money, PlainDate } from '../../language';
import type { Field, FieldShape } from '../../schemas/field';
import type { Schema } from '../../schemas/schema';

/** Ids that contexts may know; short enough that some meet. */
export const recordIds = ['001000000000001AAA', '006000000000001AAA', '01t000000000001AAA', 'a01000000000001AAA'];
export const zohoIds = ['460000000026049', '460000000104012', '4'];
export const taxCategories = ['Reduced', ' reduced ', 'REDUCED', 'Unheard of', '', ' '];

const odd = [
    '',
    ' ',
    '\u00a0',
    '\u{1F600}',
    'Stra\u00dfe',
    "it's",
    '<b>&',
    'draft',
    '10%',
    'jane@acme.example',
    '\u0000',
];

const short = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...odd) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);

/** Texts at the edge of a length, of plain letters, halves of characters and letters with marks. */
function longTexts(lengths: readonly number[]): fc.Arbitrary<string> {
    return fc
        .tuple(fc.constantFrom(...lengths), fc.constantFrom('x', '\u{1F600}', 'e\u0301'))
        .map(([length, unit]) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length));
}

/** Texts up to `max`, and beyond it where nobody promises the length. */
function texts(max: number, isPromised: boolean): fc.Arbitrary<string> {
    const edges = isPromised ? [max - 1, max] : [max - 1, max, max + 1, max + 40];
    const text = fc.oneof({ weight: 3, arbitrary: short }, { weight: max < 3000 ? 1 : 0, arbitrary: longTexts(edges) });
    return isPromised ? text.map((value) => value.slice(0, max)) : text;
}

function decimals(precision: number, scale: number): fc.Arbitrary<Money> {
    const digits = Math.min(precision, 15);
    const largest = 10 ** digits - 1;
    const unscaled = fc.oneof(
        fc.integer({ min: -100, max: 10_000 }),
        fc.maxSafeInteger().map((value) => value % largest),
        fc.constantFrom(0, 1, -1, largest, -largest),
    );
    return fc
        .tuple(unscaled, fc.integer({ min: 0, max: scale }))
        .map(([value, places]) => Money.of(String(value)).dividedBy(Money.of('1'.padEnd(places + 1, '0')), places));
}

const dates = fc.integer({ min: -20_000, max: 20_000 }).map((days) => PlainDate.of('2026-02-28').addDays(days));
const instants = fc
    .integer({ min: 0, max: 2_000_000_000 })
    .map((seconds) => Instant.of('1970-01-01T00:00:00Z').addSeconds(seconds));

function present(key: string, shape: FieldShape, schema: Schema, paths: readonly FieldPath[]): fc.Arbitrary<unknown> {
    switch (shape.kind) {
        case 'text':
            return key === 'Tax_Category__c'
                ? fc.constantFrom(...taxCategories)
                : texts(shape.max, schema.system === 'salesforce');
        case 'choice':
            return fc.constantFrom(...shape.values);
        case 'reference':
            return fc.constantFrom(...(schema.system === 'salesforce' ? recordIds : zohoIds));
        case 'whole':
            return fc.oneof(fc.integer({ min: -3, max: 400 }), fc.constantFrom(2_147_483_647, -2_147_483_648));
        case 'decimal':
            return decimals(shape.precision, shape.scale);
        case 'flag':
            return fc.boolean();
        case 'date':
            return dates;
        case 'instant':
            return instants;
        case 'texts':
            return fc.array(texts(50, false), { maxLength: 3 });
        case 'parent':
            return arbitraryRecord(schemaNamed(shape.of), paths);
        case 'children':
            return fc.array(arbitraryRecord(schemaNamed(shape.of), paths), { maxLength: 4 });
    }
}

function fieldValue(key: string, field: Field, schema: Schema, paths: readonly FieldPath[]): fc.Arbitrary<unknown> {
    const value = present(key, field.shape, schema, paths);
    const isPresent =
        field.shape.kind === 'children' || (schema.system === 'salesforce' && field.access === 'required');
    return isPresent ? value : fc.option(value, { nil: null, freq: 4 });
}

/** Records with the fields that a mapping reads; Salesforce keeps its promises about them, Zoho Books need not. */
export function arbitraryRecord(schema: Schema, paths: readonly FieldPath[]): fc.Arbitrary<Record<string, unknown>> {
    const keys = new Set(['Id', ...paths.map(([first = '']) => first)]);
    const fields = Object.entries(schema.fields).filter(([key]) => keys.has(key));
    return fc.record(
        Object.fromEntries(
            fields.map(([key, field]) => {
                const inner = paths.filter(([first]) => first === key).map((path) => path.slice(1));
                return [key, fieldValue(key, field, schema, inner)];
            }),
        ),
    );
}
