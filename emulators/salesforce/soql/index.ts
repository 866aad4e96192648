/** SOQL: read → check → run. */
import type { ExpressionContext, QueryContext } from '@apexdevtools/apex-parser';
import type { OrgModel, SObjectTypeInfo } from '../metadata/org-model';
import type { AccessMode, DataRuntime, SharingMode } from '../store/data-runtime';
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

export function readQuery(_context: QueryContext): ReadQuery {
    throw new Error('readQuery is not implemented yet');
}

/** @throws QuerySyntaxError, whose message is the platform's System.QueryException text */
export function parseDynamicQuery(_text: string): { readonly query: SoqlQuery; readonly bindNames: readonly string[] } {
    throw new Error('parseDynamicQuery is not implemented yet');
}

export function checkQuery(_query: SoqlQuery, _model: OrgModel): CheckedQuery {
    throw new Error('checkQuery is not implemented yet');
}

/** @throws System.QueryException for what only shows at run time (bind types, inaccessible fields, a LIMIT below 0) */
export function runQuery(
    _rt: DataRuntime,
    _query: SoqlQuery,
    _binds: readonly unknown[],
    _options: QueryOptions,
): QueryOutcome {
    throw new Error('runQuery is not implemented yet');
}
