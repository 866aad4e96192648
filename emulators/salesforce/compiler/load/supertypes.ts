import { apexTypes, typeRef, type TypeRef } from '../../runtime/type-ref';
import type { TypeTables } from '../../types';
import type { LoadedClass } from './loaded-class';

/** All types that instances of a class are of. */
export function collectSupertypes(
    info: LoadedClass,
    findClass: (type: TypeRef) => LoadedClass | undefined,
    tables: TypeTables,
): ReadonlySet<TypeRef> {
    const found = new Set<TypeRef>([apexTypes.object]);
    const visit = (type: TypeRef): void => {
        if (found.has(type)) return;
        found.add(type);
        const declared = findClass(type);
        if (declared) {
            if (declared.superclass) visit(declared.superclass);
            declared.interfaces.forEach(visit);
            return;
        }
        const platform = tables.find(type.baseName);
        if (platform?.superclass !== undefined) visit(typeRef(platform.superclass));
        for (const name of platform?.interfaces ?? []) visit(typeRef(name));
    };
    visit(info.type);
    return found;
}
