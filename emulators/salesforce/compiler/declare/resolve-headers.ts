import { apexTypes, type TypeRef } from '../../runtime/type-ref';
import { resolveTypeNode } from '../types/resolve-type-node';
import type { TypeSpace } from '../types/type-space';
import type { ClassDeclaration, ParameterDeclaration, UnitDeclaration } from './declarations';
import type { TypeRefContext } from './syntax';

/** First pass: superclasses and interfaces, which later name look-ups depend on. */
export function resolveSupertypes(units: readonly UnitDeclaration[], space: TypeSpace): void {
    for (const unit of units) forEachClass(unit.main, (declaration) => resolveSupertypesOf(declaration, space));
    space.clearMemo();
    const declarations: ClassDeclaration[] = [];
    for (const unit of units) forEachClass(unit.main, (declaration) => void declarations.push(declaration));
    breakCircles(declarations, space);
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

/** Every class and interface that is its own ancestor, each at its own place; they lose what they extend. */
function breakCircles(declarations: readonly ClassDeclaration[], space: TypeSpace): void {
    const above = (declaration: ClassDeclaration): readonly ClassDeclaration[] =>
        [declaration.superclass, ...declaration.interfaces].flatMap((type) => (type && space.classOf(type)) ?? []);
    const isOwnAncestor = (declaration: ClassDeclaration): boolean => {
        const seen = new Set<ClassDeclaration>();
        const reaches = (from: ClassDeclaration): boolean =>
            above(from).some((one) => {
                if (one === declaration) return true;
                if (seen.has(one)) return false;
                seen.add(one);
                return reaches(one);
            });
        return reaches(declaration);
    };
    for (const declaration of declarations.filter(isOwnAncestor)) {
        declaration.unit.log.add(declaration.at, `Circular definition: ${declaration.name}`);
        declaration.superclass = null;
        declaration.interfaces = [];
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
