import { findTests, type TestClass } from '../find-tests';
import type { Program } from '../../compiler';

/** A counter that all threads share: the next class to take. */
export type SharedCounter = SharedArrayBuffer;

export function createCounter(): SharedCounter {
    return new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
}

/** Test classes with what the filter keeps of them, in the order of their names. */
export function pickClasses(program: Program, names: readonly string[], filter?: string): readonly TestClass[] {
    const known = new Map(findTests(program, filter).map((one) => [one.info.name, one]));
    return names.map((name) => known.get(name)).filter((one) => one !== undefined);
}

/** Takes classes one by one until all are taken, here or by another thread. */
export function* takeClasses(
    program: Program,
    names: readonly string[],
    counter: SharedCounter,
    filter?: string,
): Generator<TestClass> {
    const next = new Int32Array(counter);
    for (let at = Atomics.add(next, 0, 1); at < names.length; at = Atomics.add(next, 0, 1)) {
        yield* pickClasses(program, [names[at]], filter);
    }
}
