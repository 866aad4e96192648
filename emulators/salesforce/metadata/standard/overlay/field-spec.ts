import type { DeleteConstraint, FieldType, SharingModel } from '../../sobject-type-info';

/** What the generated row of a standard field does not say. */
export interface FieldSpec {
    readonly type?: FieldType;
    readonly length?: number;
    readonly precision?: number;
    readonly scale?: number;
    /** Digits that are stored when they are more than are shown. */
    readonly storedScale?: number;
    readonly values?: readonly string[];
    readonly restricted?: boolean;
    readonly default?: string | number | boolean;
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly caseSensitive?: boolean;
    readonly externalId?: boolean;
    readonly createable?: boolean;
    readonly updateable?: boolean;
    readonly calculated?: boolean;
    readonly referenceTo?: readonly string[];
    readonly onDelete?: DeleteConstraint;
    readonly masterDetail?: boolean;
    readonly autoNumber?: string;
    readonly label?: string;
    readonly nillable?: boolean;
    readonly relationship?: string;
    readonly apexType?: string;
}

/** What the generated row of a standard object does not say. */
export interface ObjectSpec {
    readonly prefix?: string;
    readonly label?: string;
    readonly plural?: string;
    readonly sharing?: SharingModel;
    readonly nameField?: string;
    readonly readOnly?: boolean;
    readonly undeletable?: boolean;
    readonly feature?: string;
    readonly fields?: Readonly<Record<string, FieldSpec>>;
    /** Fields the jar does not have: Apex type, `?` when nillable; `Relationship=Object` makes a look-up. */
    readonly more?: Readonly<Record<string, string>>;
    /** Child relationships that the jar does not tell: name → `Object.Field`. */
    readonly children?: Readonly<Record<string, string>>;
}

export type Overlay = Readonly<Record<string, ObjectSpec>>;

export const text = (length: number, more: FieldSpec = {}): FieldSpec => ({ type: 'string', length, ...more });
export const longText = (length: number, more: FieldSpec = {}): FieldSpec => ({ type: 'textarea', length, ...more });
export const email = (more: FieldSpec = {}): FieldSpec => ({ type: 'email', length: 80, ...more });
export const phone = (more: FieldSpec = {}): FieldSpec => ({ type: 'phone', length: 40, ...more });
export const url = (length = 255): FieldSpec => ({ type: 'url', length });
export const money = (precision = 18, scale = 2, more: FieldSpec = {}): FieldSpec => ({
    type: 'currency',
    precision,
    scale,
    ...more,
});
export const number = (precision: number, scale: number, more: FieldSpec = {}): FieldSpec => ({
    type: 'double',
    precision,
    scale,
    ...more,
});
export const percent = (precision: number, scale: number, more: FieldSpec = {}): FieldSpec => ({
    type: 'percent',
    precision,
    scale,
    ...more,
});
/** @param values separated by `|`; one marked with a closing `*` is the default */
export function picklist(values: string, more: FieldSpec = {}): FieldSpec {
    const list = values === '' ? [] : values.split('|');
    const chosen = list.find((value) => value.endsWith('*'));
    return {
        type: 'picklist',
        length: 255,
        values: list.map((value) => value.replace(/\*$/, '')),
        ...(chosen ? { default: chosen.slice(0, -1) } : {}),
        ...more,
    };
}
/** Set by the platform; a write through the API fails. */
export const readOnly = (more: FieldSpec = {}): FieldSpec => ({ createable: false, updateable: false, ...more });
export const createOnly = (more: FieldSpec = {}): FieldSpec => ({ updateable: false, ...more });
/** A look-up that cannot be empty and deletes with its parent. */
export const master = (more: FieldSpec = {}): FieldSpec => ({
    required: true,
    updateable: false,
    onDelete: 'cascade',
    masterDetail: true,
    ...more,
});
export const lookup = (referenceTo: string, more: FieldSpec = {}): FieldSpec => ({
    referenceTo: referenceTo.split(' '),
    ...more,
});
export const required = (more: FieldSpec = {}): FieldSpec => ({ required: true, ...more });
