import type { Runtime } from '../../runtime/runtime';
import type { TypeRef } from '../../runtime/type-ref';
import { ApexCollection, printElements, printOnce } from './apex-collection';
import { isSameKey } from './key-table';

/** A List. `items` may be read freely; change it through the methods, which know about running loops. */
export class ApexList extends ApexCollection {
    constructor(
        type: TypeRef,
        public items: unknown[] = [],
    ) {
        super(type);
    }

    get size(): number {
        return this.items.length;
    }

    /** @throws System.ListException 'List index out of bounds: 3' */
    get(rt: Runtime, index: number): unknown {
        if (index < 0 || index >= this.items.length) throw this.outOfBounds(rt, index);
        return this.items[index];
    }

    set(rt: Runtime, index: number, value: unknown): void {
        if (index < 0 || index >= this.items.length) throw this.outOfBounds(rt, index);
        this.items[index] = value;
    }

    add(rt: Runtime, value: unknown): void {
        this.change(rt);
        this.items.push(value);
    }

    /** @throws System.ListException unless `0 <= index <= size` */
    insert(rt: Runtime, index: number, value: unknown): void {
        this.change(rt);
        if (index < 0 || index > this.items.length) throw this.outOfBounds(rt, index);
        this.items.splice(index, 0, value);
    }

    addAll(rt: Runtime, values: readonly unknown[]): void {
        this.change(rt);
        for (const value of values.slice()) this.items.push(value);
    }

    remove(rt: Runtime, index: number): unknown {
        this.change(rt);
        if (index < 0 || index >= this.items.length) throw this.outOfBounds(rt, index);
        return this.items.splice(index, 1)[0];
    }

    clear(rt: Runtime): void {
        this.change(rt);
        this.items = [];
    }

    /** Puts the items in the order of `compare`; equal ones keep theirs. */
    sort(rt: Runtime, compare: (left: unknown, right: unknown) => number): void {
        this.change(rt);
        this.items.sort(compare);
    }

    /** -1 when it is not there; strings compare case-sensitively. */
    indexOf(rt: Runtime, value: unknown): number {
        return this.items.findIndex((item) => isSameKey(rt, item, value));
    }

    toApexText(rt: Runtime): string {
        const texts = this.items.map((item) => () => rt.toText(item));
        return printOnce(this, () => `(${printElements(texts, this.items.length)})`);
    }

    equalsApex(rt: Runtime, other: unknown): boolean {
        if (!(other instanceof ApexList) || other.size !== this.size) return false;
        return this.items.every((item, at) => isSameKey(rt, item, other.items[at]));
    }

    /** As java.util.List.hashCode. */
    hashApex(rt: Runtime): number {
        return this.items.reduce(
            (hash: number, item) => (Math.imul(hash, 31) + (item === null ? 0 : rt.hash(item))) | 0,
            1,
        );
    }

    private outOfBounds(rt: Runtime, index: number): unknown {
        return rt.exception('System.ListException', `List index out of bounds: ${index}`);
    }
}
