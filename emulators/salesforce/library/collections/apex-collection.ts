import type { Runtime } from '../../runtime/runtime';
import type { TypeRef } from '../../runtime/type-ref';

/** Elements that String.valueOf and System.debug show of a collection before `...`. */
const SHOWN_ELEMENTS = 10;

/** What List, Set and Map share: their type, and the guard against changes inside a loop over them. */
export abstract class ApexCollection {
    /** Loops that run over this collection now; the compiled `for` counts. */
    private loops = 0;
    /** The size at which the heap is measured next. */
    private measureAt = 1_024;
    /** The map whose keys these are: a loop over them is a loop over the map. */
    source: ApexCollection | null = null;

    /** @param type `List<String>`, `Map<Id,Account>` */
    constructor(readonly type: TypeRef) {}

    get typeName(): string {
        return this.type.name;
    }

    get typeArgs(): readonly TypeRef[] {
        return this.type.args;
    }

    abstract get size(): number;

    /** A `for (x : this)` starts. Pair with {@link endLoop}. */
    beginLoop(): void {
        this.loops++;
        this.source?.beginLoop();
    }

    endLoop(): void {
        this.loops--;
        this.source?.endLoop();
    }

    /** Call before each change. @throws System.FinalException when a loop runs over this collection */
    protected change(rt: Runtime): void {
        if (this.loops > 0 || (this.source !== null && this.source.loops > 0)) {
            throw rt.exception('System.FinalException', 'Cannot modify a collection while it is being iterated.');
        }
        if (this.size >= this.measureAt) {
            this.measureAt = this.size * 2;
            rt.measureHeap?.(this);
        }
    }
}

/** Joins the shown part of a collection. */
export function printElements(texts: Iterable<() => string>, size: number): string {
    const shown: string[] = [];
    for (const text of texts) {
        if (shown.length === SHOWN_ELEMENTS) break;
        shown.push(text());
    }
    if (size > SHOWN_ELEMENTS) shown.push('...');
    return shown.join(', ');
}

const printing = new Set<object>();

/** Prints a value that may contain itself; Apex shows the inner one as `(already output)`. */
export function printOnce(value: object, print: () => string): string {
    if (printing.has(value)) return '(already output)';
    printing.add(value);
    try {
        return print();
    } finally {
        printing.delete(value);
    }
}
