import type { Runtime } from '../../runtime/runtime';
import type { TypeRef } from '../../runtime/type-ref';
import { ApexCollection, printElements, printOnce } from './apex-collection';
import { KeyTable } from './key-table';

/** A Set; keeps the order of insertion. */
export class ApexSet extends ApexCollection {
    private readonly table: KeyTable<unknown>;

    /** A set with the given members. */
    static of(rt: Runtime, type: TypeRef, members: Iterable<unknown>): ApexSet {
        const set = new ApexSet(type);
        for (const member of members) set.table.put(rt, member, true);
        return set;
    }

    /** @param keysOf the map whose keys this set is: what is removed here is removed there, and nothing can be added */
    constructor(
        type: TypeRef,
        private readonly keysOf: { readonly table: KeyTable<unknown>; readonly map: ApexCollection } | null = null,
    ) {
        super(type);
        this.table = keysOf?.table ?? new KeyTable<unknown>();
        this.source = keysOf?.map ?? null;
    }

    get size(): number {
        return this.table.size;
    }

    /** Members in order. */
    values(): unknown[] {
        return this.table.keys();
    }

    has(rt: Runtime, value: unknown): boolean {
        return this.table.has(rt, value);
    }

    /** Whether the set changed. */
    add(rt: Runtime, value: unknown): boolean {
        if (this.keysOf) throw rt.exception('System.FinalException', 'Collection is read-only');
        this.change(rt);
        return this.table.put(rt, value, true) === undefined;
    }

    /** Whether the set changed. */
    remove(rt: Runtime, value: unknown): boolean {
        this.change(rt);
        return this.table.delete(rt, value) !== undefined;
    }

    clear(rt: Runtime): void {
        this.change(rt);
        this.table.clear();
    }

    toApexText(rt: Runtime): string {
        const texts = this.values().map((value) => () => rt.toText(value));
        return printOnce(this, () => `{${printElements(texts, this.size)}}`);
    }

    equalsApex(rt: Runtime, other: unknown): boolean {
        return (
            other instanceof ApexSet && other.size === this.size && this.values().every((value) => other.has(rt, value))
        );
    }

    /** As java.util.Set.hashCode: the order does not matter. */
    hashApex(rt: Runtime): number {
        return this.values().reduce((hash: number, value) => (hash + (value === null ? 0 : rt.hash(value))) | 0, 0);
    }
}
