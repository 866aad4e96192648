import { isObject, type Json, type JsonObject } from './json';

/** Replaces the numbers under the given keys, at any depth, by `""`. */
export function blankNumbers(value: JsonObject, keys: readonly string[]): JsonObject {
    const names = new Set(keys.map((key) => key.trim()));
    const walk = (node: Json): Json => {
        if (Array.isArray(node)) return (node as readonly Json[]).map(walk);
        if (!isObject(node)) return node;
        return Object.fromEntries(
            Object.entries(node).map(([key, child]) => [
                key,
                typeof child === 'number' && names.has(key) ? '' : walk(child),
            ]),
        );
    };
    return walk(value) as JsonObject;
}
