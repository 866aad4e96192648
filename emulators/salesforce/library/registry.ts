/**
 * The register of platform members that have an implementation.
 *
 * `types/` says which members exist; this register says which of them work. A file under `library/` describes one platform
 * type and calls {@link definePlatformType}; the compiler's loader asks {@link findMember} once per call site.
 */
import type { Runtime } from '../runtime/runtime';
import type { TypeRef } from '../runtime/type-ref';
import { loadTypeTables } from '../types';
import { enumStatic } from './enum-statics';

/* eslint-disable @typescript-eslint/no-explicit-any -- arguments arrive already checked and converted by compiled code */
export type PlatformConstructor = (rt: Runtime, type: TypeRef, ...args: any[]) => any;
export type PlatformStatic = (rt: Runtime, ...args: any[]) => any;
export type PlatformMethod = (rt: Runtime, self: any, ...args: any[]) => any;
export interface PlatformProperty {
    readonly get?: (rt: Runtime, self: any) => any;
    readonly set?: (rt: Runtime, self: any, value: any) => void;
}
export type PlatformMember = (...args: any[]) => any;
/* eslint-enable @typescript-eslint/no-explicit-any */

export interface PlatformType {
    /** Full Apex name without type arguments: `System.String`, `Database.SaveResult`. */
    readonly name: string;
    /** Key: the number of parameters (`'2'`) or the parameter types (`'(String,Integer)'`). */
    readonly constructors?: Record<string, PlatformConstructor>;
    /** Key: `valueof/1` or `valueof(Long)`; the name in lower case, parameter types as the type tables spell them. */
    readonly statics?: Record<string, PlatformStatic>;
    /** Keys as for {@link statics}. Instance methods; `self` is never null. */
    readonly methods?: Record<string, PlatformMethod>;
    /** Key: lower-case name. */
    readonly staticProperties?: Record<string, (rt: Runtime) => unknown>;
    /** Key: lower-case name. */
    readonly staticPropertySetters?: Record<string, (rt: Runtime, value: unknown) => void>;
    /** Key: lower-case name. */
    readonly properties?: Record<string, PlatformProperty>;
    /** `value instanceof Type` for a value that is not null. */
    readonly is?: (value: unknown) => boolean;
}

export type MemberKind =
    'constructor' | 'static' | 'method' | 'staticProperty' | 'staticPropertySetter' | 'property' | 'propertySetter';

const registered = new Map<string, Record<MemberKind, Map<string, PlatformMember>>>();
const instanceTests = new Map<string, (value: unknown) => boolean>();

/** `System.List<String>` → `list`; `Database.SaveResult` → `database.saveresult`. */
function typeKey(name: string): string {
    const lower = name.toLowerCase().replace(/<.*$/, '');
    const bare = lower.replace(/^(system|schema)\./, '');
    return bare === '' ? lower : bare;
}

/** `valueOf( System.String , Map<K, V>)` → `valueof(string,map<k,v>)`. */
function memberKey(key: string): string {
    return key
        .toLowerCase()
        .replace(/\s+/g, '')
        .replace(/(?<![\w.])(system|schema)\.(?=\w)/g, '');
}

function emptyMembers(): Record<MemberKind, Map<string, PlatformMember>> {
    return {
        constructor: new Map(),
        static: new Map(),
        method: new Map(),
        staticProperty: new Map(),
        staticPropertySetter: new Map(),
        property: new Map(),
        propertySetter: new Map(),
    };
}

/** Adds members to a platform type; several calls for one type add up. A key given twice is a mistake in the library and throws. */
export function definePlatformType(type: PlatformType): void {
    const key = typeKey(type.name);
    const members = registered.get(key) ?? emptyMembers();
    registered.set(key, members);
    const add = (kind: MemberKind, entries: Record<string, PlatformMember | undefined> = {}): void => {
        for (const [name, implementation] of Object.entries(entries)) {
            if (!implementation) continue;
            const id = memberKey(name);
            if (members[kind].has(id)) throw new Error(`${type.name}: ${kind} ${name} is defined twice`);
            members[kind].set(id, implementation);
        }
    };
    add('constructor', type.constructors);
    add('static', type.statics);
    add('method', type.methods);
    add('staticProperty', type.staticProperties);
    add('staticPropertySetter', type.staticPropertySetters);
    for (const [name, property] of Object.entries(type.properties ?? {})) {
        add('property', { [name]: property.get });
        add('propertySetter', { [name]: property.set });
    }
    if (type.is) instanceTests.set(key, type.is);
}

/** Superclasses first, then interfaces, nearest first; every exception ends at System.Exception, everything at Object. */
function lineage(typeName: string): string[] {
    const tables = loadTypeTables();
    const seen: string[] = [];
    const visit = (name: string): void => {
        const key = typeKey(name);
        if (seen.includes(key)) return;
        seen.push(key);
        const info = tables.find(name);
        if (!info) return;
        if (info.superclass) visit(info.superclass);
        info.interfaces.forEach(visit);
        if (info.kind === 'enum') visit('Enum');
    };
    visit(typeName);
    if (!seen.includes('object')) seen.push('object');
    return seen;
}

function lookUp(
    type: string,
    kind: MemberKind,
    name: string,
    parameterTypes: readonly string[],
): PlatformMember | undefined {
    const members = registered.get(type)?.[kind];
    if (!members) return undefined;
    const lower = name.toLowerCase();
    if (kind === 'constructor') {
        return members.get(memberKey(`(${parameterTypes.join(',')})`)) ?? members.get(String(parameterTypes.length));
    }
    if (kind === 'static' || kind === 'method') {
        return (
            members.get(memberKey(`${lower}(${parameterTypes.join(',')})`)) ??
            members.get(`${lower}/${parameterTypes.length}`)
        );
    }
    return members.get(lower);
}

/**
 * The implementation of a platform member, or undefined when it has none (the compiler then lists it as unsupported).
 *
 * @param typeName platform type, with or without `System.`/`Schema.`, type arguments ignored
 * @param name ignored for constructors
 * @param parameterTypes as *declared* in the type tables (`T` stays `T`)
 */
export function findMember(
    typeName: string,
    kind: MemberKind,
    name: string,
    parameterTypes: readonly string[] = [],
): PlatformMember | undefined {
    if (kind === 'constructor') return findConstructor(typeName, parameterTypes);
    if (kind === 'static' && loadTypeTables().find(typeName)?.kind === 'enum') return enumStatic(typeName, name);
    for (const type of lineage(typeName)) {
        const found = lookUp(type, kind, name, parameterTypes);
        if (found) return found;
    }
    return undefined;
}

/** Exceptions share the constructors of System.Exception; every other type has its own. */
function findConstructor(typeName: string, parameterTypes: readonly string[]): PlatformMember | undefined {
    const own = lookUp(typeKey(typeName), 'constructor', '', parameterTypes);
    const isException = loadTypeTables().find(typeName)?.superclass === 'Exception';
    return own ?? (isException ? lookUp('exception', 'constructor', '', parameterTypes) : undefined);
}

/** The `instanceof` test of a platform type, when it has one of its own. */
export function findInstanceTest(typeName: string): ((value: unknown) => boolean) | undefined {
    return instanceTests.get(typeKey(typeName));
}

/** Every implemented member as `type kind key`, sorted: the source of the support page. */
export function listMembers(): string[] {
    const lines: string[] = [];
    for (const [type, kinds] of registered) {
        for (const [kind, members] of Object.entries(kinds)) {
            for (const key of members.keys()) lines.push(`${type} ${kind} ${key}`);
        }
    }
    return lines.sort();
}
