import { Node, type ForOfStatement, type VariableDeclaration } from 'ts-morph';
import { subsetType } from '../../check/subset-type';
import { apex, type ApexExpression, type ApexStatement } from '../../apex';
import { rules } from '../../rules';
import { translateExpression } from './translate-expression';
import { translateStatement } from './translate-statement';
import type { Translation } from './translation';

function loopVariable(node: ForOfStatement): VariableDeclaration | undefined {
    const initializer = node.getInitializer();
    return Node.isVariableDeclarationList(initializer) ? initializer.getDeclarations()[0] : undefined;
}

/** The body of a loop, in which a name stands for the item. */
function loopBody(
    node: ForOfStatement,
    item: Node,
    at: Translation,
): { readonly statements: readonly ApexStatement[]; readonly result: string } {
    return at.block(() => {
        const name = at.declareName(item.getText());
        at.bind(item.getSymbol(), apex.name(name));
        const body = node.getStatement();
        const inner = Node.isBlock(body) ? body.getStatements() : [body];
        inner.forEach((statement) => translateStatement(statement, at));
        return name;
    });
}

/** `list` of `for (const [index, item] of list.entries())` */
function entriesOf(node: Node): Node | null {
    const callee = Node.isCallExpression(node) ? node.getExpression() : undefined;
    return Node.isPropertyAccessExpression(callee) && callee.getName() === 'entries' ? callee.getExpression() : null;
}

function translateEntries(node: ForOfStatement, list: Node, names: readonly Node[], at: Translation): void {
    const type = subsetType(list.getType());
    const [indexName, itemName] = names.map((name) => (Node.isBindingElement(name) ? name.getNameNode() : name));
    if (type?.kind !== 'list' || indexName === undefined || itemName === undefined) {
        at.report(list, 'map-order');
        return;
    }
    const value = translateExpression(list, at).expression;
    const index = at.declareName(indexName.getText());
    at.bind(indexName.getSymbol(), apex.name(index));
    const { statements, result } = loopBody(node, itemName, at);
    at.run(rules.list.entries, at.apexTypeOf(type.element), index, result, value, statements);
}

function reportOrder(node: Node, at: Translation): void {
    const kind = subsetType(node.getType())?.kind;
    if (kind === 'string') {
        at.report(node, 'syntax-not-supported', {
            what: 'A loop over the characters of a text',
            instead: "Split the text with split, or look for what matters with a regular expression and 'matchOf'.",
        });
        return;
    }
    at.report(node, 'map-order');
}

/** `for (const item of list)` and `for (const [index, item] of list.entries())`. */
export function translateForOf(node: ForOfStatement, at: Translation): void {
    const expression = node.getExpression();
    const name = loopVariable(node)?.getNameNode();
    const counted = entriesOf(expression);
    if (counted !== null && Node.isArrayBindingPattern(name)) {
        translateEntries(node, counted, name.getElements(), at);
        return;
    }
    const type = subsetType(expression.getType());
    if (type?.kind !== 'list' || !Node.isIdentifier(name)) {
        reportOrder(expression, at);
        return;
    }
    const list: ApexExpression = translateExpression(expression, at).expression;
    const { statements, result } = loopBody(node, name, at);
    at.run(rules.list.forOf, at.apexTypeOf(type.element), result, list, statements);
}
