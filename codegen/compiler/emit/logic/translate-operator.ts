import { Node, SyntaxKind, type BinaryExpression, type PrefixUnaryExpression } from 'ts-morph';
import { emptiness, type SubsetKind } from '../../check/subset-type';
import { apex, type ApexExpression, type BinaryExpression as ApexBinary } from '../../apex';
import { translateLogical } from './translate-conditional';
import { translateExpression } from './translate-expression';
import { textOf } from './text-of';
import type { Translated, Translation, Wanted } from './translation';

const comparable: ReadonlySet<SubsetKind> = new Set(['integer', 'boolean', 'string']);

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
    return boolean(apex.binary(translated.expression, operator.startsWith('!') ? '!=' : '==', apex.nullLiteral));
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
        return apex.call(right.expression, 'equals', [left.expression]);
    }
    if (leftIsSafe) {
        return apex.call(left.expression, 'equals', [right.expression]);
    }
    return rightIsSafe
        ? apex.call(right.expression, 'equals', [left.expression])
        : apex.call(apex.name('ScriptText'), 'same', [left.expression, right.expression]);
}

function compareValues(node: BinaryExpression, operator: string, at: Translation): Translated {
    const left = translateExpression(node.getLeft(), at);
    const right = translateExpression(node.getRight(), at);
    const { kind } = left.type;
    if (!comparable.has(kind)) {
        return at.report(node, 'compared-by-identity', { operator, type: kind });
    }
    const isNegative = operator === '!==';
    if (kind === 'string') {
        const same = compareText(left, right, node.getLeft(), node.getRight(), at);
        return boolean(isNegative ? apex.not(same) : same);
    }
    return boolean(apex.binary(left.expression, isNegative ? '!=' : '==', right.expression));
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

function translateOrder(node: BinaryExpression, operator: ApexBinary['operator'], at: Translation): Translated {
    const left = translateExpression(node.getLeft(), at);
    const right = translateExpression(node.getRight(), at);
    if (left.type.kind !== 'integer' || right.type.kind !== 'integer') {
        return at.report(node, 'text-order', { operator });
    }
    return boolean(apex.binary(left.expression, operator, right.expression));
}

function translatePlus(node: BinaryExpression, at: Translation): Translated {
    const left = translateExpression(node.getLeft(), at);
    const right = translateExpression(node.getRight(), at);
    if (left.type.kind === 'integer' && right.type.kind === 'integer') {
        return { expression: apex.binary(left.expression, '+', right.expression), type: left.type };
    }
    const leftText = textOf(left, node.getLeft(), at);
    const rightText = textOf(right, node.getRight(), at);
    return { expression: apex.binary(leftText, '+', rightText), type: { kind: 'string', nullable: false } };
}

function translateWhole(node: BinaryExpression, operator: '-' | '*' | '%', at: Translation): Translated {
    const left = translateExpression(node.getLeft(), at);
    const right = translateExpression(node.getRight(), at);
    const expression =
        operator === '%'
            ? apex.call(apex.name('Math'), 'mod', [left.expression, right.expression])
            : apex.binary(left.expression, operator, right.expression);
    return { expression, type: { kind: 'integer', nullable: false } };
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

export function translatePrefix(node: PrefixUnaryExpression, at: Translation): Translated {
    const operand = translateExpression(node.getOperand(), at);
    switch (node.getOperatorToken()) {
        case SyntaxKind.ExclamationToken:
            return operand.type.kind === 'boolean' && !at.typeOf(node.getOperand()).nullable
                ? boolean(apex.not(operand.expression))
                : at.report(node, 'condition-not-boolean', { type: node.getOperand().getType().getText(node) });
        case SyntaxKind.MinusToken:
            return { expression: { kind: 'unary', operator: '-', operand: operand.expression }, type: operand.type };
        default:
            return at.report(node, 'effect-in-expression', { what: node.getText() });
    }
}
