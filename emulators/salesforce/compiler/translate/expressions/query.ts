import type { SoqlLiteralContext, SoslLiteralContext } from '@apexdevtools/apex-parser';
import { isUnsupportedObject } from '../../../metadata/standard/unsupported-objects';
import { apexTypes, listOf, makeTypeRef } from '../../../runtime/type-ref';
import { checkQuery, readQuery, readSearch, refusedAliases, type SoqlQuery, type SourcePosition } from '../../../soql';
import { mark } from '../../emit/line-marker';
import { sharingOption } from '../sharing-option';
import type { BodyContext } from '../body-context';
import { checkBinds } from './check-binds';
import { failed, translateValue } from '../translate-expression';
import type { Value } from '../value';

/** SOQL and SOSL Reference, "FIELDS()": Apex takes only FIELDS(STANDARD) where it has to know the fields. */
const UNBOUNDED = 'The SOQL FIELDS function is not supported with an unbounded set of fields in this API.';

function unboundedFields({ select }: SoqlQuery): readonly SourcePosition[] {
    return select.flatMap((item) => {
        if (item.kind === 'subquery') return unboundedFields(item.query);
        return item.kind === 'fields' && item.which !== 'standard' ? [item.at] : [];
    });
}

/** `[SELECT … FROM …]` */
export function translateQuery(node: SoqlLiteralContext, body: BodyContext): Value {
    for (const alias of refusedAliases(node.query())) body.problem(alias, `Unexpected token '${alias.getText()}'.`);
    const { query, binds } = readQuery(node.query());
    const bound = binds.map((bind) => translateValue(bind, body));
    const values = bound.map(({ js }) => js);
    const from = query.from.names[0] ?? '';
    const object = body.space.model.findObject(from);
    if (object ? object.kind === 'bigObject' : isUnsupportedObject(from)) {
        body.gap(node, `object ${from}`);
        return failed;
    }
    const checked = checkQuery(query, body.space.model);
    for (const { message, at } of checked.problems) body.problem({ line: at.line, column: at.column + 1 }, message);
    for (const { what, at } of checked.unsupported)
        body.emitter.addUnsupported(what, { line: at.line, column: at.column + 1 });
    const unbounded = unboundedFields(query);
    for (const { line, column } of unbounded) body.problem({ line, column: column + 1 }, UNBOUNDED);
    if (checked.problems.length + unbounded.length > 0) return failed;
    checkBinds(query, body.space.model.findObject(query.from.names[0] ?? ''), bound, body);
    const args = `${body.emitter.query(query)},[${values.join(',')}],${sharingOption(body.owner)}`;
    const line = mark(node.start.line);
    const { result } = checked;
    if (result.kind === 'count')
        return { kind: 'value', type: apexTypes.integer, js: `${line}$rt.soqlCount(${args})`, nonNull: true };
    const row = result.kind === 'rows' ? makeTypeRef(result.objectType.apiName) : makeTypeRef('AggregateResult');
    return { kind: 'value', type: listOf(row), js: `${line}$rt.soql(${args})`, nonNull: true, isQuery: true };
}

/** `[FIND … IN … RETURNING …]` */
export function translateSearch(node: SoslLiteralContext, body: BodyContext): Value {
    const { search, binds } = readSearch(node);
    const bound = binds.map((bind) => translateValue(bind, body));
    const checks = search.returning.map(({ query }) => checkQuery(query, body.space.model));
    const problems = checks.flatMap((checked) => checked.problems);
    for (const { message, at } of problems) body.problem({ line: at.line, column: at.column + 1 }, message);
    for (const { what, at } of [...search.unsupported, ...checks.flatMap((checked) => checked.unsupported)])
        body.emitter.addUnsupported(what, { line: at.line, column: at.column + 1 });
    if (problems.length > 0) return failed;
    const values = bound.map(({ js }) => js).join(',');
    const args = `${body.emitter.query(search)},[${values}],${sharingOption(body.owner)}`;
    const type = listOf(listOf(apexTypes.sobject));
    return { kind: 'value', type, js: `${mark(node.start.line)}$rt.sosl(${args})`, nonNull: true };
}
