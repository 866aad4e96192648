import type { ApexExpression } from './apex-expression';
import type { ApexStatement } from './apex-statement';
import type { ApexType } from './apex-type';

export type Visibility = 'public' | 'protected' | 'private';

/** The text of an ApexDoc block: a description, parameters and result. */
export interface ApexDoc {
    readonly description: readonly string[];
    readonly params?: readonly { readonly name: string; readonly text: string }[];
    readonly returns?: string;
}
export interface ApexParameter {
    readonly type: ApexType;
    readonly name: string;
}
export interface FieldMember {
    readonly kind: 'field';
    readonly doc: ApexDoc | null;
    readonly visibility: Visibility;
    readonly isStatic: boolean;
    readonly isFinal: boolean;
    readonly type: ApexType;
    readonly name: string;
    readonly value: ApexExpression | null;
}
export interface PropertyMember {
    readonly kind: 'property';
    readonly doc: ApexDoc | null;
    readonly type: ApexType;
    readonly name: string;
}
export interface MethodMember {
    readonly kind: 'method';
    readonly doc: ApexDoc | null;
    readonly annotations: readonly string[];
    readonly visibility: Visibility;
    readonly isStatic: boolean;
    /** It takes the place of a method of the class above. */
    readonly isOverride?: boolean;
    readonly returns: ApexType;
    readonly name: string;
    readonly parameters: readonly ApexParameter[];
    readonly body: readonly ApexStatement[];
}
export interface ConstructorMember {
    readonly kind: 'constructor';
    readonly doc: ApexDoc | null;
    readonly visibility: Visibility;
    readonly name: string;
    readonly parameters: readonly ApexParameter[];
    readonly body: readonly ApexStatement[];
}
export interface ClassMember {
    readonly kind: 'class';
    readonly apexClass: ApexClass;
}
export type ApexMember = FieldMember | PropertyMember | MethodMember | ConstructorMember | ClassMember;

export interface ApexClass {
    readonly doc: ApexDoc | null;
    readonly annotations: readonly string[];
    readonly visibility: Visibility;
    /** null for inner classes, which take the sharing of the outer class here */
    readonly sharing: 'inherited sharing' | 'with sharing' | null;
    readonly name: string;
    /** The class above, where there is one. */
    readonly extends?: ApexType;
    readonly interfaces?: readonly ApexType[];
    readonly members: readonly ApexMember[];
}
