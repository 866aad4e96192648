import { invalidParameter } from './api-error';
import type { Json, JsonObject } from './json';
import { filterTests } from './list-filter';
import type { Column, ListSpec } from './list-spec';
import type { Query } from './query';

const MAX_PAGE = 200;

/** One page of a list: rows under the spec's key, and `page_context`. */
export interface ListPage<R> {
    readonly data: JsonObject;
    /** All records that passed the filters, sorted: for sums over the whole list. */
    readonly matching: readonly R[];
}

/** Filters, sorts and pages `records` as the query says. */
export function listPage<R>(
    spec: ListSpec<R>,
    records: Iterable<R>,
    query: Query,
    perPageAboveMax: 'cap' | 'refuse',
    repeat: (records: readonly R[]) => readonly R[] = (same) => same,
): ListPage<R> {
    query.know(['customview_id', ...(spec.alsoKnown ?? [])]);
    const filter = query.take('filter_by') || spec.allFilter;
    const tests = filterTests(spec, query);
    const sort = readSort(spec, query);
    const matching = sort.apply([...records].filter((record) => tests.every((test) => test(record))));
    const { page, perPage } = readPage(query, perPageAboveMax);
    const shown = repeat(matching);
    const rows = shown.slice((page - 1) * perPage, page * perPage).map(spec.row);
    const context: Record<string, Json> = {
        page,
        per_page: perPage,
        has_more_page: shown.length > page * perPage,
        report_name: spec.reportName,
        applied_filter: filter,
        custom_fields: [],
        sort_column: sort.column,
        sort_order: sort.order,
        ...spec.context,
    };
    return { data: { [spec.key]: rows, page_context: context }, matching };
}

function readPage(query: Query, aboveMax: 'cap' | 'refuse'): { readonly page: number; readonly perPage: number } {
    const page = wholeNumber(query, 'page', 1);
    const asked = wholeNumber(query, 'per_page', MAX_PAGE);
    if (asked > MAX_PAGE && aboveMax === 'refuse') throw invalidParameter('per_page');
    return { page, perPage: Math.min(asked, MAX_PAGE) };
}

function wholeNumber(query: Query, name: string, fallback: number): number {
    const given = query.take(name);
    if (given === '') return fallback;
    if (!/^[1-9]\d{0,8}$/.test(given)) throw invalidParameter(name);
    return Number(given);
}

function readSort<R>(spec: ListSpec<R>, query: Query) {
    const asked = query.take('sort_column');
    const honoured = spec.sorts.includes(asked);
    if (asked !== '' && !honoured) query.ignore('sort_column', asked);
    const column = honoured ? asked : spec.defaultSort[0];
    const askedOrder = query.take('sort_order');
    if (!['', 'A', 'D', 'ascending', 'descending'].includes(askedOrder)) throw invalidParameter('sort_order');
    const fallback = honoured ? 'A' : spec.defaultSort[1];
    const order = askedOrder === '' ? fallback : askedOrder.startsWith('A') || askedOrder === 'ascending' ? 'A' : 'D';
    const sign = order === 'A' ? 1 : -1;
    const key = sortKey(spec.columns[column]);
    // Keys are worked out once for each record, not once for each comparison.
    const apply = (records: readonly R[]): readonly R[] =>
        records
            .map((record) => ({ record, key: key(record), id: spec.idOf(record) }))
            .sort((a, b) => sign * (compareValues(a.key, b.key) || compareIds(a.id, b.id)))
            .map(({ record }) => record);
    return { column, order, apply };
}

function sortKey<R>(column: Column<R>): (record: R) => string | number {
    if (column.kind === 'text') return (record) => column.of(record).toLowerCase();
    if (column.kind === 'flag') return (record) => Number(column.of(record));
    return column.of;
}

function compareValues(a: string | number, b: string | number): number {
    return a < b ? -1 : a > b ? 1 : 0;
}

function compareIds(a: string, b: string): number {
    return a.length - b.length || compareValues(a, b);
}
