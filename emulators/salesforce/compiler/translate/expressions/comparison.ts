import type { CmpExpressionContext } from '@apexdevtools/apex-parser';
import { apexTypes, type TypeRef } from '../../../runtime/type-ref';
import { unresolved } from '../../types/unresolved';
import type { BodyContext } from '../body-context';
import { numericSuffix, promote, widen } from '../numeric';
import { failed, translateValue } from '../translate-expression';
import type { Value } from '../value';

const textTypes: readonly TypeRef[] = [apexTypes.string, apexTypes.id];

function operation(node: CmpExpressionContext): { readonly name: string; readonly symbol: string } {
    const symbol = `${node.LT() ? '<' : '>'}${node.ASSIGN() ? '=' : ''}`;
    const name = `${node.LT() ? 'l' : 'g'}${node.ASSIGN() ? 'e' : 't'}`;
    return { name, symbol };
}

/** Operands of a comparison and the suffix of the operation that compares them; null when they do not compare. */
function meet(
    left: Value,
    right: Value,
    body: BodyContext,
): readonly [suffix: string, left: string, right: string] | null {
    const numeric = promote(left.type, right.type);
    if (numeric) return [numericSuffix[numeric.key] ?? 'i', widen(left, numeric, body), widen(right, numeric, body)];
    const other = left.type === apexTypes.null ? right.type : left.type;
    if ([left, right].some(({ type }) => type === apexTypes.null))
        return other === apexTypes.null ? null : ['null', left.js, right.js];
    if (textTypes.includes(left.type) && textTypes.includes(right.type)) return ['s', left.js, right.js];
    const isMoment = (type: TypeRef): boolean => type === apexTypes.date || type === apexTypes.datetime;
    if (isMoment(left.type) && isMoment(right.type)) {
        const type = left.type === right.type ? left.type : apexTypes.datetime;
        return ['t', widen(left, type, body), widen(right, type, body)];
    }
    return left.type === apexTypes.time && right.type === apexTypes.time ? ['t', left.js, right.js] : null;
}

/** `<`, `<=`, `>`, `>=` */
export function translateComparison(node: CmpExpressionContext, body: BodyContext): Value {
    const left = translateValue(node.expression(0), body);
    const right = translateValue(node.expression(1), body);
    const { name, symbol } = operation(node);
    const result = (js: string): Value => ({ kind: 'value', type: apexTypes.boolean, js, nonNull: true });
    if (left.type === unresolved || right.type === unresolved) return result('false');
    const met = meet(left, right, body);
    if (!met) {
        body.problem(node, `Comparison arguments must be compatible types: ${left.type.name}, ${right.type.name}`);
        return failed;
    }
    const [suffix, leftJs, rightJs] = met;
    if (suffix === 'i' && left.nonNull && right.nonNull) return result(`(${leftJs}${symbol}${rightJs})`);
    return result(`$${name}_${suffix}(${leftJs},${rightJs})`);
}
