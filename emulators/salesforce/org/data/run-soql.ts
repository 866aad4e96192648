import { ApexList } from '../../library/collections';
import { listOf, makeTypeRef, type ApexValue, type QueryOptions } from '../../runtime';
import { runQuery, type QueryOutcome, type SoqlQuery } from '../../soql';
import type { OrgRuntime } from '../org-runtime';
import { printQuery } from './print-query';
import { checkQueryLocks } from './row-locks';

function countSubqueries(query: SoqlQuery): number {
    return query.select.filter((item) => item.kind === 'subquery').length;
}

/** Runs a query within the limits of the running transaction. */
export function runCountedQuery(
    rt: OrgRuntime,
    query: SoqlQuery,
    binds: readonly ApexValue[],
    options: QueryOptions,
    rowLimit: 'queryRows' | 'queryLocatorRows' | 'none' = 'queryRows',
): QueryOutcome {
    rt.wait('soql');
    const { limits } = rt.transaction;
    const isMetadata = rt.model.findObject(query.from.names.join('.'))?.kind === 'customMetadata';
    if (!isMetadata) limits.count('queries');
    if (rt.log) rt.log.eventHere('SOQL_EXECUTE_BEGIN', `Aggregations:${countSubqueries(query)}`, printQuery(query));
    const outcome = runQuery(rt, query, binds, { access: options.access, sharing: options.sharing ?? rt.sharing() });
    rt.log?.eventHere('SOQL_EXECUTE_END', `Rows:${outcome.records.length || outcome.count}`);
    if (!isMetadata && rowLimit !== 'none') limits.count(rowLimit, outcome.rowsRetrieved);
    if (query.forUpdate)
        checkQueryLocks(
            rt,
            outcome.records.map((record) => record.id),
        );
    if (outcome.subqueries > 0) limits.count('aggregateQueries', outcome.subqueries);
    return outcome;
}

/** Rows of a query as a List of its type. */
export function runSoql(
    rt: OrgRuntime,
    query: SoqlQuery,
    binds: readonly ApexValue[],
    options: QueryOptions,
): ApexList {
    const { shape, records } = runCountedQuery(rt, query, binds, options);
    const element = shape.kind === 'rows' ? shape.objectType.apiName : 'AggregateResult';
    return new ApexList(listOf(makeTypeRef(element)), [...records]);
}

export function runSoqlCount(
    rt: OrgRuntime,
    query: SoqlQuery,
    binds: readonly ApexValue[],
    options: QueryOptions,
): number {
    const outcome = runCountedQuery(rt, query, binds, options);
    return outcome.shape.kind === 'count' ? outcome.count : outcome.records.length;
}
