import type { ClassDeclaration, MethodDeclaration } from '../declare/declarations';

const access = ['private', 'protected', 'public', 'global'];

/** What modifiers demand of each other and of a body. */
export function checkModifiers(declaration: ClassDeclaration): void {
    const { log } = declaration.unit;
    if (declaration.unit.kind === 'class' && !declaration.outer) {
        const { words, annotations } = declaration.modifiers;
        const isTest = annotations.some(({ name }) => name === 'istest');
        if (!words.has('public') && !words.has('global') && !isTest) {
            log.add(declaration.at, `Class must be declared public or global: ${declaration.name}`);
        }
    }
    if (declaration.outer?.outer && declaration.unit.kind === 'class') {
        log.add(declaration.at, `Inner types are not allowed to have inner types: ${declaration.name}`);
    }
    if (declaration.kind !== 'class') return;
    for (const method of declaration.methods) checkMethod(declaration, method);
    for (const field of declaration.fields) {
        const stated = access.filter((word) => field.modifiers.words.has(word));
        if (stated.length > 1) log.add(field.at, `Only one access modifier is allowed: ${stated.join(', ')}`);
        if (declaration.outer && field.isStatic && declaration.unit.kind === 'class') {
            log.add(field.at, `Static can only be used on methods and variables of a top level class: ${field.name}`);
        }
    }
}

function checkMethod(declaration: ClassDeclaration, method: MethodDeclaration): void {
    const { log } = declaration.unit;
    const { words } = method.modifiers;
    const isAbstract = words.has('abstract');
    if (isAbstract && method.body) log.add(method.at, `Abstract methods cannot have a body: ${method.name}`);
    if (!isAbstract && !method.body) log.add(method.at, `Method must have a body: ${method.name}`);
    if (isAbstract && !declaration.modifiers.words.has('abstract')) {
        log.add(method.at, `Abstract methods can only be declared in abstract classes: ${method.name}`);
    }
    const stated = access.filter((word) => words.has(word));
    if (stated.length > 1) log.add(method.at, `Only one access modifier is allowed: ${stated.join(', ')}`);
    // Winter '26 release notes (API 65): abstract and override methods must state their access.
    if ((isAbstract || words.has('override')) && (stated.length === 0 || stated[0] === 'private')) {
        log.add(
            method.at,
            `Abstract and override methods must be declared protected, public or global: ${method.name}`,
        );
    }
    if (words.has('static') && ['virtual', 'abstract', 'override'].some((word) => words.has(word))) {
        log.add(method.at, `Static methods cannot be virtual, abstract or override: ${method.name}`);
    }
    if (words.has('static') && declaration.outer && declaration.unit.kind === 'class') {
        log.add(method.at, `Static can only be used on methods and variables of a top level class: ${method.name}`);
    }
}
