import type { Runtime } from '../runtime/runtime';
import { apexTypes, type TypeRef } from '../runtime/type-ref';

const isRecord = (rt: Runtime, type: TypeRef): boolean =>
    type === apexTypes.sobject || rt.model.findObject(type.baseName) !== undefined;

/** Numbers widen (Apex Developer Guide, "Rules of Conversion"); an Id is a String. */
const WIDER: Readonly<Record<string, readonly string[]>> = {
    integer: ['long', 'double', 'decimal'],
    long: ['double', 'decimal'],
    double: ['decimal'],
    id: ['string'],
};

function isPlatformSubtype(rt: Runtime, target: TypeRef, source: TypeRef): boolean {
    const info = rt.types.find(source.baseName);
    if (!info) return false;
    return [info.superclass, ...info.interfaces].some((name) => {
        if (name === undefined) return false;
        const bare = name.replace(/<.*$/, '').toLowerCase();
        return bare === target.base || isPlatformSubtype(rt, target, { ...source, base: bare, baseName: name });
    });
}

/**
 * Whether a value of type `source` is one of type `target`: Type.isAssignableFrom, and with widening off, `instanceof`.
 */
export function isAssignable(rt: Runtime, target: TypeRef, source: TypeRef, widening = false): boolean {
    if (target === source || target === apexTypes.object) return true;
    if (target === apexTypes.sobject) return isRecord(rt, source);
    if (widening && (WIDER[source.base] ?? []).includes(target.base)) return true;
    if (target.base === source.base && target.args.length === source.args.length) {
        return target.args.every((arg, at) => isAssignable(rt, arg, source.args[at] as TypeRef));
    }
    const userClass = rt.program.findClassOf(source);
    if (userClass) return userClass.isSubtypeOf(target);
    return isPlatformSubtype(rt, target, source);
}
