import { createHmac } from 'node:crypto';
import type { RestReply } from '../../emulators/salesforce';
import { USERS, type World } from '../world';
import { tell, written } from './story';

const SECRET = '5d41402abc4b2a76b9719d911017c592a1b2c3d4';
const PATH = '/services/apexrest/webhook?entity=invoice';
const MEGABYTE = 1_000_000;

const signatureOf = (body: string | Uint8Array, secret = SECRET): string =>
    createHmac('sha256', secret).update('entityinvoice').update(body).digest('hex');

/** Whoever knows the address sends this. */
function send(world: World, body: string | Uint8Array, signature: string | null = signatureOf(body)): RestReply {
    const headers: Record<string, string> = signature === null ? {} : { 'X-Zoho-Webhook-Signature': signature };
    return world.org.rest(USERS.guest, { method: 'POST', path: PATH, headers, body });
}

const hintOf = (invoice_id: unknown): string => JSON.stringify({ invoice: { invoice_id } });
const REAL = hintOf('460000000104012');
const hints = (world: World) => world.rows('Hint__c');
const refusals = (world: World) =>
    world.rows('Log__c').filter((row) => String(row['Operation__c']).startsWith('webhook.refused'));

const FORGED: Readonly<Record<string, (world: World) => RestReply>> = {
    'without a signature': (world) => send(world, REAL, null),
    'with an empty signature': (world) => send(world, REAL, ''),
    'with a signature that is no number': (world) => send(world, REAL, 'let me in'),
    'signed with another secret': (world) => send(world, REAL, signatureOf(REAL, 'guessed')),
    'signed for another body': (world) => send(world, REAL, signatureOf(hintOf('1'))),
    'with a signature that is cut short': (world) => send(world, REAL, signatureOf(REAL).slice(0, 62)),
    'with a query that was not signed': (world) =>
        world.org.rest(USERS.guest, {
            method: 'POST',
            path: `${PATH}&more=1`,
            headers: { 'X-Zoho-Webhook-Signature': signatureOf(REAL) },
            body: REAL,
        }),
};

const deep = (open: string, close: string, depth: number): string => open.repeat(depth) + close.repeat(depth);
const UNREADABLE: Readonly<Record<string, string | Uint8Array>> = {
    'is empty': '',
    'is no JSON': 'invoice_id=1',
    'is cut off': REAL.slice(0, -3),
    'is a list': '[1,2]',
    'is null': 'null',
    'is nested deeply': deep('[', ']', 5000),
    'is no text': new Uint8Array([0x7b, 0xff, 0xfe, 0x00, 0x80, 0x7d]),
    'names no record': '{"invoice":{}}',
    'names a record by an object': hintOf({}),
    'names a record by ""': hintOf(''),
    'names a record by year and sign': hintOf('-1'),
    'names a record by a query': hintOf("1' OR Name != '"),
    'names a record by more digits than there are': hintOf('7'.repeat(300)),
    'is of a kind that nobody mirrors': '{"vendor":{"vendor_id":"1"}}',
};

function expectNothing(world: World, reply: RestReply, status: number): void {
    expect(reply.status).toBe(status);
    expect(new TextDecoder().decode(reply.body)).not.toMatch(/Exception|Class\./);
    expect(hints(world)).toEqual([]);
    expect(world.callsDuring(() => world.settle())).toEqual([]);
    expect(refusals(world).map((row) => String(row['Message__c']))).toEqual([
        expect.stringContaining(`(${String(status)})`),
    ]);
}

describe('a webhook', () => {
    it.each(Object.entries(FORGED))('%s is refused, and leaves a word in the log', (_what, forge) =>
        tell((world) => expectNothing(world, forge(world), 401)),
    );

    it.each(Object.entries(UNREADABLE))('whose body %s is refused, and leaves a word in the log', (_what, body) =>
        tell((world) => expectNothing(world, send(world, body), 400)),
    );

    it('of more than a megabyte is refused before it is read', () =>
        tell((world) => expectNothing(world, send(world, `{"x":"${'x'.repeat(MEGABYTE)}"}`), 413)));

    it('that is refused a thousand times is logged once an hour', () =>
        tell((world) => {
            for (let count = 0; count < 1000; count += 1) send(world, REAL, 'let me in');
            world.settle();
            expect(refusals(world)).toHaveLength(1);
            world.advance(61);
            send(world, REAL, 'let me in');
            world.settle();
            expect(refusals(world)).toHaveLength(2);
        }));

    it('of a record that is not there changes nothing', () =>
        tell((world) => {
            expect(send(world, REAL).status).toBe(200);
            const before = world.rows('Invoice__c').length;
            expect(world.callsDuring(() => world.advance(2))).toHaveLength(1);
            expect(hints(world)).toEqual([]);
            expect(world.rows('Invoice__c')).toHaveLength(before);
        }));

    it('that is replayed at one moment is one hint and one call', () =>
        tell((world) => {
            world.click('riley', 'Create Invoice', world.deals.acme, { send: true });
            world.advance(20);
            const body = hintOf(written(world)[0]['invoice_id']);
            for (let count = 0; count < 200; count += 1) expect(send(world, body).status).toBe(200);
            expect(hints(world)).toHaveLength(1);
            expect(world.callsDuring(() => world.settle())).toHaveLength(1);
        }));

    it('that is replayed all day takes no calls from people', () =>
        tell(
            (world) => {
                world.click('riley', 'Create Invoice', world.deals.acme, { send: true });
                world.advance(20);
                const body = hintOf(written(world)[0]['invoice_id']);
                for (let minute = 0; minute < 12 * 60; minute += 1) {
                    send(world, body);
                    world.advance(1);
                }
                const [connection] = world.rows('Connection__c');
                expect(Number(connection['Daily_Remaining__c'])).toBeGreaterThanOrEqual(200);
                const deal = world.deals.make({ name: 'Still billed', account: 'Acme Ltd' });
                world.click('riley', 'Create Invoice', deal);
                world.advance(2);
                expect(written(world)).toHaveLength(2);
            },
            { switches: { daily_limit: 1000 }, webhooks: false },
        ));
});
