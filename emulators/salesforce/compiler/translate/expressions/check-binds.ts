import type { FieldInfo, SObjectTypeInfo } from '../../../metadata/org-model';
import { apexTypes, typeRef, type TypeRef } from '../../../runtime/type-ref';
import type { Condition, FieldPath, SoqlQuery } from '../../../soql';
import { findConversion } from '../../types/find-conversion';
import { unresolved } from '../../types/unresolved';
import type { BodyContext } from '../body-context';
import type { Value } from '../value';

/** The field that a path of a query names; undefined for anything less plain. */
function fieldOf(path: FieldPath, from: SObjectTypeInfo, body: BodyContext): FieldInfo | undefined {
    const { model } = body.space;
    let object: SObjectTypeInfo | undefined = from;
    for (const name of path.names.slice(0, -1)) {
        const parent: FieldInfo | undefined = object && model.findParent(object, name);
        object = parent?.referenceTo.length === 1 ? model.findObject(parent.referenceTo[0] ?? '') : undefined;
    }
    return object && model.findField(object, path.names[path.names.length - 1] ?? '');
}

/** Text columns take whatever has a text; the others want their own kind. */
const strict: readonly TypeRef[] = [
    apexTypes.integer,
    apexTypes.long,
    apexTypes.double,
    apexTypes.decimal,
    apexTypes.boolean,
    apexTypes.date,
    apexTypes.datetime,
    apexTypes.time,
];

function fits(bound: TypeRef, column: TypeRef, body: BodyContext): boolean {
    if (bound === unresolved || bound === apexTypes.null || bound === apexTypes.object) return true;
    const element = bound.base === 'list' || bound.base === 'set' ? (bound.args[0] ?? bound) : bound;
    if (element === apexTypes.object || !strict.includes(column)) return true;
    return Boolean(findConversion(element, column, body.space) ?? findConversion(column, element, body.space));
}

/** Binds whose type can never be that of the column they are compared with. */
export function checkBinds(
    query: SoqlQuery,
    object: SObjectTypeInfo | undefined,
    binds: readonly Value[],
    body: BodyContext,
): void {
    const visit = (condition: Condition): void => {
        if (condition.kind === 'not') return visit(condition.part);
        if (condition.kind !== 'compare') return condition.parts.forEach(visit);
        const { left, right } = condition;
        if (left.kind !== 'field' || right.kind !== 'bind' || !object) return;
        const field = fieldOf(left.path, object, body);
        const bound = binds[right.index]?.type;
        const column = field && typeRef(field.apexType);
        if (!column || !bound || fits(bound, column, body)) return;
        body.problem(
            { line: right.at.line, column: right.at.column + 1 },
            `Invalid bind expression type of ${bound.name} for column of type ${column.name}`,
        );
    };
    if (query.where) visit(query.where);
}
