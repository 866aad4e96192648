import type { RecordId, ZohoId } from '../schemas/field';
import type { SchemaNamed } from '../schemas/record-types';
import type { Schema } from '../schemas/schema';
import { rule, type Rule, type RuleWords } from './advice';
import type { Checked, Mapping } from './define-mapping';
import type { MappingContext } from './mapping-context';
import { ChildrenSpec, EmbeddedSpec, OpenReference, Spec, type AnySpec, type FieldOptions } from './spec';

/** A field whose value a function computes from the record. */
function field<S, const V>(value: (source: S, at: MappingContext) => V, options: FieldOptions = {}): Spec<S, V> {
    return new Spec<S, V>({ value, options, requiredAdvice: null, fitsAdvice: null, reference: null });
}

/** A field that has the same value in every record. */
function constant<const V extends string | number | boolean>(value: V, options: FieldOptions = {}): Spec<unknown, V> {
    return new Spec<unknown, V>({
        value: () => value,
        options,
        requiredAdvice: null,
        fitsAdvice: null,
        reference: null,
    });
}

type Referred<I, S, V> = null extends I ? OpenReference<S, V> : Spec<S, V>;

/**
 * The Zoho record that another mapping made of a Salesforce record. Where the id can be null, say `.required(…)` or
 * `.optional()`. What is not in Zoho yet is reported as a reference to make first.
 */
function reference<S, I extends string | null, N extends string>(
    recordId: (source: S) => I,
    mapping: Mapping<string, N>,
    options: FieldOptions = {},
): Referred<I, S, ZohoId<N>> {
    const spec = new Spec<S, ZohoId<N>>({
        value: recordId as unknown as (source: S) => ZohoId<N>,
        options,
        requiredAdvice: null,
        fitsAdvice: null,
        reference: { mappingKey: mapping.key, isNeeded: true, direction: 'toZoho' },
    });
    return new OpenReference(spec) as unknown as Referred<I, S, ZohoId<N>>;
}

type SalesforceSide<F extends string, T extends string> =
    SchemaNamed<F> extends { readonly system: 'salesforce' } ? F : T;

/** The Salesforce record that a Zoho id belongs to under a mapping; empty while it is not known. */
function lookup<S, F extends string, T extends string>(
    zohoId: (source: S) => string | null,
    mapping: Mapping<F, T>,
    options: FieldOptions = {},
): Spec<S, RecordId<SalesforceSide<F, T>> | null> {
    return lookupOf(zohoId, mapping.key, false, options);
}

/** Like `lookup`, for a field that must have a value: what is not known is reported as a reference to make first. */
function neededLookup<S, F extends string, T extends string>(
    zohoId: (source: S) => string | null,
    mapping: Mapping<F, T>,
    options: FieldOptions = {},
): Spec<S, RecordId<SalesforceSide<F, T>>> {
    return lookupOf(zohoId, mapping.key, true, options);
}

function lookupOf<S, V>(
    zohoId: (source: S) => string | null,
    mappingKey: string,
    isNeeded: boolean,
    options: FieldOptions,
): Spec<S, V> {
    return new Spec<S, V>({
        value: zohoId as unknown as (source: S) => V,
        options,
        requiredAdvice: null,
        fitsAdvice: null,
        reference: { mappingKey, isNeeded, direction: 'toSalesforce' },
    });
}

/** The parent of a child record, which whoever saves the records fills in. */
function fromParent(): Spec<unknown, never> {
    return new Spec<unknown, never>({
        value: () => null as never,
        options: {},
        requiredAdvice: null,
        fitsAdvice: null,
        reference: null,
    });
}

/** One record of the target's list for each record of the source's list. */
function each<S, R, T extends string>(
    list: (source: S) => readonly R[],
    child: Mapping<string, T> & { readonly sourceType?: (record: R) => void },
): ChildrenSpec<S, T> {
    return new ChildrenSpec<S, T>(list as (source: S) => readonly unknown[], child);
}

/** An object inside the target, such as an address; left out when all its fields are empty. */
function embedded<S, T extends Schema, D>(
    schema: T,
    fields: D & NoInfer<Checked<S, T, D>>,
): EmbeddedSpec<S, T['name']> {
    return new EmbeddedSpec<S, T['name']>(schema, fields as unknown as Readonly<Record<string, AnySpec>>);
}

/** The words of a definition, bound to the record type that it reads. */
export interface Language<S> {
    field<const V>(value: (source: S, at: MappingContext) => V, options?: FieldOptions): Spec<S, V>;
    constant<const V extends string | number | boolean>(value: V, options?: FieldOptions): Spec<S, V>;
    reference<I extends string | null, N extends string>(
        recordId: (source: S) => I,
        mapping: Mapping<string, N>,
        options?: FieldOptions,
    ): Referred<I, S, ZohoId<N>>;
    lookup<F extends string, T extends string>(
        zohoId: (source: S) => string | null,
        mapping: Mapping<F, T>,
        options?: FieldOptions,
    ): Spec<S, RecordId<SalesforceSide<F, T>> | null>;
    neededLookup<F extends string, T extends string>(
        zohoId: (source: S) => string | null,
        mapping: Mapping<F, T>,
        options?: FieldOptions,
    ): Spec<S, RecordId<SalesforceSide<F, T>>>;
    fromParent(): Spec<S, never>;
    each<R, T extends string>(
        list: (source: S) => readonly R[],
        child: Mapping<string, T> & { readonly sourceType?: (record: R) => void },
    ): ChildrenSpec<S, T>;
    embedded<T extends Schema, D>(schema: T, fields: D & NoInfer<Checked<S, T, D>>): EmbeddedSpec<S, T['name']>;
    rule(code: string, holds: (source: S, at: MappingContext) => boolean, words: RuleWords<S>): Rule<S>;
}

/** The words, typed for one kind of record. */
export function languageFor<S>(): Language<S> {
    return { field, constant, reference, lookup, neededLookup, fromParent, each, embedded, rule };
}
