import type { Route } from './route';

/** A route and the values of its variable segments. */
export interface Match {
    readonly route: Route;
    readonly params: Readonly<Record<string, string>>;
}

/** Finds routes. Literal segments win over variable ones. */
export class Router {
    private readonly routes: readonly (readonly [segments: readonly string[], route: Route])[];

    constructor(routes: readonly Route[]) {
        const specific = (route: Route): number => route.path.split('/').filter((part) => part.startsWith(':')).length;
        this.routes = [...routes]
            .sort((a, b) => specific(a) - specific(b))
            .map((route) => [route.path.split('/').slice(1), route] as const);
    }

    /** The route for a request, `'method'` when the path exists under another method, else undefined. */
    match(method: string, path: string): Match | 'method' | undefined {
        const segments = path.split('/').slice(1);
        let found: 'method' | undefined;
        for (const [pattern, route] of this.routes) {
            const params = matchSegments(pattern, segments);
            if (!params) continue;
            if (route.method === method) return { route, params };
            found = 'method';
        }
        return found;
    }
}

function matchSegments(pattern: readonly string[], segments: readonly string[]) {
    if (pattern.length !== segments.length) return undefined;
    const params: Record<string, string> = {};
    for (const [index, part] of pattern.entries()) {
        if (part.startsWith(':')) params[part.slice(1)] = segments[index];
        else if (part !== segments[index]) return undefined;
    }
    return params;
}
