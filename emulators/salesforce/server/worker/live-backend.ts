import type { Org } from '../../org';
import { toPlainJson } from '../../org/json/to-plain-json';
import type { OrgRuntime } from '../../org/org-runtime';
import type { ApexValue } from '../../runtime';
import { userAccess } from '../../security';
import { parseDynamicQuery } from '../../soql';
import type { Json } from '../views';
import type { WorkerSettings } from './messages';
import type { FlatRow, OrgBackend, Selection } from './org-backend';
import { Refusal } from './refusal';
import { runPageAction } from './page-action';
import { saveRecord } from './save-record';

type Nested = Readonly<Record<string, Json>>;

/** The pages' view of a running org. */
export function createLiveBackend(
    org: Org,
    { guestUser, currency = 'USD' }: Pick<WorkerSettings, 'guestUser' | 'currency'>,
): OrgBackend {
    const rt = org.runtime as OrgRuntime;
    const run = (userId: string | null, soql: string): Json[] => {
        const { query } = parseDynamicQuery(soql);
        const options =
            userId === null
                ? ({ access: 'system', sharing: 'without' } as const)
                : ({ access: 'user', sharing: 'with' } as const);
        return org.execute({ user: userId ?? org.admin }, () => {
            const records = rt.soql(query, [] as ApexValue[], options);
            return toPlainJson(rt, records) as Json[];
        });
    };
    return {
        model: org.model,
        currency,
        users: () => org.listUsers(),
        access: (userId) => org.execute({ user: org.admin }, () => userAccess(rt, userId)),
        select: (userId, selection) => {
            const paths = ['Id', ...selection.fields];
            return run(userId, printSelection(selection)).map((record) => flatten(record as Nested, paths));
        },
        save: (userId, request) => saveRecord(org, rt, userId, request),
        query: run,
        pageAction: (userId, page, ids) => runPageAction(org, rt, userId, page, ids),
        invokeApex: (userId, target, parameters) => org.invokeApex(userId, target, parameters),
        rest: (userId, call) => {
            const caller = userId ?? guestUser;
            if (caller === undefined) throw new Refusal(401, 'Session expired or invalid');
            return org.rest(caller, call);
        },
    };
}

const quote = (value: string): string => `'${value.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;

export function printSelection({ object, fields, where, orderBy, descending, limit }: Selection): string {
    const columns = [...new Set(['Id', ...fields])].join(', ');
    const tests = Object.entries(where ?? {}).map(
        ([field, value]) => `${field} = ${typeof value === 'string' ? quote(value) : String(value)}`,
    );
    return [
        `SELECT ${columns} FROM ${object}`,
        tests.length ? `WHERE ${tests.join(' AND ')}` : '',
        orderBy ? `ORDER BY ${orderBy} ${descending ? 'DESC' : 'ASC'}` : '',
        `LIMIT ${limit}`,
    ]
        .filter(Boolean)
        .join(' ');
}

function flatten(record: Nested, paths: readonly string[]): FlatRow {
    return Object.fromEntries(
        paths.map((path) => [
            path,
            path.split('.').reduce<Json>((at, part) => (at as Nested | null)?.[part] ?? null, record),
        ]),
    );
}
