import type { Network } from './network';

/** Host (with port where it has one) → base URL that answers in its place. */
export type Routes = ReadonlyMap<string, string>;

/** `www.example.com=http://127.0.0.1:4300` → a route. `*.example.com` covers every subdomain and the domain itself. */
export function readRoute(text: string): readonly [string, string] {
    const split = text.indexOf('=');
    const [host, target] = [text.slice(0, split).trim().toLowerCase(), text.slice(split + 1).trim()];
    if (split < 1 || !URL.canParse(target)) {
        throw new Error(`'${text}' is not a route; write HOST=URL, such as api.example.com=http://127.0.0.1:4300`);
    }
    return [host, target];
}

function findTarget(host: string, routes: Routes): string | undefined {
    const exact = routes.get(host);
    if (exact) return exact;
    for (const [pattern, target] of routes) {
        if (!pattern.startsWith('*.')) continue;
        if (host === pattern.slice(2) || host.endsWith(pattern.slice(1))) return target;
    }
    return undefined;
}

/** Sends calls for the routed hosts elsewhere (path and query kept, `X-Forwarded-Host` says where they were meant to go). */
export function createRoutedNetwork(routes: Routes, beyond: Network): Network {
    return {
        send(request) {
            const url = new URL(request.url);
            const target = findTarget(url.host.toLowerCase(), routes);
            if (!target) return beyond.send(request);
            const base = target.replace(/\/+$/, '');
            return beyond.send({
                ...request,
                url: `${base}${url.pathname}${url.search}`,
                headers: { ...request.headers, 'X-Forwarded-Host': url.host },
            });
        },
    };
}
