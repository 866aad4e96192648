import { Refusal } from '../worker/refusal';
import { json, type Call, type Reply, type Route, type Site } from './http-types';
import { renderPage } from './page';
import { readJson } from './read-body';

const user = (call: Call): string => call.userId ?? '';
const appCookie = /(?:^|;\s*)org_app=([\w%.-]+)/;

/** The page itself; a browser without a session becomes the default user. */
async function servePage(call: Call, site: Site): Promise<Reply> {
    const chosen = call.url.searchParams.get('app');
    const app = chosen ?? decodeURIComponent(appCookie.exec(call.headers.cookie ?? '')?.[1] ?? '');
    const userId = call.userId ?? site.defaultUserId;
    const session = await site.org.call('session', userId, app);
    const cookies = call.userId === undefined ? [site.sessions.cookie(site.sessions.open(userId))] : [];
    if (chosen) cookies.push(`org_app=${encodeURIComponent(chosen)}; Path=/; SameSite=Strict`);
    return {
        status: 200,
        headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', 'Set-Cookie': cookies },
        body: renderPage(session, site.preload),
    };
}

/** Logs in as somebody else, by id or username. */
async function switchUser(call: Call, site: Site): Promise<Reply> {
    const { userId, username } = readJson(call);
    const users = await site.org.call('users');
    const chosen = users.find((candidate) => candidate.id === userId || candidate.username === username);
    if (!chosen) throw new Refusal(404, 'There is no such user.');
    const sessionId = site.sessions.open(chosen.id);
    const reply = json({ sessionId, user: chosen });
    return { ...reply, headers: { ...reply.headers, 'Set-Cookie': site.sessions.cookie(sessionId) } };
}

async function runApex(call: Call, site: Site): Promise<Reply> {
    const { method, params } = readJson(call);
    if (typeof method !== 'string') throw new Refusal(400, 'method is missing.');
    const reply = await site.org.call('apex', user(call), method, (params ?? {}) as Record<string, unknown>);
    return reply.ok ? json(reply.data) : json(reply.error.body, reply.error.status);
}

async function pressButton(call: Call, { org }: Site): Promise<Reply> {
    const { ids } = readJson(call);
    const { object, button } = call.params;
    return json(await org.call('listButton', user(call), object, button, (ids as readonly string[] | undefined) ?? []));
}

const related = async (call: Call, { org }: Site): Promise<Reply> => {
    const limit = Number(call.url.searchParams.get('limit') ?? 6);
    return json(await org.call('related', user(call), call.params.id, call.params.relationship, limit));
};

const pagePaths = ['/', '/setup', '/lightning', '/lightning/*'];

/** Pages and what they show. */
export const pageRoutes: readonly Route[] = [
    ...pagePaths.map((path): Route => ({ method: 'GET', path, access: 'public', handle: servePage })),
    { method: 'POST', path: '/api/session', access: 'public', handle: switchUser },
    { method: 'POST', path: '/apex', access: 'session', handle: runApex },
    { method: 'GET', path: '/api/related/:id/:relationship', access: 'session', handle: related },
    {
        method: 'GET',
        path: '/api/session',
        access: 'session',
        handle: async (call, { org }) => json(await org.call('session', user(call), undefined)),
    },
    {
        method: 'GET',
        path: '/api/lists/:object',
        access: 'session',
        handle: async (call, { org }) => json(await org.call('list', user(call), call.params.object)),
    },
    { method: 'POST', path: '/api/lists/:object/:button', access: 'session', handle: pressButton },
    {
        method: 'GET',
        path: '/api/pages/record/:id',
        access: 'session',
        handle: async (call, { org }) =>
            json(await org.call('recordPage', user(call), call.params.id, call.url.searchParams.get('app') ?? '')),
    },
    {
        method: 'GET',
        path: '/api/pages/tab/:name',
        access: 'session',
        handle: async (call, { org }) => json(await org.call('tabPage', user(call), call.params.name)),
    },
    {
        method: 'GET',
        path: '/api/details/:id',
        access: 'session',
        handle: async (call, { org }) => json(await org.call('details', user(call), call.params.id)),
    },
    {
        method: 'GET',
        path: '/api/defaults/:object',
        access: 'session',
        handle: async (call, { org }) => json(await org.call('defaults', user(call), call.params.object)),
    },
    {
        method: 'GET',
        path: '/api/setup',
        access: 'session',
        handle: async (call, { org }) => json(await org.call('setup', user(call))),
    },
];
