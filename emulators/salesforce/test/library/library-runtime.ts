import { apexTypes, listOf, makeTypeRef, type TypeRef } from '../../runtime/type-ref';
import { PlatformException } from '../../runtime/exceptions';
import type { Runtime } from '../../runtime/runtime';
import { ApexDouble } from '../../runtime/values/apex-double';
import { ApexEnumValue, platformEnum } from '../../runtime/values/apex-enum-value';
import { ApexType } from '../../runtime/values/apex-type';
import { loadTypeTables } from '../../types';
import { ApexDecimal } from '../../library/decimal';
import { printDouble } from '../../library/print-double';
import { findMember } from '../../library/registry';
import { hashText } from '../../library/system/string-search';
import '../../library/system';

/** Enough of a runtime for values and pure classes: no org, no program, a clock that stands still. */

interface TestContext {
    readonly now?: number;
    readonly timeZone?: string;
    readonly locale?: string;
}

interface ApexValueLike {
    readonly typeName: string;
    readonly type?: TypeRef;
    toApexText?(rt: Runtime): string;
    equalsApex?(rt: Runtime, other: unknown): boolean;
    hashApex?(rt: Runtime): number;
}

function toText(rt: Runtime, value: unknown): string {
    if (value === null) return 'null';
    if (value instanceof ApexDouble) return printDouble(value.value);
    if (value instanceof ApexEnumValue) return value.name;
    if (value instanceof ApexType) return value.ref.name;
    return (value as ApexValueLike).toApexText?.(rt) ?? String(value);
}

const PRIMITIVES: Readonly<Record<string, TypeRef>> = {
    string: apexTypes.string,
    number: apexTypes.integer,
    bigint: apexTypes.long,
    boolean: apexTypes.boolean,
};

export function libraryRuntime(context: TestContext = {}): Runtime {
    const random = { next: () => 0.5, bytes: (count: number) => Uint8Array.from({ length: count }, (_, at) => at + 1) };
    const rt = {
        types: loadTypeTables(),
        clock: { now: () => context.now ?? Date.UTC(2026, 0, 31, 12) },
        random,
        transaction: { user: { timeZone: context.timeZone ?? 'GMT', locale: context.locale ?? 'en_US' } },
        program: { findClass: () => undefined, findClassOf: () => undefined },
        model: { namespace: '', apiVersion: '65.0', findObject: () => undefined },
        exception: (name: string, message: string) => new PlatformException(name, message),
        toText: (value: unknown): string => toText(rt, value),
        equals: (left: unknown, right: unknown): boolean =>
            left === right || ((left as ApexValueLike | null)?.equalsApex?.(rt, right) ?? false),
        hash: (value: unknown): number =>
            typeof value === 'string' ? hashText(value) : ((value as ApexValueLike).hashApex?.(rt) ?? Number(value)),
        typeOf: (value: unknown): TypeRef =>
            PRIMITIVES[typeof value] ?? (value as ApexValueLike).type ?? makeTypeRef((value as ApexValueLike).typeName),
    } as unknown as Runtime;
    return rt;
}

/** Calls a member by the types it is declared with: `call(rt, 'String.left(Integer)', 'abc', 2)`. Statics take no receiver. */
export function call(rt: Runtime, member: string, ...args: unknown[]): unknown {
    const [, type = '', name = '', parameters = ''] = /^(.+)\.(\w+)\((.*)\)$/.exec(member) ?? [];
    const types = parameters === '' ? [] : parameters.split(/,(?![^<]*>)/);
    const isStatic = args.length === types.length;
    const implementation = findMember(type, isStatic ? 'static' : 'method', name, types);
    if (!implementation) throw new Error(`${member} is not implemented`);
    return implementation(rt, ...args);
}

/** A constant of a platform enum. */
export function constant(type: string, name: string): ApexEnumValue {
    const value = platformEnum(makeTypeRef(type), loadTypeTables().find(type)?.constants ?? []).get(name.toLowerCase());
    if (!value) throw new Error(`${type}.${name} is no constant`);
    return value;
}

export const decimal = (text: string): ApexDecimal => ApexDecimal.parse(text) ?? ApexDecimal.ZERO;

export const stringListType = listOf(apexTypes.string);
