import type { Runtime } from '../../runtime/runtime';
import { listOf, setOf, type TypeRef } from '../../runtime/type-ref';
import { cloneRecord } from '../../store/clone-record';
import { SObjectValue } from '../../store/sobject';
import { required } from '../arguments';
import { ApexList } from '../collections/apex-list';
import { ApexMap } from '../collections/apex-map';
import { recordTypeToken } from '../record-type-token';
import { definePlatformType } from '../registry';

/** Records under their ids. @throws System.ListException for a record without one, or one that comes twice */
function byId(rt: Runtime, type: TypeRef, records: ApexList | null): ApexMap {
    return putRecords(rt, new ApexMap(type), records, true);
}

function putRecords(rt: Runtime, map: ApexMap, records: ApexList | null, isNew: boolean): ApexMap {
    required(rt, records).items.forEach((record, row) => {
        const id = (record as SObjectValue | null)?.id ?? null;
        if (id === null) throw rt.exception('System.ListException', `Row with null Id at index: ${row}`);
        if (isNew && map.has(rt, id))
            throw rt.exception('System.ListException', `Row with duplicate Id at index: ${row}`);
        map.put(rt, id, record);
    });
    return map;
}

function putAll(rt: Runtime, self: ApexMap, other: ApexMap | null): void {
    for (const [key, value] of required(rt, other).entries()) self.put(rt, key, value);
}

function copy(rt: Runtime, type: TypeRef, other: ApexMap | null): ApexMap {
    return ApexMap.of(rt, type, required(rt, other).entries());
}

/** Records are cloned; other values are kept. */
function deepClone(rt: Runtime, self: ApexMap): ApexMap {
    const options = { preserveId: true, isDeepClone: true, preserveReadonlyTimestamps: true, preserveAutonumber: true };
    const clone = (value: unknown): unknown => (value instanceof SObjectValue ? cloneRecord(value, options) : value);
    return ApexMap.of(
        rt,
        self.type,
        self.entries().map(([key, value]) => [key, clone(value)] as const),
    );
}

const argument = (map: ApexMap, at: 0 | 1): TypeRef => map.type.args[at] as TypeRef;

definePlatformType({
    name: 'System.Map',
    is: (value) => value instanceof ApexMap,
    constructors: {
        '0': (_rt, type) => new ApexMap(type),
        '(Map<K,V>)': copy,
        '(List<SObject>)': byId,
    },
    methods: {
        'clear/0': (rt, self: ApexMap) => self.clear(rt),
        'clone/0': (rt, self: ApexMap) => copy(rt, self.type, self),
        'containskey/1': (rt, self: ApexMap, key: unknown) => self.has(rt, key),
        'deepclone/0': deepClone,
        'equals/1': (rt, self: ApexMap, other: unknown) => self.equalsApex(rt, other),
        'get/1': (rt, self: ApexMap, key: unknown) => self.get(rt, key),
        'getsobjecttype/0': (rt, self: ApexMap) => recordTypeToken(rt, argument(self, 1)),
        'hashcode/0': (rt, self: ApexMap) => self.hashApex(rt),
        'isempty/0': (_rt, self: ApexMap) => self.size === 0,
        'keyset/0': (_rt, self: ApexMap) => self.keySet(setOf(argument(self, 0))),
        'put/2': (rt, self: ApexMap, key: unknown, value: unknown) => self.put(rt, key, value),
        'putall(Map<K,V>)': putAll,
        'putall(List<SObject>)': (rt, self: ApexMap, records: ApexList | null) => {
            putRecords(rt, self, records, false);
        },
        'remove/1': (rt, self: ApexMap, key: unknown) => self.remove(rt, key),
        'size/0': (_rt, self: ApexMap) => self.size,
        'tostring/0': (rt, self: ApexMap) => self.toApexText(rt),
        'values/0': (_rt, self: ApexMap) => new ApexList(listOf(argument(self, 1)), self.values()),
    },
});
