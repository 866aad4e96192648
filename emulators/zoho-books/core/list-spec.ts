import type { JsonObject } from './json';

/** How a column filters and sorts. Times are milliseconds since 1970, dates `yyyy-mm-dd`. */
export type Column<R> =
    | { readonly kind: 'text' | 'id' | 'date'; readonly of: (record: R) => string }
    | { readonly kind: 'number' | 'time'; readonly of: (record: R) => number }
    | { readonly kind: 'flag'; readonly of: (record: R) => boolean };

/** A list endpoint: what it holds, filters, sorts and how its rows look. */
export interface ListSpec<R> {
    /** Key of the rows in the answer. */
    readonly key: string;
    readonly reportName: string;
    /** What `page_context.applied_filter` says without `filter_by`. */
    readonly allFilter: string;
    readonly idOf: (record: R) => string;
    readonly columns: Readonly<Record<string, Column<R>>>;
    readonly filters: readonly string[];
    readonly sorts: readonly string[];
    readonly defaultSort: readonly [column: string, order: 'A' | 'D'];
    readonly filterBy: Readonly<Record<string, (record: R) => boolean>>;
    /** Columns that `search_text` looks at. */
    readonly search: readonly string[];
    readonly row: (record: R) => JsonObject;
    /** False: `last_modified_time` is ignored as a filter, as an unknown parameter would be. */
    readonly lastModifiedFilter: boolean;
    readonly inclusiveDelta: boolean;
    /** Further parameters, handled by the caller. */
    readonly alsoKnown?: readonly string[];
    /** Members of `page_context` beside the usual ones. */
    readonly context?: JsonObject;
}

/** Suffixes of filter parameters by kind of column. */
export const VARIANTS: Readonly<Record<Column<never>['kind'], readonly string[]>> = {
    text: ['', '_startswith', '_contains'],
    id: [''],
    flag: [''],
    time: [],
    date: ['', '_start', '_end', '_before', '_after'],
    number: ['', '_less_than', '_less_equals', '_greater_than', '_greater_equals'],
};
