import {
    DotExpressionContext,
    IdPrimaryContext,
    PrimaryExpressionContext,
    type ExpressionContext,
    type IdContext,
} from '@apexdevtools/apex-parser';
import { typeRef, type TypeRef } from '../../../runtime/type-ref';
import { findMethods } from '../../members/find-methods';
import { unresolved } from '../../types/unresolved';
import type { BodyContext } from '../body-context';
import { denote, failed } from '../translate-expression';
import type { Denotation, Value } from '../value';
import { callInOrder } from './call-order';
import { translateArguments, translateCall } from './call';
import { translateDescribeMember } from './describe-member';
import { translateMember } from './member';
import { isTypeName } from './name';
import { translatePackageMember } from './package-member';
import { translateSpecialMember } from './special-member';
import { translateStaticMember } from './static-member';

/**
 * A name that is a variable and a type: the variable is meant where it has the member, else the type (Apex Developer Guide,
 * "Namespace, Class, and Variable Name Precedence").
 */
export function translateDot(node: DotExpressionContext, body: BodyContext): Denotation {
    const { log } = body.owner.unit;
    const before = log.mark;
    const found = translatePlainDot(node, body);
    const name = log.mark.problems > before.problems ? firstName(node) : null;
    if (!name || body.readAsType.has(name) || !isTypeName(name.getText(), body)) return found;
    log.forget(before);
    body.readAsType.add(name);
    const asType = translatePlainDot(node, body);
    if (log.mark.problems === before.problems) return asType;
    log.forget(before);
    body.readAsType.delete(name);
    return translatePlainDot(node, body);
}

/** `a` of `a.b().c` */
function firstName(node: ExpressionContext): IdContext | null {
    if (node instanceof DotExpressionContext) return firstName(node.expression());
    const primary = node instanceof PrimaryExpressionContext ? node.primary() : null;
    return primary instanceof IdPrimaryContext ? primary.id() : null;
}

/** `a.b`, `a.b(…)`, `a?.b` where `a` is a value, a type, a package or a group of names */
function translatePlainDot(node: DotExpressionContext, body: BodyContext): Denotation {
    const left = denote(node.expression(), body);
    const call = node.dotMethodCall();
    if (call) {
        const args = translateArguments(call.expressionList(), body);
        const name = call.anyId().getText();
        if (left.kind === 'type') {
            const type = ownMethod(left.type, name, body)
                ? left.type
                : (body.space.classBesideObject(left.type) ?? left.type);
            return translateCall({ name, args, at: call, receiver: null }, type, body);
        }
        if (left.kind !== 'value') {
            const type = typeOfName(left, body);
            if (type) return translateCall({ name, args, at: call, receiver: null }, type, body);
            body.problem(node, `Variable does not exist: ${node.expression().getText()}`);
            return failed;
        }
        const receiver = node.QUESTIONDOT() ? guarded(left, body) : left;
        return callInOrder(receiver, args, body, (on, given) =>
            translateCall({ name, args: given, at: call, receiver: on, isQualified: true }, left.type, body),
        );
    }
    const name = node.anyId().getText();
    switch (left.kind) {
        case 'value':
            if (left.type === unresolved) return failed;
            return (
                translateDescribeMember(left, name, node.anyId(), body) ??
                translateMember(node.QUESTIONDOT() ? guarded(rowOf(left, body), body) : left, name, node.anyId(), body)
            );
        case 'type':
            return translateStaticMember(left.type, name, node.anyId(), body);
        case 'package':
            return translatePackageMember(left, name, node.anyId(), body);
        case 'special':
            return translateSpecialMember(left, name, node.anyId(), body);
    }
}

/** The type that a name stands for before a method call: `System.debug`, `Label.get`. */
function typeOfName(left: Denotation, body: BodyContext): TypeRef | null {
    if (left.kind === 'package') return body.space.resolveName([left.name], [], body.owner);
    return left.kind === 'special' && left.special === 'label' ? typeRef('Label') : null;
}

/** `BusinessHours.getSObjectType()` is the object's, `BusinessHours.diff(…)` that of the class. */
function ownMethod(type: TypeRef, name: string, body: BodyContext): boolean {
    return findMethods(type, name, body.space).some(({ isStatic }) => isStatic);
}

/** A query's one row, or null when there is none (Apex Developer Guide, "Safe Navigation Operator"). */
function rowOf(left: Value, body: BodyContext): Value {
    const row = left.isQuery ? left.type.args[0] : undefined;
    if (!row || !body.space.isRecord(row)) return left;
    return { ...left, type: row, js: `$singleOrNull(${left.js})`, isQuery: false, nonNull: false };
}

/** The receiver of `?.`: kept in a temporary; when it is null the rest of the chain does not run. */
function guarded(left: Value, body: BodyContext): Value {
    const temporary = body.temporary();
    const test = `(${temporary}=${left.js})===null`;
    const guard = left.guard === undefined ? test : `${left.guard}||${test}`;
    const { place: _place, recordField: _field, ...rest } = left;
    return { ...rest, js: temporary, guard, nonNull: true };
}
