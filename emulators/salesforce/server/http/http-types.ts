import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { OrgClient } from './org-client';
import type { Sessions } from './sessions';

/** One request, read. */
export interface Call {
    readonly method: string;
    readonly url: URL;
    readonly headers: IncomingHttpHeaders;
    readonly body: Buffer;
    /** Parts of the path that the route names. */
    readonly params: Readonly<Record<string, string>>;
    /** Who asks; undefined without a session. */
    readonly userId: string | undefined;
}

export interface Reply {
    readonly status: number;
    readonly headers?: Readonly<Record<string, string | readonly string[]>>;
    readonly body?: string | Uint8Array;
    /** Writes the answer itself and keeps the connection. */
    readonly stream?: (response: ServerResponse) => void;
}

export interface Site {
    readonly org: OrgClient;
    readonly sessions: Sessions;
    readonly defaultUserId: string;
    /** Files of `main.js`, to be loaded early. */
    readonly preload: readonly string[];
    /** Folder with the compiled pages. */
    readonly pagesDir: string;
    /** Name → file and type of a static resource. */
    readonly resources: ReadonlyMap<string, { readonly path: string; readonly contentType: string }>;
}

export interface Route {
    readonly method: string;
    /** `/api/related/:id/:relationship`; a closing `*` takes the rest. */
    readonly path: string;
    /** `public`: no session needed. */
    readonly access: 'session' | 'public';
    readonly handle: (call: Call, site: Site) => Promise<Reply> | Reply;
}

export const json = (body: unknown, status = 200): Reply => ({
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
    body: JSON.stringify(body ?? null),
});
