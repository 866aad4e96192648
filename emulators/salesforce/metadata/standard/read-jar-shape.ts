import { AccessFlag, type ClassFile } from '../../types/class-file';

/** One SObject class of apex-ls' `sobject-types` jar: the union of all features. */
export interface JarShape {
    readonly name: string;
    /** Field → Apex type name. */
    readonly fields: ReadonlyMap<string, string>;
    readonly parents: ReadonlyMap<string, string>;
    readonly children: ReadonlyMap<string, string>;
}

const OBJECTS = 'com/nawforce/runforce/SObjects/';
const VALUE = /^Lcom\/nawforce\/runforce\/(?:System|Internal)\/(\w+?)\$?;$/;
const NOT_FIELDS = new Set(['SObjectType', 'Fields']);

function simpleName(descriptor: string): string {
    return descriptor.replace(/^\[?L|;$/g, '').replace(/^.*\//, '');
}

export function readJarShape(file: ClassFile): JarShape | undefined {
    if (!file.name.startsWith(OBJECTS) || file.name.includes('$')) return undefined;
    const fields = new Map<string, string>();
    const parents = new Map<string, string>();
    const children = new Map<string, string>();
    for (const { name, descriptor, flags } of file.fields) {
        if (NOT_FIELDS.has(name) || !(flags & AccessFlag.public)) continue;
        const value = VALUE.exec(descriptor)?.[1];
        if (descriptor.startsWith('[')) children.set(name, simpleName(descriptor));
        else if (descriptor.includes('/SObjects/')) parents.set(name, simpleName(descriptor));
        else if (value === 'SObject') parents.set(name, 'Name');
        else fields.set(name, value ?? simpleName(descriptor));
    }
    return { name: file.name.slice(OBJECTS.length), fields, parents, children };
}
