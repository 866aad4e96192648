/** System.Search and the results of its methods (Apex Reference Guide, "Search Class"). */
import { orgOf } from '../../../org/org-of';
import { runSosl } from '../../../org/data/run-sosl';
import { makeTypeRef, listOf, type Runtime } from '../../../runtime';
import { parseDynamicSearch, QuerySyntaxError } from '../../../soql';
import type { SObjectValue } from '../../../store';
import { ApexList } from '../../collections';
import { definePlatformType } from '../../registry';
import { readAccess, scopeResolver } from '../database/dynamic-query';

/** @throws System.QueryException for text that is no SOSL, System.NullPointerException for null */
function runDynamicSearch(rt: Runtime, text: string | null, levels: readonly unknown[]): ApexList {
    if (text === null) throw rt.exception('System.NullPointerException', 'Attempt to de-reference a null object');
    let parsed: ReturnType<typeof parseDynamicSearch>;
    try {
        parsed = parseDynamicSearch(text);
    } catch (failure) {
        if (failure instanceof QuerySyntaxError) throw rt.exception('System.QueryException', failure.message);
        throw failure;
    }
    const resolve = scopeResolver(rt);
    const binds = parsed.bindNames.map((name) => {
        const value = resolve(name);
        if (value === undefined) throw rt.exception('System.QueryException', `Variable does not exist: ${name}`);
        return value;
    });
    return runSosl(orgOf(rt), parsed.search, binds, { access: readAccess(levels) });
}

class SearchResult {
    readonly typeName = 'Search.SearchResult';

    constructor(readonly record: SObjectValue) {}
}

class SearchResults {
    readonly typeName = 'Search.SearchResults';

    constructor(readonly lists: readonly ApexList[]) {}

    of(object: string): SearchResult[] {
        const list = this.lists.find(({ type }) => type.args[0]?.base === object.toLowerCase());
        return (list?.items ?? []).map((record) => new SearchResult(record as SObjectValue));
    }
}

function find(rt: Runtime, text: string | null, ...levels: unknown[]): SearchResults {
    return new SearchResults(runDynamicSearch(rt, text, levels).items as ApexList[]);
}

definePlatformType({
    name: 'System.Search',
    statics: {
        'query/1': (rt, text: string | null) => runDynamicSearch(rt, text, []),
        'query/2': (rt, text: string | null, level: unknown) => runDynamicSearch(rt, text, [level]),
        'find/1': find,
        'find/2': find,
    },
});

definePlatformType({
    name: 'Search.SearchResults',
    methods: {
        'get/1': (_rt, self: SearchResults, object: string) =>
            new ApexList(listOf(makeTypeRef('Search.SearchResult')), self.of(object)),
    },
    is: (value) => value instanceof SearchResults,
});

definePlatformType({
    name: 'Search.SearchResult',
    methods: { 'getsobject/0': (_rt, self: SearchResult) => self.record },
    is: (value) => value instanceof SearchResult,
});
