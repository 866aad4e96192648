import type { EqualityExpressionContext } from '@apexdevtools/apex-parser';
import { apexTypes, type TypeRef } from '../../../runtime/type-ref';
import { findConversion } from '../../types/find-conversion';
import { unresolved } from '../../types/unresolved';
import type { BodyContext } from '../body-context';
import { promote, widen } from '../numeric';
import { translateValue } from '../translate-expression';
import type { Value } from '../value';

function comparable(left: TypeRef, right: TypeRef, body: BodyContext): boolean {
    if (left === unresolved || right === unresolved) return true;
    if (left === apexTypes.void || right === apexTypes.void) return false;
    if (promote(left, right)) return true;
    if (findConversion(left, right, body.space) || findConversion(right, left, body.space)) return true;
    const { space } = body;
    const isClass = (type: TypeRef): boolean => type.kind === 'named' && !space.isRecord(type) && !space.isEnum(type);
    return isClass(left) && isClass(right) && (space.isInterface(left) || space.isInterface(right));
}

const sameTypes: readonly TypeRef[] = [apexTypes.integer, apexTypes.long, apexTypes.boolean];

function equalsJs(left: Value, right: Value, body: BodyContext): string {
    if (left.type === apexTypes.null || right.type === apexTypes.null) return `(${left.js}===${right.js})`;
    const numeric = promote(left.type, right.type);
    const type = numeric ?? (left.type === right.type ? left.type : null);
    const [leftJs, rightJs] = numeric ? [widen(left, numeric, body), widen(right, numeric, body)] : [left.js, right.js];
    if (type && (sameTypes.includes(type) || body.space.isEnum(type))) return `(${leftJs}===${rightJs})`;
    if (type === apexTypes.string) return `$eq_s(${leftJs},${rightJs})`;
    if (left.type === apexTypes.id || right.type === apexTypes.id) return `$eq_id(${leftJs},${rightJs})`;
    if (left.type === apexTypes.date && right.type === apexTypes.datetime)
        return `$eq($dateToDatetime(${leftJs}),${rightJs})`;
    if (left.type === apexTypes.datetime && right.type === apexTypes.date)
        return `$eq(${leftJs},$dateToDatetime(${rightJs}))`;
    return `$eq(${leftJs},${rightJs})`;
}

/** `==`, `!=`, `<>`, `===`, `!==` */
export function translateEquality(node: EqualityExpressionContext, body: BodyContext): Value {
    const left = translateValue(node.expression(0), body);
    const right = translateValue(node.expression(1), body);
    if (!comparable(left.type, right.type, body)) {
        body.problem(node, `Comparison arguments must be compatible types: ${left.type.name}, ${right.type.name}`);
    }
    const isExact = Boolean(node.TRIPLEEQUAL() ?? node.TRIPLENOTEQUAL());
    const isNegated = !node.EQUAL() && !node.TRIPLEEQUAL();
    const numeric = promote(left.type, right.type);
    const same = left.type === apexTypes.object || right.type === apexTypes.object ? '$sameObject' : '$same';
    const exact = numeric ? equalsJs(left, right, body) : `${same}(${left.js},${right.js})`;
    const js = isExact ? exact : equalsJs(left, right, body);
    return { kind: 'value', type: apexTypes.boolean, js: isNegated ? `!${js}` : js, nonNull: true };
}
