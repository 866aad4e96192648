import * as nodes from '@apexdevtools/apex-parser';
import { apexTypes } from '../../../runtime/type-ref';
import type { BodyContext } from '../body-context';
import { convertCondition } from '../convert';
import { translateValue } from '../translate-expression';
import type { Value } from '../value';

/** `a && b`, `a || b` */
export function translateLogical(
    node: nodes.LogAndExpressionContext | nodes.LogOrExpressionContext,
    body: BodyContext,
): Value {
    const operator = node instanceof nodes.LogAndExpressionContext ? '&&' : '||';
    const operand = (at: 0 | 1): string =>
        convertCondition(translateValue(node.expression(at), body), node.expression(at), body);
    return { kind: 'value', type: apexTypes.boolean, js: `(${operand(0)}${operator}${operand(1)})`, nonNull: true };
}
