import type { InstanceOfExpressionContext } from '@apexdevtools/apex-parser';
import { apexTypes } from '../../../runtime/type-ref';
import { resolveTypeNode } from '../../types/resolve-type-node';
import { findConversion } from '../../types/find-conversion';
import { unresolved } from '../../types/unresolved';
import type { BodyContext } from '../body-context';
import { translateValue } from '../translate-expression';
import type { Value } from '../value';
import { canCast } from './cast';

const always = ['same', 'upcast'];

/** `x instanceof T`; null is an instance of nothing. */
export function translateInstanceOf(node: InstanceOfExpressionContext, body: BodyContext): Value {
    const operand = translateValue(node.expression(), body);
    const type = resolveTypeNode(node.typeRef(), body.owner, body.space, body.owner.unit.log);
    if (!canCast(operand.type, type, body)) {
        body.problem(
            node,
            `Incompatible types since an instance of ${operand.type.name} is never an instance of ${type.name}`,
        );
    }
    const conversion =
        operand.type === unresolved || type === unresolved ? null : findConversion(operand.type, type, body.space);
    if (conversion && always.includes(conversion.kind)) {
        body.problem(
            node,
            `Operation instanceof is always true since an instance of ${operand.type.name} is always an instance of ${type.name}`,
        );
    }
    return {
        kind: 'value',
        type: apexTypes.boolean,
        js: `$is(${operand.js},${body.emitter.type(type)})`,
        nonNull: true,
    };
}
