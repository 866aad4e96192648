import type { CatchClauseContext, TryStatementContext } from '@apexdevtools/apex-parser';
import { apexTypes, type TypeRef } from '../../../runtime/type-ref';
import type { BodyContext } from '../body-context';
import { translateBlock, translateStatements } from '../translate-statement';
import type { Flow } from './flow';

/**
 * `try`, `catch`, `finally`. What Apex cannot catch (governor limits, failed assertions, things not supported) passes through
 * both, which JavaScript's `finally` would not let it: hence the flag.
 */
export function translateTry(node: TryStatementContext, body: BodyContext): Flow {
    const tried = translateBlock(node.block(), body);
    const clauses = node.catchClause_list();
    const error = body.freshName();
    const types: TypeRef[] = [];
    const caught = clauses.map((clause) => translateCatch(clause, error, types, body));
    const handlers = caught.map(({ js }) => js).join('else ');
    const inner =
        caught.length > 0
            ? `try${tried.js}catch(${error}){${error}=$caught(${error});${handlers}else throw ${error};}`
            : tried.js;
    const flows = [tried, ...caught];
    const completes = flows.some((flow) => flow.completes);
    const breaks = flows.some((flow) => flow.breaks);
    const last = node.finallyBlock()?.block();
    if (!last) return { js: inner, completes, breaks };
    const final = translateBlock(last, body);
    const [passes, any] = [body.freshName(), body.freshName()];
    const js = `{let ${passes}=false;try{${inner}}catch(${any}){${passes}=$passes(${any});throw ${any};}finally{if(!${passes})${final.js}}}`;
    return { js, completes: completes && final.completes, breaks: breaks || final.breaks };
}

/** @param before what the clauses before this one catch */
function translateCatch(clause: CatchClauseContext, error: string, before: TypeRef[], body: BodyContext): Flow {
    const type = caughtType(clause, body);
    if (before.some((one) => body.space.isSubtype(type, one)))
        body.problem(clause.qualifiedName(), `Exception type already caught: ${type.name}`);
    before.push(type);
    return body.inScope(() => {
        const local = body.declare(clause.id().getText(), type, clause.id());
        const flow = translateStatements(clause.block().statement_list(), body);
        const test = type === apexTypes.exception ? 'true' : `$is(${error},${body.emitter.type(type)})`;
        return { ...flow, js: `if(${test}){let ${local.js}=${error};${flow.js}}` };
    });
}

function caughtType(clause: CatchClauseContext, body: BodyContext): TypeRef {
    const names = clause
        .qualifiedName()
        .id_list()
        .map((id) => id.getText());
    const type = body.space.resolveName(names, [], body.owner);
    if (!type) body.problem(clause.qualifiedName(), `Invalid type: ${names.join('.')}`);
    else if (!body.space.isException(type))
        body.problem(clause.qualifiedName(), `Catch block variable must be of type exception: ${type.name}`);
    return type ?? apexTypes.exception;
}
