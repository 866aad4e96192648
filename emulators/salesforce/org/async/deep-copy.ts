import { ApexList, ApexMap, ApexSet } from '../../library/collections';
import { ApexEnumValue, ApexType, type Runtime } from '../../runtime';
import { SObjectValue } from '../../store';

/** Values without state of their own, also tokens and what describes an object: shared, never copied. */
function isAtom(value: unknown): boolean {
    if (value === null || typeof value !== 'object') return true;
    const { typeName } = value as { readonly typeName?: unknown };
    const describes = typeof typeName === 'string' && typeName.startsWith('Schema.');
    return describes || value instanceof ApexEnumValue || value instanceof ApexType || Object.isFrozen(value);
}

/** Sets and maps are filled anew, since their keys may hash by identity. */
function copyCollection(rt: Runtime, value: object, seen: Map<object, object>): object | null {
    if (value instanceof ApexList) {
        const copy = new ApexList(value.type);
        seen.set(value, copy);
        copy.items = value.items.map((item) => deepCopy(rt, item, seen));
        return copy;
    }
    if (value instanceof ApexSet) {
        const copy = new ApexSet(value.type);
        seen.set(value, copy);
        for (const item of value.values()) copy.add(rt, deepCopy(rt, item, seen));
        return copy;
    }
    if (value instanceof ApexMap) {
        const copy = new ApexMap(value.type);
        seen.set(value, copy);
        for (const [key, item] of value.entries()) copy.put(rt, deepCopy(rt, key, seen), deepCopy(rt, item, seen));
        return copy;
    }
    return null;
}

/** Objects that carry `$type` and the like on their prototype keep it; metadata (types, fields) stays shared. */
function copyObject(rt: Runtime, value: object, seen: Map<object, object>): object {
    const collection = copyCollection(rt, value, seen);
    if (collection) return collection;
    if (value instanceof Uint8Array) return Uint8Array.from(value);
    if (Array.isArray(value)) {
        const copy: unknown[] = [];
        seen.set(value, copy);
        for (const item of value) copy.push(deepCopy(rt, item, seen));
        return copy;
    }
    if (value instanceof Map) {
        const copy = new Map<unknown, unknown>();
        seen.set(value, copy);
        for (const [key, item] of value) copy.set(deepCopy(rt, key, seen), deepCopy(rt, item, seen));
        return copy;
    }
    if (value instanceof Set) {
        const copy = new Set<unknown>();
        seen.set(value, copy);
        for (const item of value) copy.add(deepCopy(rt, item, seen));
        return copy;
    }
    const copy = Object.create(Object.getPrototypeOf(value) as object) as Record<string, unknown>;
    seen.set(value, copy);
    for (const [name, item] of Object.entries(value)) {
        copy[name] = isShared(name, value) ? item : deepCopy(rt, item, seen);
    }
    return copy;
}

/** `type` of a record, list, set or map is metadata and compared by identity. */
function isShared(name: string, owner: object): boolean {
    return name === 'type' || name === 'ref' || (owner instanceof SObjectValue && name === 'queried');
}

/**
 * A copy of an Apex value with everything it reaches, as the platform makes when it stores a job: later changes to the
 * original do not show. Shared references stay shared within the copy.
 */
export function deepCopy<T>(rt: Runtime, value: T, seen = new Map<object, object>()): T {
    if (isAtom(value)) return value;
    const known = seen.get(value as object);
    return (known ?? copyObject(rt, value as object, seen)) as T;
}
