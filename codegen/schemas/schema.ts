import type { Field } from './field';

/** The fields of one Salesforce object or one Zoho Books resource. */
export interface Schema<N extends string = string, F extends Fields = Fields> {
    readonly system: 'salesforce' | 'zoho';
    /** API name of the object, or name of the resource: `Account`, `invoice`. */
    readonly name: N;
    /** Apex type of a record or value. */
    readonly apexType: string;
    readonly description: string;
    readonly fields: F;
}
export type Fields = Readonly<Record<string, Field>>;

export function sobject<const N extends string, F extends Fields>(
    name: N,
    description: string,
    fields: F,
): Schema<N, F> & { readonly system: 'salesforce' } {
    return { system: 'salesforce', name, apexType: name, description, fields };
}

export function resource<const N extends string, F extends Fields>(
    name: N,
    apexType: string,
    description: string,
    fields: F,
): Schema<N, F> & { readonly system: 'zoho' } {
    return { system: 'zoho', name, apexType, description, fields };
}
