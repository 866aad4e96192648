import type { TypeRef } from '../../runtime/type-ref';
import type { ClassDeclaration, FieldDeclaration } from '../declare/declarations';
import type { TypeSpace } from '../types/type-space';

/** A field or property of a class or its superclasses. */
export function findField(declaration: ClassDeclaration, key: string, space: TypeSpace): FieldDeclaration | undefined {
    for (const scope of space.withSuperclasses(declaration)) {
        const found = scope.fields.find((field) => field.key === key);
        if (found) return found;
    }
    return undefined;
}

export interface PlatformField {
    readonly name: string;
    readonly type: TypeRef;
    readonly isStatic: boolean;
    /** Full name of the platform type that declares it. */
    readonly owner: string;
}

/** A property of a platform type or its supertypes. */
export function findPlatformField(type: TypeRef, key: string, space: TypeSpace): PlatformField | undefined {
    const info = space.platformOf(type);
    const field = info?.fields.find((one) => one.name.toLowerCase() === key);
    if (info && field) {
        const fieldType = space.tableType(field.type, info.typeParameters, type.args);
        return { name: field.name, type: fieldType, isStatic: field.isStatic, owner: info.fullName };
    }
    for (const supertype of space.supertypes(type)) {
        const found = findPlatformField(supertype, key, space);
        if (found) return found;
    }
    return undefined;
}
