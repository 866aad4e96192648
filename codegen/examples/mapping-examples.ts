import type { Mapping } from '../language';
import type { FieldShape } from '../schemas/field';
import type { KeyOf, SchemaNamed, ValueAt } from '../schemas/record-types';
import * as salesforce from '../schemas/salesforce';
import type { Schema } from '../schemas/schema';
import * as zohoBooks from '../schemas/zoho-books';
import type { ChildrenOf, ParentOf } from '../schemas/field';
import type { ContextData } from './example-context';

type SampleValue<V> =
    V extends ParentOf<infer N>
        ? Sample<SchemaNamed<N>> | null
        : V extends ChildrenOf<infer N>
          ? readonly Sample<SchemaNamed<N>>[]
          : V extends string
            ? string | null
            : V | null;

/** A record with the fields that an example needs; the others are empty. */
export type Sample<S> = { readonly [K in KeyOf<S>]?: SampleValue<ValueAt<S, K>> };

export interface MappingCase {
    readonly name: string;
    readonly record: Readonly<Record<string, unknown>>;
    readonly context: ContextData;
}

/** Examples of a mapping: they run in Node and, with the same results, as Apex tests. */
export interface MappingExamples {
    readonly mapping: Mapping<string, string>;
    /** Fields that a record needs to be stored; null where the source is an answer of Zoho Books. */
    readonly minimal: Readonly<Record<string, unknown>> | null;
    readonly cases: readonly MappingCase[];
}

const schemas = new Map<string, Schema>(
    [...Object.values(salesforce), ...Object.values(zohoBooks)].map((schema: Schema) => [schema.name, schema]),
);

function fillValue(shape: FieldShape, value: unknown): unknown {
    if (shape.kind === 'children') {
        return ((value ?? []) as readonly unknown[]).map((item) => fillRecord(shape.of, item));
    }
    return shape.kind === 'parent' && value != null ? fillRecord(shape.of, value) : (value ?? null);
}

/** A sample with every field of its schema: what is not named is null, lists are empty. */
export function fillRecord(schemaName: string, sample: unknown): Readonly<Record<string, unknown>> {
    const given = sample as Readonly<Record<string, unknown>>;
    const fields = Object.entries(schemas.get(schemaName)?.fields ?? {});
    return Object.fromEntries(fields.map(([key, field]) => [key, fillValue(field.shape, given[key])]));
}

interface TypedCase<S> {
    readonly name: string;
    readonly record: Sample<S>;
    readonly context: ContextData;
}

/** Examples whose records are checked against the schema of the mapping's source. */
export function mappingExamples<F extends string, T extends string>(
    mapping: Mapping<F, T>,
    minimal: Sample<SchemaNamed<F>> | null,
    cases: readonly TypedCase<SchemaNamed<F>>[],
): MappingExamples {
    return {
        mapping,
        minimal: minimal as Readonly<Record<string, unknown>> | null,
        cases: cases.map((example) => ({
            ...example,
            record: example.record as Readonly<Record<string, unknown>>,
        })),
    };
}
