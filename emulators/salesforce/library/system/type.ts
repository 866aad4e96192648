import type { Runtime } from '../../runtime/runtime';
import { makeTypeRef, type TypeRef, typeRef } from '../../runtime/type-ref';
import { ApexType } from '../../runtime/values/apex-type';
import { isAssignable } from '../is-assignable';
import { definePlatformType, findMember } from '../registry';

/** The type with the names that the org spells them with, or undefined when a part of it is unknown. */
function resolve(rt: Runtime, type: TypeRef, isPlatform = false): TypeRef | undefined {
    const args = type.args.map((arg) => resolve(rt, arg));
    if (args.includes(undefined)) return undefined;
    const known = args as TypeRef[];
    if (type.kind !== 'named') return makeTypeRef(type.baseName, known);
    const userClass = isPlatform ? undefined : rt.program.findClass(type.baseName);
    if (userClass) return userClass.type;
    const record = rt.model.findObject(type.baseName);
    if (record) return makeTypeRef(record.apiName);
    const platform = rt.types.find(type.baseName);
    return platform && makeTypeRef(platform.fullName, known);
}

/** Null for an unknown name (Apex Reference Guide, Type.forName). */
function forName(rt: Runtime, name: string | null): ApexType | null {
    if (name === null || !/^[\w.<>,\s[\]]+$/.test(name)) return null;
    const isPlatform = /^\s*(system|schema)\./i.test(name);
    const type = resolve(rt, readTypeName(name), isPlatform);
    return type ? ApexType.of(type) : null;
}

/** Text that is no type name stands for a type that nobody knows. */
function readTypeName(name: string): TypeRef {
    try {
        return typeRef(name.trim());
    } catch (error) {
        if (error instanceof Error) return makeTypeRef('?');
        throw error;
    }
}

function forQualifiedName(rt: Runtime, namespace: string | null, name: string | null): ApexType | null {
    const prefix = namespace === null || namespace === '' ? '' : `${namespace}.`;
    return forName(rt, name === null ? null : prefix + name) ?? (prefix === '' ? null : forOwn(rt, namespace, name));
}

/** The project's own namespace may be given for its classes. */
function forOwn(rt: Runtime, namespace: string | null, name: string | null): ApexType | null {
    return rt.model.namespace.toLowerCase() === namespace?.toLowerCase() ? forName(rt, name) : null;
}

/** @throws System.TypeException for what has no constructor without parameters */
export function newInstance(rt: Runtime, type: TypeRef): unknown {
    const userClass = rt.program.findClassOf(type);
    const isAbstract = userClass && (userClass.kind !== 'class' || userClass.modifiers.has('abstract'));
    if (userClass && !isAbstract) return userClass.construct([]);
    const record = isAbstract ? undefined : rt.model.findObject(type.baseName);
    if (record) return rt.newRecord(record);
    const construct = isAbstract ? undefined : findMember(type.baseName, 'constructor', '', []);
    if (construct) return construct(rt, type) as unknown;
    throw rt.exception('System.TypeException', `Type cannot be constructed: ${type.name}`);
}

definePlatformType({
    name: 'System.Type',
    is: (value) => value instanceof ApexType,
    statics: { 'forname/1': forName, 'forname/2': forQualifiedName },
    methods: {
        'equals/1': (_rt, self: ApexType, other: unknown) => self === other,
        'getname/0': (_rt, self: ApexType) => self.ref.name,
        'hashcode/0': (rt, self: ApexType) => rt.hash(self.ref.key),
        'isassignablefrom/1': (rt, self: ApexType, other: ApexType) => isAssignable(rt, self.ref, other.ref, true),
        'newinstance/0': (rt, self: ApexType) => newInstance(rt, self.ref),
        'tostring/0': (_rt, self: ApexType) => self.ref.name,
    },
});
