import type { Runtime } from '../../runtime/runtime';
import { makeTypeRef, type TypeRef } from '../../runtime/type-ref';

/** The Iterator of a List or Set: a walk over the elements there were when it was made. */
export class ApexIterator {
    readonly type: TypeRef;
    private at = 0;

    constructor(
        element: TypeRef,
        private readonly elements: readonly unknown[],
    ) {
        this.type = makeTypeRef('Iterator', [element]);
    }

    get typeName(): string {
        return this.type.name;
    }

    get typeArgs(): readonly TypeRef[] {
        return this.type.args;
    }

    hasNext(): boolean {
        return this.at < this.elements.length;
    }

    /** @throws System.NoSuchElementException */
    next(rt: Runtime): unknown {
        if (!this.hasNext()) throw rt.exception('System.NoSuchElementException', 'No more elements in the iterator');
        return this.elements[this.at++];
    }

    /** What is left, without taking it. */
    rest(): unknown[] {
        return this.elements.slice(this.at);
    }
}
