import type { InterfaceDeclaration } from 'ts-morph';
import { apex, type ApexClass, type ApexMember } from '../../apex';
import { docOf } from './translate-function';
import { structFields } from './struct-fields';
import { unknownType, type Translation } from './translation';

/** The inner class that a declared interface becomes: final fields and one constructor. */
export function emitStruct(node: InterfaceDeclaration, at: Translation): ApexClass {
    if (node.getMethods().length > 0 || node.getExtends().length > 0 || node.getTypeParameters().length > 0) {
        at.report(node.getNameNode(), 'syntax-not-supported', {
            what: 'An interface with methods, parents or type parameters',
            instead: 'Declare plain members and use functions.',
        });
    }
    const fields = structFields(node);
    for (const field of fields) {
        const property = node.getPropertyOrThrow(field.name);
        if (field.isOptional) {
            at.report(property, 'optional-member', { name: field.name });
        } else if (field.type === null) {
            at.report(property, 'type-not-supported', { type: property.getType().getText(property) });
        }
    }
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
        name: node.getName(),
        parameters: typed.map((field) => ({ type: field.apexType, name: field.apexName })),
        body: typed.map((field) =>
            apex.assign(apex.member(apex.name('this'), field.apexName), apex.name(field.apexName)),
        ),
    };
    return {
        doc: docOf(node),
        annotations: [],
        visibility: node.isExported() ? 'public' : 'private',
        sharing: null,
        name: node.getName(),
        members: [...members, constructor],
    };
}
