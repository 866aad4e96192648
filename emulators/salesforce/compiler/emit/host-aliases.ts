import type { ClassDeclaration, MethodDeclaration } from '../declare/declarations';
import { hostJsName } from '../declare/name-members';
import type { TypeSpace } from '../types/type-space';

interface Alias {
    readonly alias: string;
    readonly method: MethodDeclaration;
}

/** Names of methods that platform interfaces of the class, inherited ones too, ask for: `execute/1`. */
function platformMethods(declaration: ClassDeclaration, space: TypeSpace): ReadonlySet<string> {
    const found = new Set<string>();
    const visit = (type: ClassDeclaration['type']): void => {
        const info = space.platformOf(type);
        if (info?.kind === 'interface') {
            for (const method of info.methods) found.add(`${method.name.toLowerCase()}/${method.parameters.length}`);
        }
        space.supertypes(type).forEach(visit);
    };
    declaration.interfaces.forEach(visit);
    return found;
}

/**
 * The names by which the host calls methods: one per name and number of parameters. The first overload has it; an overload
 * that a subclass adds does not take it from an inherited one, unless a platform interface asks for it.
 */
export function hostAliases(declaration: ClassDeclaration, space: TypeSpace): readonly Alias[] {
    const wanted = platformMethods(declaration, space);
    const taken = new Set<string>();
    const aliases: Alias[] = [];
    const [, ...ancestors] = space.withSuperclasses(declaration);
    for (const method of declaration.methods) {
        if (!method.body) continue;
        const id = `${method.key}/${method.parameters.length}`;
        const alias = `${method.isStatic ? 's' : 'i'}${hostJsName(method.key, method.parameters.length)}`;
        if (taken.has(alias)) continue;
        const inherited = ancestors
            .flatMap((ancestor) => ancestor.methods)
            .filter(
                (one) => one.key === method.key && one.parameters.length === method.parameters.length && !one.isStatic,
            );
        const isNew = inherited.length > 0 && !inherited.some((one) => one.jsName === method.jsName);
        if (isNew && !wanted.has(id)) continue;
        taken.add(alias);
        aliases.push({ alias: alias.slice(1), method });
    }
    return aliases;
}
