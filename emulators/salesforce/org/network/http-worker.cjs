// The thread that does the HTTP while the org's thread waits (see blocking-network.ts). Plain JavaScript: a worker starts from a file.
'use strict';
const http = require('node:http');
const https = require('node:https');
const { workerData } = require('node:worker_threads');

const { port, signal } = workerData;

const agents = {
    'http:': new http.Agent({ keepAlive: true }),
    'https:': new https.Agent({ keepAlive: true }),
};

function failureKind(error) {
    if (error.code === 'ECONNREFUSED') return 'refused';
    if (error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN') return 'unknownHost';
    return 'broken';
}

function answer(message) {
    port.postMessage(message);
    Atomics.store(signal, 0, 1);
    Atomics.notify(signal, 0);
}

function flattenHeaders(rawHeaders) {
    const headers = {};
    for (let at = 0; at < rawHeaders.length; at += 2) {
        const name = rawHeaders[at];
        const known = Object.keys(headers).find((other) => other.toLowerCase() === name.toLowerCase());
        if (known) headers[known] = `${headers[known]}, ${rawHeaders[at + 1]}`;
        else headers[name] = rawHeaders[at + 1];
    }
    return headers;
}

function send(request) {
    const url = new URL(request.url);
    const client = url.protocol === 'https:' ? https : http;
    const body = Buffer.from(request.body);
    const headers = { ...request.headers };
    const hasLength = Object.keys(headers).some((name) => name.toLowerCase() === 'content-length');
    if (!hasLength && (body.length > 0 || !['GET', 'HEAD', 'DELETE'].includes(request.method))) {
        headers['Content-Length'] = String(body.length);
    }
    let settled = false;
    const settle = (message) => {
        if (settled) return;
        settled = true;
        clearTimeout(timer);
        answer(message);
    };
    const outgoing = client.request(
        url,
        { method: request.method, headers, agent: agents[url.protocol] },
        (incoming) => {
            const chunks = [];
            incoming.on('data', (chunk) => chunks.push(chunk));
            incoming.on('error', (error) => settle({ failure: failureKind(error), message: error.message }));
            incoming.on('end', () =>
                settle({
                    status: incoming.statusCode,
                    statusText: incoming.statusMessage ?? '',
                    headers: flattenHeaders(incoming.rawHeaders),
                    body: new Uint8Array(Buffer.concat(chunks)),
                }),
            );
        },
    );
    const timer = setTimeout(() => {
        settle({ failure: 'timeout', message: 'Read timed out' });
        outgoing.destroy();
    }, request.timeoutMs);
    outgoing.on('error', (error) => settle({ failure: failureKind(error), message: error.message }));
    outgoing.end(body);
}

port.on('message', send);
