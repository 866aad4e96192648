import { Refusal } from '../worker/refusal';
import type { SaveRequest } from '../views';
import { json, type Call, type Reply, type Route, type Site } from './http-types';
import { readJson, saveProblem, type JsonObject } from './read-body';

const names = (text: string | null): string[] => (text ?? '').split(',').filter(Boolean);
const user = (call: Call): string => call.userId ?? '';

async function readRecord(call: Call, site: Site): Promise<Reply> {
    const query = call.url.searchParams;
    const wish = {
        fields: names(query.get('fields')),
        optionalFields: names(query.get('optionalFields')),
        layout: query.has('layout'),
    };
    return json(await site.org.call('record', user(call), call.params.id, wish));
}

/** Saves and answers with the record. */
async function save(call: Call, site: Site, request: SaveRequest): Promise<Reply> {
    const reply = await site.org.call('save', user(call), request);
    if (!reply.ok) return saveProblem(reply.errors);
    if (request.operation === 'delete') return { status: 204 };
    const fields = Object.keys(request.fields).map((name) => `${request.object}.${name}`);
    const wish = { fields: [], optionalFields: fields };
    return json(await site.org.call('record', user(call), reply.id, wish), request.operation === 'create' ? 201 : 200);
}

function createRecord(call: Call, site: Site): Promise<Reply> {
    const body = readJson(call);
    if (typeof body.apiName !== 'string') throw new Refusal(400, 'apiName is missing.');
    return save(call, site, { operation: 'create', object: body.apiName, fields: (body.fields ?? {}) as JsonObject });
}

async function objectOf(call: Call, site: Site): Promise<string> {
    const object = await site.org.call('objectOf', call.params.id);
    if (!object) throw new Refusal(404, `'${call.params.id}' is not the id of a record.`);
    return object;
}

async function updateRecord(call: Call, site: Site): Promise<Reply> {
    const fields = (readJson(call).fields ?? {}) as JsonObject;
    return save(call, site, { operation: 'update', id: call.params.id, object: await objectOf(call, site), fields });
}

async function deleteRecord(call: Call, site: Site): Promise<Reply> {
    return save(call, site, {
        operation: 'delete',
        id: call.params.id,
        object: await objectOf(call, site),
        fields: {},
    });
}

/** Records and what is known of their objects, for `lightning/ui…Api` and the shell's forms. */
export const recordRoutes: readonly Route[] = [
    { method: 'GET', path: '/api/records/:id', access: 'session', handle: readRecord },
    { method: 'POST', path: '/api/records', access: 'session', handle: createRecord },
    { method: 'PATCH', path: '/api/records/:id', access: 'session', handle: updateRecord },
    { method: 'DELETE', path: '/api/records/:id', access: 'session', handle: deleteRecord },
    {
        method: 'GET',
        path: '/api/objects/:name',
        access: 'session',
        handle: async (call, { org }) => json(await org.call('objectInfo', user(call), call.params.name)),
    },
    {
        method: 'GET',
        path: '/api/picklists/:name',
        access: 'session',
        handle: async (call, { org }) => json(await org.call('picklist', user(call), call.params.name)),
    },
    {
        method: 'GET',
        path: '/api/lookups/:name',
        access: 'session',
        handle: async (call, { org }) => json(await org.call('lookup', user(call), call.params.name)),
    },
];
