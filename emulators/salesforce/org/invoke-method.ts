import type { ClassInfo } from '../compiler';
import { hostJsName, methodJsName } from '../compiler/declare/name-members';
import { findMember } from '../library/registry';
import { ApexObject, UnsupportedError, type ApexValue } from '../runtime';
import type { OrgRuntime } from './org-runtime';

/** The platform lets a static method stand in for one of an interface (`static void execute(QueueableContext)`). */
function classWithStatic(rt: OrgRuntime, target: ApexObject, name: string, arity: number): ClassInfo | undefined {
    const info = rt.program.classOf(target);
    const found = info.methods.some(
        (method) =>
            method.isStatic && method.name.toLowerCase() === name.toLowerCase() && method.parameters.length === arity,
    );
    return found ? info : undefined;
}

/** The method that takes exactly these values (a class may be Queueable, Schedulable and Finalizer), else the one with as many. */
function methodOf(rt: OrgRuntime, target: ApexObject, key: string, args: readonly ApexValue[]): unknown {
    const members = target as unknown as Record<string, unknown>;
    const types = args.flatMap((value) => (value === null ? [] : [rt.typeOf(value)]));
    const exact = types.length === args.length ? members[methodJsName(key, types)] : undefined;
    return exact ?? members[hostJsName(key, args.length)];
}

/** Calls an instance method by name: of a class in the program, or of a library object. */
export function invokeMethod(
    rt: OrgRuntime,
    target: ApexValue,
    methodName: string,
    args: readonly ApexValue[],
): ApexValue {
    if (target === null) throw rt.exception('System.NullPointerException', 'Attempt to de-reference a null object');
    if (target instanceof ApexObject) {
        const own = methodOf(rt, target, methodName.toLowerCase(), args);
        if (typeof own === 'function')
            return (own as (...values: unknown[]) => unknown).apply(target, [...args]) ?? null;
        const info = classWithStatic(rt, target, methodName, args.length);
        if (info) return info.invokeStatic(methodName, args);
    }
    const typeName = (target as { readonly typeName?: string }).typeName ?? rt.typeOf(target).name;
    const parameters = rt.types
        .find(typeName)
        ?.methods.find(
            (method) =>
                !method.isStatic &&
                method.name.toLowerCase() === methodName.toLowerCase() &&
                method.parameters.length === args.length,
        )?.parameters;
    const member = findMember(
        typeName,
        'method',
        methodName,
        parameters?.map((parameter) => parameter.type) ?? args.map(() => 'Object'),
    );
    if (!member) throw new UnsupportedError(`${typeName}.${methodName}`);
    return (member(rt, target, ...args) as ApexValue) ?? null;
}
