import type { Runtime } from '../../runtime/runtime';
import type { TypeRef } from '../../runtime/type-ref';
import { ApexMap } from '../collections/apex-map';

/** A describe map: keys are lower-case names, and look-ups ignore case and the package's own namespace. */
export class NamesMap extends ApexMap {
    constructor(
        type: TypeRef,
        private readonly prefix: string,
    ) {
        super(type);
    }

    static named(rt: Runtime, type: TypeRef, entries: Iterable<readonly [string, unknown]>): NamesMap {
        const map = new NamesMap(type, rt.model.namespace === '' ? '' : `${rt.model.namespace.toLowerCase()}__`);
        for (const [name, value] of entries) map.put(rt, name.toLowerCase(), value);
        return map;
    }

    override has(rt: Runtime, key: unknown): boolean {
        return this.keyFor(rt, key) !== undefined;
    }

    override get(rt: Runtime, key: unknown): unknown {
        const found = this.keyFor(rt, key);
        return found === undefined ? null : super.get(rt, found);
    }

    private keyFor(rt: Runtime, key: unknown): string | undefined {
        if (typeof key !== 'string') return undefined;
        const name = key.trim().toLowerCase();
        return [name, this.prefix + name].find((candidate) => super.has(rt, candidate));
    }
}
