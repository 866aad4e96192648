import { Worker } from 'node:worker_threads';
import { createBlockingNetwork, type BlockingNetwork } from '../../org/network/blocking-network';
import { NetworkFailure, type NetworkRequest } from '../../org/network/network';
import { createRoutedNetwork, readRoute } from '../../org/network/route-network';

/** A server in its own thread: this one sleeps while it waits for an answer. */
const serverSource = `
const http = require('node:http');
const { parentPort } = require('node:worker_threads');
const server = http.createServer((request, response) => {
    if (request.url === '/slow') return;
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
        response.writeHead(201, 'Made', { 'Content-Type': 'application/json', 'X-Twice': ['a', 'b'] });
        response.end(JSON.stringify({ method: request.method, url: request.url, headers: request.headers,
            body: Buffer.concat(chunks).toString() }));
    });
});
server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
`;

let server: Worker;
let base: string;
let network: BlockingNetwork;

beforeAll(async () => {
    server = new Worker(serverSource, { eval: true });
    const port = await new Promise<number>((resolve) => server.once('message', resolve));
    base = `http://127.0.0.1:${port}`;
    network = createBlockingNetwork();
});

afterAll(async () => {
    network.close();
    await server.terminate();
});

const request = (url: string, more: Partial<NetworkRequest> = {}): NetworkRequest => ({
    method: 'GET',
    url,
    headers: {},
    body: new Uint8Array(),
    timeoutMs: 5_000,
    ...more,
});

const read = (body: Uint8Array): Record<string, unknown> => JSON.parse(new TextDecoder().decode(body));

it('sends method, headers and body and gives status, headers and body back', () => {
    const body = new TextEncoder().encode('{"a":"é"}');
    const answer = network.send(request(`${base}/path?x=1`, { method: 'POST', headers: { 'X-Mine': 'yes' }, body }));
    expect(answer).toMatchObject({ status: 201, statusText: 'Made' });
    expect(answer.headers['X-Twice']).toBe('a, b');
    expect(read(answer.body)).toMatchObject({
        method: 'POST',
        url: '/path?x=1',
        body: '{"a":"é"}',
        headers: { 'x-mine': 'yes', 'content-length': String(body.length) },
    });
});

it('says that an answer did not come in time', () => {
    const slow = (): unknown => network.send(request(`${base}/slow`, { timeoutMs: 50 }));
    expect(slow).toThrow(new NetworkFailure('timeout', 'Read timed out'));
    expect(network.send(request(`${base}/after`)).status).toBe(201);
});

it('says that nobody listens', () => {
    const refused = (): unknown => network.send(request('http://127.0.0.1:1/'));
    expect(refused).toThrow(expect.objectContaining({ kind: 'refused' }));
});

it('routes hosts elsewhere, keeps path and query, and leaves other hosts alone', () => {
    const seen: NetworkRequest[] = [];
    const beyond = {
        send: (sent: NetworkRequest) => {
            seen.push(sent);
            return { status: 200, statusText: 'OK', headers: {}, body: new Uint8Array() };
        },
    };
    const routed = createRoutedNetwork(new Map([readRoute('*.example.com=http://127.0.0.1:4300/')]), beyond);
    for (const url of ['https://api.example.com/v3/x?y=1', 'https://example.com/', 'https://example.org/z']) {
        routed.send(request(url));
    }
    expect(seen.map((sent) => sent.url)).toEqual([
        'http://127.0.0.1:4300/v3/x?y=1',
        'http://127.0.0.1:4300/',
        'https://example.org/z',
    ]);
    expect(seen[0].headers['X-Forwarded-Host']).toBe('api.example.com');
});

it.each(['example.com', '=http://x', 'example.com=nothing'])('refuses %s as a route', (text) => {
    expect(() => readRoute(text)).toThrow('is not a route');
});
