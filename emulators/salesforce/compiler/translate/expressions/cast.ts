import type { CastExpressionContext } from '@apexdevtools/apex-parser';
import { apexTypes, type TypeRef } from '../../../runtime/type-ref';
import { findConversion } from '../../types/find-conversion';
import { resolveTypeNode } from '../../types/resolve-type-node';
import type { BodyContext } from '../body-context';
import { convertBy } from '../convert';
import { promote } from '../numeric';
import { translateValue } from '../translate-expression';
import type { Value } from '../value';

/** Whether a value of one type may turn out to be of the other. */
export function canCast(from: TypeRef, to: TypeRef, body: BodyContext): boolean {
    const { space } = body;
    if (from === apexTypes.void) return false;
    if (findConversion(from, to, space) || findConversion(to, from, space) || promote(from, to)) return true;
    if (from.kind === 'primitive' || to.kind === 'primitive') return false;
    if (space.isRecord(from) && space.isRecord(to)) return from === apexTypes.sobject || to === apexTypes.sobject;
    const isOpen = (type: TypeRef): boolean =>
        space.isInterface(type) && !space.isRecord(from) && !space.isRecord(to) && from.args.length === to.args.length;
    if (isOpen(from) || isOpen(to)) return true;
    if (from.base === to.base && from.args.length > 0) {
        return from.args.every((arg, at) => canCast(arg, to.args[at] ?? arg, body));
    }
    return space.isInterface(from) || space.isInterface(to);
}

/** `(T) x`: numbers convert, everything else is checked when it runs. */
export function translateCast(node: CastExpressionContext, body: BodyContext): Value {
    const operand = translateValue(node.expression(), body);
    const type = resolveTypeNode(node.typeRef(), body.owner, body.space, body.owner.unit.log);
    if (promote(operand.type, type)) {
        const conversion = findConversion(operand.type, type, body.space);
        const js = conversion ? convertBy(conversion.kind, operand, body) : `$to_${type.key}(${operand.js})`;
        return { kind: 'value', type, js };
    }
    if (operand.isQuery && body.space.isRecord(type)) return { kind: 'value', type, js: `$single(${operand.js})` };
    const conversion = findConversion(operand.type, type, body.space);
    if (conversion && conversion.kind !== 'covariant') {
        return { ...operand, type, js: convertBy(conversion.kind, operand, body) };
    }
    if (!canCast(operand.type, type, body)) {
        body.problem(
            node,
            `Incompatible types since an instance of ${operand.type.name} is never an instance of ${type.name}`,
        );
    }
    return { kind: 'value', type, js: `$cast(${operand.js},${body.emitter.type(type)})` };
}
