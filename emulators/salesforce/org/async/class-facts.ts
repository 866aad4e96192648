import type { ClassInfo } from '../../compiler/program';
import { ApexObject, typeRef, type ApexValue } from '../../runtime';
import type { OrgRuntime } from '../org-runtime';

/** Full name of the class of an instance. */
export function classNameOf(rt: OrgRuntime, instance: ApexObject): string {
    return rt.program.classOf(instance).name;
}

export function implementsType(rt: OrgRuntime, instance: ApexObject, type: string): boolean {
    const info = rt.program.classOf(instance);
    return info.isSubtypeOf(typeRef(type)) || ancestors(rt, instance).some((name) => name === baseOf(type));
}

/** Bare names (no type arguments) of every interface of a class and its superclasses, lower case. */
function ancestors(rt: OrgRuntime, instance: ApexObject): readonly string[] {
    const found: string[] = [];
    const visit = (info: ClassInfo | undefined): void => {
        for (const type of [...(info?.interfaces ?? []), ...(info?.superclass ? [info.superclass] : [])]) {
            found.push(baseOf(type.base));
            visit(rt.program.findClassOf(type));
        }
    };
    visit(rt.program.classOf(instance));
    return found;
}

function baseOf(type: string): string {
    return type
        .toLowerCase()
        .replace(/<.*$/, '')
        .replace(/^system\./, '');
}

/** The instance's class name. @throws System.AsyncException when it does not implement what the job needs */
export function requireClass(rt: OrgRuntime, instance: ApexValue, type: string): string {
    if (instance === null) throw rt.exception('System.NullPointerException', 'Attempt to de-reference a null object');
    if (!(instance instanceof ApexObject) || !implementsType(rt, instance, type)) {
        const name = instance instanceof ApexObject ? classNameOf(rt, instance) : rt.typeOf(instance).name;
        throw rt.exception('System.AsyncException', `${name} must implement ${type}`);
    }
    return classNameOf(rt, instance);
}
