import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startZohoBooks, type RunningZohoBooks } from '../index';
import { signatureOf } from '../webhooks/delivery-plan';
import type { Loose } from './rig';

let running: RunningZohoBooks;
let token = '';

const call = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${running.url}/books/v3${path}${path.includes('?') ? '&' : '?'}organization_id=${running.organizationId}`, {
        ...init,
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    });
const json = async (path: string, init: RequestInit = {}): Promise<Loose> => (await call(path, init)).json();
const post = (path: string, body: unknown) => json(path, { method: 'POST', body: JSON.stringify(body) });
const own = (path: string): Promise<Response> => fetch(running.url + path);
const act = (name: string, fields: object, headers: Record<string, string> = { 'X-Books-Page': '1' }) =>
    fetch(`${running.url}/emulator/page/actions/${name}`, { method: 'POST', body: JSON.stringify(fields), headers });

beforeAll(async () => {
    running = await startZohoBooks();
    const { clientId, clientSecret, refreshToken } = running;
    const body = new URLSearchParams({
        grant_type: 'refresh_token',
        client_id: clientId,
        client_secret: clientSecret,
        refresh_token: refreshToken,
    });
    const answer: Loose = await (await fetch(`${running.url}/oauth/v2/token`, { method: 'POST', body })).json();
    expect(answer.api_domain).toBe(running.url);
    token = answer.access_token;
});
afterAll(() => running.close());

describe('over HTTP', () => {
    test('the demo books have taxes, customers and invoices in several states, and nothing of anybody else', async () => {
        const { invoices } = await json('/invoices?sort_column=invoice_number&sort_order=A');
        expect(invoices.map((one: Loose) => one.status)).toEqual(['paid', 'sent', 'overdue', 'draft']);
        const { taxes } = await json('/settings/taxes');
        expect(taxes.map((one: Loose) => [one.tax_name, one.is_default_tax])).toEqual([
            ['Steuerfrei', false],
            ['USt 19%', true],
            ['USt 7%', false],
        ]);
        const everything = JSON.stringify([invoices, await json('/items'), await json('/contacts')]);
        expect(everything).not.toMatch(/Acme|Seat licence|Onboarding|Support plan/);
    });

    test('health, request log, unknown list and switches have addresses of their own', async () => {
        expect((await own('/healthz')).status).toBe(200);
        await call('/items?nmae=x');
        const { requests }: Loose = await (await own('/emulator/requests')).json();
        expect(requests.at(-1)).toMatchObject({
            method: 'GET',
            path: '/books/v3/items',
            query: { nmae: 'x' },
            status: 200,
            code: 0,
        });
        const { unknown }: Loose = await (await own('/emulator/unknown')).json();
        expect(unknown).toContainEqual(expect.objectContaining({ kind: 'parameter', what: 'nmae' }));
        const put = (body: object) =>
            fetch(`${running.url}/emulator/switches`, { method: 'PUT', body: JSON.stringify(body) });
        expect((await put({ fail_500: 1 })).status).toBe(200);
        expect((await call('/items')).status).toBe(500);
        const wrong = await put({ latency_ms: 5, nope: 1 });
        expect(wrong.status).toBe(400);
        expect(running.books.switches.get('latency_ms')).toBe(0);
    });

    test('a lost answer breaks the connection after the work is done', async () => {
        running.books.switches.set('lose_answers', 1);
        await expect(post('/contacts', { contact_name: 'Lost AG' })).rejects.toThrow('fetch failed');
        expect((await json('/contacts?contact_name=Lost%20AG')).contacts).toHaveLength(1);
    });

    test('concurrent upserts of one key make one record', async () => {
        await post('/settings/fields', { label: 'Key', data_type: 'string', entity: 'contact', is_unique: true });
        running.books.switches.set('latency_ms', 20);
        running.books.switches.set('in_flight_limit', 0);
        const upsert = () =>
            fetch(`${running.url}/books/v3/contacts?organization_id=${running.organizationId}`, {
                method: 'PUT',
                headers: {
                    Authorization: `Bearer ${token}`,
                    'Content-Type': 'application/json',
                    'X-Unique-Identifier-Key': 'cf_key',
                    'X-Unique-Identifier-Value': 'k1',
                    'X-Upsert': 'true',
                },
                body: JSON.stringify({ contact_name: 'Once AG', custom_fields: [{ api_name: 'cf_key', value: 'k1' }] }),
            });
        const answers = await Promise.all(Array.from({ length: 15 }, upsert));
        running.books.switches.set('latency_ms', 0);
        const statuses = answers.map((answer) => answer.status);
        expect(statuses.filter((status) => status === 201)).toHaveLength(1);
        expect(statuses.filter((status) => status === 200)).toHaveLength(14);
        expect((await json('/contacts?contact_name=Once%20AG')).contacts).toHaveLength(1);
    });

    test('the page shows invoices and records a payment', async () => {
        expect(await (await own(`/app/${running.organizationId}`)).text()).toContain('Bookbridge Demo GmbH');
        const list = await (await own('/emulator/page/invoices')).text();
        expect(list).toContain('data-testid="invoice-row-INV-000002"');
        const [{ invoice_id, balance }] = (await json('/invoices?invoice_number=INV-000002')).invoices;
        const fields = {
            invoice_id,
            amount: '100.10',
            payment_mode: 'cash',
            date: '2026-06-09',
            reference_number: 'r',
        };
        expect((await act('record-payment', fields, {})).status).toBe(403);
        expect((await act('record-payment', fields)).status).toBe(200);
        expect((await json(`/invoices/${invoice_id}`)).invoice.balance).toBeCloseTo(balance - 100.1, 10);
        const refused = await act('record-payment', { ...fields, amount: '999999' });
        expect(refused.status).toBe(400);
        expect(await refused.text()).toContain('more than the balance due');
    });

    test('every view of the page renders, and names are escaped', async () => {
        await post('/contacts', { contact_name: '<b>Bold & Sons</b>' });
        for (const view of [
            'contacts',
            'items',
            'payments',
            'creditnotes',
            'webhooks',
            'switches',
            'requests',
            'unknown',
        ]) {
            expect((await own(`/emulator/page/${view}`)).status).toBe(200);
        }
        const contacts = await (await own('/emulator/page/contacts')).text();
        expect(contacts).toContain('&lt;b&gt;Bold &amp; Sons&lt;/b&gt;');
        expect(contacts).not.toContain('<b>Bold');
        expect((await own('/emulator/page/invoices/1')).status).toBe(404);
    });

    test('webhooks arrive signed', async () => {
        const secret = 'abcdefgh12345678';
        const arrived = await new Promise<{ body: string; signature: string }>((resolve, reject) => {
            const server: Server = createServer((request, response) => {
                const chunks: Buffer[] = [];
                request.on('data', (chunk: Buffer) => chunks.push(chunk));
                request.on('end', () => {
                    response.end('ok');
                    server.close();
                    resolve({
                        body: Buffer.concat(chunks).toString(),
                        signature: String(request.headers['x-zoho-webhook-signature']),
                    });
                });
            });
            server.listen(0, '127.0.0.1', () => {
                const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
                post('/settings/webhooks', { webhook_name: 'h', entity: 'item', url, secret, events: ['created'] })
                    .then(() => post('/items', { name: 'Hooked', rate: 5 }))
                    .catch(reject);
            });
        });
        expect(JSON.parse(arrived.body).item.name).toBe('Hooked');
        expect(arrived.signature).toBe(signatureOf([], arrived.body, secret));
    });
});
