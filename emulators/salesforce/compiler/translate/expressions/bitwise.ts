import * as nodes from '@apexdevtools/apex-parser';
import { apexTypes } from '../../../runtime/type-ref';
import type { Located } from '../../problems';
import { unresolved } from '../../types/unresolved';
import type { BodyContext } from '../body-context';
import { numericSuffix, promote, widen } from '../numeric';
import { failed, translateValue } from '../translate-expression';
import type { Value } from '../value';

export type BitOperator = '&' | '|' | '^';
export type ShiftOperator = '<<' | '>>' | '>>>';

const bitNames: Readonly<Record<BitOperator, string>> = { '&': 'and', '|': 'or', '^': 'xor' };
const shiftNames: Readonly<Record<ShiftOperator, string>> = { '<<': 'shl', '>>': 'shr', '>>>': 'ushr' };

type BitNode = nodes.BitAndExpressionContext | nodes.BitOrExpressionContext | nodes.BitNotExpressionContext;

/** `a & b`, `a | b`, `a ^ b` on Integer, Long and Boolean */
export function translateBitwise(node: BitNode, body: BodyContext): Value {
    const operator =
        node instanceof nodes.BitAndExpressionContext ? '&' : node instanceof nodes.BitOrExpressionContext ? '|' : '^';
    return combineBits(
        operator,
        translateValue(node.expression(0), body),
        translateValue(node.expression(1), body),
        node,
        body,
    );
}

export function combineBits(operator: BitOperator, left: Value, right: Value, at: Located, body: BodyContext): Value {
    if (left.type === unresolved || right.type === unresolved) return failed;
    if (left.type === apexTypes.boolean && right.type === apexTypes.boolean) {
        return {
            kind: 'value',
            type: apexTypes.boolean,
            js: `$${bitNames[operator]}_b(${left.js},${right.js})`,
            nonNull: true,
        };
    }
    const type = promote(left.type, right.type);
    if (type !== apexTypes.integer && type !== apexTypes.long) {
        body.problem(
            at,
            `Bitwise operator only allowed on Integer, Long and Boolean: ${left.type.name}, ${right.type.name}`,
        );
        return failed;
    }
    const js = `$${bitNames[operator]}_${numericSuffix[type.key]}(${widen(left, type, body)},${widen(right, type, body)})`;
    return { kind: 'value', type, js, nonNull: true };
}

/** `a << b`, `a >> b`, `a >>> b` */
export function translateShift(node: nodes.BitExpressionContext, body: BodyContext): Value {
    const right = node.GT_list().length;
    const operator = right === 0 ? '<<' : right === 2 ? '>>' : '>>>';
    return combineShift(
        operator,
        translateValue(node.expression(0), body),
        translateValue(node.expression(1), body),
        node,
        body,
    );
}

export function combineShift(
    operator: ShiftOperator,
    left: Value,
    right: Value,
    at: Located,
    body: BodyContext,
): Value {
    if (left.type === unresolved || right.type === unresolved) return failed;
    const isWhole = (value: Value): boolean => value.type === apexTypes.integer || value.type === apexTypes.long;
    if (!isWhole(left) || !isWhole(right)) {
        body.problem(at, `Shift operator only allowed on Integer and Long: ${left.type.name}, ${right.type.name}`);
        return failed;
    }
    const js = `$${shiftNames[operator]}_${numericSuffix[left.type.key]}(${left.js},${right.js})`;
    return { kind: 'value', type: left.type, js, nonNull: true };
}
