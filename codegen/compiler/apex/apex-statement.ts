import type { ApexExpression } from './apex-expression';
import type { ApexType } from './apex-type';

export interface DeclareStatement {
    readonly kind: 'declare';
    readonly type: ApexType;
    readonly name: string;
    readonly value: ApexExpression | null;
}
export interface AssignStatement {
    readonly kind: 'assign';
    readonly target: ApexExpression;
    readonly value: ApexExpression;
}
export interface ExpressionStatement {
    readonly kind: 'expression';
    readonly expression: ApexExpression;
}
export interface ReturnStatement {
    readonly kind: 'return';
    readonly value: ApexExpression | null;
}
export interface IfStatement {
    readonly kind: 'if';
    readonly condition: ApexExpression;
    readonly whenTrue: readonly ApexStatement[];
    readonly whenFalse: readonly ApexStatement[];
}
export interface ForEachStatement {
    readonly kind: 'forEach';
    readonly type: ApexType;
    readonly name: string;
    readonly list: ApexExpression;
    readonly body: readonly ApexStatement[];
}
export interface WhileStatement {
    readonly kind: 'while';
    readonly condition: ApexExpression;
    readonly body: readonly ApexStatement[];
}
export interface SwitchStatement {
    readonly kind: 'switch';
    readonly value: ApexExpression;
    readonly cases: readonly {
        readonly values: readonly ApexExpression[];
        readonly body: readonly ApexStatement[];
    }[];
    readonly otherwise: readonly ApexStatement[] | null;
}
export interface ThrowStatement {
    readonly kind: 'throw';
    readonly value: ApexExpression;
}
export interface JumpStatement {
    readonly kind: 'jump';
    readonly word: 'break' | 'continue';
}
export interface CommentStatement {
    readonly kind: 'comment';
    readonly text: string;
}
/** Statements without a block of their own, for example the second half of a guarded assignment. */
export interface SequenceStatement {
    readonly kind: 'sequence';
    readonly statements: readonly ApexStatement[];
}

export type ApexStatement =
    | DeclareStatement
    | AssignStatement
    | ExpressionStatement
    | ReturnStatement
    | IfStatement
    | ForEachStatement
    | WhileStatement
    | SwitchStatement
    | JumpStatement
    | ThrowStatement
    | CommentStatement
    | SequenceStatement;
