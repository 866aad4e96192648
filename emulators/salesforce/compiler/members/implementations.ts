import { apexTypes, type TypeRef } from '../../runtime/type-ref';
import type { ClassDeclaration, MethodDeclaration } from '../declare/declarations';
import { methodJsName } from '../declare/name-members';
import { findConversion } from '../types/find-conversion';
import type { TypeSpace } from '../types/type-space';
import { isSameOverride } from './same-override';

/** A method that a class owes to a superclass or an interface. */
export interface Wanted {
    readonly name: string;
    readonly returnType: TypeRef;
    readonly types: readonly TypeRef[];
    readonly owner: string;
    readonly ofInterface: boolean;
}

export interface Implementation {
    readonly wanted: Wanted;
    /** The method that does for it; also one of a superclass. */
    readonly found: MethodDeclaration | undefined;
}

/** Every object has these: an interface may ask for them without a class writing them (bobalicious/amoss, Amoss_ValueVerifier). */
export function ofObject({ name, types }: Pick<Wanted, 'name' | 'types'>): boolean {
    const key = name.toLowerCase();
    if (key === 'equals') return types.length === 1 && types[0] === apexTypes.object;
    return types.length === 0 && (key === 'tostring' || key === 'hashcode');
}

/** What abstract superclasses and interfaces ask of a class, and what the class has for it. */
export function findImplementations(declaration: ClassDeclaration, space: TypeSpace): readonly Implementation[] {
    const chain = [...space.withSuperclasses(declaration)];
    const implemented = chain.flatMap((one) => one.methods).filter(({ hasBody }) => hasBody);
    // The platform also takes a static method for one that an interface wants (trailheadapps/apex-recipes, QueueableRecipes).
    return wantedMethods(declaration, space).map((wanted) => {
        const jsName = methodJsName(wanted.name.toLowerCase(), wanted.types);
        const method =
            implemented.find((one) => one.jsName === jsName) ??
            implemented.find((one) => isSameOverride(one, wanted.name, wanted.types, space));
        return {
            wanted,
            found: method && returnsWanted(method.returnType, wanted.returnType, space) ? method : undefined,
        };
    });
}

function returnsWanted(returned: TypeRef, wanted: TypeRef, space: TypeSpace): boolean {
    if (returned === wanted) return true;
    const conversion = findConversion(returned, wanted, space);
    return conversion !== null && ['same', 'upcast', 'covariant', 'idToString', 'stringToId'].includes(conversion.kind);
}

function wantedMethods(declaration: ClassDeclaration, space: TypeSpace): readonly Wanted[] {
    const wanted: Wanted[] = [];
    const seen = new Set<TypeRef>();
    const visit = (type: TypeRef): void => {
        if (seen.has(type)) return;
        seen.add(type);
        const declared = space.classOf(type);
        for (const method of declared?.methods ?? []) {
            if (!method.modifiers.words.has('abstract') || declared === declaration) continue;
            wanted.push({
                name: method.name,
                returnType: method.returnType,
                types: method.parameters.map((one) => one.type),
                owner: type.name,
                ofInterface: space.isInterface(type),
            });
        }
        const info = declared ? undefined : space.platformOf(type);
        for (const method of info?.methods ?? []) {
            if (!method.isAbstract || optional.has(`${info?.fullName}.${method.name}`.toLowerCase())) continue;
            const read = (text: string): TypeRef => space.tableType(text, info?.typeParameters, type.args);
            wanted.push({
                name: method.name,
                returnType: read(method.returnType),
                types: method.parameters.map((one) => read(one.type)),
                owner: type.name,
                ofInterface: space.isInterface(type),
            });
        }
        space.supertypes(type).forEach(visit);
    };
    visit(declaration.type);
    return wanted;
}

/** Batch classes may start with an Iterable instead of a QueryLocator. */
const optional = new Set(['database.batchable.start']);
