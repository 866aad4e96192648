/** Declarations of a unit that was compiled before: enough to check other code against it, without its syntax tree. */
import { readTypeName } from '../../runtime/type-ref';
import {
    typeOfRecord,
    type ClassRecord,
    type ConstructorRecord,
    type MemberRecord,
    type MethodRecord,
    type ParameterRecord,
} from '../class-record';
import type { CompiledUnit } from '../compiled-unit';
import type { Modifiers } from '../parse/read-modifiers';
import { ProblemLog } from '../problems';
import type { AnnotationInfo, SharingKeyword } from '../program';
import type {
    AccessorDeclaration,
    ClassDeclaration,
    ConstructorDeclaration,
    FieldDeclaration,
    MethodDeclaration,
    ParameterDeclaration,
    UnitDeclaration,
} from './declarations';

const nowhere = { line: 1, column: 1 };

function modifiersOf(
    words: readonly string[],
    annotations: readonly AnnotationInfo[] = [],
    sharing: SharingKeyword = 'none',
): Modifiers {
    return { words: new Set(words), annotations, sharing };
}

function readParameters(records: readonly ParameterRecord[]): ParameterDeclaration[] {
    return records.map(({ name, type }) => ({
        name,
        type: readTypeName(type),
        typeNode: null,
        isFinal: false,
        at: nowhere,
    }));
}

function readMethod(record: MethodRecord, owner: ClassDeclaration): MethodDeclaration {
    const { name, jsName, isStatic, hasBody, endLine } = record;
    return {
        owner,
        name,
        key: name.toLowerCase(),
        returnNode: null,
        parameters: readParameters(record.parameters),
        modifiers: modifiersOf(record.modifiers, record.annotations),
        isStatic,
        body: null,
        hasBody,
        at: nowhere,
        endLine,
        returnType: readTypeName(record.returnType),
        jsName,
    };
}

function readConstructor(record: ConstructorRecord, owner: ClassDeclaration): ConstructorDeclaration {
    const { jsName, parameters, modifiers, annotations, endLine } = record;
    return {
        owner,
        parameters: readParameters(parameters),
        modifiers: modifiersOf(modifiers, annotations),
        body: null,
        at: nowhere,
        endLine,
        jsName,
    };
}

function readAccessor(words: readonly string[] | undefined): AccessorDeclaration | null {
    return words ? { body: null, modifiers: modifiersOf(words), at: nowhere } : null;
}

function readMember(record: MemberRecord, owner: ClassDeclaration): FieldDeclaration {
    const { name, jsName, isStatic, isProperty, accessors, getter, setter } = record;
    const isPlain = getter === undefined && setter === undefined;
    return {
        owner,
        name,
        key: name.toLowerCase(),
        typeNode: null,
        modifiers: modifiersOf(record.modifiers, record.annotations),
        isStatic,
        at: nowhere,
        initialiser: null,
        property: isProperty
            ? { getter: readAccessor(accessors?.getter), setter: readAccessor(accessors?.setter), isPlain }
            : null,
        type: readTypeName(record.type),
        jsName,
    };
}

function readClass(record: ClassRecord, unit: UnitDeclaration, outer: ClassDeclaration | null): ClassDeclaration {
    const declaration: ClassDeclaration = {
        kind: record.kind,
        name: record.name,
        simpleName: record.name.slice(record.name.lastIndexOf('.') + 1),
        type: typeOfRecord(record),
        unit,
        outer,
        modifiers: modifiersOf(record.modifiers, record.annotations, record.sharing),
        at: nowhere,
        extendsNode: null,
        implementsNodes: [],
        fields: [],
        methods: [],
        constructors: [],
        initialisers: [],
        inner: [],
        constants: record.constants,
        superclass: record.superclass === undefined ? null : readTypeName(record.superclass),
        interfaces: record.interfaces.map(readTypeName),
    };
    declaration.methods.push(...record.methods.map((method) => readMethod(method, declaration)));
    declaration.constructors.push(...record.constructors.map((one) => readConstructor(one, declaration)));
    declaration.fields.push(...record.members.map((member) => readMember(member, declaration)));
    return declaration;
}

/** The classes of a compiled unit as declarations. */
export function declareFromRecords(compiled: CompiledUnit): UnitDeclaration {
    const { kind, name, file, lineCount } = compiled;
    const hides = compiled.classes[0]?.hides ?? false;
    const unit = {
        kind,
        name,
        file,
        lineCount,
        hides,
        log: new ProblemLog(file),
        body: [],
    } as unknown as UnitDeclaration;
    const byName = new Map<string, ClassDeclaration>();
    for (const record of compiled.classes) {
        const outer = record.outer === undefined ? null : (byName.get(record.outer) ?? null);
        const declaration = readClass(record, unit, outer);
        byName.set(record.name, declaration);
        outer?.inner.push(declaration);
    }
    const [main] = byName.values();
    return Object.assign(unit, { main });
}
