import * as nodes from '@apexdevtools/apex-parser';
import { apexTypes } from '../../../runtime/type-ref';
import type { BodyContext } from '../body-context';
import { convertCondition } from '../convert';
import { isNumeric, numericSuffix } from '../numeric';
import { failed, translateValue } from '../translate-expression';
import type { Value } from '../value';
import { storeOnce } from './assignment';
import { translateLiteral } from './literal';

const ones: Readonly<Record<string, string>> = { integer: '1', long: '1n', double: '$oneF', decimal: '$oneD' };

function step(
    node: nodes.PostOpExpressionContext | nodes.PreOpExpressionContext,
    isPrefix: boolean,
    body: BodyContext,
): Value {
    const operand = translateValue(node.expression(), body);
    if (operand === failed) return failed;
    const suffix = numericSuffix[operand.type.key];
    if (!operand.place || !suffix) {
        body.problem(
            node,
            operand.place
                ? `Operation only applies to numeric variables: ${operand.type.name}`
                : 'Expression cannot be assigned',
        );
        return failed;
    }
    const operation = node.INC() ? 'add' : 'sub';
    const one = ones[operand.type.key] ?? '1';
    if (isPrefix) {
        const js = storeOnce(operand.place, node, body, (old) => `$${operation}_${suffix}(${old},${one})`);
        return { kind: 'value', type: operand.type, js, nonNull: true, isEffect: true };
    }
    const before = body.temporary();
    const js = storeOnce(operand.place, node, body, (old) => `$${operation}_${suffix}(${before}=${old},${one})`);
    return { kind: 'value', type: operand.type, js: `(${js},${before})`, nonNull: true, isEffect: true };
}

/** `x++`, `x--` */
export function translatePostfix(node: nodes.PostOpExpressionContext, body: BodyContext): Value {
    return step(node, false, body);
}

/** `++x`, `--x`, `+x`, `-x` */
export function translatePrefix(node: nodes.PreOpExpressionContext, body: BodyContext): Value {
    if (node.INC() || node.DEC()) return step(node, true, body);
    const inner = node.expression();
    const primary = inner instanceof nodes.PrimaryExpressionContext ? inner.primary() : null;
    if (node.SUB() && primary instanceof nodes.LiteralPrimaryContext && /^[\d.]/.test(primary.getText())) {
        return translateLiteral(primary.literal(), body, '-');
    }
    const operand = translateValue(inner, body);
    if (operand === failed) return failed;
    // `a + + ' - ' + b` compiles, too (fflib_HttpException).
    if (node.ADD() && operand.type === apexTypes.string) return operand;
    if (!isNumeric(operand.type)) {
        body.problem(node, `Operation only applies to numeric expressions: ${operand.type.name}`);
        return failed;
    }
    const suffix = numericSuffix[operand.type.key];
    const js = node.SUB() ? `$neg_${suffix}(${operand.js})` : `$nn(${operand.js})`;
    return { kind: 'value', type: operand.type, js, nonNull: true };
}

/** `!x`, `~x` */
export function translateNegation(node: nodes.NegExpressionContext, body: BodyContext): Value {
    const operand = translateValue(node.expression(), body);
    if (operand === failed) return failed;
    if (node.BANG()) {
        return {
            kind: 'value',
            type: apexTypes.boolean,
            js: `!${convertCondition(operand, node, body)}`,
            nonNull: true,
        };
    }
    if (operand.type !== apexTypes.integer && operand.type !== apexTypes.long) {
        body.problem(node, `Operation only applies to Integer and Long: ${operand.type.name}`);
        return failed;
    }
    return { kind: 'value', type: operand.type, js: `(~$nn(${operand.js}))`, nonNull: true };
}
