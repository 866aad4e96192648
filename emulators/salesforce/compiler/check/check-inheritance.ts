import type { TypeRef } from '../../runtime/type-ref';
import type { ClassDeclaration, MethodDeclaration } from '../declare/declarations';
import { findImplementations, ofObject, type Wanted } from '../members/implementations';
import type { TypeSpace } from '../types/type-space';

/** What a class owes to its superclass and interfaces. */
export function checkInheritance(declaration: ClassDeclaration, space: TypeSpace): void {
    if (declaration.kind === 'enum') return;
    checkSupertypes(declaration, space);
    if (declaration.kind !== 'class') return;
    for (const method of declaration.methods) checkOverride(declaration, method, space);
    if (!declaration.modifiers.words.has('abstract')) checkImplementations(declaration, space);
}

function checkSupertypes(declaration: ClassDeclaration, space: TypeSpace): void {
    const { log } = declaration.unit;
    const { superclass } = declaration;
    const parent = superclass && space.classOf(superclass);
    if (parent?.kind === 'interface') log.add(declaration.at, `Class cannot extend an interface: ${parent.name}`);
    else if (
        parent &&
        !['virtual', 'abstract'].some((word) => parent.modifiers.words.has(word)) &&
        !space.isException(parent.type)
    ) {
        log.add(declaration.at, `Non-virtual and non-abstract type cannot be extended: ${parent.name}`);
    }
    if (superclass && space.isException(superclass) && !/exception$/i.test(declaration.simpleName)) {
        log.add(
            declaration.at,
            `Classes extending Exception must have a name ending in 'Exception': ${declaration.name}`,
        );
    }
    if (
        /exception$/i.test(declaration.simpleName) &&
        !space.isException(declaration.type) &&
        declaration.kind === 'class'
    )
        log.add(declaration.at, `Exception class must extend another Exception class: ${declaration.name}`);
    for (const type of declaration.interfaces) {
        if (!space.isInterface(type) && (space.classOf(type) ?? space.platformOf(type))) {
            log.add(declaration.at, `Implements type must be an interface: ${type.name}`);
        }
    }
}

function describe(
    method: { readonly name: string; readonly returnType: TypeRef; readonly types: readonly TypeRef[] },
    owner: string,
): string {
    return `${method.returnType.name} ${owner}.${method.name}(${method.types.map(({ name }) => name).join(', ')})`;
}

function findOverridden(
    declaration: ClassDeclaration,
    method: MethodDeclaration,
    space: TypeSpace,
): MethodDeclaration | undefined {
    const [, ...ancestors] = space.withSuperclasses(declaration);
    return ancestors
        .flatMap((ancestor) => ancestor.methods)
        .find((one) => one.jsName === method.jsName && !one.isStatic);
}

function checkOverride(declaration: ClassDeclaration, method: MethodDeclaration, space: TypeSpace): void {
    if (method.isStatic) return;
    const { log } = declaration.unit;
    const { words } = method.modifiers;
    const overridden = findOverridden(declaration, method, space);
    const text = describe({ ...method, types: method.parameters.map(({ type }) => type) }, declaration.name);
    if (!overridden) {
        if (words.has('override') && !overridesPlatform(declaration, method, space))
            log.add(method.at, `Method does not override an ancestor method: ${text}`);
        return;
    }
    const from = overridden.modifiers.words;
    const isPrivate = !['public', 'protected', 'global', 'override'].some((word) => from.has(word));
    if (isPrivate && !from.has('virtual') && !from.has('abstract')) return;
    if (!['virtual', 'abstract', 'override'].some((word) => from.has(word))) {
        log.add(method.at, `Non-virtual, non-abstract methods cannot be overridden: ${text}`);
    } else if (!words.has('override') && !isPrivate)
        log.add(method.at, `Method must use the override keyword: ${text}`);
    // A class that is not global has no global methods: `public` is as visible as can be.
    if (accessRank(words) < Math.min(accessRank(from), 2))
        log.add(method.at, `Cannot reduce the visibility of method: ${text}`);
    if (overridden.returnType !== method.returnType && !space.isSubtype(method.returnType, overridden.returnType)) {
        log.add(
            method.at,
            `Method return types clash: ${text} vs ${overridden.returnType.name} ${overridden.owner.name}.${overridden.name}`,
        );
    }
}

function accessRank(words: ReadonlySet<string>): number {
    return words.has('global') ? 3 : words.has('public') ? 2 : words.has('protected') ? 1 : 0;
}

/** `override` on methods that Object, Exception or an interface of the platform declares. */
function overridesPlatform(declaration: ClassDeclaration, method: MethodDeclaration, space: TypeSpace): boolean {
    const names = new Set<string>(['tostring', 'equals', 'hashcode']);
    const visit = (type: TypeRef): void => {
        space.platformOf(type)?.methods.forEach(({ name }) => names.add(name.toLowerCase()));
        space.classOf(type)?.methods.forEach(({ key }) => names.add(key));
        space.supertypes(type).forEach(visit);
    };
    space.supertypes(declaration.type).forEach(visit);
    return names.has(method.key);
}

/** Abstract methods that no class of the chain implements. */
function checkImplementations(declaration: ClassDeclaration, space: TypeSpace): void {
    for (const { wanted, found } of findImplementations(declaration, space)) {
        if (found) checkImplementer(found, wanted, declaration);
        else if (!ofObject(wanted)) {
            const text = describe(wanted, wanted.owner);
            declaration.unit.log.add(declaration.at, `Class ${declaration.name} must implement the method: ${text}`);
        }
    }
}

/** What an interface declares is public wherever it is implemented. */
function checkImplementer(method: MethodDeclaration, wanted: Wanted, declaration: ClassDeclaration): void {
    if (!wanted.ofInterface || accessRank(method.modifiers.words) >= 2) return;
    if (method.modifiers.words.has('webservice') || method.modifiers.words.has('override')) return;
    const own = method.owner === declaration;
    declaration.unit.log.add(
        own ? method.at : declaration.at,
        `${declaration.name}: Overriding implementations of global or public interface methods must be global or public: ` +
            describe(wanted, wanted.owner),
    );
}
