import type { DmlOperation, Runtime } from '../../../runtime';
import { listOf, makeTypeRef } from '../../../runtime';
import { orgOf } from '../../../org/org-of';
import { SObjectValue } from '../../../store';
import { ApexList, ApexMap } from '../../collections';
import { definePlatformType, type PlatformStatic } from '../../registry';
import { emptyRecycleBin } from './empty-recycle-bin';
import { externalIdKey } from './external-id-key';
import { DmlOptionsValue } from './dml-options';
import { countDynamic, locate, mapResolver, readAccess, scopeResolver, runDynamic } from './dynamic-query';
import { QueryLocator } from './query-locator';
import { rollback, releaseSavepoint, setSavepoint } from './savepoint';

const resultTypes: Readonly<Record<DmlOperation, string>> = {
    insert: 'Database.SaveResult',
    update: 'Database.SaveResult',
    upsert: 'Database.UpsertResult',
    delete: 'Database.DeleteResult',
    undelete: 'Database.UndeleteResult',
    merge: 'Database.MergeResult',
};

/** Whether a call is all-or-none: its Boolean, else its DMLOptions, else yes. */
function readAllOrNone(args: readonly unknown[]): boolean {
    const flag = args.find((arg) => typeof arg === 'boolean') as boolean | undefined;
    if (flag !== undefined) return flag;
    const options = args.find((arg) => arg instanceof DmlOptionsValue) as DmlOptionsValue | undefined;
    return options?.optAllOrNone ?? true;
}

function readTruncation(args: readonly unknown[]): boolean {
    const options = args.find((arg) => arg instanceof DmlOptionsValue) as DmlOptionsValue | undefined;
    return options?.allowFieldTruncation === true;
}

/** Database.insert and its siblings: one result for a record, a list for a list. */
function operation(kind: DmlOperation): PlatformStatic {
    return (rt, records: unknown, ...rest: unknown[]) => {
        const key = kind === 'upsert' ? externalIdKey(rest[0]) : undefined;
        const results = rt.dml(kind, records, {
            access: readAccess(rest),
            allOrNone: readAllOrNone(rest),
            allowFieldTruncation: readTruncation(rest),
            ...(key ? { externalIdField: key } : {}),
        });
        if (records instanceof ApexList) return new ApexList(listOf(makeTypeRef(resultTypes[kind])), results);
        return results[0];
    };
}

function merge(rt: Runtime, master: SObjectValue, duplicates: unknown, ...rest: unknown[]): unknown {
    const results = rt.merge(master, duplicates, { access: readAccess(rest), allOrNone: readAllOrNone(rest) });
    if (duplicates instanceof ApexList) return new ApexList(listOf(makeTypeRef('Database.MergeResult')), results);
    return results[0];
}

function queryLocator(rt: Runtime, source: unknown, ...rest: unknown[]): QueryLocator {
    if (source instanceof ApexList) return new QueryLocator('', source.type.args[0], source.items);
    return locate(rt, source as string | null, scopeResolver(rt), readAccess(rest));
}

/** The same function for every number of arguments in a range. */
function arities(
    name: string,
    from: number,
    to: number,
    implementation: PlatformStatic,
): Record<string, PlatformStatic> {
    const entries: Record<string, PlatformStatic> = {};
    for (let count = from; count <= to; count++) entries[`${name}/${count}`] = implementation;
    return entries;
}

definePlatformType({
    name: 'System.Database',
    statics: {
        ...arities('insert', 1, 3, operation('insert')),
        ...arities('update', 1, 3, operation('update')),
        ...arities('upsert', 1, 4, operation('upsert')),
        ...arities('delete', 1, 3, operation('delete')),
        ...arities('undelete', 1, 3, operation('undelete')),
        ...arities('merge', 2, 4, merge),
        ...arities('query', 1, 2, (rt, text: string | null, ...rest: unknown[]) =>
            runDynamic(rt, text, scopeResolver(rt), readAccess(rest)),
        ),
        'querywithbinds/3': (rt, text: string | null, binds: ApexMap | null, level: unknown) =>
            runDynamic(rt, text, mapResolver(rt, binds), readAccess([level])),
        ...arities('countquery', 1, 2, (rt, text: string | null, ...rest: unknown[]) =>
            countDynamic(rt, text, scopeResolver(rt), readAccess(rest)),
        ),
        'countquerywithbinds/3': (rt, text: string | null, binds: ApexMap | null, level: unknown) =>
            countDynamic(rt, text, mapResolver(rt, binds), readAccess([level])),
        ...arities('getquerylocator', 1, 2, queryLocator),
        'getquerylocatorwithbinds/3': (rt, text: string | null, binds: ApexMap | null, level: unknown) =>
            locate(rt, text, mapResolver(rt, binds), readAccess([level])),
        'setsavepoint/0': (rt) => setSavepoint(rt),
        'rollback/1': rollback,
        'releasesavepoint/1': releaseSavepoint,
        'executebatch/1': (rt, batch: unknown) => orgOf(rt).services.async.enqueueBatch(batch, null),
        'executebatch/2': (rt, batch: unknown, scope: number) => orgOf(rt).services.async.enqueueBatch(batch, scope),
        'emptyrecyclebin/1': emptyRecycleBin,
    },
});
