import type { TypeRef } from '../../runtime/type-ref';

/** Where a value can be stored. Receivers are evaluated once, also when the value is read and written (`a.b += 1`). */
export interface Place {
    /** JavaScript of the object, the list and the index, …; may be empty. */
    readonly receivers: readonly string[];
    read(receivers: readonly string[]): string;
    /** An expression that stores; it yields the stored value. */
    write(receivers: readonly string[], value: string): string;
    /** Why nothing may be stored here. */
    readonly refusal?: string;
}

/** The translation of an expression that has a value (or of a call of a void method). */
export interface Value {
    readonly kind: 'value';
    readonly type: TypeRef;
    readonly js: string;
    /** Known to be other than null. */
    readonly nonNull?: boolean;
    /** The literal itself, for `switch` and for negation. */
    readonly literal?: string | number | bigint | boolean;
    readonly place?: Place;
    /** Left side of `?.`: when this holds the whole chain is null. */
    readonly guard?: string;
    /** Can stand alone as a statement. */
    readonly isEffect?: boolean;
    /** A list that a query gave: it converts to one record. */
    readonly isQuery?: boolean;
    /** JavaScript of the same value as a loop walks it: rows of a sub-query that are too many for a list can be iterated. */
    readonly iterated?: string;
    /** A field of a record, for `rec.field.addError(…)`. */
    readonly recordField?: { readonly record: string; readonly key: string };
    /** A parent record: reading on through an empty relationship gives null. */
    readonly isParent?: boolean;
    readonly isSuper?: boolean;
    /** Its members are also what an object names. */
    readonly named?: NamedMembers;
}

/** Values that know names of one object: its describe and token, and what they hold. */
export interface NamedMembers {
    readonly of: 'describe' | 'token' | 'fieldDescribes' | 'fieldTokens' | 'fieldSets' | 'rowCauses';
    /** Lower-case key. */
    readonly object: string;
}

/** The name of a type, as in `Foo.bar()`. */
export interface TypeName {
    readonly kind: 'type';
    readonly type: TypeRef;
}

/** The first parts of a qualified name: `System`, `Schema`, the project's namespace. */
export interface PackageName {
    readonly kind: 'package';
    readonly name: string;
}

/** Names with members of their own: labels, `Schema.SObjectType.Account.fields` and the like. */
export interface SpecialName {
    readonly kind: 'special';
    readonly special: 'label' | 'labelNamespace' | 'fieldTokens' | 'page';
    /** Lower-case key of the object, for fields. */
    readonly object?: string;
}

export type Denotation = Value | TypeName | PackageName | SpecialName;
