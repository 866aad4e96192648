import type { Runtime } from '../../runtime/runtime';
import type { TypeRef } from '../../runtime/type-ref';
import { cloneRecord } from '../../store/clone-record';
import { SObjectValue } from '../../store/sobject';
import { rejectNulls, required } from '../arguments';
import { ApexIterator } from '../collections/apex-iterator';
import { ApexList } from '../collections/apex-list';
import type { ApexSet } from '../collections/apex-set';
import { comparatorOrder, compareValues } from '../collections/sort-order';
import { definePlatformType } from '../registry';
import { recordTypeToken } from '../record-type-token';

/** Records are cloned, other elements kept. */
function deepClone(
    list: ApexList,
    preserveId = false,
    preserveTimestamps = false,
    preserveAutoNumber = false,
): ApexList {
    const options = {
        preserveId,
        isDeepClone: true,
        preserveReadonlyTimestamps: preserveTimestamps,
        preserveAutonumber: preserveAutoNumber,
    };
    return new ApexList(
        list.type,
        list.items.map((item) => (item instanceof SObjectValue ? cloneRecord(item, options) : item)),
    );
}

const elementOf = (list: ApexList): TypeRef => list.type.args[0] as TypeRef;

definePlatformType({
    name: 'System.List',
    is: (value) => value instanceof ApexList,
    constructors: {
        '0': (_rt, type) => new ApexList(type),
        '(List<T>)': (rt, type, other: ApexList | null) => new ApexList(type, required(rt, other).items.slice()),
        '(Set<T>)': (rt, type, other: ApexSet | null) => new ApexList(type, required(rt, other).values()),
        '(Integer)': (rt, type, size: number | null) =>
            new ApexList(type, new Array<unknown>(required(rt, size)).fill(null)),
    },
    methods: {
        'add/1': (rt, self: ApexList, value: unknown) => self.add(rt, value),
        'add/2': (rt, self: ApexList, index: number | null, value: unknown) =>
            self.insert(rt, required(rt, index), value),
        'addall(List<T>)': (rt, self: ApexList, other: ApexList | null) => self.addAll(rt, required(rt, other).items),
        'addall(Set<T>)': (rt, self: ApexList, other: ApexSet | null) => self.addAll(rt, required(rt, other).values()),
        'clear/0': (rt, self: ApexList) => self.clear(rt),
        'clone/0': (_rt, self: ApexList) => new ApexList(self.type, self.items.slice()),
        'contains/1': (rt, self: ApexList, value: unknown) => self.indexOf(rt, value) >= 0,
        'deepclone/0': (_rt, self: ApexList) => deepClone(self),
        'deepclone/1': (_rt, self: ApexList, id: boolean) => deepClone(self, id),
        'deepclone/2': (_rt, self: ApexList, id: boolean, times: boolean) => deepClone(self, id, times),
        'deepclone/3': (_rt, self: ApexList, id: boolean, times: boolean, numbers: boolean) =>
            deepClone(self, id, times, numbers),
        'equals/1': (rt, self: ApexList, other: unknown) => self.equalsApex(rt, other),
        'getsobjecttype/0': (rt, self: ApexList) => recordTypeToken(rt, elementOf(self)),
        'hashcode/0': (rt, self: ApexList) => self.hashApex(rt),
        'indexof/1': (rt, self: ApexList, value: unknown) => self.indexOf(rt, value),
        'isempty/0': (_rt, self: ApexList) => self.size === 0,
        'iterator/0': (_rt, self: ApexList) => new ApexIterator(elementOf(self), self.items),
        'size/0': (_rt, self: ApexList) => self.size,
        'sort/0': (rt, self: ApexList) => self.sort(rt, (left, right) => compareValues(rt, left, right)),
        'sort/1': (rt, self: ApexList, comparator: unknown) =>
            self.sort(rt, comparatorOrder(rt, required(rt, comparator))),
        'tostring/0': (rt, self: ApexList) => self.toApexText(rt),
        ...rejectNulls({
            'get/1': (rt: Runtime, self: ApexList, index: number) => self.get(rt, index),
            'remove/1': (rt: Runtime, self: ApexList, index: number) => self.remove(rt, index),
        }),
        'set/2': (rt, self: ApexList, index: number | null, value: unknown) => self.set(rt, required(rt, index), value),
    },
});

definePlatformType({
    name: 'System.Iterator',
    is: (value) => value instanceof ApexIterator,
    methods: {
        'hasnext/0': (_rt, self: ApexIterator) => self.hasNext(),
        'next/0': (rt, self: ApexIterator) => self.next(rt),
    },
});

definePlatformType({
    name: 'System.Iterable',
    methods: { 'iterator/0': (rt, self: unknown) => rt.invoke(self, 'iterator', []) },
});
