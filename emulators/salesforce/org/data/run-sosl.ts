import { ApexList } from '../../library/collections';
import { apexTypes, listOf, makeTypeRef, UnsupportedError, type ApexValue, type QueryOptions } from '../../runtime';
import { checkQuery, runQuery, searchIds, type SearchedObject, type SoslSearch } from '../../soql';
import { normaliseId } from '../../store/id';
import type { OrgRuntime } from '../org-runtime';

/** Records that one search gives back (Execution Governors and Limits). */
const MOST_RECORDS = 2000;

function searchText(rt: OrgRuntime, search: SoslSearch, binds: readonly ApexValue[]): string {
    const text = search.find.kind === 'text' ? search.find.text : String(binds[search.find.index] ?? '');
    // Apex Developer Guide, "SOQL and SOSL Queries": one character is too little, wildcards not counted.
    if (text.replace(/[*?"\s]/g, '').length < 2)
        throw rt.exception('System.SearchException', 'search term must be longer than one character: ' + text);
    return text;
}

function count(rt: OrgRuntime, search: SoslSearch, binds: readonly ApexValue[]): number {
    const { limit } = search;
    if (!limit) return MOST_RECORDS;
    const value = Number(limit.kind === 'literal' ? limit.text : limit.kind === 'bind' ? binds[limit.index] : NaN);
    if (!Number.isInteger(value) || value < 0) throw rt.exception('System.SearchException', 'Invalid value for LIMIT');
    return Math.min(value, MOST_RECORDS);
}

function checkSearch(rt: OrgRuntime, search: SoslSearch): void {
    const [unsupported] = search.unsupported;
    if (unsupported) throw new UnsupportedError(unsupported.what);
    for (const { query } of search.returning) {
        const { problems, unsupported: parts } = checkQuery(query, rt.model);
        if (problems[0]) throw rt.exception('System.QueryException', problems[0].message);
        if (parts[0]) throw new UnsupportedError(parts[0].what);
    }
}

/** What is found of one object: in a test what Test.setFixedSearchResults named. */
function found(rt: OrgRuntime, search: SoslSearch, { query }: SearchedObject, text: string): string[] {
    const object = rt.model.findObject(query.from.names.join('.'))!;
    const { test } = rt.transaction;
    if (!test) return searchIds(rt, object, text, search.group);
    return test.searchResults.filter((id) => id.startsWith(object.keyPrefix)).map(normaliseId);
}

/** A list of records for each object of RETURNING, in its order. */
export function runSosl(
    rt: OrgRuntime,
    search: SoslSearch,
    binds: readonly ApexValue[],
    options: QueryOptions,
): ApexList {
    rt.wait('soql');
    rt.transaction.limits.count('soslQueries');
    checkSearch(rt, search);
    const text = searchText(rt, search, binds);
    const access = search.access ?? options.access;
    let left = count(rt, search, binds);
    const lists = search.returning.map((part) => {
        const { query } = part;
        const only = found(rt, search, part, text);
        const { records } = runQuery(rt, query, binds, { access, sharing: options.sharing ?? rt.sharing(), only });
        const kept = records.slice(0, left);
        left -= kept.length;
        return new ApexList(listOf(makeTypeRef(query.from.names.join('.'))), kept);
    });
    return new ApexList(listOf(listOf(apexTypes.sobject)), lists);
}
