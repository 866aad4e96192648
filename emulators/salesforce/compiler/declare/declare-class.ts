import { makeHidingTypeRef, makeTypeRef } from '../../runtime/type-ref';
import { noModifiers, readModifiers, type Modifiers } from '../parse/read-modifiers';
import { placeOf } from '../problems';
import { declareInterfaceMethod, declareMember } from './declare-member';
import type { ClassDeclaration, UnitDeclaration } from './declarations';
import type {
    ClassDeclarationContext,
    EnumDeclarationContext,
    InterfaceDeclarationContext,
    ModifierContext,
    TypeDeclarationContext,
    TypeRefContext,
} from './syntax';

interface Head {
    readonly kind: ClassDeclaration['kind'];
    readonly name: string;
    readonly modifiers: Modifiers;
    readonly at: ClassDeclaration['at'];
    readonly extendsNode?: TypeRefContext | null;
    readonly implementsNodes?: readonly TypeRefContext[];
    readonly constants?: readonly string[];
}

function newClass(head: Head, unit: UnitDeclaration, outer: ClassDeclaration | null): ClassDeclaration {
    const name = outer && !outer.name.startsWith('__') ? `${outer.name}.${head.name}` : head.name;
    return {
        kind: head.kind,
        name,
        simpleName: head.name,
        type: unit.hides ? makeHidingTypeRef(name) : makeTypeRef(name),
        unit,
        outer,
        modifiers: head.modifiers,
        at: head.at,
        extendsNode: head.extendsNode ?? null,
        implementsNodes: head.implementsNodes ?? [],
        fields: [],
        methods: [],
        constructors: [],
        initialisers: [],
        inner: [],
        constants: head.constants ?? [],
        superclass: null,
        interfaces: [],
    };
}

export function declareTypeDeclaration(node: TypeDeclarationContext, unit: UnitDeclaration): ClassDeclaration {
    const modifiers = node.modifier_list();
    const asClass = node.classDeclaration();
    if (asClass) return declareClass(asClass, modifiers, unit, null);
    const asInterface = node.interfaceDeclaration();
    if (asInterface) return declareInterface(asInterface, modifiers, unit, null);
    return declareEnum(node.enumDeclaration(), modifiers, unit, null);
}

export function declareClass(
    node: ClassDeclarationContext,
    modifierNodes: readonly ModifierContext[],
    unit: UnitDeclaration,
    outer: ClassDeclaration | null,
): ClassDeclaration {
    const modifiers = readModifiers(modifierNodes);
    const declaration = newClass(
        {
            kind: 'class',
            name: node.id().getText(),
            modifiers,
            at: placeOf(node.id()),
            extendsNode: node.typeRef() as TypeRefContext | null,
            implementsNodes: node.typeList()?.typeRef_list() ?? [],
        },
        unit,
        outer,
    );
    for (const member of node.classBody().classBodyDeclaration_list()) {
        const block = member.block();
        if (block)
            declaration.initialisers.push({ isStatic: Boolean(member.STATIC()), body: block, at: placeOf(block) });
        else if (member.memberDeclaration())
            declareMember(declaration, member.memberDeclaration(), member.modifier_list());
    }
    return declaration;
}

export function declareInterface(
    node: InterfaceDeclarationContext,
    modifierNodes: readonly ModifierContext[],
    unit: UnitDeclaration,
    outer: ClassDeclaration | null,
): ClassDeclaration {
    const declaration = newClass(
        {
            kind: 'interface',
            name: node.id().getText(),
            modifiers: readModifiers(modifierNodes),
            at: placeOf(node.id()),
            implementsNodes: node.typeList()?.typeRef_list() ?? [],
        },
        unit,
        outer,
    );
    for (const method of node.interfaceBody().interfaceMethodDeclaration_list()) {
        declaration.methods.push(declareInterfaceMethod(declaration, method));
    }
    return declaration;
}

export function declareEnum(
    node: EnumDeclarationContext,
    modifierNodes: readonly ModifierContext[],
    unit: UnitDeclaration,
    outer: ClassDeclaration | null,
): ClassDeclaration {
    const constants = node.enumConstants()?.id_list() ?? [];
    return newClass(
        {
            kind: 'enum',
            name: node.id().getText(),
            modifiers: modifierNodes.length === 0 ? noModifiers : readModifiers(modifierNodes),
            at: placeOf(node.id()),
            constants: constants.map((constant) => constant.getText()),
        },
        unit,
        outer,
    );
}
