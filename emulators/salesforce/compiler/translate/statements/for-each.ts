import * as nodes from '@apexdevtools/apex-parser';
import { apexTypes, listOf, type TypeRef } from '../../../runtime/type-ref';
import { resolveTypeNode } from '../../types/resolve-type-node';
import { unresolved } from '../../types/unresolved';
import type { BodyContext } from '../body-context';
import { tryConvert } from '../convert';
import { translateValue } from '../translate-expression';
import type { Value } from '../value';
import { straight, type Flow } from './flow';
import { translateTurn } from './loops';

/** `for (T x : values)` over a list, a set, a query or anything Iterable */
export function translateForEach(
    node: nodes.EnhancedForControlContext,
    statement: nodes.StatementContext | null,
    body: BodyContext,
): Flow {
    const type = resolveTypeNode(node.typeRef(), body.owner, body.space, body.owner.unit.log);
    const whole = translateValue(node.expression(), body);
    const values = { ...whole, js: whole.iterated ?? whole.js };
    return body.inScope(() => {
        const local = body.declare(node.id().getText(), type, node.id());
        if (isChunked(values, type)) {
            const chunk = body.freshName();
            const turn = translateTurn(statement, body, `let ${local.js}=${chunk};`);
            return straight(`for(const ${chunk} of $chunks(${values.js}))${turn.js}`);
        }
        return straight(loopOver(values, type, local.js, node, statement, body));
    });
}

/** `for (List<Account> batch : [SELECT …])`: 200 records a turn. */
function isChunked(values: Value, type: TypeRef): boolean {
    return Boolean(values.isQuery) && type.base === 'list' && values.type.args[0]?.base !== 'list';
}

function elementType(type: TypeRef, body: BodyContext): TypeRef | null {
    if (type === unresolved) return unresolved;
    const iterable = type.base === 'list' || type.base === 'set' ? type : body.space.instantiation(type, 'iterable');
    return iterable ? (iterable.args[0] ?? apexTypes.object) : null;
}

function loopOver(
    values: Value,
    type: TypeRef,
    local: string,
    node: nodes.EnhancedForControlContext,
    statement: nodes.StatementContext | null,
    body: BodyContext,
): string {
    const element = elementType(values.type, body);
    if (!element) body.problem(node.expression(), `Loop must iterate over collection: ${values.type.name}`);
    const item = body.freshName();
    const from = element ?? unresolved;
    const head = `let ${local}=${elementJs(from, type, item, node, body)};`;
    const turn = translateTurn(statement, body, head);
    if (values.type.base !== 'list') return `for(const ${item} of $iterate(${values.js}))${turn.js}`;
    const [list, at] = [body.freshName(), body.freshName()];
    const loop = `for(let ${at}=0;${at}<${list}.items.length;${at}++){const ${item}=${list}.items[${at}];${turn.js}}`;
    return `{const ${list}=$nn(${values.js});${list}.beginLoop();try{${loop}}finally{${list}.endLoop();}}`;
}

function elementJs(
    from: TypeRef,
    to: TypeRef,
    item: string,
    node: nodes.EnhancedForControlContext,
    body: BodyContext,
): string {
    const converted = tryConvert({ kind: 'value', type: from, js: item }, to, body);
    if (converted !== undefined) return converted;
    if (from === apexTypes.sobject && body.space.isRecord(to)) return `$cast(${item},${body.emitter.type(to)})`;
    body.problem(node, `Loop variable must be of type ${from.name}: ${listOf(to).args[0]?.name}`);
    return item;
}
