import type { ApexExpression, BinaryExpression, CallExpression, MemberExpression } from './apex-expression';
import type { ApexStatement } from './apex-statement';
import type { ApexType } from './apex-type';

export const nullLiteral: ApexExpression = { kind: 'literal', text: 'null' };

export function stringLiteral(value: string): ApexExpression {
    return { kind: 'string', value };
}

/** Integers, decimals, `true` and `false`: text that means the same in Apex. */
export function literal(text: string | number | boolean): ApexExpression {
    return { kind: 'literal', text: String(text) };
}

export function name(text: string): ApexExpression {
    return { kind: 'name', name: text };
}

export function member(target: ApexExpression, memberName: string, safe = false): MemberExpression {
    return { kind: 'member', target, name: memberName, safe };
}

export function call(
    target: ApexExpression | null,
    methodName: string,
    args: readonly ApexExpression[] = [],
): CallExpression {
    return { kind: 'call', target, name: methodName, args, safe: false };
}

export function safeCall(target: ApexExpression, methodName: string, args: readonly ApexExpression[]): CallExpression {
    return { kind: 'call', target, name: methodName, args, safe: true };
}

export function construct(type: ApexType, args: readonly ApexExpression[] = []): ApexExpression {
    return { kind: 'new', type, args };
}

export function newList(element: ApexType, items: readonly ApexExpression[] = []): ApexExpression {
    return { kind: 'newList', element, items };
}

export function binary(
    left: ApexExpression,
    operator: BinaryExpression['operator'],
    right: ApexExpression,
): ApexExpression {
    return { kind: 'binary', operator, left, right };
}

/**
 * The opposite of a condition. Only equality is turned round: `!(a > b)` is not `a <= b` where a side may be null.
 */
export function not(operand: ApexExpression): ApexExpression {
    if (operand.kind === 'unary' && operand.operator === '!') {
        return operand.operand;
    }
    if (operand.kind === 'binary') {
        const { left, operator, right } = operand;
        switch (operator) {
            case '==':
                return binary(left, '!=', right);
            case '!=':
                return binary(left, '==', right);
            case '&&':
                return binary(not(left), '||', not(right));
            case '||':
                return binary(not(left), '&&', not(right));
            default:
        }
    }
    return { kind: 'unary', operator: '!', operand };
}

export function declare(type: ApexType, variable: string, value: ApexExpression | null): ApexStatement {
    return { kind: 'declare', type, name: variable, value };
}

export function assign(target: ApexExpression, value: ApexExpression): ApexStatement {
    return { kind: 'assign', target, value };
}

export function run(expression: ApexExpression): ApexStatement {
    return { kind: 'expression', expression };
}

export function giveBack(value: ApexExpression | null): ApexStatement {
    return { kind: 'return', value };
}

export function when(
    condition: ApexExpression,
    whenTrue: readonly ApexStatement[],
    whenFalse: readonly ApexStatement[] = [],
): ApexStatement {
    return { kind: 'if', condition, whenTrue, whenFalse };
}

export function forEach(
    type: ApexType,
    variable: string,
    list: ApexExpression,
    body: readonly ApexStatement[],
): ApexStatement {
    return { kind: 'forEach', type, name: variable, list, body };
}
