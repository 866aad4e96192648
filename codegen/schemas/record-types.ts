import type { ChildrenOf, Field, ParentOf } from './field';
import type * as salesforceSchemas from './salesforce';
import type * as zohoSchemas from './zoho-books';
import type { Schema } from './schema';

type SchemaIn<M> = { [K in keyof M]: M[K] extends Schema ? M[K] : never }[keyof M];
type AnySchema = SchemaIn<typeof salesforceSchemas> | SchemaIn<typeof zohoSchemas>;
type SchemasByName = { [S in AnySchema as S['name']]: S };
/** Every schema by the name of its object or resource. */
export type SchemaNamed<N extends string> = N extends keyof SchemasByName ? SchemasByName[N] : never;

type FieldsOf<S> = S extends { readonly fields: infer F } ? F : never;
type ValueType<F> = F extends Field<infer V> ? V : never;

/** A value as functions read it: parents become records, children lists of records. */
type ReadValue<F> =
    ValueType<F> extends ParentOf<infer N>
        ? RecordOf<SchemaNamed<N>> | null
        : ValueType<F> extends ChildrenOf<infer N>
          ? readonly RecordOf<SchemaNamed<N>>[]
          : F extends { readonly access: 'required' }
            ? ValueType<F>
            : ValueType<F> | null;

/** A record of a schema as a definition's functions see it. Salesforce numbers are `Money`, ids are typed. */
export type RecordOf<S> = { readonly [K in keyof FieldsOf<S>]: ReadValue<FieldsOf<S>[K]> } & {
    readonly schemaName?: S extends { readonly name: infer N } ? N : never;
};

type Writable<F> = { [K in keyof F]: F[K] extends { readonly access: 'readOnly' } ? never : K }[keyof F];
export type RequiredKeys<S> = {
    [K in keyof FieldsOf<S>]: FieldsOf<S>[K] extends { readonly access: 'required' } ? K : never;
}[keyof FieldsOf<S>];
export type OptionalKeys<S> = Exclude<Writable<FieldsOf<S>>, RequiredKeys<S>>;
export type ValueAt<S, K extends keyof FieldsOf<S>> = ValueType<FieldsOf<S>[K]>;
export type KeyOf<S> = keyof FieldsOf<S>;
