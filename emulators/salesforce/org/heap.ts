import { ApexCollection } from '../library/collections/apex-collection';
import { ApexList, ApexMap, ApexSet } from '../library/collections';
import { ApexBlob } from '../library/blob';
import { ApexObject } from '../runtime';
import { SObjectValue } from '../store';
import type { OrgRuntime } from './org-runtime';

/** Bytes of a reference, a number, and of an object apart from its fields: the model of the heap. */
const WORD = 8;
const OBJECT = 16;
/** What every transaction has. */
const BASE = 1_000;

function childrenOf(value: object): Iterable<unknown> {
    if (value instanceof ApexList) return value.items;
    if (value instanceof ApexSet) return value.values();
    if (value instanceof ApexMap) return [...value.entries()].flat();
    if (value instanceof SObjectValue) {
        return [...value.values.values(), ...(value.parents?.values() ?? []), ...(value.children?.values() ?? [])];
    }
    return value instanceof ApexObject ? Object.values(value) : [];
}

/**
 * Bytes of values and everything they hold, each object once. A deterministic model: 8 for a reference or number, 16 and its fields for
 * an object, a string its length, a Blob its bytes.
 * @param enough the walk may stop when it is over this
 */
export function heapSizeOf(values: Iterable<unknown>, enough = Infinity): number {
    const seen = new Set<object>();
    const waiting: Iterator<unknown>[] = [values[Symbol.iterator]()];
    let size = 0;
    while (waiting.length > 0 && size <= enough) {
        const next = waiting[waiting.length - 1].next();
        if (next.done) {
            waiting.pop();
            continue;
        }
        const { value } = next;
        size += WORD;
        if (typeof value === 'string') size += value.length;
        if (typeof value !== 'object' || value === null || seen.has(value)) continue;
        seen.add(value);
        size += OBJECT + (value instanceof ApexBlob ? value.bytes.length : 0);
        waiting.push(childrenOf(value)[Symbol.iterator]());
    }
    return size;
}

/** Heap of the running transaction, as far as it can be seen: its statics, or the largest collection that was measured. */
export function heapSize(rt: OrgRuntime): number {
    const { initialisedClasses, limits } = rt.transaction;
    const statics = [...initialisedClasses].flatMap((holder) => Object.values(holder.$s ?? {}));
    return Math.max(BASE + heapSizeOf(statics), limits.used('heapSize'));
}

/** A collection grew: fails when it alone is more than the heap may hold. */
export function measureCollection(rt: OrgRuntime, collection: ApexCollection): void {
    const limits = rt.current?.limits;
    if (!limits) return;
    const size = BASE + heapSizeOf([collection], limits.maximum('heapSize'));
    if (size > limits.used('heapSize')) limits.set('heapSize', size);
}
