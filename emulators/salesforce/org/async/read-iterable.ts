import { ApexList, ApexSet } from '../../library/collections';
import type { ApexValue } from '../../runtime';
import type { OrgRuntime } from '../org-runtime';

/** All elements of a List, a Set, or an Apex class that implements Iterable. */
export function readIterable(rt: OrgRuntime, iterable: ApexValue): readonly ApexValue[] {
    if (iterable === null) throw rt.exception('System.NullPointerException', 'Attempt to de-reference a null object');
    if (iterable instanceof ApexList) return iterable.items;
    if (iterable instanceof ApexSet) return iterable.values();
    const iterator = rt.invoke(iterable, 'iterator', []);
    const items: ApexValue[] = [];
    while (rt.invoke(iterator, 'hasNext', []) === true) items.push(rt.invoke(iterator, 'next', []));
    return items;
}
