import type { TypeRef } from '../../runtime/type-ref';
import type { PlatformTypeInfo } from '../../types';
import type { MethodDeclaration } from '../declare/declarations';

/** A method that a call could mean. */
export interface MethodCandidate {
    readonly name: string;
    readonly isStatic: boolean;
    readonly parameters: readonly TypeRef[];
    readonly returnType: TypeRef;
    /** The type that declares it. */
    readonly owner: TypeRef;
    readonly source: MethodSource;
    readonly isOfCollection?: boolean;
}

export type MethodSource =
    | { readonly kind: 'declared'; readonly declaration: MethodDeclaration }
    | {
          readonly kind: 'platform';
          readonly info: PlatformTypeInfo;
          /** As the tables write them. */ readonly declared: readonly string[];
      }
    /** `values()`, `valueOf(…)`, `name()`, `ordinal()` of an enum of the project. */
    | { readonly kind: 'enum' }
    /** `clone()`, which every object of a class of the project has. */
    | { readonly kind: 'clone' }
    /** `Account.getSObjectType()` */
    | { readonly kind: 'objectType' }
    /** Static methods of custom settings and custom metadata types; registered for `pseudoType`. */
    | { readonly kind: 'record'; readonly pseudoType: string };
