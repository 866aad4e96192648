import type { Feature, Field } from './field';

/** The fields of one Salesforce object or one Zoho Books resource. */
export interface Schema<N extends string = string, F extends Fields = Fields> {
    readonly system: 'salesforce' | 'zoho';
    /** API name of the object, or name of the resource: `Account`, `invoice`. */
    readonly name: N;
    /** Apex type of a record or value. */
    readonly apexType: string;
    readonly description: string;
    readonly fields: F;
    /** What an org must have switched on for the object to exist. Code for it reads records dynamically. */
    readonly feature?: Feature;
}
export type Fields = Readonly<Record<string, Field>>;

export function sobject<const N extends string, F extends Fields>(
    name: N,
    description: string,
    fields: F,
): Schema<N, F> & { readonly system: 'salesforce' } {
    return { system: 'salesforce', name, apexType: name, description, fields };
}

/** An object that only orgs with a feature have: in Apex its records are `SObject`. */
export function guardedObject<const N extends string, F extends Fields>(
    feature: Feature,
    name: N,
    description: string,
    fields: F,
): Schema<N, F> & { readonly system: 'salesforce' } {
    return { system: 'salesforce', name, apexType: 'SObject', description, fields, feature };
}

export function resource<const N extends string, F extends Fields>(
    name: N,
    apexType: string,
    description: string,
    fields: F,
): Schema<N, F> & { readonly system: 'zoho' } {
    return { system: 'zoho', name, apexType, description, fields };
}
