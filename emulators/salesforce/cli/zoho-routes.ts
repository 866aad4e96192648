import type { Routes } from '../org/network/route-network';

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
