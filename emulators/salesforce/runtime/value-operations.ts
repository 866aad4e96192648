import { printDouble } from '../library/print-double';
import { ApexObject } from './apex-object';
import type { ApexValue } from './apex-value';
import { ApexException, PlatformException } from './exceptions';
import type { Runtime } from './runtime';
import { apexTypes, makeTypeRef, type TypeRef } from './type-ref';
import { ApexDouble } from './values/apex-double';
import { ApexEnumValue } from './values/apex-enum-value';
import { ApexType } from './values/apex-type';

/** What library values offer to take part in text, equality and hashing. */
export interface LibraryValue {
    readonly typeName?: string;
    readonly type?: TypeRef | { readonly apiName: string };
    toApexText?(rt: Runtime): string;
    equalsApex?(rt: Runtime, other: ApexValue): boolean;
    hashApex?(rt: Runtime): number;
}

type HostMethod = (...args: readonly ApexValue[]) => ApexValue;

/** A method that a class of the project may have under its host name. */
export function hostMethod(value: object, name: string): HostMethod | undefined {
    const method = (value as Record<string, unknown>)[name];
    return typeof method === 'function' ? (method as HostMethod) : undefined;
}

function isTypeRef(type: object): type is TypeRef {
    return 'key' in type && 'base' in type;
}

/** Dynamic type of a value that is not null. */
export function typeOfValue(_rt: Runtime, value: ApexValue): TypeRef {
    switch (typeof value) {
        case 'string':
            return apexTypes.string;
        case 'number':
            return apexTypes.integer;
        case 'bigint':
            return apexTypes.long;
        case 'boolean':
            return apexTypes.boolean;
    }
    if (value instanceof PlatformException) return value.type;
    if (value instanceof ApexObject) return value.$type;
    if (value instanceof ApexDouble) return apexTypes.double;
    if (value instanceof ApexType) return apexTypes.type;
    const { type, typeName } = value as LibraryValue;
    if (type && typeof type === 'object') {
        if (isTypeRef(type)) return type;
        if ('apiName' in type) return makeTypeRef(type.apiName);
    }
    if (typeName !== undefined) return makeTypeRef(typeName);
    throw new Error(`Not an Apex value: ${String(value)}`);
}

/** As String.valueOf says it; `null` for null. */
export function toText(rt: Runtime, value: ApexValue): string {
    if (value === null || value === undefined) return 'null';
    if (typeof value !== 'object') return String(value);
    if (value instanceof ApexEnumValue) return value.name;
    if (value instanceof ApexType) return value.ref.name;
    if (value instanceof ApexObject) return objectText(rt, value);
    const { toApexText } = value as LibraryValue;
    if (toApexText) return toApexText.call(value, rt);
    if (value instanceof ApexDouble) return printDouble(value.value);
    const { typeName } = value as LibraryValue;
    return typeName === undefined ? String(value) : `${typeName.replace(/^System\./, '')}[]`;
}

/** `Foo:[a=1, b=x]` unless the class has a toString of its own; exceptions say their type and message. */
function objectText(rt: Runtime, value: ApexObject): string {
    const own = hostMethod(value, '$tostring_0');
    if (own) return String(own.call(value));
    if (value instanceof ApexException) return `${value.typeName}: ${value.message ?? 'Script-thrown exception'}`;
    const fields = rt.program
        .classOf(value)
        .members.filter(({ isStatic }) => !isStatic)
        .map(({ name, get, isProperty }) => (isProperty ? null : `${name}=${toText(rt, get(value))}`))
        .filter((text) => text !== null);
    const simpleName = value.typeName.slice(value.typeName.lastIndexOf('.') + 1);
    return `${simpleName}:[${fields.join(', ')}]`;
}

function isNumber(value: ApexValue): boolean {
    return typeof value === 'number' || typeof value === 'bigint' || value instanceof ApexDouble || isDecimal(value);
}

function isDecimal(value: ApexValue): value is { doubleValue(): number; toApexText(): string } {
    return (
        typeof value === 'object' &&
        value !== null &&
        (value as LibraryValue).typeName?.replace('System.', '') === 'Decimal'
    );
}

function numberOf(value: ApexValue): number {
    if (value instanceof ApexDouble) return value.value;
    return isDecimal(value) ? value.doubleValue() : Number(value);
}

/** `==` on values of unknown static type: texts ignore case, numbers of different types compare by value. */
export function equalValues(rt: Runtime, left: ApexValue, right: ApexValue): boolean {
    if (left === right) return true;
    if (left === null || right === null) return false;
    if (typeof left === 'string' && typeof right === 'string') return left.toLowerCase() === right.toLowerCase();
    if (left instanceof ApexObject) {
        const own = hostMethod(left, '$equals_1');
        return own ? own.call(left, right) === true : false;
    }
    if (isDecimal(left) && isDecimal(right)) return (left as LibraryValue).equalsApex?.(rt, right) ?? false;
    if (isNumber(left) && isNumber(right)) return numberOf(left) === numberOf(right);
    if (typeof left !== 'object') return false;
    const { equalsApex } = left as LibraryValue;
    return equalsApex ? equalsApex.call(left, rt, right) : false;
}

const identities = new WeakMap<object, number>();
let nextIdentity = 1;

function identityHash(value: object): number {
    let hash = identities.get(value);
    if (hash === undefined) {
        hash = Math.imul(nextIdentity++, 0x9e3779b1) | 0;
        identities.set(value, hash);
    }
    return hash;
}

/** As java.lang.String.hashCode. */
export function hashText(text: string): number {
    let hash = 0;
    for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    return hash;
}

/** Agrees with equality of Map and Set keys, where texts are case-sensitive. */
export function hashValue(rt: Runtime, value: ApexValue): number {
    if (value === null) return 0;
    switch (typeof value) {
        case 'string':
            return hashText(value);
        case 'number':
            return value | 0;
        case 'bigint':
            return Number(BigInt.asIntN(32, value ^ (value >> 32n)));
        case 'boolean':
            return value ? 1231 : 1237;
    }
    const object = value as object;
    if (object instanceof ApexDouble) return hashText(String(object.value));
    if (object instanceof ApexEnumValue) return hashText(object.name);
    if (object instanceof ApexObject) {
        const own = hostMethod(object, '$hashcode_0');
        return own ? Number(own.call(object)) | 0 : identityHash(object);
    }
    const { hashApex } = object as LibraryValue;
    return hashApex ? hashApex.call(object, rt) : identityHash(object);
}
