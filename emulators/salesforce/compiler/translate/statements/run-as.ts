import type { ExpressionContext, RunAsStatementContext } from '@apexdevtools/apex-parser';
import type { BodyContext } from '../body-context';
import { tryConvert } from '../convert';
import { translateValue } from '../translate-expression';
import { translateBlock } from '../translate-statement';
import type { Flow } from './flow';

/** A user, the one row of a query of users, or a version of a package. */
function userOf(node: ExpressionContext, body: BodyContext): string {
    const value = translateValue(node, body);
    const user = body.space.resolveName(['Schema', 'User'], [], null);
    const isVersion = value.type.base === 'version';
    const js = isVersion || !user ? value.js : tryConvert(value, user, body);
    if (js !== undefined) return js;
    body.problem(
        node,
        `Method does not exist or incorrect signature: void runAs(${value.type.name}) from the type System`,
    );
    return 'null';
}

/** `System.runAs(user) { … }`. The block is a function for the runtime; a `return` in it is carried out through a variable. */
export function translateRunAs(node: RunAsStatementContext, body: BodyContext): Flow {
    const users = node.expressionList()?.expression_list() ?? [];
    const [user] = users;
    if (!user || users.length !== 1) body.problem(node, 'System.runAs takes one user or version');
    const value = user ? userOf(user, body) : 'null';
    const carrier = body.temporary();
    body.runAsReturns.push(carrier);
    const loops = body.loopDepth;
    body.loopDepth = 0;
    const flow = translateBlock(node.block(), body);
    body.loopDepth = loops;
    body.runAsReturns.pop();
    const outer = body.runAsReturns[body.runAsReturns.length - 1];
    const leave = outer === undefined ? `return ${carrier}.value;` : `{${outer}=${carrier};return;}`;
    const js = `${carrier}=null;$rt.runAs($nn(${value}),{$inner:()=>${flow.js}}.$inner);if(${carrier}!==null)${leave}`;
    return { js, completes: flow.completes, mayBeFollowed: true, breaks: false };
}
