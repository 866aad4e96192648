/** Gives members the names they have in the emitted JavaScript. Runs when all types are resolved, superclasses first. */
import { apexTypes, type TypeRef } from '../../runtime/type-ref';
import { noModifiers } from '../parse/read-modifiers';
import type { TypeSpace } from '../types/type-space';
import type { ClassDeclaration, ConstructorDeclaration, ParameterDeclaration } from './declarations';

function suffix(types: readonly TypeRef[]): string {
    return types.map((type) => type.key.replace(/[^a-z0-9]+/g, '_')).join('__');
}

/** `$name__integer__string`: the same for a method and everything that overrides it. */
export function methodJsName(key: string, parameters: readonly TypeRef[]): string {
    return `$${key}__${suffix(parameters)}`;
}

/** `$name_2`: the name by which the platform calls the method. */
export function hostJsName(key: string, arity: number): string {
    return `$${key}_${arity}`;
}

export function constructorJsName(parameters: readonly TypeRef[]): string {
    return `$new__${suffix(parameters)}`;
}

const open = ['public', 'protected', 'global', 'webservice', 'virtual', 'abstract', 'override'];

function parameter(type: TypeRef, declaration: ClassDeclaration): ParameterDeclaration {
    return { name: 'value', typeNode: null, isFinal: false, at: declaration.at, type };
}

function implicit(declaration: ClassDeclaration, types: readonly TypeRef[]): ConstructorDeclaration {
    return {
        owner: declaration,
        parameters: types.map((type) => parameter(type, declaration)),
        modifiers: { ...noModifiers, words: new Set(['public']) },
        body: null,
        at: declaration.at,
        endLine: 0,
        jsName: '',
    };
}

/** Exceptions have four constructors without writing them; other classes have one while they write none. */
function addImplicitConstructors(declaration: ClassDeclaration, space: TypeSpace): void {
    const { string, exception } = apexTypes;
    const signatures = space.isException(declaration.type) ? [[], [string], [exception], [string, exception]] : [[]];
    const isException = signatures.length > 1;
    if (!isException && declaration.constructors.length > 0) return;
    const written = new Set(
        declaration.constructors.map((one) => constructorJsName(one.parameters.map(({ type }) => type))),
    );
    for (const types of signatures) {
        if (!written.has(constructorJsName(types))) declaration.constructors.push(implicit(declaration, types));
    }
}

export function nameMembers(declaration: ClassDeclaration, space: TypeSpace): void {
    const inherited = declaration.superclass ? space.classOf(declaration.superclass) : undefined;
    const depth = [...space.withSuperclasses(declaration)].length;
    const inheritedKeys = new Set<string>();
    if (inherited) {
        for (const scope of space.withSuperclasses(inherited)) {
            for (const field of scope.fields) if (!field.isStatic) inheritedKeys.add(field.key);
        }
    }
    for (const field of declaration.fields) {
        const hides = !field.isStatic && inheritedKeys.has(field.key) && !field.modifiers.words.has('override');
        field.jsName = hides ? `_${field.key}$${depth}` : `_${field.key}`;
    }
    for (const method of declaration.methods) {
        const isPrivate = !method.isStatic && !open.some((word) => method.modifiers.words.has(word));
        // A private method is not overridden by one of that name in a subclass.
        const own = isPrivate ? `$${declaration.type.key.replace(/[^a-z0-9]+/g, '_')}` : '';
        method.jsName =
            own +
            methodJsName(
                method.key,
                method.parameters.map(({ type }) => type),
            );
    }
    if (declaration.kind === 'class' && !declaration.name.startsWith('__')) addImplicitConstructors(declaration, space);
    for (const constructor of declaration.constructors) {
        constructor.jsName = constructorJsName(constructor.parameters.map(({ type }) => type));
    }
}
