import { apexTypes } from '../../runtime/type-ref';
import { readModifiers, type Modifiers } from '../parse/read-modifiers';
import { placeOf, type ProblemLog } from '../problems';
import { declareClass, declareEnum, declareInterface } from './declare-class';
import type {
    AccessorDeclaration,
    ClassDeclaration,
    FieldDeclaration,
    MethodDeclaration,
    ParameterDeclaration,
    PropertyDeclaration,
} from './declarations';
import type {
    AnonymousMemberDeclarationContext,
    BlockContext,
    ConstructorDeclarationContext,
    FieldDeclarationContext,
    FormalParametersContext,
    InterfaceMethodDeclarationContext,
    MemberDeclarationContext,
    MethodDeclarationContext,
    ModifierContext,
    PropertyBlockContext,
    PropertyDeclarationContext,
    TriggerMemberDeclarationContext,
    TypeRefContext,
} from './syntax';

type AnyMember = MemberDeclarationContext | TriggerMemberDeclarationContext | AnonymousMemberDeclarationContext;

/** Adds a member of a class body (or of a trigger's or anonymous block's top level) to its class. */
export function declareMember(
    owner: ClassDeclaration,
    node: AnyMember,
    modifierNodes: readonly ModifierContext[],
): void {
    const { unit } = owner;
    const method = node.methodDeclaration();
    if (method) return void owner.methods.push(declareMethod(owner, method, readModifiers(modifierNodes)));
    const field = node.fieldDeclaration();
    if (field) return declareFields(owner, field, readModifiers(modifierNodes));
    const property = node.propertyDeclaration();
    if (property) return void owner.fields.push(declareProperty(owner, property, readModifiers(modifierNodes)));
    const inner = node.classDeclaration();
    if (inner) return void owner.inner.push(declareClass(inner, modifierNodes, unit, owner));
    const innerInterface = node.interfaceDeclaration();
    if (innerInterface) return void owner.inner.push(declareInterface(innerInterface, modifierNodes, unit, owner));
    const innerEnum = node.enumDeclaration();
    if (innerEnum) return void owner.inner.push(declareEnum(innerEnum, modifierNodes, unit, owner));
    const constructor = (node as MemberDeclarationContext).constructorDeclaration();
    if (constructor) declareConstructor(owner, constructor, readModifiers(modifierNodes));
}

function declareParameters(node: FormalParametersContext): ParameterDeclaration[] {
    const nodes = node.formalParameterList()?.formalParameter_list() ?? [];
    return nodes.map((parameter) => ({
        name: parameter.id().getText(),
        typeNode: parameter.typeRef(),
        isFinal: readModifiers(parameter.modifier_list()).words.has('final'),
        at: placeOf(parameter.id()),
        type: apexTypes.object,
    }));
}

function declareMethod(
    owner: ClassDeclaration,
    node: MethodDeclarationContext,
    modifiers: Modifiers,
): MethodDeclaration {
    return {
        owner,
        name: node.id().getText(),
        key: node.id().getText().toLowerCase(),
        returnNode: node.typeRef() as TypeRefContext | null,
        parameters: declareParameters(node.formalParameters()),
        modifiers,
        isStatic: modifiers.words.has('static') || owner.name.startsWith('__') || modifiers.words.has('testmethod'),
        body: node.block() as BlockContext | null,
        hasBody: Boolean(node.block()),
        at: placeOf(node.id()),
        endLine: node.stop?.line ?? node.start.line,
        returnType: apexTypes.void,
        jsName: '',
    };
}

export function declareInterfaceMethod(
    owner: ClassDeclaration,
    node: InterfaceMethodDeclarationContext,
): MethodDeclaration {
    const written = readModifiers(node.modifier_list());
    return {
        owner,
        name: node.id().getText(),
        key: node.id().getText().toLowerCase(),
        returnNode: node.typeRef() as TypeRefContext | null,
        parameters: declareParameters(node.formalParameters()),
        modifiers: {
            ...written,
            words: new Set([...written.words, 'public', 'abstract']),
            repeated: [...written.words],
        },
        isStatic: false,
        body: null,
        hasBody: false,
        at: placeOf(node.id()),
        endLine: node.start.line,
        returnType: apexTypes.void,
        jsName: '',
    };
}

function declareConstructor(owner: ClassDeclaration, node: ConstructorDeclarationContext, modifiers: Modifiers): void {
    if (node.qualifiedName().getText().toLowerCase() !== owner.simpleName.toLowerCase()) {
        owner.unit.log.add(node, `Invalid constructor name: ${node.qualifiedName().getText()}`);
    }
    owner.constructors.push({
        owner,
        parameters: declareParameters(node.formalParameters()),
        modifiers,
        body: node.block(),
        at: placeOf(node),
        endLine: node.stop?.line ?? node.start.line,
        jsName: '',
    });
}

function declareFields(owner: ClassDeclaration, node: FieldDeclarationContext, modifiers: Modifiers): void {
    for (const declarator of node.variableDeclarators().variableDeclarator_list()) {
        const name = declarator.id().getText();
        owner.fields.push({
            owner,
            name,
            key: name.toLowerCase(),
            typeNode: node.typeRef(),
            modifiers,
            isStatic: modifiers.words.has('static'),
            at: placeOf(declarator.id()),
            initialiser: declarator.expression() as FieldDeclaration['initialiser'],
            property: null,
            type: apexTypes.object,
            jsName: '',
        });
    }
}

function readAccessors(
    blocks: readonly PropertyBlockContext[],
    log: ProblemLog,
): Pick<PropertyDeclaration, 'getter' | 'setter'> {
    let getter: AccessorDeclaration | null = null;
    let setter: AccessorDeclaration | null = null;
    for (const block of blocks) {
        const accessor = block.getter() ?? block.setter();
        const read = {
            body: accessor.block() as BlockContext | null,
            modifiers: readModifiers(block.modifier_list()),
            at: placeOf(accessor),
        };
        if (block.getter() ? getter : setter) log.add(read.at, `Property must have at most one getter and one setter`);
        if (block.getter()) getter = read;
        else setter = read;
    }
    return { getter, setter };
}

function declareProperty(
    owner: ClassDeclaration,
    node: PropertyDeclarationContext,
    modifiers: Modifiers,
): FieldDeclaration {
    const name = node.id().getText();
    const accessors = readAccessors(node.propertyBlock_list(), owner.unit.log);
    const overridable = ['virtual', 'abstract', 'override'].some((word) => modifiers.words.has(word));
    return {
        owner,
        name,
        key: name.toLowerCase(),
        typeNode: node.typeRef(),
        modifiers,
        isStatic: modifiers.words.has('static'),
        at: placeOf(node.id()),
        initialiser: null,
        property: { ...accessors, isPlain: !accessors.getter?.body && !accessors.setter?.body && !overridable },
        type: apexTypes.object,
        jsName: '',
    };
}
