import { invalidField, tooLong } from './api-error';
import { isObject, type Json, type JsonObject } from './json';
import { isDate } from './zoned-time';

/** What one body field may hold. */
export type FieldRule = (
    | { readonly kind: 'text'; readonly max: number }
    | { readonly kind: 'number' | 'integer' | 'flag' | 'date' | 'any' | 'texts' }
    | { readonly kind: 'choice'; readonly choices: readonly string[] }
    | { readonly kind: 'object' | 'objects'; readonly fields: BodySchema }
    | { readonly kind: 'not-emulated' }
) & { readonly required?: true };

/** The fields of a body by name. */
export interface BodySchema {
    readonly [field: string]: FieldRule;
}

/** Told of every field that is not in the schema, or known but without effect here. */
export type FieldReport = (kind: 'unknown' | 'not-emulated', path: string) => void;

export const text = (max = 5000): FieldRule => ({ kind: 'text', max });
export const number: FieldRule = { kind: 'number' };
export const integer: FieldRule = { kind: 'integer' };
export const flag: FieldRule = { kind: 'flag' };
export const date: FieldRule = { kind: 'date' };
export const any: FieldRule = { kind: 'any' };
export const texts: FieldRule = { kind: 'texts' };
export const later: FieldRule = { kind: 'not-emulated' };
export const choice = (...choices: readonly string[]): FieldRule => ({ kind: 'choice', choices });
export const object = (fields: BodySchema): FieldRule => ({ kind: 'object', fields });
export const objects = (fields: BodySchema): FieldRule => ({ kind: 'objects', fields });
export const required = (rule: FieldRule): FieldRule => ({ ...rule, required: true });

/** Largest amount; a JSON number carries it exactly to three places. */
const LARGEST = 999_999_999_999.999;

/**
 * Checks a body and returns its known fields with their types settled. A partial body may lack required fields,
 * but may not blank them.
 * @throws ApiError code 4 (value) or 15 (length).
 */
export function readBody(schema: BodySchema, body: JsonObject, partial: boolean, report: FieldReport): JsonObject {
    return readFields(schema, body, partial, '', report);
}

function readFields(
    schema: BodySchema,
    body: JsonObject,
    partial: boolean,
    at: string,
    report: FieldReport,
): JsonObject {
    const read: Record<string, Json> = {};
    for (const [name, value] of Object.entries(body)) {
        const rule = Object.hasOwn(schema, name) ? schema[name] : undefined;
        if (!rule) report('unknown', at + name);
        else if (rule.kind === 'not-emulated') report('not-emulated', at + name);
        else read[name] = readValue(name, rule, value, at + name, report);
    }
    for (const [name, rule] of Object.entries(schema)) {
        if (!rule.required) continue;
        const given = read[name];
        if (given === undefined ? !partial : isBlank(given)) throw invalidField(name);
    }
    return read;
}

function isBlank(value: Json): boolean {
    return value === '' || value === null || (Array.isArray(value) && value.length === 0);
}

function readValue(name: string, rule: FieldRule, value: Json, at: string, report: FieldReport): Json {
    switch (rule.kind) {
        case 'text':
            return readText(name, value, rule.max);
        case 'number':
        case 'integer':
            return readNumber(name, value, rule.kind === 'integer');
        case 'flag':
            return readFlag(name, value);
        case 'date':
            if (value === '' || value === null) return '';
            if (typeof value !== 'string' || !isDate(value)) throw invalidField(name);
            return value;
        case 'choice':
            if (value === '' || value === null) return '';
            if (!rule.choices.includes(String(value))) throw invalidField(name);
            return value;
        case 'texts':
            if (!Array.isArray(value)) throw invalidField(name);
            return (value as readonly Json[]).map((entry) => readText(name, entry, 5000));
        case 'object':
            if (!isObject(value)) throw invalidField(name);
            return readFields(rule.fields, value, false, `${at}.`, report);
        case 'objects':
            if (!Array.isArray(value) || !(value as readonly Json[]).every(isObject)) throw invalidField(name);
            return (value as readonly JsonObject[]).map((entry) =>
                readFields(rule.fields, entry, false, `${at}[].`, report),
            );
        default:
            return value;
    }
}

function readText(name: string, value: Json, max: number): string {
    if (value === null) return '';
    if (typeof value === 'object') throw invalidField(name);
    const written = String(value);
    if (written.length > max) throw tooLong(name, max);
    return written;
}

function readNumber(name: string, value: Json, whole: boolean): Json {
    if (value === '' || value === null) return '';
    const read = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
    if (typeof read !== 'number' || Math.abs(read) > LARGEST) throw invalidField(name);
    if (whole && !Number.isInteger(read)) throw invalidField(name);
    return read;
}

function readFlag(name: string, value: Json): boolean {
    if (value === true || value === 'true') return true;
    if (value === false || value === 'false' || value === '' || value === null) return false;
    throw invalidField(name);
}
