import {
    Node,
    SyntaxKind,
    type BinaryExpression,
    type CallExpression,
    type ExpressionStatement,
    type ForOfStatement,
    type IfStatement,
    type ReturnStatement,
    type Statement,
    type VariableStatement,
} from 'ts-morph';
import { subsetType, type SubsetType } from '../../check/subset-type';
import { apex, type ApexStatement } from '../../apex';
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
        at.add(apex.declare(at.apexTypeOf(known), variable, value.expression));
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
    const value = translateExpression(node.getRight(), at, { type: declaredType(left) }).expression;
    switch (operator) {
        case '=':
            at.add(apex.assign(target, value));
            return;
        case '+=':
        case '-=':
            if (subsetType(left.getType())?.kind === 'integer') {
                at.add(apex.assign(target, apex.binary(target, operator === '+=' ? '+' : '-', value)));
                return;
            }
            break;
        default:
    }
    at.report(node.getOperatorToken(), 'syntax-not-supported', {
        what: `'${operator}' here`,
        instead: "Write the new value in full: 'x = …'.",
    });
}

function isListOwnedHere(node: Node): boolean {
    const declaration = node.getSymbol()?.getDeclarations()[0];
    return Node.isVariableDeclaration(declaration);
}

/** `list.push(value)` and `map.set(key, value)`, the two calls that change something. */
function translateChange(node: CallExpression, at: Translation): boolean {
    const callee = node.getExpression();
    if (!Node.isPropertyAccessExpression(callee) || !['push', 'set'].includes(callee.getName())) {
        return false;
    }
    const owner = callee.getExpression();
    const type = subsetType(owner.getType());
    if (!isListOwnedHere(owner) || (type?.kind !== 'list' && type?.kind !== 'map')) {
        at.report(node, 'changeable-parameter', { name: owner.getText() });
        return true;
    }
    const element = type.kind === 'list' ? type.element : type.value;
    const target = translateExpression(owner, at).expression;
    if (type.kind === 'list') {
        for (const argument of node.getArguments()) {
            at.add(
                apex.run(apex.call(target, 'add', [translateExpression(argument, at, { type: element }).expression])),
            );
        }
        return true;
    }
    const args = node.getArguments().map((argument) => translateExpression(argument, at, { type: element }).expression);
    at.add(apex.run(apex.call(target, 'put', args)));
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
    at.add(
        apex.when(
            condition,
            translateBlock(node.getThenStatement(), at),
            otherwise === undefined ? [] : translateBlock(otherwise, at),
        ),
    );
}

function translateForOf(node: ForOfStatement, at: Translation): void {
    const list = translateExpression(node.getExpression(), at);
    const initializer = node.getInitializer();
    const declaration = Node.isVariableDeclarationList(initializer) ? initializer.getDeclarations()[0] : undefined;
    const listType = subsetType(node.getExpression().getType());
    if (listType?.kind !== 'list' || declaration === undefined) {
        at.report(node.getExpression(), 'map-order');
        return;
    }
    const { statements, result } = at.block(() => {
        const name = at.declareName(declaration.getName());
        at.bind(declaration.getSymbol(), apex.name(name));
        const body = node.getStatement();
        const inner = Node.isBlock(body) ? body.getStatements() : [body];
        inner.forEach((statement) => translateStatement(statement, at));
        return name;
    });
    at.add(apex.forEach(at.apexTypeOf(listType.element), result, list.expression, statements));
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
    at.add({ kind: 'while', condition: condition.result.expression, body: translateBlock(node.getStatement(), at) });
}

/** Result type of the function around a statement. */
function wantedResult(node: Node): SubsetType | undefined {
    const owner = node.getFirstAncestor(Node.isFunctionDeclaration);
    return owner === undefined ? undefined : (subsetType(owner.getReturnType()) ?? undefined);
}

function translateReturn(node: ReturnStatement, at: Translation): void {
    const value = node.getExpression();
    at.add(
        apex.giveBack(
            value === undefined ? null : translateExpression(value, at, { type: wantedResult(node) }).expression,
        ),
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
            return at.add({ kind: 'jump', word: 'break' });
        case SyntaxKind.ContinueStatement:
            return at.add({ kind: 'jump', word: 'continue' });
        case SyntaxKind.Block:
            return translateBlock(node, at).forEach((statement) => at.add(statement));
        default:
            at.report(node, 'syntax-not-supported', {
                what: `'${syntaxName(node)}'`,
                instead: 'Use const, let, if, switch, for…of, while and return.',
            });
    }
}
