import { writeTypeName } from '../../runtime/type-ref';
import type { ClassRecord, ConstructorRecord, MemberRecord, MethodRecord, ParameterRecord } from '../class-record';
import type {
    ClassDeclaration,
    ConstructorDeclaration,
    FieldDeclaration,
    MethodDeclaration,
    ParameterDeclaration,
    PropertyDeclaration,
    UnitDeclaration,
} from '../declare/declarations';
import type { TypeSpace } from '../types/type-space';

/** What the loaded program knows of the classes of a unit. */
export function describeClasses(unit: UnitDeclaration, space: TypeSpace): readonly ClassRecord[] {
    const found: ClassRecord[] = [];
    const visit = (declaration: ClassDeclaration): void => {
        found.push(describeClass(declaration, space));
        declaration.inner.forEach(visit);
    };
    visit(unit.main);
    return found;
}

function describeClass(declaration: ClassDeclaration, space: TypeSpace): ClassRecord {
    const { words, annotations, sharing } = declaration.modifiers;
    const ends = [...declaration.methods, ...declaration.constructors].map(({ endLine }) => endLine);
    return {
        name: declaration.name,
        ...(declaration.unit.hides && { hides: true as const }),
        kind: declaration.kind,
        ...(declaration.superclass && { superclass: writeTypeName(declaration.superclass) }),
        interfaces: declaration.interfaces.map(writeTypeName),
        sharing,
        modifiers: [...words],
        annotations,
        methods: declaration.methods.map(describeMethod),
        constructors: declaration.constructors.map(describeConstructor),
        members: declaration.fields.map(describeMember),
        constants: declaration.constants,
        ...(declaration.outer && { outer: declaration.outer.name }),
        line: declaration.at.line,
        endLine: Math.max(declaration.at.line, ...ends),
        isException: space.isException(declaration.type),
    };
}

function describeParameters(parameters: readonly ParameterDeclaration[]): readonly ParameterRecord[] {
    return parameters.map(({ name, type }) => ({ name, type: writeTypeName(type) }));
}

function describeMethod(method: MethodDeclaration): MethodRecord {
    return {
        name: method.name,
        jsName: method.jsName,
        isStatic: method.isStatic,
        parameters: describeParameters(method.parameters),
        returnType: writeTypeName(method.returnType),
        modifiers: [...method.modifiers.words],
        annotations: method.modifiers.annotations,
        hasBody: method.hasBody,
        line: method.at.line,
        endLine: method.endLine,
    };
}

function describeConstructor(constructor: ConstructorDeclaration): ConstructorRecord {
    const { jsName, parameters, modifiers, at, endLine } = constructor;
    return {
        jsName,
        parameters: describeParameters(parameters),
        modifiers: [...modifiers.words],
        annotations: modifiers.annotations,
        line: at.line,
        endLine,
    };
}

function describeAccessors({ getter, setter }: PropertyDeclaration): MemberRecord['accessors'] {
    return {
        ...(getter && { getter: [...getter.modifiers.words] }),
        ...(setter && { setter: [...setter.modifiers.words] }),
    };
}

function describeMember(field: FieldDeclaration): MemberRecord {
    const { property } = field;
    const calls = property !== null && !property.isPlain;
    return {
        name: field.name,
        type: writeTypeName(field.type),
        jsName: field.jsName,
        isStatic: field.isStatic,
        isProperty: property !== null,
        ...(calls && property.getter && { getter: `$get${field.jsName}` }),
        ...(calls && property.setter && { setter: `$set${field.jsName}` }),
        isReadOnly: property !== null && property.setter === null,
        ...(property && { accessors: describeAccessors(property) }),
        modifiers: [...field.modifiers.words],
        annotations: field.modifiers.annotations,
    };
}
