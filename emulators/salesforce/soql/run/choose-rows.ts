import type { FieldInfo } from '../../metadata/org-model';
import type { FieldValue } from '../../store/sobject';
import type { Row, Table } from '../../store/store';
import type { QueryPlan } from '../check/query-plan';
import type { Condition, QueryValue } from '../soql-query';
import type { QueryRun } from './query-run';

/** Rows that an index is made for; below that a scan is as quick. */
const WORTH_AN_INDEX = 200;

function isIndexed(field: FieldInfo, table: Table): boolean {
    if (field.type === 'id') return true;
    if (field.calculated || field.type === 'textarea' || field.type === 'base64' || field.type === 'boolean')
        return false;
    return field.type === 'reference' || field.unique || field.externalId || table.size > WORTH_AN_INDEX;
}

type SemiJoin = (value: Extract<QueryValue, { kind: 'subquery' }>) => readonly FieldValue[];

/** Ids that a condition alone leaves, when an index tells; null when only a scan can. */
function idsFor(
    plan: QueryPlan,
    run: QueryRun,
    table: Table,
    condition: Condition,
    semiJoin: SemiJoin,
): readonly string[] | null {
    if (condition.kind === 'or') {
        const parts = condition.parts.map((part) => idsFor(plan, run, table, part, semiJoin));
        return parts.every((part) => part !== null) ? [...new Set(parts.flat())] : null;
    }
    if (condition.kind === 'and') {
        const parts = condition.parts.flatMap((part) => {
            const ids = idsFor(plan, run, table, part, semiJoin);
            return ids ? [ids] : [];
        });
        return parts.length === 0 ? null : parts.reduce((best, ids) => (ids.length < best.length ? ids : best));
    }
    if (condition.kind !== 'compare' || condition.left.kind !== 'field') return null;
    const path = plan.paths.get(condition.left.path);
    if (!path || path.steps.length > 0 || !isIndexed(path.field, table)) return null;
    const { operator, right } = condition;
    if (operator !== '=' && operator !== 'in') return null;
    if (right.kind === 'dateLiteral') return null;
    const values =
        right.kind === 'subquery'
            ? semiJoin(right)
            : operator === 'in' || run.isCollection(right)
              ? run.values(path.field, right)
              : [run.value(path.field, right)];
    if (values.some((value) => value === null)) return null;
    return [...new Set(values.flatMap((value) => table.idsWhere(path.field.key, value)))];
}

/** Candidate rows in the order of insertion: those an index finds, or all. */
export function chooseRows(
    plan: QueryPlan,
    run: QueryRun,
    table: Table,
    extra: Condition | undefined,
    semiJoin: SemiJoin,
): Iterable<Row> {
    const condition = extra ?? plan.query.where;
    const ids = condition ? idsFor(plan, run, table, condition, semiJoin) : null;
    if (!ids) return table.rows();
    // Ids of one object sort as they were given out.
    return rowsOf(table, ids);
}

/** The rows of these ids in the order of insertion. */
export function rowsOf(table: Table, ids: readonly string[]): Row[] {
    const rows: Row[] = [];
    for (const id of [...ids].sort()) {
        const row = table.get(id);
        if (row) rows.push(row);
    }
    return rows;
}
