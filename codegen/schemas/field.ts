import type { Instant } from '../language/instant';
import type { Money } from '../language/money';
import type { PlainDate } from '../language/plain-date';
import type { KnownLength, Text } from '../language/text';

/** Features of Salesforce that an org may lack. */
export type Feature = 'Quotes' | 'Orders' | 'MultiCurrency' | 'PersonAccounts';

/** Who may write a field, and whether it may be empty. */
export type Access = 'required' | 'optional' | 'readOnly';

export type FieldShape =
    | { readonly kind: 'text'; readonly max: number }
    | { readonly kind: 'choice'; readonly values: readonly string[]; readonly max: number }
    | { readonly kind: 'whole' }
    | { readonly kind: 'decimal'; readonly precision: number; readonly scale: number }
    | { readonly kind: 'flag' }
    | { readonly kind: 'date' }
    | { readonly kind: 'instant' }
    | { readonly kind: 'texts' }
    /** Salesforce: the record's own id (`object`) or a look-up; Zoho: the id of another resource */
    | { readonly kind: 'reference'; readonly to: string }
    /** Salesforce: the record behind a look-up; Zoho: an embedded object */
    | { readonly kind: 'parent'; readonly of: string }
    | { readonly kind: 'children'; readonly of: string };

/** One field of a record or resource. `V` and `A` exist for the type checker only. */
export interface Field<V = unknown, A extends Access = Access> {
    readonly shape: FieldShape;
    readonly access: A;
    /** Text for people; the API name in words where absent. */
    readonly label?: string;
    /** Property of the Apex value class where the name itself is no legal or clear identifier. */
    readonly apexName?: string;
    /** A unique custom field of Zoho Books instead of a plain key. */
    readonly isCustom?: boolean;
    /** Text that is sent as a number where it writes one. */
    readonly isNumberWhenPlain?: boolean;
    /** Editions of Zoho Books that have the field; absent: all. */
    readonly editions?: readonly string[];
    /** Feature of Salesforce that an org must have for the field to exist; Apex reads it by name. */
    readonly feature?: Feature;
    /** An older or other key that carries the same value in some answers. */
    readonly alsoKnownAs?: string;
    readonly valueType?: V;
}

/** An id of a Salesforce record of one object. */
export type RecordId<O extends string> = Text<18> & { readonly recordOf?: O };
/** An id that Zoho Books gave to one resource. */
export type ZohoId<R extends string> = Text<20> & { readonly resourceOf?: R };
export interface ParentOf<O extends string> {
    readonly parentName: O;
}
export interface ChildrenOf<O extends string> {
    readonly childName: O;
}

type Optional<V> = Field<V, 'optional'>;

function make<V>(shape: FieldShape): Optional<V> {
    return { shape, access: 'optional' };
}

/** Text. A new length is added to the rungs of `codegen/language/text.ts` first. */
export function text<Max extends KnownLength>(max: Max): Optional<Text<Max>> {
    return make({ kind: 'text', max });
}
export function choice<const C extends string>(...values: readonly C[]): Optional<C> {
    return make({ kind: 'choice', values, max: Math.max(...values.map((value) => value.length)) });
}
/** A whole number (Apex Integer). Salesforce number fields are `decimal`, whatever their scale. */
export function whole(): Optional<number> {
    return make({ kind: 'whole' });
}
export function decimal(precision: number, scale: number): Optional<Money> {
    return make({ kind: 'decimal', precision, scale });
}
export function flag(): Optional<boolean> {
    return make({ kind: 'flag' });
}
export function date(): Optional<PlainDate> {
    return make({ kind: 'date' });
}
export function instant(): Optional<Instant> {
    return make({ kind: 'instant' });
}
export function texts(): Optional<readonly string[]> {
    return make({ kind: 'texts' });
}
/** The id of a Salesforce record: its own or one it looks up to. */
export function recordId<const O extends string>(to: O): Optional<RecordId<O>> {
    return make({ kind: 'reference', to });
}
/** The id of a Zoho Books resource. */
export function zohoId<const R extends string>(to: R): Optional<ZohoId<R>> {
    return make({ kind: 'reference', to });
}
/** The record behind a look-up, or an embedded object. */
export function parent<const O extends string>(of: O): Optional<ParentOf<O>> {
    return make({ kind: 'parent', of });
}
export function children<const O extends string>(of: O): Optional<ChildrenOf<O>> {
    return make({ kind: 'children', of });
}

export function required<V>(field: Optional<V>): Field<V, 'required'> {
    return { ...field, access: 'required' };
}
export function readOnly<V>(field: Optional<V>): Field<V, 'readOnly'> {
    return { ...field, access: 'readOnly' };
}
/** A Salesforce field that always has a value but that nobody writes, such as Id. */
export function named<F extends Field>(field: F, apexName: string): F {
    return { ...field, apexName };
}
export function labelled<F extends Field>(field: F, label: string): F {
    return { ...field, label };
}
/** A custom field of Zoho Books, addressed by its API name. */
export function custom<F extends Field>(field: F): F {
    return { ...field, isCustom: true };
}
export function alsoKnownAs<F extends Field>(field: F, other: string): F {
    return { ...field, alsoKnownAs: other };
}
/** Text that is sent as a number where it writes one: `10%` is a percentage, 10 an amount. */
export function numberWhenPlain<F extends Field>(field: F): F {
    return { ...field, isNumberWhenPlain: true };
}
/** A field that only some editions of Zoho Books have. */
export function inEditions<F extends Field>(field: F, ...editions: readonly string[]): F {
    return { ...field, editions };
}
/** A field that only orgs with a feature have: where it is missing, mappings read null, and none may write it. */
export function withFeature<V>(
    field: Optional<V>,
    feature: Feature,
): Field<V, 'readOnly'> & { readonly feature: Feature } {
    return { ...field, access: 'readOnly', feature };
}
