/** One object of jsforce's `standard-schema.d.ts`: what a plain Developer Edition org describes, without optional features. */
export interface DefaultShape {
    /** Field → whether it may be null. */
    readonly nillable: ReadonlyMap<string, boolean>;
    /** Relationship → object type. */
    readonly parents: ReadonlyMap<string, string>;
    readonly children: ReadonlyMap<string, string>;
}

const BLOCK = /^type (Fields|ParentReferences|ChildRelationships)\$(\w+) = \{\n([\s\S]*?)^\};/gm;
const MEMBER = /^\s+(\w+): (.+);$/gm;

interface MutableShape {
    nillable: Map<string, boolean>;
    parents: Map<string, string>;
    children: Map<string, string>;
}

/** @param text content of `@jsforce/jsforce-node/lib/types/standard-schema.d.ts` */
export function readDefaultShapes(text: string): Map<string, DefaultShape> {
    const shapes = new Map<string, MutableShape>();
    for (const [, section, object, body] of text.matchAll(BLOCK)) {
        const shape = shapes.get(object!) ?? { nillable: new Map(), parents: new Map(), children: new Map() };
        shapes.set(object!, shape);
        for (const [, name, type] of body!.matchAll(MEMBER)) {
            const target = /SObjectDefinition\$(\w+)/.exec(type!)?.[1] ?? '';
            if (section === 'Fields') shape.nillable.set(name!, type!.includes('| null'));
            else if (section === 'ParentReferences') shape.parents.set(name!, target);
            else shape.children.set(name!, target);
        }
    }
    return shapes;
}
