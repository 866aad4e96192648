import {
    Node,
    SyntaxKind,
    type BinaryExpression,
    type CallExpression,
    type ExpressionStatement,
    type IfStatement,
    type ReturnStatement,
    type Statement,
    type VariableStatement,
} from 'ts-morph';
import { subsetType, type SubsetType } from '../../check/subset-type';
import { fits, rangeOf, resultRange } from '../../check/whole-range';
import { apex, type ApexExpression, type ApexStatement } from '../../apex';
import { rules, type Rule } from '../../rules';
import { textOf } from './text-of';
import { translateForOf } from './translate-loop';
import { translateCondition, translateExpression } from './translate-expression';
import { translateSwitch } from './translate-switch';
import { syntaxName, unsupported, type Translation } from './translation';

/** Declared type of a node where the subset knows it. */
function declaredType(node: Node): SubsetType | undefined {
    return subsetType(node.getType()) ?? undefined;
}

function translateVariables(node: VariableStatement, at: Translation): void {
    for (const declaration of node.getDeclarations()) {
        const initializer = declaration.getInitializer();
        const nameNode = declaration.getNameNode();
        if (initializer === undefined || !Node.isIdentifier(nameNode)) {
            at.report(declaration, 'syntax-not-supported', {
                what: initializer === undefined ? 'A variable without a value' : 'Taking an object or array apart',
                instead: 'Declare each variable with its name and its first value.',
            });
            continue;
        }
        const type = declaration.getTypeNode() === undefined ? undefined : declaredType(declaration);
        const value = translateExpression(initializer, at, { type, variable: nameNode.getText() });
        if (value.expression === unsupported) {
            at.poison(nameNode.getSymbol());
            continue;
        }
        const isLoopResult = value.isFresh === true;
        if (isLoopResult) {
            at.bind(nameNode.getSymbol(), value.expression);
            continue;
        }
        const variable = at.declareName(nameNode.getText());
        at.bind(nameNode.getSymbol(), apex.name(variable));
        const known =
            type ?? (value.type.kind === 'null' || value.type.kind === 'void' ? at.typeOf(nameNode) : value.type);
        at.run(rules.flow.declare, at.apexTypeOf(known), variable, value.expression);
    }
}

function translateAssignment(node: BinaryExpression, at: Translation): void {
    const left = node.getLeft();
    const target = at.bound(left.getSymbol());
    const operator = node.getOperatorToken().getText();
    if (!Node.isIdentifier(left) || target === undefined) {
        at.report(node, 'effect-in-expression', { what: node.getText().slice(0, 40) });
        return;
    }
    const right = node.getRight();
    const value = translateExpression(right, at, { type: declaredType(left) });
    if (operator === '=') {
        at.run(rules.flow.assign, target, value.expression);
        return;
    }
    const kind = subsetType(left.getType())?.kind;
    if ((operator === '+=' || operator === '-=') && kind === 'integer') {
        addCount(node, target, value.expression, at);
    } else if (operator === '+=' && kind === 'string') {
        at.run(rules.flow.append, target, textOf(value, right, at));
    } else {
        at.report(node.getOperatorToken(), 'syntax-not-supported', {
            what: `'${operator}' here`,
            instead: "Write the new value in full: 'x = …'.",
        });
    }
}

/** A counter moves by a small step, or by what is known to fit. */
function addCount(node: BinaryExpression, target: ApexExpression, value: ApexExpression, at: Translation): void {
    const sign = node.getOperatorToken().getText() === '+=' ? '+' : '-';
    if (!fits(resultRange(sign, rangeOf(node.getLeft()), rangeOf(node.getRight())))) {
        at.report(node, 'range-unknown', {
            what: `'${sign}='`,
            instead: `Use 'x = ${sign === '+' ? 'wholeAdd' : 'wholeSubtract'}(x, …)', which refuses it on both sides.`,
        });
        return;
    }
    at.run(sign === '+' ? rules.flow.plus : rules.flow.minus, target, value);
}

function isListOwnedHere(node: Node): boolean {
    const declaration = node.getSymbol()?.getDeclarations()[0];
    return Node.isVariableDeclaration(declaration);
}

/** The list that a loop around a node goes through must not change meanwhile. */
function isGoneThrough(node: Node, list: Node): boolean {
    const symbol = list.getSymbol();
    return node
        .getAncestors()
        .filter(Node.isForOfStatement)
        .some((loop) =>
            [loop.getExpression(), ...loop.getExpression().getDescendants()].some(
                (part) => part.getSymbol() === symbol,
            ),
        );
}

type Change = (node: CallExpression, target: ApexExpression, type: SubsetType, at: Translation) => void;

const changes: Readonly<Record<string, Change>> = {
    'list.push': (node, target, type, at) => {
        const element = type.kind === 'list' ? type.element : undefined;
        for (const argument of node.getArguments()) {
            if (Node.isSpreadElement(argument)) {
                const value = translateExpression(argument.getExpression(), at);
                const name = target.kind === 'name' ? target.name : at.declareName('list');
                at.run(rules.list.joinAll, name, value.expression);
            } else {
                at.run(rules.list.push, target, translateExpression(argument, at, { type: element }).expression);
            }
        }
    },
    'map.set': (node, target, type, at) => {
        const [key, value] = node.getArguments();
        if (key !== undefined && value !== undefined && type.kind === 'map') {
            const keyValue = translateExpression(key, at).expression;
            at.run(rules.map.set, target, keyValue, translateExpression(value, at, { type: type.value }).expression);
        }
    },
    'map.delete': (node, target, _type, at) => removeFrom(rules.map.remove)(node, target, at),
    'set.add': (node, target, _type, at) => removeFrom(rules.set.add)(node, target, at),
    'set.delete': (node, target, _type, at) => removeFrom(rules.set.remove)(node, target, at),
};

