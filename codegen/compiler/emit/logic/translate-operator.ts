import { Node, SyntaxKind, type BinaryExpression, type PrefixUnaryExpression } from 'ts-morph';
import { emptiness } from '../../check/subset-type';
import { fits, rangeOf, resultRange } from '../../check/whole-range';
import type { ApexExpression } from '../../apex';
import { rules, type ExpressionRule } from '../../rules';
import { translateLogical } from './translate-conditional';
import { translateExpression } from './translate-expression';
import { textOf } from './text-of';
import type { Translated, Translation, Wanted } from './translation';

function boolean(expression: ApexExpression): Translated {
    return { expression, type: { kind: 'boolean', nullable: false } };
}

function isEmptyLiteral(node: Node): boolean {
    return node.getKind() === SyntaxKind.NullKeyword || node.getText() === 'undefined';
}

function compareWithNull(value: Node, literal: Node, operator: string, at: Translation): Translated {
    const translated = translateExpression(value, at);
    const { hasNull, hasUndefined } = emptiness(value.getType());
    const isStrict = operator.length === 3;
    const misses = literal.getText() === 'undefined' ? hasNull : hasUndefined;
    if (isStrict && misses) {
        return at.report(value, 'null-and-undefined', { operator, literal: literal.getText() });
    }
    const rule = operator.startsWith('!') ? rules.logic.isPresent : rules.logic.isNull;
    return boolean(at.apply(rule, translated.expression));
}

/** Text is compared with `equals`: `==` in Apex ignores case. The side that cannot be null goes first. */
function compareText(
    left: Translated,
    right: Translated,
    leftNode: Node,
    rightNode: Node,
    at: Translation,
): ApexExpression {
    const leftIsSafe = !at.typeOf(leftNode).nullable;
    const rightIsSafe = !at.typeOf(rightNode).nullable;
    if (rightIsSafe && right.expression.kind === 'string') {
        return at.apply(rules.text.equalsLiteral, left.expression, right.expression);
    }
    if (leftIsSafe) {
        return at.apply(rules.text.equals, left.expression, right.expression);
    }
    return rightIsSafe
        ? at.apply(rules.text.equals, right.expression, left.expression)
        : at.apply(rules.text.same, left.expression, right.expression);
}

function compareValues(node: BinaryExpression, operator: string, at: Translation): Translated {
    const left = translateExpression(node.getLeft(), at);
    const right = translateExpression(node.getRight(), at);
    const isNegative = operator === '!==';
    switch (left.type.kind) {
        case 'string': {
            const same = compareText(left, right, node.getLeft(), node.getRight(), at);
            return boolean(isNegative ? at.apply(rules.logic.not, same) : same);
        }
        case 'integer':
            return boolean(
                at.apply(isNegative ? rules.whole.differs : rules.whole.equals, left.expression, right.expression),
            );
        case 'boolean':
            return boolean(
                at.apply(isNegative ? rules.logic.differs : rules.logic.equals, left.expression, right.expression),
            );
        default:
            return at.report(node, 'compared-by-identity', { operator, type: left.type.kind });
    }
}

function translateEquality(node: BinaryExpression, operator: string, at: Translation): Translated {
    if (isEmptyLiteral(node.getRight())) {
        return compareWithNull(node.getLeft(), node.getRight(), operator, at);
    }
    if (isEmptyLiteral(node.getLeft())) {
        return compareWithNull(node.getRight(), node.getLeft(), operator, at);
    }
    return operator.length === 2
        ? at.report(node, 'loose-equality', { operator, strict: `${operator}=` })
        : compareValues(node, operator, at);
}

type Order = '<' | '<=' | '>' | '>=';

const wholeOrder: Readonly<Record<Order, ExpressionRule>> = {
    '<': rules.whole.less,
    '<=': rules.whole.atMost,
    '>': rules.whole.greater,
    '>=': rules.whole.atLeast,
};
const textOrder: Readonly<Record<Order, ExpressionRule>> = {
    '<': rules.text.less,
    '<=': rules.text.atMost,
    '>': rules.text.greater,
    '>=': rules.text.atLeast,
};

function translateOrder(node: BinaryExpression, operator: Order, at: Translation): Translated {
    const left = translateExpression(node.getLeft(), at);
    const right = translateExpression(node.getRight(), at);
    const order = left.type.kind === 'integer' ? wholeOrder : left.type.kind === 'string' ? textOrder : null;
    if (order === null || left.type.kind !== right.type.kind) {
        return at.report(node, 'text-order', { operator });
    }
    return boolean(at.apply(order[operator], left.expression, right.expression));
}

