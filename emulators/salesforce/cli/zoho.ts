/** Everything that the commands know of Zoho: what `--zoho URL` stands for. */
import type { CredentialSecrets } from '../org';
import type { Network } from '../org/network/network';
import type { Routes } from '../org/network/route-network';
import { readCredentials } from './credentials';

/** Hosts of Zoho's API and accounts services in every data centre: `--zoho URL` sends them all to one place. */
const zohoHosts = [
    '*.zohoapis.com',
    '*.zohoapis.eu',
    '*.zohoapis.in',
    '*.zohoapis.com.au',
    '*.zohoapis.jp',
    '*.zohoapis.ca',
    '*.zohoapis.sa',
    '*.zohoapis.uk',
    '*.zohoapis.com.cn',
    '*.zoho.com',
    '*.zoho.eu',
    '*.zoho.in',
    '*.zoho.com.au',
    '*.zoho.jp',
    '*.zohocloud.ca',
    '*.zoho.sa',
    '*.zoho.uk',
    '*.zoho.com.cn',
];

export function zohoRoutes(url: string): Routes {
    return new Map(zohoHosts.map((host) => [host, url]));
}

/** The OAuth client that an emulated Zoho offers to whoever tries it; undefined when the URL offers none. */
export function fetchZohoCredentials(url: string, network: Network): CredentialSecrets | undefined {
    const answer = network.send({
        method: 'GET',
        url: `${url.replace(/\/+$/, '')}/emulator/credentials`,
        headers: {},
        body: new Uint8Array(),
        timeoutMs: 5_000,
    });
    return answer.status === 200 ? readCredentials(new TextDecoder().decode(answer.body)) : undefined;
}
