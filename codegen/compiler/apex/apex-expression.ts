import type { ApexType } from './apex-type';

export interface StringLiteral {
    readonly kind: 'string';
    readonly value: string;
}
/** A literal whose text is the same in Apex source: integers, decimals, `true`, `false`, `null`. */
export interface RawLiteral {
    readonly kind: 'literal';
    readonly text: string;
}
export interface NameExpression {
    readonly kind: 'name';
    readonly name: string;
}
export interface MemberExpression {
    readonly kind: 'member';
    readonly target: ApexExpression;
    readonly name: string;
    /** `?.` instead of `.` */
    readonly safe: boolean;
}
export interface CallExpression {
    readonly kind: 'call';
    /** null: a method of the class itself */
    readonly target: ApexExpression | null;
    readonly name: string;
    readonly args: readonly ApexExpression[];
    readonly safe: boolean;
}
export interface NewExpression {
    readonly kind: 'new';
    readonly type: ApexType;
    readonly args: readonly ApexExpression[];
}
export interface NewListExpression {
    readonly kind: 'newList';
    readonly element: ApexType;
    readonly items: readonly ApexExpression[];
}
export interface NewMapExpression {
    readonly kind: 'newMap';
    readonly type: ApexType;
    readonly entries: readonly { readonly key: ApexExpression; readonly value: ApexExpression }[];
}
/** `new Account(Name = 'x')` */
export interface NewRecordExpression {
    readonly kind: 'newRecord';
    readonly type: ApexType;
    readonly fields: readonly { readonly name: string; readonly value: ApexExpression }[];
}
export interface BinaryExpression {
    readonly kind: 'binary';
    readonly operator: '+' | '-' | '*' | '/' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '&&' | '||' | '??';
    readonly left: ApexExpression;
    readonly right: ApexExpression;
}
export interface UnaryExpression {
    readonly kind: 'unary';
    readonly operator: '!' | '-';
    readonly operand: ApexExpression;
}
export interface TernaryExpression {
    readonly kind: 'ternary';
    readonly condition: ApexExpression;
    readonly whenTrue: ApexExpression;
    readonly whenFalse: ApexExpression;
}
export interface CastExpression {
    readonly kind: 'cast';
    readonly type: ApexType;
    readonly value: ApexExpression;
}
/** A query of records by their ids, with an access mode. */
export interface SoqlExpression {
    readonly kind: 'soql';
    readonly query: SoqlSelect;
}
export interface SoqlSelect {
    readonly fields: readonly string[];
    readonly children: readonly SoqlSelect[];
    readonly from: string;
    readonly where: string | null;
    readonly orderBy: readonly string[];
    /** null in a subquery */
    readonly accessMode: 'SYSTEM_MODE' | 'USER_MODE' | null;
}

export type ApexExpression =
    | StringLiteral
    | RawLiteral
    | NameExpression
    | MemberExpression
    | CallExpression
    | NewExpression
    | NewListExpression
    | NewMapExpression
    | NewRecordExpression
    | BinaryExpression
    | UnaryExpression
    | TernaryExpression
    | CastExpression
    | SoqlExpression;
