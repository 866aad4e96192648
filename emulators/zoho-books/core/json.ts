/** Any value that JSON can carry. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A JSON object. */
export interface JsonObject {
    readonly [key: string]: Json;
}

/** True for a JSON object, false for arrays, null and scalars. */
export function isObject(value: Json | undefined): value is JsonObject {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a text member; absent and null read as the empty string, numbers as their digits. */
export function textOf(source: JsonObject, key: string): string {
    const value = source[key];
    return value === undefined || value === null ? '' : String(value);
}

/** Reads an array of objects; anything else reads as empty. */
export function objectsOf(source: JsonObject, key: string): readonly JsonObject[] {
    const value = source[key];
    return Array.isArray(value) ? (value as readonly Json[]).filter(isObject) : [];
}

/** Reads an array of texts; anything else reads as empty. */
export function textsOf(source: JsonObject, key: string): readonly string[] {
    const value = source[key];
    return Array.isArray(value) ? (value as readonly Json[]).map(String) : [];
}
