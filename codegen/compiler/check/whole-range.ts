import {
    Node,
    SyntaxKind,
    type BinaryExpression,
    type CallExpression,
    type Type,
    type VariableDeclaration,
} from 'ts-morph';
import { subsetType } from './subset-type';

/** The smallest and the largest value that a whole number can have. */
export interface WholeRange {
    readonly low: number;
    readonly high: number;
}

/** The Integer of the platform. */
export const wholeNumbers: WholeRange = { low: -2147483648, high: 2147483647 };

/** No text or list of a transaction is longer: its memory ends before. */
const lengths: WholeRange = { low: 0, high: 100_000_000 };
const dateParts: Readonly<Record<string, WholeRange>> = {
    year: { low: -300_000, high: 300_000 },
    month: { low: 1, high: 12 },
    day: { low: 1, high: 31 },
};
const daysApart: WholeRange = { low: -200_000_000, high: 200_000_000 };

/** What a counter can reach that moves by at most `largestStep`: the time of a transaction ends before. */
const counted = 1_000_000_000;
const largestStep = 10;
/** How many variables and functions are followed. */
const deepest = 12;

export function fits({ low, high }: WholeRange): boolean {
    return low >= wholeNumbers.low && high <= wholeNumbers.high;
}

function hull(...ranges: readonly WholeRange[]): WholeRange {
    return { low: Math.min(...ranges.map(({ low }) => low)), high: Math.max(...ranges.map(({ high }) => high)) };
}

/** A result that does not fit was refused or checked, so what is left of it fits. */
function cut(range: WholeRange): WholeRange {
    return fits(range)
        ? range
        : { low: Math.max(range.low, wholeNumbers.low), high: Math.min(range.high, wholeNumbers.high) };
}

function products(left: WholeRange, right: WholeRange): WholeRange {
    const corners = [left.low * right.low, left.low * right.high, left.high * right.low, left.high * right.high];
    return { low: Math.min(...corners), high: Math.max(...corners) };
}

/** A quotient is no further from 0 than the dividend, divided by the smallest divisor. */
function quotients(left: WholeRange, right: WholeRange): WholeRange {
    const least = right.low > 0 ? right.low : right.high < 0 ? -right.high : 1;
    const most = Math.trunc(Math.max(Math.abs(left.low), Math.abs(left.high)) / least);
    const isPositive = left.low >= 0 && right.low >= 0;
    return cut({ low: isPositive ? 0 : -most, high: most });
}

/** What plain arithmetic can give, before anybody asks whether it fits. */
export function resultRange(operator: string, left: WholeRange, right: WholeRange): WholeRange {
    switch (operator) {
        case '+':
            return { low: left.low + right.low, high: left.high + right.high };
        case '-':
            return { low: left.low - right.high, high: left.high - right.low };
        case '*':
            return products(left, right);
        case '%': {
            const most = Math.max(Math.abs(right.low), Math.abs(right.high)) - 1;
            return { low: left.low < 0 ? -most : 0, high: left.high > 0 ? most : 0 };
        }
        default:
            return wholeNumbers;
    }
}

/** `1 | 2 | 3` says its range in its type. */
function rangeOfType(type: Type): WholeRange | null {
    const members = (type.isUnion() ? type.getUnionTypes() : [type]).filter(
        (member) => !member.isNull() && !member.isUndefined(),
    );
    const values = members.map((member) => (member.isNumberLiteral() ? Number(member.getLiteralValue()) : NaN));
    return values.length > 0 && values.every(Number.isInteger)
        ? { low: Math.min(...values), high: Math.max(...values) }
        : null;
}

type Seen = ReadonlySet<Node>;

function isStep(node: Node, seen: Seen): boolean {
    const { low, high } = rangeWithin(node, seen);
    return low >= -largestStep && high <= largestStep;
}

/** `x`, `x + 1`, `x - 1`, or a choice between such. */
function isNextCount(node: Node, name: string, seen: Seen): boolean {
    if (Node.isConditionalExpression(node)) {
        return [node.getWhenTrue(), node.getWhenFalse()].every((branch) => isNextCount(branch, name, seen));
    }
    return (
        node.getText() === name ||
        (Node.isBinaryExpression(node) &&
            ['+', '-'].includes(node.getOperatorToken().getText()) &&
            node.getLeft().getText() === name &&
            isStep(node.getRight(), seen))
    );
}

/** `x += 1`, `x -= 1`, `x = x + 1`, `x = isLast ? x : x + 1` */
function isCount(node: BinaryExpression, name: string, seen: Seen): boolean {
    const right = node.getRight();
    return node.getOperatorToken().getText() === '=' ? isNextCount(right, name, seen) : isStep(right, seen);
}

