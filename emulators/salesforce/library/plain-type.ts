/**
 * Platform types that only carry data: whatever is set is kept, getters and properties give it back. Their members are read
 * from the type tables, so that a definition names the type and what differs from "null until set".
 */
import type { Runtime } from '../runtime/runtime';
import { typeRef, type TypeRef } from '../runtime/type-ref';
import { loadTypeTables, type PlatformTypeInfo } from '../types';
import { defineJsonForm } from './json/json-forms';
import { definePlatformType, type PlatformMember, type PlatformMethod, type PlatformProperty } from './registry';

/** A value of such a type; members by lower-case name. */
export class PlainValue {
    readonly values = new Map<string, unknown>();

    constructor(readonly typeName: string) {}

    toApexText(rt: Runtime): string {
        const info = loadTypeTables().find(this.typeName);
        const parts = (info?.fields ?? [])
            .map(({ name }) => `${name}=${rt.toText((this.values.get(name.toLowerCase()) ?? null) as never)};`)
            .join('');
        return `${this.typeName}:[${parts}]`;
    }
}

export interface PlainOptions {
    /** Values of a new object, by lower-case member name. */
    readonly defaults?: (rt: Runtime) => Readonly<Record<string, unknown>>;
    /** For each constructor with parameters: the members that they set, in order. */
    readonly constructors?: readonly (readonly string[])[];
    /** Methods that do more than reading and writing a member. */
    readonly methods?: Record<string, PlatformMethod>;
    /** Only the platform and JSON make values of the type. */
    readonly noConstructor?: boolean;
}

const definitions = new Map<string, PlainOptions>();

function getter(name: string): PlatformMethod {
    return (_rt, self: PlainValue) => self.values.get(name) ?? null;
}

function setter(name: string): PlatformMethod {
    return (_rt, self: PlainValue, value: unknown) => void self.values.set(name, value);
}

function accessors(info: PlatformTypeInfo): Record<string, PlatformMethod> {
    const methods: Record<string, PlatformMethod> = {};
    for (const { name, parameters, isStatic } of info.methods) {
        const match = /^(get|is|set)(.+)$/i.exec(name);
        if (!match || isStatic) continue;
        const [, verb, member] = match as unknown as [string, string, string];
        const key = member.toLowerCase();
        if (verb.toLowerCase() === 'set' && parameters.length === 1) methods[`${name.toLowerCase()}/1`] = setter(key);
        if (verb.toLowerCase() !== 'set' && parameters.length === 0) methods[`${name.toLowerCase()}/0`] = getter(key);
    }
    return methods;
}

/** A new value with the type's defaults. */
export function newPlainValue(rt: Runtime, name: string, values: Readonly<Record<string, unknown>> = {}): PlainValue {
    const value = new PlainValue(name);
    const defaults = definitions.get(name.toLowerCase())?.defaults?.(rt) ?? {};
    for (const [member, given] of Object.entries({ ...defaults, ...values })) value.values.set(member, given);
    return value;
}

/** Registers a type whose members the tables list. */
export function definePlainType(name: string, options: PlainOptions = {}): void {
    const info = loadTypeTables().find(name);
    if (!info) throw new Error(`The type tables have no ${name}`);
    definitions.set(name.toLowerCase(), options);
    const constructors: Record<string, PlatformMember> = { 0: (rt: Runtime) => newPlainValue(rt, name) };
    for (const members of options.constructors ?? []) {
        constructors[members.length] = (rt: Runtime, _type: TypeRef, ...args: unknown[]) =>
            newPlainValue(rt, name, Object.fromEntries(members.map((member, at) => [member, args[at]])));
    }
    const properties: Record<string, PlatformProperty> = {};
    for (const field of info.fields.filter(({ isStatic }) => !isStatic)) {
        const key = field.name.toLowerCase();
        properties[key] = { get: getter(key), set: setter(key) };
    }
    definePlatformType({
        name,
        ...(options.noConstructor ? {} : { constructors }),
        methods: { ...accessors(info), ...options.methods },
        properties,
        is: (value) => value instanceof PlainValue && value.typeName === name,
    });
    addJsonForm(name, info);
}

/** Members by lower-case name with their types, as getters and fields of the tables tell. */
function memberTypes(info: PlatformTypeInfo): Map<string, { readonly name: string; readonly type: TypeRef }> {
    const members = new Map<string, { readonly name: string; readonly type: TypeRef }>();
    for (const { name, parameters, returnType } of info.methods) {
        const member = name.replace(/^(get|is)/i, '');
        if (parameters.length > 0 || member === name) continue;
        const spelled = member.charAt(0).toLowerCase() + member.slice(1);
        members.set(member.toLowerCase(), { name: spelled, type: typeRef(returnType) });
    }
    for (const { name, type, isStatic } of info.fields) {
        const key = name.toLowerCase();
        if (!isStatic && !members.has(key)) members.set(key, { name, type: typeRef(type) });
    }
    return members;
}

function addJsonForm(name: string, info: PlatformTypeInfo): void {
    defineJsonForm(name, {
        read: (rt, given, readMember) => {
            const value = newPlainValue(rt, name);
            for (const [key, { type }] of memberTypes(info)) {
                if (given.has(key)) value.values.set(key, readMember(given.get(key), type));
            }
            return value;
        },
        write: (_rt, value: PlainValue) =>
            [...memberTypes(info)].map(([key, member]) => [member.name, value.values.get(key) ?? null] as const),
    });
}
