import type { AssignExpressionContext } from '@apexdevtools/apex-parser';
import { apexTypes } from '../../../runtime/type-ref';
import type { Located } from '../../problems';
import type { BodyContext } from '../body-context';
import { convert } from '../convert';
import { failed, translateValue } from '../translate-expression';
import type { Place, Value } from '../value';
import { combine } from './arithmetic';
import { combineBits, combineShift, type BitOperator, type ShiftOperator } from './bitwise';

const SIMPLE = /^(?:this|_[\w$]+|\$\d+|C_[\w$]+|-?\d+|"[^"\\]*")$/;

/** An expression that reads a place and stores what `change` makes of it, evaluating receivers once. */
export function storeOnce(place: Place, at: Located, body: BodyContext, change: (old: string) => string): string {
    if (place.refusal !== undefined) body.problem(at, place.refusal);
    const prepared: string[] = [];
    const receivers = place.receivers.map((receiver) => {
        if (SIMPLE.test(receiver)) return receiver;
        const temporary = body.temporary();
        prepared.push(`${temporary}=${receiver}`);
        return temporary;
    });
    const store = place.write(receivers, change(place.read(receivers)));
    return `(${[...prepared, store].join(',')})`;
}

function changed(operator: string, old: Value, right: Value, node: AssignExpressionContext, body: BodyContext): Value {
    const symbol = operator.slice(0, -1);
    if (symbol === '&' || symbol === '|' || symbol === '^')
        return combineBits(symbol as BitOperator, old, right, node, body);
    if (symbol === '<<' || symbol === '>>' || symbol === '>>>')
        return combineShift(symbol as ShiftOperator, old, right, node, body);
    return combine(symbol as '+', old, right, node, body);
}

/** `a = b`, `a += b`, … */
export function translateAssignment(node: AssignExpressionContext, body: BodyContext): Value {
    const around = body.assigned;
    body.assigned = node.ASSIGN() ? node.expression(0).stop : null;
    const target = translateValue(node.expression(0), body);
    body.assigned = around;
    const right = translateValue(node.expression(1), body);
    if (target === failed) return failed;
    const { place } = target;
    if (!place) {
        body.problem(node, 'Expression cannot be assigned');
        return failed;
    }
    if (node.ASSIGN()) {
        if (place.refusal !== undefined) body.problem(node, place.refusal);
        const js = `(${place.write(place.receivers, convert(right, target.type, node, body))})`;
        return { kind: 'value', type: target.type, js, isEffect: true };
    }
    const operator = operatorText(node);
    const js = storeOnce(place, node, body, (old) => {
        const result = changed(operator, { kind: 'value', type: target.type, js: old }, right, node, body);
        return convert(result, target.type === apexTypes.null ? result.type : target.type, node, body);
    });
    return { kind: 'value', type: target.type, js, isEffect: true };
}

function operatorText(node: AssignExpressionContext): string {
    return [
        node.ADD_ASSIGN(),
        node.SUB_ASSIGN(),
        node.MUL_ASSIGN(),
        node.DIV_ASSIGN(),
        node.AND_ASSIGN(),
        node.OR_ASSIGN(),
        node.XOR_ASSIGN(),
        node.LSHIFT_ASSIGN(),
        node.RSHIFT_ASSIGN(),
        node.URSHIFT_ASSIGN(),
    ]
        .find(Boolean)
        ?.getText() as string;
}
