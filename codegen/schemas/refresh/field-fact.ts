/** What a source says about one field: its type, length and access, never a sentence of it. */
export interface FieldFact {
    readonly type: 'text' | 'whole' | 'decimal' | 'flag' | 'moment' | 'list' | 'object';
    /** Most characters of a text. */
    readonly length?: number;
    /** The values of an enumeration. */
    readonly choices?: readonly string[];
    /** Present in requests; a field of answers only is read-only. */
    readonly isWritten: boolean;
    readonly isRequired: boolean;
    /** Editions of Zoho Books that have the field, where not all do. */
    readonly editions?: readonly string[];
}

/** Facts by field, by resource or object. */
export type Facts = Readonly<Record<string, Readonly<Record<string, FieldFact>>>>;

/**
 * What we know beyond the source, or against it, about one field. What a note leaves out comes from the facts.
 */
export interface FieldNote {
    readonly text?: number;
    readonly choice?: readonly string[];
    readonly whole?: true;
    readonly decimal?: readonly [precision: number, scale: number];
    readonly flag?: true;
    readonly date?: true;
    readonly instant?: true;
    readonly texts?: true;
    /** An id of that resource or object. */
    readonly id?: string;
    readonly parent?: string;
    readonly children?: string;
    readonly access?: 'required' | 'optional' | 'readOnly';
    readonly label?: string;
    readonly apexName?: string;
    readonly custom?: true;
    /** Zoho Books takes a number as an amount and a text such as `10%` as a percentage. */
    readonly numberWhenPlain?: true;
    readonly alsoKnownAs?: string;
    /** Feature that an org needs for the field; then nobody writes it. */
    readonly feature?: string;
}

/** One schema: which fields it has, in order, and what is known about them. */
export interface SchemaNote {
    /** Name of the constant. */
    readonly export: string;
    readonly name: string;
    readonly apexType?: string;
    readonly description: string;
    /** Feature that an org needs for the object. */
    readonly feature?: string;
    /** Constant of the fields that we add to a standard object. */
    readonly added?: string;
    readonly fields: Readonly<Record<string, FieldNote>>;
}

/** The schemas of one file. */
export interface FileNote {
    readonly file: string;
    readonly schemas: readonly SchemaNote[];
}
