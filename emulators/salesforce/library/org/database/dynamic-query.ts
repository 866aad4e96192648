import { makeTypeRef, UnsupportedError, type AccessMode, type ApexValue, type Runtime } from '../../../runtime';
import { orgOf } from '../../../org/org-of';
import { checkQuery, parseDynamicQuery, QuerySyntaxError, type SoqlQuery } from '../../../soql';
import { runCountedQuery } from '../../../org/data/run-soql';
import { ApexList, ApexMap } from '../../collections';
import { AccessLevelValue } from './access-level';
import { QueryLocator } from './query-locator';

/** Looks up a bind name; undefined when nothing of that name is in scope. */
export type BindResolver = (name: string) => ApexValue | undefined;

interface PreparedQuery {
    readonly query: SoqlQuery;
    readonly binds: readonly ApexValue[];
}

function prepare(rt: Runtime, text: string | null, resolve: BindResolver): PreparedQuery {
    if (text === null) throw rt.exception('System.NullPointerException', 'Attempt to de-reference a null object');
    let parsed: ReturnType<typeof parseDynamicQuery>;
    try {
        parsed = parseDynamicQuery(text);
    } catch (failure) {
        if (failure instanceof QuerySyntaxError) throw rt.exception('System.QueryException', failure.message);
        throw failure;
    }
    const { problems, unsupported } = checkQuery(parsed.query, rt.model);
    if (problems.length > 0) throw rt.exception('System.QueryException', problems[0].message);
    if (unsupported.length > 0) throw new UnsupportedError(`SOQL: ${unsupported[0].what}`);
    const binds = parsed.bindNames.map((name) => {
        const value = resolve(name);
        if (value === undefined) throw rt.exception('System.QueryException', `Variable does not exist: ${name}`);
        return value;
    });
    return { query: parsed.query, binds };
}

/** The access mode that a call states with its AccessLevel argument. */
export function readAccess(args: readonly unknown[]): AccessMode {
    const level = args.find((arg) => arg instanceof AccessLevelValue) as AccessLevelValue | undefined;
    return level ? level.mode : 'default';
}

/** The scope that compiled code hands over around a dynamic query. */
export function scopeResolver(rt: Runtime): BindResolver {
    return orgOf(rt).dynamicBinds ?? (() => undefined);
}

/** Binds by name from the map of Database.queryWithBinds. */
export function mapResolver(rt: Runtime, map: ApexMap | null): BindResolver {
    const values = new Map((map?.entries() ?? []).map(([key, value]) => [String(key).toLowerCase(), value]));
    if (map && values.size < map.size) {
        throw rt.exception('System.QueryException', 'Duplicate keys in the bind map');
    }
    return (name) => values.get(name.toLowerCase());
}

export function runDynamic(rt: Runtime, text: string | null, resolve: BindResolver, access: AccessMode): ApexList {
    const { query, binds } = prepare(rt, text, resolve);
    return orgOf(rt).soql(query, binds, { access }) as ApexList;
}

export function countDynamic(rt: Runtime, text: string | null, resolve: BindResolver, access: AccessMode): number {
    const { query, binds } = prepare(rt, text, resolve);
    return rt.soqlCount(query, binds, { access });
}

/** Rows of a locator count against their own limit, except in the start method of a batch. */
export function locate(rt: Runtime, text: string | null, resolve: BindResolver, access: AccessMode): QueryLocator {
    const { query, binds } = prepare(rt, text, resolve);
    const org = orgOf(rt);
    const { kind } = org.transaction;
    const outcome = runCountedQuery(org, query, binds, { access }, kind === 'batch' ? 'none' : 'queryLocatorRows');
    const type = outcome.shape.kind === 'rows' ? outcome.shape.objectType.apiName : 'AggregateResult';
    return new QueryLocator(text!, makeTypeRef(type), outcome.records);
}
