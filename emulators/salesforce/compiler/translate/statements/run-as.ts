import type { RunAsStatementContext } from '@apexdevtools/apex-parser';
import type { BodyContext } from '../body-context';
import { translateValue } from '../translate-expression';
import { translateBlock } from '../translate-statement';
import type { Flow } from './flow';

/** `System.runAs(user) { … }`. The block is a function for the runtime; a `return` in it is carried out through a variable. */
export function translateRunAs(node: RunAsStatementContext, body: BodyContext): Flow {
    const users = node.expressionList()?.expression_list() ?? [];
    const [user] = users;
    if (!user || users.length !== 1) body.problem(node, 'System.runAs takes one user or version');
    const value = user ? translateValue(user, body).js : 'null';
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
    return { js, completes: flow.completes, breaks: false };
}
