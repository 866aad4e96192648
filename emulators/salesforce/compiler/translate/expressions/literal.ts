import type { LiteralContext } from '@apexdevtools/apex-parser';
import { apexTypes, type TypeRef } from '../../../runtime/type-ref';
import { readMultilineLiteral, readStringLiteral } from '../../parse/read-literal';
import type { BodyContext } from '../body-context';
import type { Value } from '../value';

const MAX_INTEGER = 2147483647n;
const MAX_LONG = 9223372036854775807n;

function constant(type: TypeRef, js: string, literal: Value['literal']): Value {
    return { kind: 'value', type, js, nonNull: true, literal };
}

export function stringConstant(text: string): Value {
    return constant(apexTypes.string, JSON.stringify(text), text);
}

/** @param sign `-` when the literal stands behind a minus, which does not admit one more value: the sign is an operator */
export function translateLiteral(node: LiteralContext, body: BodyContext, sign: '' | '-' = ''): Value {
    const text = node.getText();
    if (node.IntegerLiteral()) {
        const value = BigInt(`${sign}${text}`);
        if (value > MAX_INTEGER || value < -MAX_INTEGER) body.problem(node, `Illegal integer: ${sign}${text}`);
        return constant(apexTypes.integer, sign ? `(${value})` : String(value), Number(value));
    }
    if (node.LongLiteral()) {
        const value = BigInt(`${sign}${text.slice(0, -1)}`);
        if (value > MAX_LONG || value < -MAX_LONG) body.problem(node, `Illegal long: ${sign}${text}`);
        return constant(apexTypes.long, sign ? `(${value}n)` : `${value}n`, value);
    }
    if (node.NumberLiteral()) return translateNumber(text, sign, body);
    if (node.StringLiteral()) return stringConstant(readStringLiteral(text));
    if (node.MultilineStringLiteral()) return stringConstant(readMultilineLiteral(text));
    if (node.BooleanLiteral()) return constant(apexTypes.boolean, text.toLowerCase(), text.toLowerCase() === 'true');
    return { kind: 'value', type: apexTypes.null, js: 'null' };
}

/** `1.5` is a Decimal, `1.5d` a Double. */
function translateNumber(text: string, sign: string, body: BodyContext): Value {
    if (/d$/i.test(text)) {
        const value = Number(`${sign}${text.slice(0, -1)}`);
        return { kind: 'value', type: apexTypes.double, js: `$double(${value})`, nonNull: true };
    }
    const digits = `${sign}${text.startsWith('.') ? '0' : ''}${text}`;
    return { kind: 'value', type: apexTypes.decimal, js: body.emitter.decimal(digits), nonNull: true };
}