const checkedForms: Readonly<Record<string, string>> = {
    '+': 'wholeAdd',
    '-': 'wholeSubtract',
    '*': 'wholeTimes',
    '%': 'wholeRemainder',
};
const wholeArithmetic: Readonly<Record<string, ExpressionRule>> = {
    '+': rules.whole.add,
    '-': rules.whole.subtract,
    '*': rules.whole.times,
    '%': rules.whole.remainder,
};

/** Whether plain arithmetic gives the same on both sides: the result fits, and nothing is divided by 0. */
function isProvable(node: BinaryExpression, operator: string): boolean {
    const left = rangeOf(node.getLeft());
    const right = rangeOf(node.getRight());
    return operator === '%' ? right.low > 0 || right.high < 0 : fits(resultRange(operator, left, right));
}

/** Arithmetic on whole numbers is plain where the result is known to fit. */
export function wholeResult(
    node: BinaryExpression,
    operator: string,
    left: ApexExpression,
    right: ApexExpression,
    at: Translation,
): Translated {
    const rule = wholeArithmetic[operator];
    if (rule === undefined || !isProvable(node, operator)) {
        return at.report(node, 'range-unknown', {
            what: `'${operator}'`,
            instead: `Use '${checkedForms[operator] ?? 'wholeAdd'}(…, …)', which refuses it on both sides.`,
        });
    }
    return { expression: at.apply(rule, left, right), type: { kind: 'integer', nullable: false } };
}

function translatePlus(node: BinaryExpression, at: Translation): Translated {
    const left = translateExpression(node.getLeft(), at);
    const right = translateExpression(node.getRight(), at);
    if (left.type.kind === 'integer' && right.type.kind === 'integer') {
        return wholeResult(node, '+', left.expression, right.expression, at);
    }
    const leftText = textOf(left, node.getLeft(), at);
    const rightText = textOf(right, node.getRight(), at);
    return {
        expression: at.apply(rules.text.concat, leftText, rightText),
        type: { kind: 'string', nullable: false },
    };
}

function translateWhole(node: BinaryExpression, operator: string, at: Translation): Translated {
    const left = translateExpression(node.getLeft(), at);
    const right = translateExpression(node.getRight(), at);
    return wholeResult(node, operator, left.expression, right.expression, at);
}

export function translateBinary(node: BinaryExpression, at: Translation, wanted: Wanted): Translated {
    const operator = node.getOperatorToken().getText();
    switch (operator) {
        case '===':
        case '!==':
        case '==':
        case '!=':
            return translateEquality(node, operator, at);
        case '&&':
        case '||':
        case '??':
            return translateLogical(node, operator, at, wanted);
        case '<':
        case '<=':
        case '>':
        case '>=':
            return translateOrder(node, operator, at);
        case '+':
            return translatePlus(node, at);
        case '-':
        case '*':
        case '%':
            return translateWhole(node, operator, at);
        case '/':
            return at.report(node, 'whole-division');
        case '=':
        case '+=':
        case '-=':
            return at.report(node, 'effect-in-expression', { what: node.getText().slice(0, 40) });
        default:
            return at.report(node.getOperatorToken(), 'syntax-not-supported', {
                what: `The operator '${operator}'`,
                instead: 'Use arithmetic, comparisons, &&, || and ??.',
            });
    }
}

function translateMinus(node: PrefixUnaryExpression, operand: Translated, at: Translation): Translated {
    const inner = node.getOperand();
    if (Node.isNumericLiteral(inner)) {
        return { expression: { kind: 'unary', operator: '-', operand: operand.expression }, type: operand.type };
    }
    const { low, high } = rangeOf(inner);
    return fits({ low: -high, high: -low })
        ? { expression: at.apply(rules.whole.negate, operand.expression), type: operand.type }
        : at.report(node, 'range-unknown', {
              what: "'-'",
              instead: "Use 'wholeSubtract(0, …)', which refuses it on both sides.",
          });
}

export function translatePrefix(node: PrefixUnaryExpression, at: Translation): Translated {
    const operand = translateExpression(node.getOperand(), at);
    switch (node.getOperatorToken()) {
        case SyntaxKind.ExclamationToken:
            return operand.type.kind === 'boolean' && !at.typeOf(node.getOperand()).nullable
                ? boolean(at.apply(rules.logic.not, operand.expression))
                : at.report(node, 'condition-not-boolean', { type: node.getOperand().getType().getText(node) });
        case SyntaxKind.MinusToken:
            return translateMinus(node, operand, at);
        default:
            return at.report(node, 'effect-in-expression', { what: node.getText() });
    }
}
