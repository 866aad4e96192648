import type { IncomingHttpHeaders } from 'node:http';
import { Refusal } from '../worker/refusal';

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/**
 * Refuses what another web site could make a browser send: names of other machines that point here, and changes that come from a page
 * of another origin.
 * @param publicHosts further names under which the server may be reached
 */
export function guard(method: string, headers: IncomingHttpHeaders, publicHosts: readonly string[]): void {
    const host = headers.host ?? '';
    if (!loopback.test(host) && !publicHosts.includes(host)) throw new Refusal(421, `This server is not '${host}'.`);
    if (method === 'GET' || method === 'HEAD') return;
    const { origin } = headers;
    const foreign = origin !== undefined && origin !== 'null' ? new URL(origin).host !== host : origin === 'null';
    const site = headers['sec-fetch-site'];
    if (foreign || (site !== undefined && site !== 'same-origin' && site !== 'none')) {
        throw new Refusal(403, 'Changes are only taken from pages of this server.');
    }
}