/** A change that takes one value. */
function removeFrom(rule: Rule<[ApexExpression, ApexExpression], readonly ApexStatement[]>) {
    return (node: CallExpression, target: ApexExpression, at: Translation): void => {
        const [value] = node.getArguments();
        if (value !== undefined) {
            at.run(rule, target, translateExpression(value, at).expression);
        }
    };
}

/** `list.push(value)`, `map.set(key, value)` and the like: the calls that change something. */
function translateChange(node: CallExpression, at: Translation): boolean {
    const callee = node.getExpression();
    if (!Node.isPropertyAccessExpression(callee)) {
        return false;
    }
    const owner = callee.getExpression();
    const type = subsetType(owner.getType());
    const change = type === null ? undefined : changes[`${type.kind}.${callee.getName()}`];
    if (type === null || change === undefined) {
        return false;
    }
    if (!isListOwnedHere(owner)) {
        at.report(node, 'changeable-parameter', { name: owner.getText() });
    } else if (isGoneThrough(node, owner)) {
        at.report(node, 'changed-in-its-loop', { name: owner.getText() });
    } else {
        change(node, translateExpression(owner, at).expression, type, at);
    }
    return true;
}

function translateExpressionStatement(node: ExpressionStatement, at: Translation): void {
    const expression = node.getExpression();
    if (Node.isBinaryExpression(expression)) {
        translateAssignment(expression, at);
    } else if (!Node.isCallExpression(expression) || !translateChange(expression, at)) {
        at.report(node, 'syntax-not-supported', {
            what: 'A statement that only computes a value',
            instead: 'Assign the value, return it or remove the statement.',
        });
    }
}

/** The statements of a block, or of a single statement. */
export function translateBlock(node: Node, at: Translation): readonly ApexStatement[] {
    const statements = Node.isBlock(node) ? node.getStatements() : Node.isStatement(node) ? [node] : [];
    return at.block(() => statements.forEach((statement) => translateStatement(statement, at))).statements;
}

function translateIf(node: IfStatement, at: Translation): void {
    const condition = translateCondition(node.getExpression(), at).expression;
    const otherwise = node.getElseStatement();
    at.run(
        rules.flow.when,
        condition,
        translateBlock(node.getThenStatement(), at),
        otherwise === undefined ? [] : translateBlock(otherwise, at),
    );
}

function translateWhile(node: Node, at: Translation): void {
    if (!Node.isWhileStatement(node)) {
        return;
    }
    const condition = at.collect(() => translateCondition(node.getExpression(), at));
    if (condition.statements.length > 0) {
        at.report(node.getExpression(), 'syntax-not-supported', {
            what: 'A loop in the condition of a while',
            instead: 'Keep the result in a variable that the loop updates.',
        });
    }
    at.run(rules.flow.loop, condition.result.expression, translateBlock(node.getStatement(), at));
}

/** Result type of the function around a statement. */
function wantedResult(node: Node): SubsetType | undefined {
    const owner = node.getFirstAncestor(Node.isFunctionDeclaration);
    return owner === undefined ? undefined : (subsetType(owner.getReturnType()) ?? undefined);
}

function translateReturn(node: ReturnStatement, at: Translation): void {
    const value = node.getExpression();
    at.run(
        rules.flow.giveBack,
        value === undefined ? null : translateExpression(value, at, { type: wantedResult(node) }).expression,
    );
}

/** Translates a statement into the present block. */
export function translateStatement(node: Statement, at: Translation): void {
    switch (node.getKind()) {
        case SyntaxKind.VariableStatement:
            return translateVariables(node.asKindOrThrow(SyntaxKind.VariableStatement), at);
        case SyntaxKind.ExpressionStatement:
            return translateExpressionStatement(node.asKindOrThrow(SyntaxKind.ExpressionStatement), at);
        case SyntaxKind.IfStatement:
            return translateIf(node.asKindOrThrow(SyntaxKind.IfStatement), at);
        case SyntaxKind.ForOfStatement:
            return translateForOf(node.asKindOrThrow(SyntaxKind.ForOfStatement), at);
        case SyntaxKind.WhileStatement:
            return translateWhile(node, at);
        case SyntaxKind.SwitchStatement:
            return translateSwitch(node.asKindOrThrow(SyntaxKind.SwitchStatement), at);
        case SyntaxKind.ReturnStatement:
            return translateReturn(node.asKindOrThrow(SyntaxKind.ReturnStatement), at);
        case SyntaxKind.BreakStatement:
            return at.run(rules.flow.stop);
        case SyntaxKind.ContinueStatement:
            return at.run(rules.flow.skip);
        case SyntaxKind.Block:
            return translateBlock(node, at).forEach((statement) => at.add(statement));
        default:
            at.report(node, 'syntax-not-supported', {
                what: `'${syntaxName(node)}'`,
                instead: 'Use const, let, if, switch, for…of, while and return.',
            });
    }
}
