import type { ClassDeclaration, FieldDeclaration, MethodDeclaration } from '../declare/declarations';
import type { Modifiers } from '../parse/read-modifiers';
import type { SourcePlace } from '../problems';
import { allowedOn, annotationNames, type Modified } from './modifier-rules';

/** Winter '26 release notes: abstract and override methods must state their access, in classes of API version 65 and later. */
const ACCESS_STATED_SINCE = 65;

const access = ['private', 'protected', 'public', 'global'];

function describe(word: string): string {
    return word === 'webservice' ? 'WebService' : word === 'testmethod' ? 'testMethod' : word;
}

/** What holds for the modifiers of anything. */
export function checkStated(
    declaration: ClassDeclaration,
    modifiers: Modifiers,
    kind: Modified,
    at: SourcePlace,
): void {
    const { log } = declaration.unit;
    for (const word of modifiers.words) {
        if (!allowedOn(kind, word)) log.add(at, `${describe(word)} is not allowed on ${kind}`);
    }
    for (const word of modifiers.repeated ?? []) log.add(at, `Duplicate modifier: ${describe(word)}`);
    const stated = access.filter((word) => modifiers.words.has(word));
    if (stated.length > 1) log.add(at, `Declarations can only have one scope: ${stated.join(', ')}`);
    for (const { name } of modifiers.annotations) {
        if (!annotationNames.has(name)) log.add(at, `Annotation does not exist: ${name}`);
    }
}

/** What modifiers demand of each other and of a body. */
export function checkModifiers(declaration: ClassDeclaration): void {
    checkClass(declaration);
    if (declaration.kind === 'interface') {
        for (const method of declaration.methods) checkInterfaceMethod(declaration, method);
    }
    if (declaration.kind !== 'class') return;
    for (const method of declaration.methods) checkMethod(declaration, method);
    for (const field of declaration.fields) checkField(declaration, field);
    for (const { modifiers, at } of declaration.constructors) {
        checkStated(declaration, modifiers, 'constructors', at);
        checkGlobal(declaration, modifiers, 'Constructors', at);
    }
}

function checkClass(declaration: ClassDeclaration): void {
    const { log } = declaration.unit;
    const { words, annotations } = declaration.modifiers;
    if (declaration.unit.kind !== 'class' && !declaration.outer) return;
    checkStated(declaration, declaration.modifiers, declaration.kind === 'class' ? 'classes' : 'types', declaration.at);
    if (declaration.unit.kind !== 'class') return;
    if (!declaration.outer) {
        const isTest = annotations.some(({ name }) => name === 'istest');
        if (!words.has('public') && !words.has('global') && !isTest) {
            log.add(declaration.at, `Class must be declared public or global: ${declaration.name}`);
        }
    } else checkGlobal(declaration.outer, declaration.modifiers, 'Types', declaration.at);
    if (declaration.outer?.outer) {
        log.add(declaration.at, `Inner types are not allowed to have inner types: ${declaration.name}`);
    }
}

/** What is global, or a web service, must be in a global class. */
function checkGlobal(declaration: ClassDeclaration, modifiers: Modifiers, what: string, at: SourcePlace): void {
    const { words } = modifiers;
    if (declaration.unit.kind !== 'class' || declaration.modifiers.words.has('global')) return;
    const word = ['global', 'webservice'].find((one) => words.has(one));
    if (word) declaration.unit.log.add(at, `Defining type for ${describe(word)} ${what} must be declared as global`);
}

function checkInterfaceMethod(declaration: ClassDeclaration, method: MethodDeclaration): void {
    for (const word of method.modifiers.repeated ?? []) {
        declaration.unit.log.add(method.at, `${describe(word)} is not allowed on interface methods`);
    }
}

function checkField(declaration: ClassDeclaration, field: FieldDeclaration): void {
    const { log } = declaration.unit;
    checkStated(declaration, field.modifiers, field.property ? 'properties' : 'fields', field.at);
    checkGlobal(declaration, field.modifiers, 'Fields', field.at);
    if (declaration.outer && field.isStatic && declaration.unit.kind === 'class') {
        log.add(field.at, `Static can only be used on methods and variables of a top level class: ${field.name}`);
    }
    checkAccessors(declaration, field);
}

/** An accessor may be less visible than its property, not more. */
function checkAccessors(declaration: ClassDeclaration, field: FieldDeclaration): void {
    const { property } = field;
    if (!property) return;
    const { log } = declaration.unit;
    const rank = (words: ReadonlySet<string>): number =>
        Math.max(0, ...access.map((word, at) => (words.has(word) ? at : 0)));
    const own = rank(field.modifiers.words);
    for (const accessor of [property.getter, property.setter]) {
        if (!accessor || rank(accessor.modifiers.words) <= own) continue;
        log.add(
            field.at,
            `Cannot declare ${access[rank(accessor.modifiers.words)]} accessor on ${access[own]} property`,
        );
    }
}

function checkMethod(declaration: ClassDeclaration, method: MethodDeclaration): void {
    const { log } = declaration.unit;
    const { words } = method.modifiers;
    const isAbstract = words.has('abstract');
    checkStated(declaration, method.modifiers, 'methods', method.at);
    checkGlobal(declaration, method.modifiers, 'Methods', method.at);
    if (isAbstract && method.hasBody) log.add(method.at, `Abstract methods cannot have a body: ${method.name}`);
    if (!isAbstract && !method.hasBody) log.add(method.at, `Method must have a body: ${method.name}`);
    if (isAbstract && words.has('virtual')) log.add(method.at, 'abstract Methods are by default virtual');
    if (isAbstract && !declaration.modifiers.words.has('abstract')) {
        log.add(method.at, `Abstract methods can only be declared in abstract classes: ${method.name}`);
    }
    const stated = access.filter((word) => words.has(word));
    const isPrivate = stated.length === 0 || stated[0] === 'private';
    if (declaration.unit.apiVersion >= ACCESS_STATED_SINCE && isPrivate && (isAbstract || words.has('override'))) {
        log.add(
            method.at,
            `Abstract and override methods must be declared protected, public or global: ${method.name}`,
        );
    }
    checkStatic(declaration, method);
}

function checkStatic(declaration: ClassDeclaration, method: MethodDeclaration): void {
    const { log } = declaration.unit;
    const { words } = method.modifiers;
    if (words.has('webservice') && !words.has('static'))
        log.add(method.at, 'WebService Methods must be declared as static');
    if (words.has('webservice')) checkWebservice(method);
    if (!words.has('static')) return;
    if (['virtual', 'abstract', 'override'].some((word) => words.has(word))) {
        log.add(method.at, `Static methods cannot be virtual, abstract or override: ${method.name}`);
    }
    if (declaration.outer && declaration.unit.kind === 'class') {
        log.add(method.at, `Static can only be used on methods and variables of a top level class: ${method.name}`);
    }
}

/** Apex Developer Guide, "webservice Keyword": no overloads; no maps, sets, patterns, matchers or exceptions in a signature. */
function checkWebservice(method: MethodDeclaration): void {
    const { owner, parameters, returnType } = method;
    const bad = [...parameters.map(({ type }) => type), returnType].find(({ base }) =>
        ['map', 'set', 'pattern', 'matcher', 'exception'].includes(base),
    );
    if (bad) owner.unit.log.add(method.at, `Invalid type for a WebService method: ${bad.name}`);
    const same = owner.methods.filter((one) => one.key === method.key && one.modifiers.words.has('webservice'));
    if (same[0] !== method && same.includes(method))
        owner.unit.log.add(method.at, `WebService methods may not be overloaded: ${method.name}`);
}
