import type { Runtime } from '../../runtime/runtime';
import type { TypeRef } from '../../runtime/type-ref';
import { ApexCollection, printElements, printOnce } from './apex-collection';
import { ApexSet } from './apex-set';
import { isSameKey, KeyTable } from './key-table';

/** A Map; keeps the order of insertion. */
export class ApexMap extends ApexCollection {
    private readonly table = new KeyTable<unknown>();

    /** A map with the given entries. */
    static of(rt: Runtime, type: TypeRef, entries: Iterable<readonly [unknown, unknown]>): ApexMap {
        const map = new ApexMap(type);
        for (const [key, value] of entries) map.table.put(rt, key, value);
        return map;
    }

    constructor(type: TypeRef) {
        super(type);
    }

    get size(): number {
        return this.table.size;
    }

    keys(): unknown[] {
        return this.table.keys();
    }

    /** The keys as they are at any time, not a copy. @param type `Set<String>` */
    keySet(type: TypeRef): ApexSet {
        return new ApexSet(type, { table: this.table, map: this });
    }

    values(): unknown[] {
        return this.table.values();
    }

    entries(): [unknown, unknown][] {
        return Array.from(this.table, (entry) => [entry.key, entry.value]);
    }

    has(rt: Runtime, key: unknown): boolean {
        return this.table.has(rt, key);
    }

    /** Null when the key is not there. */
    get(rt: Runtime, key: unknown): unknown {
        return this.table.get(rt, key) ?? null;
    }

    /** The value that was there, or null. */
    put(rt: Runtime, key: unknown, value: unknown): unknown {
        this.change(rt);
        return this.table.put(rt, key, value) ?? null;
    }

    /** The value that was there, or null. */
    remove(rt: Runtime, key: unknown): unknown {
        this.change(rt);
        return this.table.delete(rt, key) ?? null;
    }

    clear(rt: Runtime): void {
        this.change(rt);
        this.table.clear();
    }

    toApexText(rt: Runtime): string {
        const texts = this.entries().map(
            ([key, value]) =>
                () =>
                    `${rt.toText(key)}=${rt.toText(value)}`,
        );
        return printOnce(this, () => `{${printElements(texts, this.size)}}`);
    }

    equalsApex(rt: Runtime, other: unknown): boolean {
        if (!(other instanceof ApexMap) || other.size !== this.size) return false;
        return this.entries().every(([key, value]) => other.has(rt, key) && isSameKey(rt, value, other.get(rt, key)));
    }

    /** As java.util.Map.hashCode. */
    hashApex(rt: Runtime): number {
        const hashOf = (value: unknown): number => (value === null ? 0 : rt.hash(value));
        return this.entries().reduce((sum: number, [key, value]) => (sum + (hashOf(key) ^ hashOf(value))) | 0, 0);
    }
}