function rangeOfVariable(node: VariableDeclaration, seen: Seen): WholeRange {
    const initializer = node.getInitializer();
    if (initializer === undefined || seen.has(node)) {
        return wholeNumbers;
    }
    const inside = new Set([...seen, node]);
    const first = rangeWithin(initializer, inside);
    if (node.getVariableStatement()?.getDeclarationKind() === 'const') {
        return first;
    }
    const owner = node.getFirstAncestor(Node.isFunctionDeclaration);
    const changes = (owner?.getDescendantsOfKind(SyntaxKind.BinaryExpression) ?? []).filter(
        (change) =>
            ['=', '+=', '-='].includes(change.getOperatorToken().getText()) &&
            change.getLeft().getSymbol() === node.getSymbol(),
    );
    if (changes.every((change) => isCount(change, node.getName(), inside) || isPlainAssignment(change))) {
        const set = changes.filter((change) => !isCount(change, node.getName(), inside));
        const start = hull(first, ...set.map((change) => rangeWithin(change.getRight(), inside)));
        return changes.length === set.length ? start : cut({ low: start.low - counted, high: start.high + counted });
    }
    return wholeNumbers;
}

function isPlainAssignment(node: BinaryExpression): boolean {
    return node.getOperatorToken().getText() === '=';
}

function rangeOfBinary(node: BinaryExpression, seen: Seen): WholeRange {
    const left = rangeWithin(node.getLeft(), seen);
    const right = rangeWithin(node.getRight(), seen);
    const operator = node.getOperatorToken().getText();
    return operator === '??' ? hull(left, right) : cut(resultRange(operator, left, right));
}

function rangeOfCall(node: CallExpression, seen: Seen): WholeRange {
    const ranges = node.getArguments().map((argument) => rangeWithin(argument, seen));
    const [left = wholeNumbers, right = wholeNumbers] = ranges;
    const callee = node.getExpression().getText();
    switch (callee) {
        case 'Math.min':
            return { low: Math.min(left.low, right.low), high: Math.min(left.high, right.high) };
        case 'Math.max':
            return { low: Math.max(left.low, right.low), high: Math.max(left.high, right.high) };
        case 'Math.abs':
            return cut({ low: 0, high: Math.max(Math.abs(left.low), Math.abs(left.high)) });
        case 'wholeAdd':
            return cut(resultRange('+', left, right));
        case 'wholeSubtract':
            return cut(resultRange('-', left, right));
        case 'wholeTimes':
            return cut(resultRange('*', left, right));
        case 'wholeDivide':
            return quotients(left, right);
        case 'wholeRemainder':
            return cut(resultRange('%', left, right));
        case 'compareText':
        case 'compareWhole':
            return { low: -1, high: 1 };
        default:
    }
    const method = callee.split('.').at(-1) ?? '';
    const known: Readonly<Record<string, WholeRange>> = {
        daysUntil: daysApart,
        indexOf: { ...lengths, low: -1 },
        compareTo: { low: -1, high: 1 },
    };
    return known[method] ?? rangeOfFunction(node, seen) ?? wholeNumbers;
}

/** What a function of the rules can give: any of its results. */
function rangeOfFunction(node: CallExpression, seen: Seen): WholeRange | null {
    const symbol = node.getExpression().getSymbol();
    const declaration = (symbol?.getAliasedSymbol() ?? symbol)?.getDeclarations()[0];
    if (!Node.isFunctionDeclaration(declaration) || seen.has(declaration) || seen.size > deepest) {
        return null;
    }
    const results = declaration
        .getDescendantsOfKind(SyntaxKind.ReturnStatement)
        .flatMap((statement) => statement.getExpression() ?? []);
    const inside = new Set([...seen, declaration]);
    return results.length === 0 ? null : hull(...results.map((result) => rangeWithin(result, inside)));
}

function rangeWithin(node: Node, seen: Seen): WholeRange {
    const typed = rangeOfType(node.getType());
    if (typed !== null) {
        return typed;
    }
    if (Node.isParenthesizedExpression(node) || Node.isNonNullExpression(node)) {
        return rangeWithin(node.getExpression(), seen);
    }
    if (Node.isConditionalExpression(node)) {
        return hull(rangeWithin(node.getWhenTrue(), seen), rangeWithin(node.getWhenFalse(), seen));
    }
    if (Node.isPrefixUnaryExpression(node)) {
        const { low, high } = rangeWithin(node.getOperand(), seen);
        return cut({ low: -high, high: -low });
    }
    if (Node.isBinaryExpression(node)) {
        return rangeOfBinary(node, seen);
    }
    if (Node.isCallExpression(node)) {
        return rangeOfCall(node, seen);
    }
    if (Node.isPropertyAccessExpression(node)) {
        return rangeOfAccess(node.getExpression(), node.getName());
    }
    const symbol = Node.isIdentifier(node) ? node.getSymbol() : undefined;
    const declaration = (symbol?.getAliasedSymbol() ?? symbol)?.getDeclarations()[0];
    return Node.isVariableDeclaration(declaration) ? rangeOfVariable(declaration, seen) : wholeNumbers;
}

function rangeOfAccess(owner: Node, name: string): WholeRange {
    const kind = subsetType(owner.getType().getNonNullableType())?.kind;
    if (kind === 'date') {
        return dateParts[name] ?? wholeNumbers;
    }
    return name === 'length' || name === 'size' ? lengths : wholeNumbers;
}

/** What a whole number can be, as far as its types, literals and lengths say. */
export function rangeOf(node: Node): WholeRange {
    return rangeWithin(node, new Set());
}
