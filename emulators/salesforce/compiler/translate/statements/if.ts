import type { IfStatementContext } from '@apexdevtools/apex-parser';
import type { BodyContext } from '../body-context';
import { convertCondition } from '../convert';
import { translateValue } from '../translate-expression';
import { translateNested } from '../translate-statement';
import type { Flow } from './flow';

export function translateIf(node: IfStatementContext, body: BodyContext): Flow {
    const test = node.parExpression().expression();
    const condition = convertCondition(translateValue(test, body), test, body);
    const [thenNode, elseNode] = node.statement_list();
    if (!thenNode) throw new Error('if without a statement');
    const then = translateNested(thenNode, body);
    if (!elseNode) return { js: `if(${condition})${then.js}`, completes: true, breaks: then.breaks };
    const otherwise = translateNested(elseNode, body);
    return {
        js: `if(${condition})${then.js}else${otherwise.js}`,
        completes: then.completes || otherwise.completes,
        breaks: then.breaks || otherwise.breaks,
    };
}
