import { request } from 'node:http';

export interface Answer {
    readonly status: number;
    readonly headers: Readonly<Record<string, string | string[] | undefined>>;
    readonly text: string;
    readonly json: () => unknown;
}

export interface Asking {
    readonly method?: string;
    readonly cookie?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: unknown;
}

/** One HTTP request with any headers, Host and Origin included, which fetch does not let one set. */
export function ask(url: string, { method = 'GET', cookie, headers = {}, body }: Asking = {}): Promise<Answer> {
    const all: Record<string, string> = { ...headers };
    if (cookie) all.Cookie = cookie;
    if (body !== undefined) all['Content-Type'] ??= 'application/json';
    return new Promise((resolve, reject) => {
        const sent = request(url, { method, headers: all }, (response) => {
            const chunks: Buffer[] = [];
            response.on('data', (chunk: Buffer) => chunks.push(chunk));
            response.on('end', () => {
                const text = Buffer.concat(chunks).toString('utf8');
                resolve({
                    status: response.statusCode ?? 0,
                    headers: response.headers,
                    text,
                    json: () => JSON.parse(text) as unknown,
                });
            });
        });
        sent.on('error', reject);
        sent.end(body === undefined ? undefined : JSON.stringify(body));
    });
}

/** Opens a session as somebody. */
export async function logIn(site: string, username: string): Promise<string> {
    const { headers } = await ask(`${site}/api/session`, { method: 'POST', body: { username } });
    return String(headers['set-cookie']).split(';')[0];
}
