import { findAnnotation } from '../parse/read-modifiers';
import { apexTypes } from '../../runtime/type-ref';
import type { ClassDeclaration, MethodDeclaration } from '../declare/declarations';

type Rule = (method: MethodDeclaration, declaration: ClassDeclaration) => string | null;

const isPlainTest: Rule = (method) =>
    method.isStatic && method.returnType === apexTypes.void && method.parameters.length === 0
        ? null
        : `Test methods must be static, return void and take no parameters: ${method.name}`;

/** Apex Developer Guide, "Annotations". */
const rules: Readonly<Record<string, Rule>> = {
    istest: isPlainTest,
    testsetup: isPlainTest,
    future: (method) => {
        if (!method.isStatic || method.returnType !== apexTypes.void)
            return `Future methods must be static and return void: ${method.name}`;
        const bad = method.parameters.find(({ type }) => !isFutureType(type));
        return bad ? `Unsupported parameter type ${bad.type.name} in future method: ${method.name}` : null;
    },
    invocablemethod: (method, declaration) => {
        if (declaration.outer) return `InvocableMethod is not allowed in an inner class: ${method.name}`;
        if (!method.isStatic) return `InvocableMethod methods must be static: ${method.name}`;
        const [first, ...more] = method.parameters;
        if (more.length > 0) return `InvocableMethod methods take at most one parameter: ${method.name}`;
        if (first && first.type.base !== 'list') return `InvocableMethod parameters must be a List: ${method.name}`;
        const counted = declaration.methods.filter(({ modifiers }) =>
            modifiers.annotations.some(({ name }) => name === 'invocablemethod'),
        );
        return counted.length > 1 ? `Only one method per class can be an InvocableMethod: ${method.name}` : null;
    },
    auraenabled: (method) =>
        method.modifiers.words.has('public') || method.modifiers.words.has('global')
            ? null
            : `AuraEnabled methods must be public or global: ${method.name}`,
    httpget: restRule,
    httppost: restRule,
    httpput: restRule,
    httppatch: restRule,
    httpdelete: restRule,
};

function restRule(method: MethodDeclaration, declaration: ClassDeclaration): string | null {
    if (!method.isStatic || !method.modifiers.words.has('global'))
        return `REST methods must be global and static: ${method.name}`;
    const isResource = declaration.modifiers.annotations.some(({ name }) => name === 'restresource');
    return isResource ? null : `REST methods must be in a class with @RestResource: ${method.name}`;
}

function isFutureType(type: ClassDeclaration['type']): boolean {
    if (type.kind === 'primitive') return true;
    return (type.kind === 'list' || type.kind === 'set' || type.kind === 'map') && type.args.every(isFutureType);
}

/** What annotations demand of the method they stand on. */
export function checkAnnotations(declaration: ClassDeclaration): void {
    checkAuraOverloads(declaration);
    for (const method of declaration.methods) {
        checkTestPlace(method, declaration);
        for (const { name } of method.modifiers.annotations) {
            const message = rules[name]?.(method, declaration);
            if (message) declaration.unit.log.add(method.at, message);
        }
    }
}

/** Winter '23 release notes (API 55): a component could not tell overloads apart. */
function checkAuraOverloads(declaration: ClassDeclaration): void {
    const names = new Set<string>();
    for (const { modifiers, key, name, at } of declaration.methods) {
        if (!findAnnotation(modifiers, 'auraenabled')) continue;
        if (names.has(key))
            declaration.unit.log.add(at, `Overload of AuraEnabled method: ${name} overload is not permitted`);
        names.add(key);
    }
}

/** Since API version 28 test methods stand in test classes only. */
function checkTestPlace({ modifiers, at }: MethodDeclaration, declaration: ClassDeclaration): void {
    const isTest = modifiers.words.has('testmethod') || findAnnotation(modifiers, 'istest');
    if (!isTest || findAnnotation(outermost(declaration).modifiers, 'istest')) return;
    declaration.unit.log.add(at, 'Defining type for testMethod Methods must be declared as IsTest');
}

function outermost(declaration: ClassDeclaration): ClassDeclaration {
    return declaration.outer ? outermost(declaration.outer) : declaration;
}
