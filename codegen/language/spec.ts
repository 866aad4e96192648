import type { Schema } from '../schemas/schema';
import type { Advice } from './advice';
import type { MappingContext } from './mapping-context';
import type { Text } from './text';

/** Who decides about a field after the first time: Salesforce, Zoho Books, the newer change, or nobody. */
export type Owner = 'crm' | 'books' | 'newest' | 'create_only';

export interface FieldOptions {
    readonly owner?: Owner;
}

/** How a record finds the record of the other side. */
export interface ReferenceTarget {
    readonly mappingKey: string;
    /** `needed`: an unknown other side is reported, so that it can be made first. */
    readonly isNeeded: boolean;
    /** Which way the link is read. */
    readonly direction: 'toZoho' | 'toSalesforce';
}

interface SpecParts<S, V> {
    readonly value: (source: S, at: MappingContext) => V;
    readonly options: FieldOptions;
    readonly requiredAdvice: Advice | null;
    readonly fitsAdvice: Advice<S> | null;
    readonly reference: ReferenceTarget | null;
    /** Only records for which it holds have a value in the field. */
    readonly condition?: (source: S, at: MappingContext) => boolean;
}

/** How one field of the target gets its value from a source `S`. */
export class Spec<in S, out V> {
    readonly kind = 'value';
    readonly value: (source: S, at: MappingContext) => V;
    readonly options: FieldOptions;
    readonly requiredAdvice: Advice | null;
    readonly fitsAdvice: Advice<S> | null;
    readonly reference: ReferenceTarget | null;
    readonly condition: ((source: S, at: MappingContext) => boolean) | null;

    constructor(parts: SpecParts<S, V>) {
        this.condition = parts.condition ?? null;
        this.value = parts.value;
        this.options = parts.options;
        this.requiredAdvice = parts.requiredAdvice;
        this.fitsAdvice = parts.fitsAdvice;
        this.reference = parts.reference;
    }

    /** Records for which the condition does not hold leave the field empty, without its checks. */
    onlyIf<R extends S>(condition: (source: R, at: MappingContext) => boolean): Spec<R, V | null> {
        return new Spec<R, V | null>({ ...this.parts(), condition });
    }

    /** Without a value the record is refused, with these words. */
    required(advice: Advice): Spec<S, NonNullable<V>> {
        return new Spec<S, NonNullable<V>>({
            ...this.parts(),
            value: this.value as (source: S, at: MappingContext) => NonNullable<V>,
            fitsAdvice: this.fitsAdvice,
            requiredAdvice: advice,
        });
    }

    /** Text that is longer than the target allows is refused with these words, instead of being cut. */
    fits(advice: Advice<S>): Spec<S, Fitting<V>> {
        return new Spec<S, Fitting<V>>({
            ...this.parts(),
            value: this.value as unknown as (source: S, at: MappingContext) => Fitting<V>,
            fitsAdvice: advice,
        });
    }

    /** What the specification is made of, for one that differs in a part. */
    parts(): SpecParts<S, V> {
        const { value, options, requiredAdvice, fitsAdvice, reference, condition } = this;
        return { value, options, requiredAdvice, fitsAdvice, reference, ...(condition === null ? {} : { condition }) };
    }
}

/** Text whose length is checked while mapping may go anywhere. */
type Fitting<V> = V extends string ? Text<2> : V;

/** A reference whose source may be empty: say what happens then before it can be used. */
export class OpenReference<in S, out V> {
    constructor(private readonly spec: Spec<S, V>) {}

    /** Without a source the record is refused, with these words. */
    required(advice: Advice): Spec<S, V> {
        return new Spec<S, V>({ ...this.spec.parts(), requiredAdvice: advice });
    }

    /** Without a source the field stays empty. */
    optional(): Spec<S, V | null> {
        return new Spec<S, V | null>(this.spec.parts());
    }
}

/** The records of a child list, each mapped by a mapping of its own. */
export class ChildrenSpec<S, T extends string> {
    readonly kind = 'children';
    readonly targetName?: T;

    constructor(
        readonly list: (source: S) => readonly unknown[],
        readonly child: ChildMapping,
    ) {}
}

/** An object inside the target, mapped from the same record; left out when all its fields are empty. */
export class EmbeddedSpec<S, T extends string> {
    readonly kind = 'embedded';
    readonly targetName?: T;
    readonly source?: (source: S) => void;

    constructor(
        readonly schema: Schema,
        readonly fields: Readonly<Record<string, AnySpec>>,
    ) {}
}

// The two classes of specs meet in records whose source type is known to the type checker only.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnySpec = Spec<any, unknown> | ChildrenSpec<any, string> | EmbeddedSpec<any, string>;

/** What `each` needs to know of a child mapping. */
export interface ChildMapping {
    readonly key: string;
    readonly fields: Readonly<Record<string, AnySpec>>;
}
