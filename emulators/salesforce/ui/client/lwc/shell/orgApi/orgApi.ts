import type { Json } from '../../../../../server/views';

/** What the server says when it refuses; the shape that Lightning data services reject with. */
export interface ServerError {
    readonly status: number;
    readonly statusText: string;
    readonly ok: false;
    readonly body: { readonly message: string; readonly [key: string]: unknown };
}

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

async function send(method: Method, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(path, {
        method,
        headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
        body: body === undefined ? undefined : JSON.stringify(body),
    }).catch((cause: Error) => {
        throw fail(0, 'Offline', { message: `The server does not answer (${cause.message}). Is it still running?` });
    });
    const text = await response.text();
    const answer: unknown = text ? JSON.parse(text) : null;
    if (!response.ok) throw fail(response.status, response.statusText, answer as ServerError['body']);
    return answer;
}

function fail(status: number, statusText: string, body: ServerError['body']): ServerError {
    return { status, statusText, ok: false, body };
}

export const get = <T>(path: string): Promise<T> => send('GET', path) as Promise<T>;
export const post = <T>(path: string, body: unknown): Promise<T> => send('POST', path, body) as Promise<T>;
export const patch = <T>(path: string, body: unknown): Promise<T> => send('PATCH', path, body) as Promise<T>;
export const remove = <T>(path: string): Promise<T> => send('DELETE', path) as Promise<T>;

/** A text for people from anything that was thrown or rejected. */
export function messageOf(error: unknown): string {
    const known = error as { body?: { message?: string } | readonly { message?: string }[]; message?: string };
    const body = Array.isArray(known?.body) ? known.body[0] : (known?.body as { message?: string } | undefined);
    return body?.message ?? known?.message ?? String(error);
}

export type JsonObject = Readonly<Record<string, Json>>;
