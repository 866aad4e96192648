import { Node, type CaseClause, type DefaultClause, type Statement, type SwitchStatement } from 'ts-morph';
import type { ApexExpression, ApexStatement } from '../../apex';
import { rules } from '../../rules';
import { translateExpression } from './translate-expression';
import { translateStatement } from './translate-statement';
import type { Translation } from './translation';

interface Branch {
    readonly values: readonly Node[];
    readonly isDefault: boolean;
    readonly statements: readonly Statement[];
}

/** Statements of a clause without the `break` that ends it. */
function bodyOf(clause: CaseClause | DefaultClause): readonly Statement[] {
    const own = clause.getStatements();
    const statements = own.length === 1 && Node.isBlock(own[0]) ? own[0].getStatements() : own;
    return Node.isBreakStatement(statements.at(-1)) ? statements.slice(0, -1) : statements;
}

/** Labels that share a body form one branch. */
function branchesOf(node: SwitchStatement): readonly Branch[] {
    const branches: Branch[] = [];
    let values: readonly Node[] = [];
    let isDefault = false;
    for (const clause of node.getClauses()) {
        values = Node.isCaseClause(clause) ? [...values, clause.getExpression()] : values;
        isDefault = isDefault || Node.isDefaultClause(clause);
        if (clause.getStatements().length > 0) {
            branches.push({ values, isDefault, statements: bodyOf(clause) });
            values = [];
            isDefault = false;
        }
    }
    return branches;
}

function translateBody(branch: Branch, at: Translation): readonly ApexStatement[] {
    return at.block(() =>
        branch.statements.forEach((statement) => {
            const jump = statement.getDescendantStatements().find(Node.isBreakStatement);
            if (jump !== undefined && jump.getFirstAncestor(Node.isForOfStatement) === undefined) {
                at.report(jump, 'syntax-not-supported', {
                    what: "A 'break' in the middle of a case",
                    instead: 'End the case with it, or return.',
                });
            }
            translateStatement(statement, at);
        }),
    ).statements;
}

/** Without a default, every choice must be named; a text that is none of them is refused. */
function unknownChoice(
    node: SwitchStatement,
    labels: readonly Node[],
    value: ApexExpression,
    at: Translation,
): readonly ApexStatement[] | null {
    const type = node.getExpression().getType();
    const members = type.isUnion() ? type.getUnionTypes() : [type];
    const choices = members.map((member) => (member.isStringLiteral() ? String(member.getLiteralValue()) : null));
    if (choices.includes(null)) {
        return null;
    }
    const named = new Set(labels.map((label) => (Node.isStringLiteral(label) ? label.getLiteralValue() : '')));
    const forgotten = choices.filter((choice) => choice !== null && !named.has(choice));
    if (forgotten.length > 0) {
        at.report(node.getExpression(), 'choice-forgotten', { choices: forgotten.join(', ') });
    }
    return at.apply(rules.flow.unknownChoice, value);
}

/** `switch` on text becomes `switch on`, which compares with case in Apex too. */
export function translateSwitch(node: SwitchStatement, at: Translation): void {
    const value = translateExpression(node.getExpression(), at);
    const { kind } = at.typeOf(node.getExpression());
    const labels = node
        .getClauses()
        .filter(Node.isCaseClause)
        .map((clause) => clause.getExpression());
    const isPlain = labels.every((label) => Node.isStringLiteral(label) || Node.isNumericLiteral(label));
    if ((kind !== 'string' && kind !== 'integer') || !isPlain) {
        at.report(node, 'syntax-not-supported', {
            what: 'This switch',
            instead: 'Switch on text or whole numbers with literals as cases, or use if.',
        });
        return;
    }
    const branches = branchesOf(node);
    const fallback = branches.find((branch) => branch.isDefault);
    const cases = branches
        .filter((branch) => !branch.isDefault)
        .map((branch) => ({
            values: branch.values.map((label) => translateExpression(label, at).expression),
            body: translateBody(branch, at),
        }));
    const otherwise =
        fallback === undefined ? unknownChoice(node, labels, value.expression, at) : translateBody(fallback, at);
    at.run(rules.flow.choose, value.expression, cases, otherwise);
}
