import { findMember } from '../library/registry';
import { ApexObject, UnsupportedError, type ApexValue } from '../runtime';
import type { OrgRuntime } from './org-runtime';

/** Calls an instance method by name: of a class in the program, or of a library object. */
export function invokeMethod(
    rt: OrgRuntime,
    target: ApexValue,
    methodName: string,
    args: readonly ApexValue[],
): ApexValue {
    if (target === null) throw rt.exception('System.NullPointerException', 'Attempt to de-reference a null object');
    if (target instanceof ApexObject) {
        const name = `$${methodName.toLowerCase()}_${args.length}`;
        const method = (target as unknown as Record<string, unknown>)[name];
        if (typeof method === 'function')
            return (method as (...values: unknown[]) => unknown).apply(target, [...args]) ?? null;
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
