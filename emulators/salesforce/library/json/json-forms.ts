/** How values of platform types look in JSON; types without an entry are refused ("Apex Type unsupported in JSON"). */
import type { Runtime } from '../../runtime/runtime';
import type { TypeRef } from '../../runtime/type-ref';

/** Reads a member of an object that is being deserialised as the given type. */
export type ReadMember = (node: unknown, type: TypeRef) => unknown;

export interface JsonForm {
    /** Makes a value out of a JSON object's members, by lower-case name. */
    readonly read?: (rt: Runtime, members: ReadonlyMap<string, unknown>, readMember: ReadMember) => unknown;
    /** The members of the JSON object, in order; a string for a JSON string. */
    readonly write?: (rt: Runtime, value: never) => readonly (readonly [string, unknown])[] | string;
}

const forms = new Map<string, JsonForm>();

/** @param typeName full Apex name: `Database.SaveResult` */
export function defineJsonForm(typeName: string, form: JsonForm): void {
    forms.set(typeName.toLowerCase().replace(/^system\./, ''), form);
}

export function findJsonForm(typeName: string): JsonForm | undefined {
    return forms.get(typeName.toLowerCase().replace(/^system\./, ''));
}
