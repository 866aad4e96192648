/** Cache.Org, Cache.Session and their partitions (Apex Reference Guide, "Cache Namespace"). */
import { apexTypes, listOf, makeTypeRef, setOf, type ApexType, type Runtime } from '../../../runtime';
import { orgOf } from '../../../org/org-of';
import { ApexList, ApexSet } from '../../collections';
import { definePlatformType, type PlatformMethod, type PlatformStatic } from '../../registry';
import { type CacheKind, cachedKeys, getCached, isCached, putCached, removeCached } from './cache-store';

/** Cache.OrgPartition, Cache.SessionPartition */
class CachePartition {
    readonly typeName: string;

    constructor(
        readonly kind: CacheKind,
        readonly name: string,
    ) {
        this.typeName = `Cache.${kind}Partition`;
    }
}

function cacheException(rt: Runtime, kind: CacheKind, message: string): unknown {
    return rt.exception(`Cache.${kind}.${kind}CacheException`, message);
}

/** `local.Name`, `ns.Name` or `Name`; empty for the default partition. */
function findPartition(rt: Runtime, kind: CacheKind, name: string): CachePartition {
    const { model } = orgOf(rt);
    const found =
        name === ''
            ? [...model.cachePartitions.values()].find((partition) => partition.isDefault)
            : model.cachePartitions.get(name.toLowerCase().replace(/^.*\./, ''));
    if (found) return new CachePartition(kind, found.name);
    throw cacheException(rt, kind, name === '' ? 'There is no default cache partition' : `Invalid partition: ${name}`);
}

/** `local.Partition.key`, or a key of the default partition. */
function locate(rt: Runtime, kind: CacheKind, key: string | null): [CachePartition, string | null] {
    const parts = (key ?? '').split('.');
    if (parts.length < 3) return [findPartition(rt, kind, ''), key];
    return [findPartition(rt, kind, parts.slice(0, -1).join('.')), parts.at(-1)!];
}

function put(
    rt: Runtime,
    { kind, name }: CachePartition,
    key: string | null,
    value: unknown,
    ...more: unknown[]
): void {
    const seconds = more.find((argument) => typeof argument === 'number') as number | undefined;
    putCached(rt, kind, name, key, value, seconds ?? null);
}

/** Keys of a CacheBuilder are its own. */
function builtKey(builder: ApexType, key: string | null): string {
    return `${builder.ref.name.replace(/[^a-zA-Z0-9]/g, '')}${key ?? ''}`.slice(0, 50);
}

/** The value, or what the CacheBuilder loads, which is then kept. */
function load(rt: Runtime, partition: CachePartition, builder: ApexType, key: string | null): unknown {
    const entry = builtKey(builder, key);
    if (isCached(rt, partition.kind, partition.name, entry)) {
        return getCached(rt, partition.kind, partition.name, entry);
    }
    const info = rt.program.findClassOf(builder.ref);
    if (!info) throw rt.exception('Cache.InvalidCacheBuilderException', `Not a CacheBuilder: ${builder.ref.name}`);
    const value = rt.invoke(info.construct([]) as never, 'doLoad', [key] as never);
    if (value !== null) putCached(rt, partition.kind, partition.name, entry, value, null);
    return value;
}

const keySet = setOf(apexTypes.string);
const keysOf = (rt: Runtime, keys: unknown): (string | null)[] => {
    if (keys === null) throw rt.exception('Cache.InvalidParamException', 'Keys cannot be null.');
    return (keys as ApexList).items as (string | null)[];
};

/** Static methods of Cache.Org for several keys: a list with an answer for each. */
function each(operation: PlatformMethod, element: string): PlatformStatic {
    return (rt, keys: unknown) => {
        const answers = keysOf(rt, keys).map((key) => {
            const [partition, bare] = locate(rt, 'Org', key);
            return operation(rt, partition, bare) as unknown;
        });
        return new ApexList(listOf(makeTypeRef(element)), answers);
    };
}

const fullName = (namespace: string | null, partition: string | null): string =>
    `${namespace ?? 'local'}.${partition ?? ''}`;

