import type { Runtime } from '../../runtime/runtime';
import { ApexIterator } from './apex-iterator';
import { ApexList } from './apex-list';
import { ApexSet } from './apex-set';

/** All elements of a List, a Set, or anything with an `iterator()` (or `hasNext()` and `next()`) written in Apex. */
export function iterate(rt: Runtime, iterable: unknown): unknown[] {
    if (iterable instanceof ApexList) return iterable.items;
    if (iterable instanceof ApexSet) return iterable.values();
    const iterator = iterable instanceof ApexIterator ? iterable : rt.invoke(iterable, 'iterator', []);
    if (iterator instanceof ApexIterator) return iterator.rest();
    const elements: unknown[] = [];
    while (rt.invoke(iterator, 'hasNext', []) === true) elements.push(rt.invoke(iterator, 'next', []));
    return elements;
}
