import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { gzip } from 'node:zlib';
import { promisify } from 'node:util';
import { packageDir } from '../../ui/build/module-paths';
import { Refusal } from '../worker/refusal';
import type { Call, Reply, Route, Site } from './http-types';

const types: Readonly<Record<string, string>> = {
    '.css': 'text/css; charset=utf-8',
    '.js': 'text/javascript; charset=utf-8',
    '.svg': 'image/svg+xml',
    '.png': 'image/png',
    '.jpg': 'image/jpeg',
    '.json': 'application/json',
    '.html': 'text/html; charset=utf-8',
    '.woff2': 'font/woff2',
};

const compress = promisify(gzip);
const packed = new Map<string, Buffer>();

/** A file inside a folder; nothing outside of it. @throws Refusal */
async function readInside(dir: string, path: string): Promise<{ readonly file: string; readonly content: Buffer }> {
    const file = resolve(dir, path);
    if (!file.startsWith(resolve(dir) + sep)) throw new Refusal(404, 'There is no such file.');
    const content = await readFile(file).catch(() => {
        throw new Refusal(404, 'There is no such file.');
    });
    return { file, content };
}

const typeOf = (file: string): string => types[extname(file)] ?? 'application/octet-stream';

/** Files that never change while their name stays, which the browser may keep. */
async function serveLasting(dir: string, path: string, cacheControl: string): Promise<Reply> {
    const { file, content } = await readInside(dir, path);
    return { status: 200, headers: { 'Content-Type': typeOf(file), 'Cache-Control': cacheControl }, body: content };
}

async function serveAsset(call: Call): Promise<Reply> {
    const path = call.params.rest;
    const lasting = 'public, max-age=86400';
    const dir = join(packageDir('@salesforce-ux/design-system'), 'assets');
    if (!/\.(css|svg)$/.test(path) || !/\bgzip\b/.test(String(call.headers['accept-encoding']))) {
        return serveLasting(dir, path, lasting);
    }
    const known = packed.get(path) ?? (await compress((await readInside(dir, path)).content));
    packed.set(path, known);
    const headers = { 'Content-Type': typeOf(path), 'Cache-Control': lasting, 'Content-Encoding': 'gzip' };
    return { status: 200, headers, body: known };
}

function servePages(call: Call, site: Site): Promise<Reply> {
    const { rest } = call.params;
    const cacheControl = rest.startsWith('chunk-') ? 'public, max-age=31536000, immutable' : 'no-cache';
    return serveLasting(site.pagesDir, rest, cacheControl);
}

async function serveResource(call: Call, site: Site): Promise<Reply> {
    const [name, ...path] = call.params.rest.split('/');
    const resource = site.resources.get(name);
    if (!resource) throw new Refusal(404, `There is no static resource '${name}'.`);
    if (path.length > 0) return serveLasting(resource.path, path.join('/'), 'no-cache');
    const content = await readFile(resource.path);
    return {
        status: 200,
        headers: { 'Content-Type': resource.contentType, 'Cache-Control': 'no-cache' },
        body: content,
    };
}

export const staticRoutes: readonly Route[] = [
    { method: 'GET', path: '/assets/*', access: 'public', handle: serveAsset },
    { method: 'GET', path: '/pages/*', access: 'public', handle: servePages },
    { method: 'GET', path: '/resource/*', access: 'public', handle: serveResource },
];
