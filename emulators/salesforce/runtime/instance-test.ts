import { findInstanceTest } from '../library/registry';
import { ApexObject } from './apex-object';
import type { ApexValue } from './apex-value';
import { ApexException, PlatformException } from './exceptions';
import type { Runtime } from './runtime';
import { apexTypes, type TypeRef } from './type-ref';
import { typeOfValue } from './value-operations';
import { isId } from '../store/id';

/** A number is an instance of every wider type of number, as fflib-apex-mocks' matchers rely on. */
const wider: Readonly<Record<string, readonly string[]>> = {
    integer: ['long', 'double', 'decimal'],
    long: ['double', 'decimal'],
    double: ['decimal'],
};

/** Whether a value that is not null is of a type. */
export function isInstance(rt: Runtime, value: ApexValue, type: TypeRef): boolean {
    if (type === apexTypes.object) return true;
    if (typeof value === 'string') return type === apexTypes.string || (type === apexTypes.id && isId(value));
    if (value instanceof PlatformException) return isPlatformException(rt, value.type, type);
    if (value instanceof ApexObject) return isObject(rt, value, type);
    const test = findInstanceTest(type.baseName);
    if (test && type.args.length === 0) return test(value);
    const actual = typeOfValue(rt, value);
    if (wider[actual.key]?.includes(type.key)) return true;
    return isSubtype(rt, actual, type);
}

function isObject(rt: Runtime, value: ApexObject, type: TypeRef): boolean {
    if (value instanceof ApexException && type === apexTypes.exception) return true;
    return rt.program.classOf(value).isSubtypeOf(type);
}

function isPlatformException(rt: Runtime, actual: TypeRef, type: TypeRef): boolean {
    if (type === apexTypes.exception || actual === type) return true;
    const superclass = rt.types.find(actual.baseName)?.superclass;
    return superclass !== undefined && superclass.toLowerCase() === type.base;
}

function isRecordType(rt: Runtime, type: TypeRef): boolean {
    return type === apexTypes.sobject || rt.model.findObject(type.baseName) !== undefined;
}

/** Subtypes among types of the library, records and collections; elements are covariant. */
export function isSubtype(rt: Runtime, actual: TypeRef, type: TypeRef): boolean {
    if (actual === type || type === apexTypes.object) return true;
    if (type === apexTypes.sobject) return isRecordType(rt, actual);
    if (actual.base === type.base && actual.args.length === type.args.length) {
        return actual.args.every((arg, at) => isElement(rt, arg, type.args[at] as TypeRef));
    }
    const info = rt.types.find(actual.baseName);
    const declared = rt.program.findClassOf(actual);
    if (declared) return declared.isSubtypeOf(type);
    return (info?.interfaces ?? [])
        .concat(info?.superclass ?? [])
        .some((name) => name.replace(/<.*$/, '').toLowerCase() === type.base);
}

/** A list of any records may stand for a list of certain ones: the platform checks when elements are read. */
function isElement(rt: Runtime, actual: TypeRef, wanted: TypeRef): boolean {
    return (actual === apexTypes.sobject && isRecordType(rt, wanted)) || isSubtype(rt, actual, wanted);
}
