import type {
    DoWhileStatementContext,
    ExpressionListContext,
    ForStatementContext,
    StatementContext,
    WhileStatementContext,
} from '@apexdevtools/apex-parser';
import type { BodyContext } from '../body-context';
import { convertCondition } from '../convert';
import { translateValue } from '../translate-expression';
import { translateBlock, translateStatement } from '../translate-statement';
import type { Value } from '../value';
import type { Flow } from './flow';
import { translateForEach } from './for-each';
import { translateDeclaration } from './local-variable';

/** The body of a loop, with what one turn costs at its head. */
export function translateTurn(node: StatementContext | null, body: BodyContext, head = ''): Flow {
    const before = body.statementCount;
    const flow = body.inLoop(() =>
        node ? translateStatement(node, body) : { js: '', completes: true, breaks: false },
    );
    const cost = body.statementCount - before + 1;
    body.statementCount = before;
    return { ...flow, js: `{if(($f.left-=${cost})<0)$x();${head}${flow.js}}` };
}

function endless(condition: Value): boolean {
    return condition.literal === true;
}

export function translateWhile(node: WhileStatementContext, body: BodyContext): Flow {
    const test = node.parExpression().expression();
    const condition = translateValue(test, body);
    const js = convertCondition(condition, test, body);
    const turn = translateTurn(node.statement() as StatementContext | null, body);
    return { js: `while(${js})${turn.js}`, completes: !endless(condition) || turn.breaks, breaks: false };
}

export function translateDoWhile(node: DoWhileStatementContext, body: BodyContext): Flow {
    const before = body.statementCount;
    const turn = body.inLoop(() => translateBlock(node.block(), body));
    const cost = body.statementCount - before + 1;
    body.statementCount = before;
    const test = node.parExpression().expression();
    const condition = translateValue(test, body);
    const js = `do{if(($f.left-=${cost})<0)$x();${turn.js}}while(${convertCondition(condition, test, body)});`;
    return { js, completes: !endless(condition) || turn.breaks, breaks: false };
}

function translateList(list: ExpressionListContext | null, body: BodyContext): string {
    return (list?.expression_list() ?? []).map((node) => translateValue(node, body).js).join(',');
}

export function translateFor(node: ForStatementContext, body: BodyContext): Flow {
    const control = node.forControl();
    const statement = node.statement() as StatementContext | null;
    const each = control.enhancedForControl();
    if (each) return translateForEach(each, statement, body);
    return body.inScope(() => {
        const init = control.forInit();
        const declaration = init?.localVariableDeclaration();
        const start = declaration
            ? translateDeclaration(declaration, body)
            : translateList(init?.expressionList() ?? null, body);
        const test = control.expression();
        const condition = test ? translateValue(test, body) : null;
        const conditionJs = condition && test ? convertCondition(condition, test, body) : '';
        const [, second] = control.forUpdate()?.expressionList().expression_list() ?? [];
        // The grammar of the parser that we use takes several; Salesforce's takes one.
        if (second) body.problem(second, "Expecting ')' but was: ','");
        const update = translateList(control.forUpdate()?.expressionList() ?? null, body);
        const turn = translateTurn(statement, body);
        const stops = condition !== null && !endless(condition);
        return {
            js: `for(${start};${conditionJs};${update})${turn.js}`,
            completes: stops || turn.breaks,
            breaks: false,
        };
    });
}
