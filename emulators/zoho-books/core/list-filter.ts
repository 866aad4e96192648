import { invalidParameter } from './api-error';
import { VARIANTS, type Column, type ListSpec } from './list-spec';
import type { Query } from './query';
import { isDate, parseTime } from './zoned-time';

type Test<R> = (record: R) => boolean;

/** The tests that the query asks for. A malformed date, number or time is refused with code 2. */
export function filterTests<R>(spec: ListSpec<R>, query: Query): readonly Test<R>[] {
    const tests: Test<R>[] = [];
    for (const name of spec.filters) {
        const column = spec.columns[name];
        for (const suffix of VARIANTS[column.kind]) {
            const wanted = query.take(name + suffix);
            if (wanted !== '') tests.push(testOf(column, suffix, wanted, name + suffix));
        }
    }
    tests.push(...deltaTest(spec, query), ...filterByTest(spec, query), ...searchTest(spec, query));
    return tests;
}

function testOf<R>(column: Column<R>, suffix: string, wanted: string, name: string): Test<R> {
    switch (column.kind) {
        case 'number':
            return numberTest(column.of, suffix, wanted, name);
        case 'date':
            return dateTest(column.of, suffix, wanted, name);
        case 'flag':
            return (record) => String(column.of(record)) === wanted;
        case 'time':
            throw new Error(`${name}: times are filtered by last_modified_time alone`);
        default:
            return textTest(column.of, suffix, wanted.toLowerCase());
    }
}

function textTest<R>(of: (record: R) => string, suffix: string, wanted: string): Test<R> {
    if (suffix === '_startswith') return (record) => of(record).toLowerCase().startsWith(wanted);
    if (suffix === '_contains') return (record) => of(record).toLowerCase().includes(wanted);
    return (record) => of(record).toLowerCase() === wanted;
}

function numberTest<R>(of: (record: R) => number, suffix: string, wanted: string, name: string): Test<R> {
    const limit = Number(wanted);
    if (Number.isNaN(limit)) throw invalidParameter(name);
    const compare: Readonly<Record<string, (value: number) => boolean>> = {
        '': (value) => value === limit,
        _less_than: (value) => value < limit,
        _less_equals: (value) => value <= limit,
        _greater_than: (value) => value > limit,
        _greater_equals: (value) => value >= limit,
    };
    return (record) => compare[suffix](of(record));
}

function dateTest<R>(of: (record: R) => string, suffix: string, wanted: string, name: string): Test<R> {
    if (!isDate(wanted)) throw invalidParameter(name);
    const compare: Readonly<Record<string, (value: string) => boolean>> = {
        '': (value) => value === wanted,
        _start: (value) => value >= wanted,
        _end: (value) => value <= wanted,
        _before: (value) => value < wanted,
        _after: (value) => value > wanted,
    };
    return (record) => compare[suffix](of(record));
}

function deltaTest<R>(spec: ListSpec<R>, query: Query): readonly Test<R>[] {
    const column = spec.columns['last_modified_time'];
    if (!spec.lastModifiedFilter || column?.kind !== 'time') return [];
    const wanted = query.take('last_modified_time');
    if (wanted === '') return [];
    const since = parseTime(wanted);
    if (since === undefined) throw invalidParameter('last_modified_time');
    return [(record) => (spec.inclusiveDelta ? column.of(record) >= since : column.of(record) > since)];
}

function filterByTest<R>(spec: ListSpec<R>, query: Query): readonly Test<R>[] {
    const wanted = query.take('filter_by');
    if (wanted === '' || wanted === spec.allFilter) return [];
    if (!Object.hasOwn(spec.filterBy, wanted)) throw invalidParameter('filter_by');
    return [spec.filterBy[wanted]];
}

function searchTest<R>(spec: ListSpec<R>, query: Query): readonly Test<R>[] {
    const wanted = query.take('search_text').toLowerCase();
    if (wanted === '') return [];
    if (wanted.length > 100) throw invalidParameter('search_text');
    const columns = spec.search.map((name) => spec.columns[name]);
    return [(record) => columns.some((column) => String(column.of(record)).toLowerCase().includes(wanted))];
}