/** @throws Cache.InvalidParamException for a name with other signs than letters and digits */
function validateName(rt: Runtime, what: string, name: string | null): void {
    if (name === null || !/^[a-zA-Z0-9]{1,50}$/.test(name))
        throw rt.exception('Cache.InvalidParamException', `Invalid ${what}: ${name}`);
}

/** Static methods that every kind of partition has. */
const checks: Readonly<Record<string, PlatformStatic>> = {
    'createfullyqualifiedpartition/2': (_rt, namespace: string | null, partition: string | null) =>
        fullName(namespace, partition),
    'createfullyqualifiedkey/3': (_rt, namespace: string | null, partition: string | null, key: string | null) =>
        `${fullName(namespace, partition)}.${key ?? ''}`,
    'validatepartitionname/1': (rt, name: string | null) => validateName(rt, 'partition name', name),
    'validatekey/2': (rt, _isDefault: boolean, key: string | null) => validateName(rt, 'key', key),
    'validatekeyvalue/3': (rt, _isDefault: boolean, key: string | null, value: unknown) => {
        validateName(rt, 'key', key);
        if (value === null) throw rt.exception('Cache.InvalidParamException', 'A null value cannot be cached.');
    },
    'validatekeys/2': (rt, _isDefault: boolean, keys: unknown) =>
        keysOf(rt, keys).forEach((key) => validateName(rt, 'key', key)),
};
const operations: Readonly<Record<string, PlatformMethod>> = {
    'contains(String)': (rt, { kind, name }: CachePartition, key: string | null) => isCached(rt, kind, name, key),
    'get(String)': (rt, { kind, name }: CachePartition, key: string | null) => getCached(rt, kind, name, key),
    'get(Type,String)': load,
    'put/2': put,
    'put/3': put,
    'put/5': put,
    'remove(Type,String)': (rt, { kind, name }: CachePartition, builder: ApexType, key: string | null) =>
        removeCached(rt, kind, name, builtKey(builder, key)),
    'remove(String)': (rt, { kind, name }: CachePartition, key: string | null) => removeCached(rt, kind, name, key),
};
const facts: Readonly<Record<string, PlatformMethod>> = {
    'getkeys/0': (rt, { kind, name }: CachePartition) => ApexSet.of(rt, keySet, cachedKeys(rt, kind, name)),
    'getname/0': (_rt, self: CachePartition) => self.name,
    'getnumkeys/0': (rt, { kind, name }: CachePartition) => BigInt(cachedKeys(rt, kind, name).length),
    'isavailable/0': () => true,
};

/** Static members find their partition in the key. */
function statics(kind: CacheKind): Record<string, PlatformStatic> {
    const members: Record<string, PlatformStatic> = {
        'getpartition/1': (rt, name: string | null) => findPartition(rt, kind, name ?? ''),
    };
    for (const [key, member] of Object.entries(operations)) {
        members[key] = (rt, ...args: unknown[]) => {
            const at = key.includes('(Type') ? 1 : 0;
            const [partition, bare] = locate(rt, kind, args[at] as string | null);
            return member(rt, partition, ...args.slice(0, at), bare, ...args.slice(at + 1));
        };
    }
    for (const [key, member] of Object.entries(facts)) {
        members[key] = (rt) => member(rt, findPartition(rt, kind, ''));
    }
    return members;
}

definePlatformType({
    name: 'Cache.Partition',
    methods: { ...operations, ...facts },
    statics: checks,
    is: (value) => value instanceof CachePartition,
});
for (const [kind, seconds] of [
    ['Org', 172_800],
    ['Session', 28_800],
] as const) {
    definePlatformType({
        name: `Cache.${kind}Partition`,
        statics: checks,
        is: (value) => value instanceof CachePartition && value.kind === kind,
    });
    definePlatformType({
        name: `Cache.${kind}`,
        statics: statics(kind),
        staticProperties: { max_ttl_secs: () => seconds },
    });
}

definePlatformType({
    name: 'Cache.Org',
    statics: {
        'contains(List<String>)': each(operations['contains(String)']!, 'Boolean'),
        'get(List<String>)': each(operations['get(String)']!, 'Object'),
        'remove(List<String>)': each(operations['remove(String)']!, 'Boolean'),
    },
});
