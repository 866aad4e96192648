import type { DataRuntime } from '../../store/data-runtime';
import type { Row } from '../../store/store';
import { planQuery } from '../check/plan-query';
import type { QueryPlan } from '../check/query-plan';
import { UnsupportedError } from '../../runtime/exceptions';
import type { OrgModel } from '../../metadata/org-model';
import type { QueryOptions, QueryOutcome } from '../index';
import type { SoqlQuery } from '../soql-query';
import { aggregateRows, sortBy } from './aggregate';
import { rowOrder } from './compare-values';
import { matchingRows, operandField, operandReader } from './matching-rows';
import { type QueryAccess, queryAccess } from './query-access';
import { QueryRun } from './query-run';
import { selectRecords } from './select-records';

const plans = new WeakMap<OrgModel, WeakMap<SoqlQuery, QueryPlan>>();

/** The plan of a query, made once. @throws System.QueryException with the first problem (dynamic queries are not checked before) */
function planOf(rt: DataRuntime, query: SoqlQuery): QueryPlan {
    const known = plans.get(rt.model)?.get(query);
    if (known) return known;
    const { plan, problems } = planQuery(rt.model, query);
    if (problems[0]) throw rt.exception('System.QueryException', problems[0].message);
    const [unsupported] = allUnsupported(query);
    if (unsupported) throw new UnsupportedError(unsupported.what);
    const ofModel = plans.get(rt.model) ?? new WeakMap<SoqlQuery, QueryPlan>();
    plans.set(rt.model, ofModel.set(query, plan!));
    return plan!;
}

/** Unsupported constructs of a query and its sub-queries. */
export function allUnsupported(query: SoqlQuery): SoqlQuery['unsupported'] {
    const nested = query.select.flatMap((item) => (item.kind === 'subquery' ? allUnsupported(item.query) : []));
    const scope =
        query.scope && !['everything', 'mine'].includes(query.scope.toLowerCase())
            ? [{ what: `SOQL USING SCOPE ${query.scope}`, at: query.at }]
            : [];
    return [...query.unsupported, ...scope, ...nested];
}

function orderRows(plan: QueryPlan, run: QueryRun, rows: Row[]): Row[] {
    if (plan.query.orderBy.length === 0) return rows;
    const orders = plan.query.orderBy.map(({ operand, descending, nulls }) => ({
        read: operandReader(plan, run, operand),
        compare: rowOrder(operandField(plan, operand), nulls === 'first', descending),
    }));
    return sortBy(rows, orders);
}

function cut<T>(plan: QueryPlan, run: QueryRun, items: T[]): T[] {
    const limit = run.count(plan.query.limit, 'LIMIT');
    const offset = run.count(plan.query.offset, 'OFFSET') ?? 0;
    return limit === undefined && offset === 0
        ? items
        : items.slice(offset, limit === undefined ? undefined : offset + limit);
}

/** The matching rows among these records, in the order of the ids. */
function rowsAmong(plan: QueryPlan, run: QueryRun, access: QueryAccess, ids: readonly string[]): Row[] {
    const slot = run.rt.store.table(plan.object).slot('id');
    const matching = new Map(matchingRows(plan, run, access).map((row) => [row[slot] as string, row]));
    return [...new Set(ids)].flatMap((id) => {
        const row = matching.get(id);
        return row ? [row] : [];
    });
}

/**
 * @param binds values of the bind expressions by index
 * @throws System.QueryException
 */
export function runQuery(
    rt: DataRuntime,
    query: SoqlQuery,
    binds: readonly unknown[],
    options: QueryOptions,
): QueryOutcome {
    const plan = planOf(rt, query);
    if (plan.object.kind === 'bigObject') throw new UnsupportedError(`object ${plan.object.apiName}`);
    const run = new QueryRun(rt, binds);
    const access = queryAccess(plan, run, options);
    const rows = options.only ? rowsAmong(plan, run, access, options.only) : matchingRows(plan, run, access);
    if (plan.shape === 'count') {
        const count = cut(plan, run, rows).length;
        return { shape: { kind: 'count' }, count, records: [], rowsRetrieved: 1, subqueries: 0 };
    }
    if (plan.shape === 'aggregate') {
        const records = cut(plan, run, aggregateRows(plan, run, rows));
        return {
            shape: { kind: 'aggregate' },
            count: records.length,
            records,
            rowsRetrieved: rows.length,
            subqueries: 0,
        };
    }
    const chosen = cut(plan, run, orderRows(plan, run, rows));
    let childCount = 0;
    const records = selectRecords(plan, run, access, chosen, (subplan, parentId) => {
        const children = cut(subplan, run, orderRows(subplan, run, matchingRows(subplan, run, access, parentId)));
        childCount += children.length;
        return children;
    });
    if (query.forUpdate) for (const record of records) rt.transaction.lockedIds.add(record.id!);
    const subqueries = plan.select.filter((item) => item.kind === 'subquery').length;
    return {
        shape: { kind: 'rows', objectType: plan.object },
        count: records.length,
        records,
        rowsRetrieved: chosen.length + childCount,
        subqueries,
    };
}
