import type { CoalExpressionContext, CondExpressionContext } from '@apexdevtools/apex-parser';
import { apexTypes, type TypeRef } from '../../../runtime/type-ref';
import type { Located } from '../../problems';
import { findConversion } from '../../types/find-conversion';
import { unresolved } from '../../types/unresolved';
import type { BodyContext } from '../body-context';
import { convert, convertCondition, convertsToRecord } from '../convert';
import { promote } from '../numeric';
import { translateValue } from '../translate-expression';
import type { Value } from '../value';

/** The type in which two branches meet. */
function commonType(left: TypeRef, right: TypeRef, body: BodyContext): TypeRef | null {
    if (left === right || right === apexTypes.null) return left;
    if (left === apexTypes.null) return right;
    const numeric = promote(left, right);
    if (numeric) return numeric;
    if (findConversion(right, left, body.space)) return left;
    if (findConversion(left, right, body.space)) return right;
    return body.space.isRecord(left) && body.space.isRecord(right)
        ? apexTypes.sobject
        : sharedSupertype(left, right, body);
}

function sharedSupertype(left: TypeRef, right: TypeRef, body: BodyContext): TypeRef | null {
    for (const supertype of body.space.supertypes(left)) {
        if (body.space.isSubtype(right, supertype)) return supertype;
        const further = sharedSupertype(supertype, right, body);
        if (further) return further;
    }
    return null;
}

/** A query beside a record stands for its one row. */
function rowType(query: Value, record: Value, body: BodyContext): TypeRef | null {
    return convertsToRecord(query, record.type, body) ? record.type : null;
}

function meet(left: Value, right: Value, what: string, at: Located, body: BodyContext): TypeRef {
    const type = commonType(left.type, right.type, body) ?? rowType(left, right, body) ?? rowType(right, left, body);
    if (type) return type;
    body.problem(at, `Incompatible types in ${what}: ${left.type.name}, ${right.type.name}`);
    return unresolved;
}

/** `condition ? a : b` */
export function translateConditional(node: CondExpressionContext, body: BodyContext): Value {
    const condition = convertCondition(translateValue(node.expression(0), body), node.expression(0), body);
    const left = translateValue(node.expression(1), body);
    const right = translateValue(node.expression(2), body);
    const type = meet(left, right, 'ternary operator', node, body);
    const js = `(${condition}?${convert(left, type, node.expression(1), body)}:${convert(right, type, node.expression(2), body)})`;
    return { kind: 'value', type, js, nonNull: Boolean(left.nonNull && right.nonNull) };
}

/** `a ?? b`. Apex nulls are JavaScript nulls, so the operator is the same. */
export function translateCoalesce(node: CoalExpressionContext, body: BodyContext): Value {
    const left = translateValue(node.expression(0), body);
    const right = translateValue(node.expression(1), body);
    const type = meet(left, right, 'null coalescing operator', node, body);
    const js = `(${convert(left, type, node.expression(0), body)}??${convert(right, type, node.expression(1), body)})`;
    return { kind: 'value', type, js, nonNull: Boolean(right.nonNull) };
}
