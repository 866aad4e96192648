import * as nodes from '@apexdevtools/apex-parser';
import { unresolved } from '../types/unresolved';
import type { BodyContext } from './body-context';
import { translateArithmetic } from './expressions/arithmetic';
import { translateArrayAccess } from './expressions/array-access';
import { translateAssignment } from './expressions/assignment';
import { translateBitwise, translateShift } from './expressions/bitwise';
import { translateCast } from './expressions/cast';
import { translateCoalesce, translateConditional } from './expressions/conditional';
import { translateComparison } from './expressions/comparison';
import { translateDot } from './expressions/dot';
import { translateEquality } from './expressions/equality';
import { translateInstanceOf } from './expressions/instance-of';
import { translateLogical } from './expressions/logical';
import { translateUnqualifiedCall } from './expressions/unqualified-call';
import { translateNew } from './expressions/new-object';
import { translatePrimary } from './expressions/primary';
import { translateNegation, translatePostfix, translatePrefix } from './expressions/unary';
import type { Denotation, Value } from './value';

type Handler = (node: never, body: BodyContext) => Denotation;

/** One handler per kind of expression; a kind that is missing here fails the first time it is met. */
const handlers = new Map<unknown, Handler>([
    [
        nodes.PrimaryExpressionContext,
        (node: nodes.PrimaryExpressionContext, body) => translatePrimary(node.primary(), body),
    ],
    [nodes.DotExpressionContext, translateDot],
    [nodes.MethodCallExpressionContext, translateUnqualifiedCall],
    [nodes.ArrayExpressionContext, translateArrayAccess],
    [nodes.NewExpressionContext, translateNew],
    [nodes.CastExpressionContext, translateCast],
    [nodes.SubExpressionContext, (node: nodes.SubExpressionContext, body) => translateValue(node.expression(), body)],
    [nodes.PostOpExpressionContext, translatePostfix],
    [nodes.PreOpExpressionContext, translatePrefix],
    [nodes.NegExpressionContext, translateNegation],
    [nodes.Arth1ExpressionContext, translateArithmetic],
    [nodes.Arth2ExpressionContext, translateArithmetic],
    [nodes.BitExpressionContext, translateShift],
    [nodes.CmpExpressionContext, translateComparison],
    [nodes.InstanceOfExpressionContext, translateInstanceOf],
    [nodes.EqualityExpressionContext, translateEquality],
    [nodes.BitAndExpressionContext, translateBitwise],
    [nodes.BitNotExpressionContext, translateBitwise],
    [nodes.BitOrExpressionContext, translateBitwise],
    [nodes.LogAndExpressionContext, translateLogical],
    [nodes.LogOrExpressionContext, translateLogical],
    [nodes.CoalExpressionContext, translateCoalesce],
    [nodes.CondExpressionContext, translateConditional],
    [nodes.AssignExpressionContext, translateAssignment],
] as [unknown, Handler][]);

/** What an expression or the name of a type, package or label group stands for. */
export function denote(node: nodes.ExpressionContext, body: BodyContext): Denotation {
    const handler = handlers.get(node.constructor);
    if (!handler) throw new Error(`No translation for ${node.constructor.name}`);
    return handler(node as never, body);
}

/** Stands for an expression that has an error, or whose type the emulator does not have: then it throws when it is reached. */
export const failed: Value = {
    kind: 'value',
    type: unresolved,
    js: '$unsupported("a type that is listed as unsupported")',
    isEffect: true,
};

/** The value of an expression; `?.` chains end here. */
export function translateValue(node: nodes.ExpressionContext, body: BodyContext): Value {
    const denotation = denote(node, body);
    if (denotation.kind !== 'value') {
        body.problem(node, `Variable does not exist: ${node.getText()}`);
        return failed;
    }
    return closeChain(denotation);
}

/** Ends a `?.` chain: null when a guarded receiver is null. */
export function closeChain(value: Value): Value {
    if (value.guard === undefined) return value;
    const { guard: _guard, place: _place, nonNull: _nonNull, ...rest } = value;
    return { ...rest, js: `(${value.guard}?null:${value.js})` };
}
