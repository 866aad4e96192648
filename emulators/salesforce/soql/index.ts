/** SOQL: read → check → run. */
import type { ExpressionContext, QueryContext } from '@apexdevtools/apex-parser';
import type { OrgModel, SObjectTypeInfo } from '../metadata/org-model';
import { AGGREGATE_RESULT } from '../store/aggregate-result';
import type { AccessMode, SharingMode } from '../store/data-runtime';
import { planQuery } from './check/plan-query';
import { QueryReading, readQueryContext } from './read/read-query';
import { allUnsupported } from './run/run-query';
import type { SObjectValue } from '../store/sobject';
import type { SoqlQuery, SourcePosition } from './soql-query';

export type * from './soql-query';

export interface ReadQuery {
    readonly query: SoqlQuery;
    /** The expressions after `:` in the order of their bind index. */
    readonly binds: readonly ExpressionContext[];
}

export interface QueryProblem {
    readonly message: string;
    readonly at: SourcePosition;
}

/** What a query gives back. */
export type QueryResultShape =
    | { readonly kind: 'rows'; readonly objectType: SObjectTypeInfo }
    | { readonly kind: 'count' }
    | { readonly kind: 'aggregate' };

export interface CheckedQuery {
    readonly problems: readonly QueryProblem[];
    readonly result: QueryResultShape;
    /** Parsed but unsupported constructs, for the compiler's `unsupported` list. */
    readonly unsupported: readonly { readonly what: string; readonly at: SourcePosition }[];
}

export interface QueryOptions {
    readonly access: AccessMode;
    readonly sharing: SharingMode;
    /** Only these records of the query's object, in this order unless the query has one. */
    readonly only?: readonly string[];
}

/** Rows in memory. `SELECT COUNT()` gives only `count`; the others give `records` (AggregateResult rows for aggregates). */
export interface QueryOutcome {
    readonly shape: QueryResultShape;
    readonly count: number;
    readonly records: readonly SObjectValue[];
    /** Rows that count against the query-rows limit, sub-query rows included. */
    readonly rowsRetrieved: number;
    /** How many sub-queries ran (they count as aggregate queries). */
    readonly subqueries: number;
}

/** Static SOQL: positions are those of the file the tree was parsed from. */
export function readQuery(context: QueryContext): ReadQuery {
    const reading = new QueryReading();
    return { query: readQueryContext(reading, context), binds: reading.binds };
}

/** Problems of a query against the model. */
export function checkQuery(query: SoqlQuery, model: OrgModel): CheckedQuery {
    const { plan, problems } = planQuery(model, query);
    const shape = plan?.shape ?? 'rows';
    const result: QueryResultShape =
        shape === 'rows' ? { kind: 'rows', objectType: plan?.object ?? AGGREGATE_RESULT } : { kind: shape };
    return { problems, result, unsupported: allUnsupported(query) };
}

export { parseDynamicQuery, QuerySyntaxError, type DynamicQuery } from './read/parse-dynamic-query';
export { parseDynamicSearch } from './search/parse-dynamic-search';
export { readSearch, type ReadSearch } from './search/read-search';
export { searchIds } from './search/search-ids';
export type { SearchedObject, SearchGroup, SoslSearch } from './search/sosl-search';
export { refusedAliases } from './read/refused-aliases';
export { runQuery } from './run/run-query';
