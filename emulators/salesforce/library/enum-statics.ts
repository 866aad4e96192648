import type { Runtime } from '../runtime/runtime';
import { listOf, makeTypeRef } from '../runtime/type-ref';
import { platformEnum } from '../runtime/values/apex-enum-value';
import { loadTypeTables } from '../types';
import { ApexList } from './collections/apex-list';

type EnumStatic = (rt: Runtime, ...args: never[]) => unknown;

/** `values()` and `valueOf(String)` of a platform enum. */
export function enumStatic(typeName: string, method: string): EnumStatic | undefined {
    const info = loadTypeTables().find(typeName);
    if (!info) return undefined;
    const type = makeTypeRef(info.fullName);
    const constants = platformEnum(type, info.constants);
    const statics: Record<string, EnumStatic> = {
        values: () => new ApexList(listOf(type), [...constants.values()]),
        valueof: (rt, name: string) => {
            const constant = constants.get(name.toLowerCase());
            if (constant) return constant;
            throw rt.exception('System.NoSuchElementException', `No enum constant ${info.fullName}.${name}`);
        },
    };
    return statics[method.toLowerCase()];
}
