import type { MatchSign } from '../logic/customer-match';
import type { ChildrenOf, ParentOf } from '../schemas/field';
import type { OptionalKeys, RecordOf, RequiredKeys, ValueAt } from '../schemas/record-types';
import type { Schema } from '../schemas/schema';
import type { Rule } from './advice';
import { languageFor, type Language } from './field';
import type { AnySpec, ChildrenSpec, EmbeddedSpec, Owner, Spec } from './spec';

type SpecFor<S, V, CanBeEmpty> =
    V extends ChildrenOf<infer N>
        ? ChildrenSpec<S, N>
        : V extends ParentOf<infer N>
          ? EmbeddedSpec<S, N>
          : never extends V
            ? Spec<S, V | (CanBeEmpty extends true ? null : never)>
            : never;

/** A spec for every field of a target: required ones must be there, read-only ones cannot. */
export type Specs<S, T> = {
    readonly [K in Exclude<RequiredKeys<T>, 'Id'>]: SpecOf<S, ValueAt<T, K>, false>;
} & {
    readonly [K in OptionalKeys<T>]?: SpecOf<S, ValueAt<T, K>, true>;
};
// A choice of several texts must stay one type, hence the tuples.
type SpecOf<S, V, CanBeEmpty> = [V] extends [ChildrenOf<string> | ParentOf<string>]
    ? SpecFor<S, V, CanBeEmpty>
    : Spec<S, CanBeEmpty extends true ? V | null : V>;

/** A field that the target does not have, or that only the other side sets. */
type NoSuchField<T, D> = { readonly [K in Exclude<keyof D, RequiredKeys<T> | OptionalKeys<T>>]: never };

/**
 * What the fields `D` of a definition must be besides. As long as `D` is being inferred this is `unknown` to the type checker, which
 * therefore infers each field by itself and compares once: several times faster than inferring every field towards `Specs`.
 */
export type Checked<S, T, D> = [D] extends [object] ? Specs<S, T> & NoSuchField<T, D> : unknown;

/** What two records may have in common; admins may name others. */
export type MatchRule = MatchSign;

/** How a record of the target is recognised. */
export interface Identity<T extends Schema> {
    /** Field of the target that holds the key of its source. */
    readonly externalId: keyof T['fields'] & string;
    readonly match?: readonly MatchRule[];
}

/** A definition as its file states it. */
export interface MappingDefinition<F extends Schema, T extends Schema, D> {
    /** Name of the mapping, unique, in the form `from-to-to`. */
    readonly key: string;
    /** Raised when the meaning of stored data changes. */
    readonly version: number;
    readonly description: string;
    readonly from: F;
    readonly to: T;
    /** Owner of every field that does not name another. */
    readonly owner: Owner;
    readonly fields: (words: Language<RecordOf<F>>) => D & NoInfer<Checked<RecordOf<F>, T, D>>;
    readonly rules?: (words: Pick<Language<RecordOf<F>>, 'rule'>) => readonly Rule<RecordOf<F>>[];
    /** `on_save`: each saved record goes to Zoho Books by itself. Left out: another process takes the record there. */
    readonly capture?: 'on_save';
    /** How a record of the target is found again: by a field that holds our key, and else by what it has in common. */
    readonly identity?: Identity<T>;
    /** Order in which a child list is read. */
    readonly orderBy?: readonly (keyof F['fields'])[];
}

/** A mapping that can run: in Node by `mapRecord`, in Salesforce as the class generated from it. */
export interface Mapping<F extends string, T extends string> {
    readonly key: string;
    readonly version: number;
    readonly from: Schema<F>;
    readonly to: Schema<T>;
    readonly fields: Readonly<Record<string, AnySpec>>;
    // The source type is erased here; `each` checks it by `sourceType`.
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    readonly rules: readonly Rule<any>[];
}

/** Says once what syncs with what. */
export function defineMapping<F extends Schema, T extends Schema, D>(
    definition: MappingDefinition<F, T, D>,
): Mapping<F['name'], T['name']> & { readonly sourceType?: (record: RecordOf<F>) => void } {
    const { key, version, from, to } = definition;
    const words = languageFor<RecordOf<F>>();
    const fields = definition.fields(words) as unknown as Readonly<Record<string, AnySpec>>;
    return { key, version, from, to, fields, rules: definition.rules?.(words) ?? [] };
}
