import { ApexObject } from '../../runtime/apex-object';
import type { Runtime } from '../../runtime/runtime';
import { ApexDouble } from '../../runtime/values/apex-double';
import { ApexDate } from '../date';
import { ApexDatetime } from '../datetime';
import { ApexDecimal } from '../decimal';

type Atom = unknown;

/**
 * Whether two values are the same key of a Map or member of a Set: strings compare case-sensitively, Decimals with their scale,
 * objects by their own equals and hashCode where they have them.
 */
export function isSameKey(rt: Runtime, left: unknown, right: unknown): boolean {
    if (left === right) return true;
    if (left === null || right === null) return false;
    if (typeof left !== 'object' || typeof right !== 'object') return false;
    if (left instanceof ApexDecimal && right instanceof ApexDecimal) {
        return left.scale === right.scale && left.unscaled === right.unscaled;
    }
    return rt.equals(left, right);
}

function ownEquality(value: object): boolean {
    if (value instanceof ApexObject) return '$equals_1' in value || '$hashcode_0' in value;
    return 'equalsApex' in value;
}

/** A JavaScript Map key that stands for the value alone, or undefined when equal values can have different ones. */
function directAtom(value: unknown): Atom | undefined {
    if (typeof value === 'string') return value.startsWith('\0') ? `\0s${value}` : value;
    if (value === null || typeof value !== 'object') return value;
    if (value instanceof ApexDecimal) return `\0n${value.unscaled}:${value.scale}`;
    if (value instanceof ApexDouble) return `\0f${value.value}`;
    if (value instanceof ApexDate) return `\0d${value.days}`;
    if (value instanceof ApexDatetime) return `\0t${value.epoch}`;
    return ownEquality(value) ? undefined : value;
}

interface Entry<V> {
    readonly key: unknown;
    value: V;
}

/** Entries in order of insertion, found by Apex's equality of keys. The base of ApexMap and ApexSet. */
export class KeyTable<V> {
    private readonly entries = new Map<Atom, Entry<V>>();
    /** How many numbers behind a hash were given out. */
    private readonly chains = new Map<number, number>();

    get size(): number {
        return this.entries.size;
    }

    has(rt: Runtime, key: unknown): boolean {
        return this.entries.has(this.atomOf(rt, key));
    }

    get(rt: Runtime, key: unknown): V | undefined {
        return this.entries.get(this.atomOf(rt, key))?.value;
    }

    /** Returns the value that was there. A key that is already present keeps its place and its own object. */
    put(rt: Runtime, key: unknown, value: V): V | undefined {
        const atom = this.atomOf(rt, key);
        const entry = this.entries.get(atom);
        if (!entry) {
            this.entries.set(atom, { key, value });
            this.lengthenChain(atom);
            return undefined;
        }
        const old = entry.value;
        entry.value = value;
        return old;
    }

    /** Returns the value that was there. */
    delete(rt: Runtime, key: unknown): V | undefined {
        const atom = this.atomOf(rt, key);
        const entry = this.entries.get(atom);
        this.entries.delete(atom);
        return entry?.value;
    }

    clear(): void {
        this.entries.clear();
        this.chains.clear();
    }

    *[Symbol.iterator](): Iterator<Entry<V>> {
        yield* this.entries.values();
    }

    keys(): unknown[] {
        return Array.from(this.entries.values(), (entry) => entry.key);
    }

    values(): V[] {
        return Array.from(this.entries.values(), (entry) => entry.value);
    }

    private atomOf(rt: Runtime, key: unknown): Atom {
        const direct = directAtom(key);
        if (direct !== undefined) return direct;
        const hash = rt.hash(key);
        const length = this.chains.get(hash) ?? 0;
        for (let place = 0; place < length; place++) {
            const atom = `\0h${hash}:${place}`;
            const entry = this.entries.get(atom);
            if (entry && isSameKey(rt, entry.key, key)) return atom;
        }
        return `\0h${hash}:${length}`;
    }

    private lengthenChain(atom: Atom): void {
        if (typeof atom !== 'string' || !atom.startsWith('\0h')) return;
        const match = /^\0h(-?\d+):(\d+)$/.exec(atom);
        if (match) this.chains.set(Number(match[1]), Number(match[2]) + 1);
    }
}
