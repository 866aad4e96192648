import type { ApexObject } from '../../runtime/apex-object';
import type { ApexValue } from '../../runtime/apex-value';
import type { TypeRef } from '../../runtime/type-ref';
import { hostJsName } from '../declare/name-members';
import type { MethodInfo, StubHandler } from '../program';
import type { LoadedClass } from './loaded-class';

/** All instance methods of a class or interface, inherited ones too, the nearest of each signature. */
function allMethods(type: LoadedClass, findClass: (type: TypeRef) => LoadedClass | undefined): readonly MethodInfo[] {
    const found = new Map<string, MethodInfo>();
    const visit = (info: LoadedClass | undefined): void => {
        if (!info) return;
        for (const method of info.methods)
            if (!method.isStatic && !found.has(method.jsName)) found.set(method.jsName, method);
        if (info.superclass) visit(findClass(info.superclass));
        for (const one of info.interfaces) visit(findClass(one));
    };
    visit(type);
    return [...found.values()];
}

/** An instance whose methods go to the handler; no constructor or initialiser runs. */
export function createStub(
    type: LoadedClass,
    handler: StubHandler,
    findClass: (type: TypeRef) => LoadedClass | undefined,
): ApexObject {
    const stub = type.allocate();
    // What the platform calls the class it makes for a stub; mocking libraries read it from String.valueOf.
    Object.defineProperty(stub, 'typeName', { value: `${type.name}__sfdc_ApexStub` });
    for (const method of allMethods(type, findClass)) {
        const isPrivate = !['public', 'global', 'protected'].some((word) => method.modifiers.has(word));
        if (isPrivate) continue;
        const value = (...args: readonly ApexValue[]): ApexValue => handler({ stub, method, args });
        Object.defineProperty(stub, method.jsName, { value });
        const host = hostJsName(method.name.toLowerCase(), method.parameters.length);
        if (!Object.hasOwn(stub, host)) Object.defineProperty(stub, host, { value });
    }
    return stub;
}
