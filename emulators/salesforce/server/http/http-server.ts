import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Refusal } from '../worker/refusal';
import { eventRoutes } from './event-routes';
import { guard } from './guard';
import { json, type Call, type Reply, type Route, type Site } from './http-types';
import { pageRoutes } from './page-routes';
import { recordRoutes } from './record-routes';
import { serviceRoutes } from './service-routes';
import { staticRoutes } from './static-files';

const largestBody = 12 * 1024 * 1024;

interface Matcher extends Route {
    readonly pattern: RegExp;
}

const compile = (route: Route): Matcher => ({
    ...route,
    pattern: new RegExp(`^${route.path.replace(/\*$/, '(?<rest>.+)').replace(/:(\w+)/g, '(?<$1>[^/]+)')}/?$`),
});

const routes = [...pageRoutes, ...recordRoutes, ...serviceRoutes, ...eventRoutes, ...staticRoutes].map(compile);

async function readBody(request: IncomingMessage): Promise<Buffer> {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of request) {
        size += (chunk as Buffer).length;
        if (size > largestBody) throw new Refusal(413, 'The request is too large.');
        chunks.push(chunk as Buffer);
    }
    return Buffer.concat(chunks);
}

/** @throws Refusal */
function findRoute(method: string, path: string): { readonly route: Route; readonly params: Record<string, string> } {
    for (const route of routes) {
        const match = route.method === method ? route.pattern.exec(path) : null;
        if (!match) continue;
        const groups = Object.entries(match.groups ?? {});
        return { route, params: Object.fromEntries(groups.map(([name, value]) => [name, decodeURIComponent(value)])) };
    }
    throw new Refusal(404, `There is nothing at ${method} ${path}.`);
}

async function answer(request: IncomingMessage, site: Site, publicHosts: readonly string[]): Promise<Reply> {
    const method = request.method ?? 'GET';
    const url = new URL(request.url ?? '/', 'http://localhost');
    const isApexRest = url.pathname.startsWith('/services/apexrest/');
    guard(isApexRest && !request.headers.cookie ? 'GET' : method, request.headers, publicHosts);
    const { route, params } = findRoute(method, url.pathname);
    const userId = site.sessions.find(request.headers);
    if (route.access === 'session' && userId === undefined) throw new Refusal(401, 'Session expired or invalid.');
    const call: Call = { method, url, headers: request.headers, body: await readBody(request), params, userId };
    return route.handle(call, site);
}

function send(response: ServerResponse, reply: Reply): void {
    response.writeHead(reply.status, reply.headers as Record<string, string | string[]>);
    if (reply.stream) reply.stream(response);
    else response.end(reply.body);
}

function failure(thrown: unknown): Reply {
    if (thrown instanceof Refusal) return json({ message: thrown.message }, thrown.status);
    console.error(thrown);
    return json({ message: 'The emulator failed; see its output.' }, 500);
}

/** The web server of an org. It is not listening yet. */
export function createHttpServer(site: Site, publicHosts: readonly string[]): Server {
    return createServer((request, response) => {
        answer(request, site, publicHosts)
            .catch(failure)
            .then((reply) => send(response, reply))
            .catch((thrown: unknown) => {
                console.error(thrown);
                response.destroy();
            });
    });
}
