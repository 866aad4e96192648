import type { RestCall } from '../../org';
import { Refusal } from '../worker/refusal';
import { json, type Call, type Reply, type Route, type Site } from './http-types';
import { readJson } from './read-body';

const user = (call: Call): string => call.userId ?? '';

function plainHeaders(call: Call): Record<string, string> {
    return Object.fromEntries(
        Object.entries(call.headers).flatMap(([name, value]) =>
            value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
        ),
    );
}

/** Apex REST: with a session as its user, without one as the site's guest. */
async function apexRest(call: Call, site: Site): Promise<Reply> {
    const request: RestCall = {
        method: call.method as RestCall['method'],
        path: call.url.pathname + call.url.search,
        headers: plainHeaders(call),
        body: new Uint8Array(call.body),
    };
    const { status, headers, body } = await site.org.call('rest', call.userId ?? null, request);
    return { status, headers, body };
}

async function query(call: Call, site: Site): Promise<Reply> {
    const soql = call.url.searchParams.get('q');
    if (!soql) throw new Refusal(400, 'The parameter q is missing.');
    const records = await site.org.call('query', user(call), soql);
    return json({ totalSize: records.length, done: true, records });
}

async function createSObject(call: Call, site: Site): Promise<Reply> {
    const request = { operation: 'create', object: call.params.object, fields: readJson(call) } as const;
    const reply = await site.org.call('save', user(call), request);
    if (reply.ok) return json({ id: reply.id, success: true, errors: [] }, 201);
    return json(
        reply.errors.map(({ statusCode, message, fields }) => ({ errorCode: statusCode, message, fields })),
        400,
    );
}

async function changeSObject(call: Call, site: Site): Promise<Reply> {
    const operation = call.method === 'DELETE' ? 'delete' : 'update';
    const fields = operation === 'delete' ? {} : readJson(call);
    const request = { operation, id: call.params.id, object: call.params.object, fields } as const;
    const reply = await site.org.call('save', user(call), request);
    if (reply.ok) return { status: 204 };
    return json(
        reply.errors.map(({ statusCode, message, fields }) => ({ errorCode: statusCode, message, fields })),
        400,
    );
}

async function readSObject(call: Call, site: Site): Promise<Reply> {
    const wish = {
        fields: [],
        optionalFields: (call.url.searchParams.get('fields') ?? '').split(',').filter(Boolean),
        layout: true,
    };
    const record = await site.org.call('record', user(call), call.params.id, wish);
    const plain = Object.entries(record.fields).map(([name, { value }]) => [name, value] as const);
    return json({ attributes: { type: record.apiName }, Id: record.id, ...Object.fromEntries(plain) });
}

const apexRestMethods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** The services that programs call. */
export const serviceRoutes: readonly Route[] = [
    ...apexRestMethods.map((method): Route => ({
        method,
        path: '/services/apexrest/*',
        access: 'public',
        handle: apexRest,
    })),
    { method: 'GET', path: '/services/data/:version/query', access: 'session', handle: query },
    { method: 'POST', path: '/services/data/:version/sobjects/:object', access: 'session', handle: createSObject },
    { method: 'GET', path: '/services/data/:version/sobjects/:object/:id', access: 'session', handle: readSObject },
    { method: 'PATCH', path: '/services/data/:version/sobjects/:object/:id', access: 'session', handle: changeSObject },
    {
        method: 'DELETE',
        path: '/services/data/:version/sobjects/:object/:id',
        access: 'session',
        handle: changeSObject,
    },
    { method: 'GET', path: '/healthz', access: 'public', handle: () => json({ status: 'ok' }) },
];
