/** What Platform Cache holds: in memory, for the life of the org, and for each test method its own. */
import { deepCopy } from '../../../org/async/deep-copy';
import { orgOf } from '../../../org/org-of';
import type { Runtime } from '../../../runtime';

export type CacheKind = 'Org' | 'Session';

interface Entry {
    readonly value: unknown;
    /** Milliseconds. */
    readonly expires: number;
}

/** Seconds (Apex Developer Guide, "Platform Cache Limits"). */
const LONGEST: Readonly<Record<CacheKind, number>> = { Org: 172_800, Session: 28_800 };
const USUAL: Readonly<Record<CacheKind, number>> = { Org: 86_400, Session: 28_800 };
const SHORTEST = 300;

const caches = new WeakMap<object, Map<string, Map<string, Entry>>>();

function segment(rt: Runtime, kind: CacheKind, partition: string): Map<string, Entry> {
    const { transaction, services } = orgOf(rt);
    const scope = transaction.test ?? services;
    const segments = caches.get(scope) ?? new Map<string, Map<string, Entry>>();
    caches.set(scope, segments);
    const name = `${kind === 'Org' ? 'Org' : transaction.user.id}.${partition.toLowerCase()}`;
    const found = segments.get(name) ?? new Map<string, Entry>();
    segments.set(name, found);
    return found;
}

function live(rt: Runtime, kind: CacheKind, partition: string): Map<string, Entry> {
    const entries = segment(rt, kind, partition);
    const now = rt.clock.now();
    for (const [key, { expires }] of entries) if (expires <= now) entries.delete(key);
    return entries;
}

/** @throws Cache.InvalidParamException */
function checkKey(rt: Runtime, key: string | null): string {
    if (key !== null && /^[a-zA-Z0-9]{1,50}$/.test(key)) return key;
    throw rt.exception(
        'Cache.InvalidParamException',
        `Invalid key: ${key}. Keys have at most 50 letters and digits and are case-sensitive.`,
    );
}

export function putCached(
    rt: Runtime,
    kind: CacheKind,
    partition: string,
    key: string | null,
    value: unknown,
    seconds: number | null,
): void {
    const name = checkKey(rt, key);
    if (value === null) throw rt.exception('Cache.InvalidParamException', 'A null value cannot be cached.');
    const time = seconds ?? USUAL[kind];
    if (time < SHORTEST || time > LONGEST[kind]) {
        throw rt.exception(
            'Cache.InvalidParamException',
            `The time to live must be between ${SHORTEST} and ${LONGEST[kind]} seconds: ${time}`,
        );
    }
    const expires = rt.clock.now() + time * 1_000;
    live(rt, kind, partition).set(name, { value: deepCopy(rt, value, new Map()), expires });
}

/** A copy of what was put, null for a miss. */
export function getCached(rt: Runtime, kind: CacheKind, partition: string, key: string | null): unknown {
    const entry = live(rt, kind, partition).get(checkKey(rt, key));
    return entry ? deepCopy(rt, entry.value, new Map()) : null;
}

export function removeCached(rt: Runtime, kind: CacheKind, partition: string, key: string | null): boolean {
    return live(rt, kind, partition).delete(checkKey(rt, key));
}

export function isCached(rt: Runtime, kind: CacheKind, partition: string, key: string | null): boolean {
    return live(rt, kind, partition).has(checkKey(rt, key));
}

export function cachedKeys(rt: Runtime, kind: CacheKind, partition: string): string[] {
    return [...live(rt, kind, partition).keys()];
}
