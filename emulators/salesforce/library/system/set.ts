import type { Runtime } from '../../runtime/runtime';
import type { TypeRef } from '../../runtime/type-ref';
import { required } from '../arguments';
import { ApexIterator } from '../collections/apex-iterator';
import { ApexList } from '../collections/apex-list';
import { ApexSet } from '../collections/apex-set';
import { definePlatformType } from '../registry';

type Members = ApexList | ApexSet;

const valuesOf = (rt: Runtime, members: Members | null): unknown[] => {
    const some = required(rt, members);
    return some instanceof ApexSet ? some.values() : some.items;
};

const copy = (rt: Runtime, type: TypeRef, members: Members | null): ApexSet =>
    ApexSet.of(rt, type, valuesOf(rt, members));

/** Whether the set changed. */
function addAll(rt: Runtime, self: ApexSet, members: Members | null): boolean {
    return valuesOf(rt, members).filter((value) => self.add(rt, value)).length > 0;
}

/** Whether the set changed. */
function removeAll(rt: Runtime, self: ApexSet, members: Members | null): boolean {
    return valuesOf(rt, members).filter((value) => self.remove(rt, value)).length > 0;
}

/** Whether the set changed. */
function retainAll(rt: Runtime, self: ApexSet, members: Members | null): boolean {
    const kept = ApexSet.of(rt, self.type, valuesOf(rt, members));
    const gone = self.values().filter((value) => !kept.has(rt, value));
    gone.forEach((value) => self.remove(rt, value));
    return gone.length > 0;
}

definePlatformType({
    name: 'System.Set',
    is: (value) => value instanceof ApexSet,
    constructors: {
        '0': (_rt, type) => new ApexSet(type),
        '1': copy,
    },
    methods: {
        'add/1': (rt, self: ApexSet, value: unknown) => self.add(rt, value),
        'addall/1': addAll,
        'clear/0': (rt, self: ApexSet) => self.clear(rt),
        'clone/0': (rt, self: ApexSet) => copy(rt, self.type, self),
        'contains/1': (rt, self: ApexSet, value: unknown) => self.has(rt, value),
        'containsall/1': (rt, self: ApexSet, members: Members | null) =>
            valuesOf(rt, members).every((value) => self.has(rt, value)),
        'equals/1': (rt, self: ApexSet, other: unknown) => self.equalsApex(rt, other),
        'hashcode/0': (rt, self: ApexSet) => self.hashApex(rt),
        'isempty/0': (_rt, self: ApexSet) => self.size === 0,
        'iterator/0': (_rt, self: ApexSet) => new ApexIterator(self.type.args[0] as TypeRef, self.values()),
        'remove/1': (rt, self: ApexSet, value: unknown) => self.remove(rt, value),
        'removeall/1': removeAll,
        'retainall/1': retainAll,
        'size/0': (_rt, self: ApexSet) => self.size,
        'tostring/0': (rt, self: ApexSet) => self.toApexText(rt),
    },
});
