import * as nodes from '@apexdevtools/apex-parser';
import { apexTypes, type TypeRef } from '../../../runtime/type-ref';
import type { Located } from '../../problems';
import { unresolved } from '../../types/unresolved';
import type { BodyContext } from '../body-context';
import { numericSuffix, promote, widen } from '../numeric';
import { failed, translateValue } from '../translate-expression';
import type { Value } from '../value';

type Operator = '+' | '-' | '*' | '/';

const names: Readonly<Record<Operator, string>> = { '+': 'add', '-': 'sub', '*': 'mul', '/': 'div' };

function operatorOf(node: nodes.Arth1ExpressionContext | nodes.Arth2ExpressionContext): Operator {
    if (node instanceof nodes.Arth1ExpressionContext) return node.MUL() ? '*' : '/';
    return node.ADD() ? '+' : '-';
}

/** `a + b`, `a - b`, `a * b`, `a / b` */
export function translateArithmetic(
    node: nodes.Arth1ExpressionContext | nodes.Arth2ExpressionContext,
    body: BodyContext,
): Value {
    const left = translateValue(node.expression(0), body);
    const right = translateValue(node.expression(1), body);
    return combine(operatorOf(node), left, right, node, body);
}

/** The value of `left operator right`; used by compound assignment too. */
export function combine(operator: Operator, left: Value, right: Value, at: Located, body: BodyContext): Value {
    if (operator === '+' && (left.type === apexTypes.string || right.type === apexTypes.string))
        return concatenate(left, right, at, body);
    if (left.type === unresolved || right.type === unresolved) return failed;
    const type = promote(left.type, right.type);
    if (type) {
        const js = `$${names[operator]}_${numericSuffix[type.key]}(${widen(left, type, body)},${widen(right, type, body)})`;
        return { kind: 'value', type, js, nonNull: true };
    }
    return shiftDate(operator, left, right, body) ?? refuse(operator, left.type, right.type, at, body);
}

function concatenate(left: Value, right: Value, at: Located, body: BodyContext): Value {
    for (const { type } of [left, right]) {
        if (type === apexTypes.void) body.problem(at, 'A void expression cannot be used in a concatenation');
    }
    if (typeof left.literal === 'string' && typeof right.literal === 'string') {
        const text = left.literal + right.literal;
        return { kind: 'value', type: apexTypes.string, js: JSON.stringify(text), nonNull: true, literal: text };
    }
    const js = `(${text(left)}+${text(right)})`;
    return { kind: 'value', type: apexTypes.string, js, nonNull: true };
}

function text(value: Value): string {
    const isText = value.nonNull && (value.type === apexTypes.string || value.type === apexTypes.id);
    return isText ? value.js : `$text(${value.js})`;
}

/** A Date or Datetime moves by days. */
function shiftDate(operator: Operator, left: Value, right: Value, body: BodyContext): Value | null {
    if (operator !== '+' && operator !== '-') return null;
    const days = operator === '+' ? right.js : `$negDays(${right.js})`;
    if (left.type === apexTypes.date && (right.type === apexTypes.integer || right.type === apexTypes.long)) {
        return { kind: 'value', type: apexTypes.date, js: `$addDays(${left.js},${days})`, nonNull: true };
    }
    if (left.type === apexTypes.datetime && promote(right.type, right.type)) {
        const amount = widen(right, apexTypes.decimal, body);
        const js = `$addDatetimeDays(${left.js},${operator === '+' ? amount : `$neg_d(${amount})`})`;
        return { kind: 'value', type: apexTypes.datetime, js, nonNull: true };
    }
    return null;
}

function refuse(operator: Operator, left: TypeRef, right: TypeRef, at: Located, body: BodyContext): Value {
    const isDate = [apexTypes.date, apexTypes.datetime, apexTypes.time].includes(left as never);
    body.problem(
        at,
        isDate
            ? 'Date/time expressions must use Integer or Long or Double or Decimal'
            : `Arithmetic expressions must use numeric arguments: ${left.name} ${operator} ${right.name}`,
    );
    return failed;
}
