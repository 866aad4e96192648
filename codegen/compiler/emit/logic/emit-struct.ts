import type { InterfaceDeclaration, TypeAliasDeclaration } from 'ts-morph';
import { tagOf, unionAround, variantsOf } from '../../check/variants';
import { apex, type ApexClass, type ApexDoc, type ApexMember } from '../../apex';
import { docOf } from './translate-function';
import { structFields, type StructField } from './struct-fields';
import { unknownType, type Translation } from './translation';

interface Shape {
    readonly name: string;
    readonly isExported: boolean;
    readonly doc: ApexDoc | null;
    readonly fields: readonly StructField[];
}

function checkFields(fields: readonly StructField[], at: Translation): void {
    for (const field of fields) {
        if (field.isOptional) {
            at.report(field.declaration, 'optional-member', { name: field.name });
        } else if (field.type === null) {
            at.report(field.declaration, 'type-not-supported', {
                type: field.declaration.getType().getText(field.declaration),
            });
        }
    }
}

/** An inner class with final fields and one constructor. */
function shapeClass({ name, isExported, doc, fields }: Shape, at: Translation): ApexClass {
    checkFields(fields, at);
    const typed = fields.map((field) => ({ ...field, apexType: at.apexTypeOf(field.type ?? unknownType) }));
    const members: readonly ApexMember[] = typed.map((field) => ({
        kind: 'field',
        doc: field.doc === '' ? null : { description: [field.doc] },
        visibility: 'public',
        isStatic: false,
        isFinal: true,
        type: field.apexType,
        name: field.apexName,
        value: null,
    }));
    const constructor: ApexMember = {
        kind: 'constructor',
        doc: { description: ['All fields, in the order above.'] },
        visibility: 'public',
        name,
        parameters: typed.map((field) => ({ type: field.apexType, name: field.apexName })),
        body: typed.map((field) =>
            apex.assign(apex.member(apex.name('this'), field.apexName), apex.name(field.apexName)),
        ),
    };
    return {
        doc,
        annotations: [],
        visibility: isExported ? 'public' : 'private',
        sharing: null,
        name,
        members: [...members, constructor],
    };
}

/** The inner class that a declared interface becomes; a variant of a union has none of its own. */
export function emitStruct(node: InterfaceDeclaration, at: Translation): readonly ApexMember[] {
    if (node.getMethods().length > 0 || node.getExtends().length > 0 || node.getTypeParameters().length > 0) {
        at.report(node.getNameNode(), 'syntax-not-supported', {
            what: 'An interface with methods, parents or type parameters',
            instead: 'Declare plain members and use functions.',
        });
    }
    if (unionAround(node) !== undefined) {
        return [];
    }
    const shape = { name: node.getName(), isExported: node.isExported(), doc: docOf(node), fields: structFields(node) };
    return [{ kind: 'class', apexClass: shapeClass(shape, at) }];
}

function checkUnion(node: TypeAliasDeclaration, at: Translation): void {
    if (tagOf(node) === undefined) {
        at.report(node.getNameNode(), 'union-without-tag', { name: node.getName() });
    }
    const types = new Map<string, string>();
    for (const property of variantsOf(node).flatMap((variant) => variant.getProperties())) {
        const field = structFields(property.getParentOrThrow()).find(({ name }) => name === property.getName());
        const type = field?.type == null ? '' : JSON.stringify(at.apexTypeOf(field.type));
        const known = types.get(property.getName()) ?? type;
        if (known !== type) {
            at.report(property, 'variants-differ', { name: property.getName(), union: node.getName() });
        }
        types.set(property.getName(), known);
    }
}

/** The one class that a discriminated union becomes; no class for other aliases. */
export function emitUnion(node: TypeAliasDeclaration, at: Translation): readonly ApexMember[] {
    if (variantsOf(node).length === 0) {
        return [];
    }
    checkUnion(node, at);
    const shape = { name: node.getName(), isExported: node.isExported(), doc: docOf(node), fields: structFields(node) };
    return [{ kind: 'class', apexClass: shapeClass(shape, at) }];
}
