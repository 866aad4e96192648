import type { JsonObject } from '../../core/json';
import type { Call, Reply } from '../../core/route';

/** A list that fits on one page; a second page is empty. */
export function shortList({ query }: Call, key: string, rows: readonly JsonObject[]): Reply {
    const page = Number(query.take('page') || '1');
    query.know(['per_page']);
    const page_context = { page, per_page: 200, has_more_page: false };
    return { data: { [key]: page > 1 ? [] : rows, page_context } };
}
