import { Instant } from '../../../language/instant';
import { Money } from '../../../language/money';
import { PlainDate } from '../../../language/plain-date';
import type { Schema } from '../../../schemas/schema';
import { schemaNamed } from '../../plan/schema-catalogue';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Numbers of JSON; amounts beyond the precision of JavaScript's numbers are refused. */
function numberOf(value: Money): number {
    const number = Number(value.toString());
    if (!Money.of(String(number)).equals(value)) {
        throw new Error(`The example amount ${value.toString()} is too long for a JSON number.`);
    }
    return number;
}

function scalar(value: unknown): Json {
    if (value instanceof Money) {
        return numberOf(value);
    }
    if (value instanceof PlainDate || value instanceof Instant) {
        return value.toString();
    }
    return value as Json;
}

function member(schema: Schema, key: string, value: unknown, record: (name: string, value: unknown) => Json): Json {
    const shape = schema.fields[key]?.shape;
    if (shape?.kind === 'children') {
        return (value as readonly unknown[]).map((item) => record(shape.of, item));
    }
    return shape?.kind === 'parent' && value !== null ? record(shape.of, value) : scalar(value);
}

/** The answer of Zoho Books that holds a record; custom fields are in their hash, as in live answers. */
export function zohoJson(schemaName: string, value: unknown): Json {
    const schema = schemaNamed(schemaName);
    const entries = Object.entries(value as Readonly<Record<string, unknown>>);
    const plain = entries.filter(([key]) => schema.fields[key]?.isCustom !== true);
    const custom = entries.filter(([key]) => schema.fields[key]?.isCustom === true);
    return {
        ...Object.fromEntries(plain.map(([key, item]) => [key, member(schema, key, item, zohoJson)])),
        ...(custom.length === 0
            ? {}
            : { custom_field_hash: Object.fromEntries(custom.map(([key, item]) => [key, scalar(item)])) }),
    };
}

/** The platform's JSON of a queried record, with its type and its lists. */
export function recordJson(schemaName: string, value: unknown): Json {
    const schema = schemaNamed(schemaName);
    const entries = Object.entries(value as Readonly<Record<string, unknown>>).map(([key, item]) => {
        const json = member(schema, key, item, recordJson);
        const isList = schema.fields[key]?.shape.kind === 'children' && Array.isArray(json);
        return [key, isList ? { totalSize: json.length, done: true, records: json } : json] as const;
    });
    return { attributes: { type: schemaName }, ...Object.fromEntries(entries) };
}
