import { apexTypes, type TypeRef } from '../../runtime/type-ref';
import { resolveTypeNode } from '../types/resolve-type-node';
import type { TypeSpace } from '../types/type-space';
import type { ClassDeclaration, ParameterDeclaration, UnitDeclaration } from './declarations';
import type { TypeRefContext } from './syntax';

/** First pass: superclasses and interfaces, which later name look-ups depend on. */
export function resolveSupertypes(units: readonly UnitDeclaration[], space: TypeSpace): void {
    for (const unit of units) forEachClass(unit.main, (declaration) => resolveSupertypesOf(declaration, space));
    space.clearMemo();
    for (const unit of units) forEachClass(unit.main, (declaration) => breakCircle(declaration, space));
    space.clearMemo();
}

/** Second pass: types of fields, parameters and results. */
export function resolveMemberTypes(units: readonly UnitDeclaration[], space: TypeSpace): void {
    for (const unit of units) forEachClass(unit.main, (declaration) => resolveMembersOf(declaration, space));
}

export function forEachClass(declaration: ClassDeclaration, visit: (declaration: ClassDeclaration) => void): void {
    visit(declaration);
    for (const inner of declaration.inner) forEachClass(inner, visit);
}

function resolveSupertypesOf(declaration: ClassDeclaration, space: TypeSpace): void {
    const { log } = declaration.unit;
    const scope = declaration.outer;
    const resolve = (node: TypeRefContext): TypeRef => resolveTypeNode(node, scope ?? declaration, space, log);
    if (declaration.extendsNode) declaration.superclass = resolve(declaration.extendsNode);
    declaration.interfaces = declaration.implementsNodes.map(resolve);
}

function breakCircle(declaration: ClassDeclaration, space: TypeSpace): void {
    const seen = new Set<ClassDeclaration>([declaration]);
    let next = declaration.superclass ? space.classOf(declaration.superclass) : undefined;
    while (next) {
        if (seen.has(next)) {
            declaration.unit.log.add(declaration.at, `Circular definition: ${declaration.name}`);
            declaration.superclass = null;
            return;
        }
        seen.add(next);
        next = next.superclass ? space.classOf(next.superclass) : undefined;
    }
}

function resolveMembersOf(declaration: ClassDeclaration, space: TypeSpace): void {
    const { log } = declaration.unit;
    const resolve = (node: TypeRefContext): TypeRef => resolveTypeNode(node, declaration, space, log);
    const resolveParameters = (parameters: readonly ParameterDeclaration[]): void => {
        for (const parameter of parameters) if (parameter.typeNode) parameter.type = resolve(parameter.typeNode);
    };
    const declaredTypes = new Map<TypeRefContext, TypeRef>();
    for (const field of declaration.fields) {
        if (!field.typeNode) continue;
        field.type = declaredTypes.get(field.typeNode) ?? resolve(field.typeNode);
        declaredTypes.set(field.typeNode, field.type);
    }
    for (const method of declaration.methods) {
        method.returnType = method.returnNode ? resolve(method.returnNode) : apexTypes.void;
        resolveParameters(method.parameters);
    }
    for (const constructor of declaration.constructors) resolveParameters(constructor.parameters);
}
