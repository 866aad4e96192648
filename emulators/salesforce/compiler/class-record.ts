import { makeHidingTypeRef, readTypeName, type TypeRef } from '../runtime/type-ref';
import type { AnnotationInfo, SharingKeyword, TriggerEvent } from './program';

/** What is known of a class once it is compiled, as data. Types are names. */
export interface ClassRecord {
    readonly name: string;
    /** The platform has a type of that name, or of its outer class's. */
    readonly hides?: true;
    readonly kind: 'class' | 'interface' | 'enum';
    readonly superclass?: string;
    readonly interfaces: readonly string[];
    readonly sharing: SharingKeyword;
    readonly modifiers: readonly string[];
    readonly annotations: readonly AnnotationInfo[];
    readonly methods: readonly MethodRecord[];
    readonly constructors: readonly ConstructorRecord[];
    readonly members: readonly MemberRecord[];
    readonly constants: readonly string[];
    readonly outer?: string;
    readonly line: number;
    readonly endLine: number;
    /** Whether it is, or extends, an exception. */
    readonly isException: boolean;
}

export interface ParameterRecord {
    readonly name: string;
    readonly type: string;
}

export interface MethodRecord {
    readonly name: string;
    readonly jsName: string;
    readonly isStatic: boolean;
    readonly parameters: readonly ParameterRecord[];
    readonly returnType: string;
    readonly modifiers: readonly string[];
    readonly annotations: readonly AnnotationInfo[];
    readonly hasBody: boolean;
    readonly line: number;
    readonly endLine: number;
}

export interface ConstructorRecord {
    readonly jsName: string;
    readonly parameters: readonly ParameterRecord[];
    readonly modifiers: readonly string[];
    readonly annotations: readonly AnnotationInfo[];
    readonly line: number;
    readonly endLine: number;
}

export interface MemberRecord {
    readonly name: string;
    readonly type: string;
    readonly jsName: string;
    readonly isStatic: boolean;
    readonly isProperty: boolean;
    /** Names of accessor functions; absent where the value is read and written as it is. */
    readonly getter?: string;
    readonly setter?: string;
    readonly isReadOnly: boolean;
    /** Modifiers of a property's accessors, where it has them. */
    readonly accessors?: { readonly getter?: readonly string[]; readonly setter?: readonly string[] };
    readonly modifiers: readonly string[];
    readonly annotations: readonly AnnotationInfo[];
}

export interface TriggerRecord {
    readonly object: string;
    readonly events: readonly TriggerEvent[];
}

export function typeOfRecord({ name, hides }: ClassRecord): TypeRef {
    return hides ? makeHidingTypeRef(name) : readTypeName(name);
}
