import { signatureOf } from '../../emulators/zoho-books';
import { unreachable } from '../faults';
import { World, type WorldOptions } from '../world';
import { tell, written } from './story';

/** How news from Zoho Books gets here. */
interface Channel {
    readonly world: WorldOptions;
    /** Which events are told: the others take the same road as in another channel. Default all. */
    readonly events?: readonly string[];
    /** Lets the news arrive. */
    readonly wait: (world: World) => void;
}

const CHANNELS: Readonly<Record<string, Channel>> = {
    'by webhook': { world: { webhooks: true }, wait: (world) => world.settle() },
    'by the scheduled pull': { world: { webhooks: false }, wait: (world) => world.advance(16) },
    'by Refresh': {
        events: ['a partial payment', 'a line is edited in Zoho Books'],
        world: { webhooks: false },
        wait: (world) => {
            world.refresh('riley', world.deals.acme);
            world.settle();
        },
    },
    'by webhooks that come twice, late and in any order': {
        world: {
            webhooks: true,
            switches: { webhook_duplicate_rate: 1, webhook_delay_ms: 30_000, webhook_out_of_order: true },
        },
        wait: (world) => world.advance(2),
    },
    'by the scheduled pull when every webhook is lost': {
        events: ['a payment that is deleted again'],
        world: { webhooks: true, switches: { webhook_drop_rate: 1 } },
        wait: (world) => world.advance(16),
    },
};

/** What finance does; the panel must then show this. */
interface Event {
    readonly happens: (world: World, invoiceId: string, wait: () => void) => void;
    readonly shown: {
        readonly status: string;
        readonly balance: number;
        readonly paid: number;
        readonly total?: number;
    };
    readonly payments: readonly number[];
}

const EVENTS: Readonly<Record<string, Event>> = {
    'a partial payment': {
        happens: (world, id) => world.books.pay({ [id]: 500 }),
        shown: { status: 'partially_paid', balance: 700, paid: 500 },
        payments: [500],
    },
    'a second payment, which settles it': {
        happens: (world, id, wait) => {
            world.books.pay({ [id]: 500 });
            wait();
            world.books.pay({ [id]: 700 });
        },
        shown: { status: 'paid', balance: 0, paid: 1200 },
        payments: [500, 700],
    },
    'a payment with something over': {
        happens: (world, id) => world.books.pay({ [id]: 1200 }, 1300),
        shown: { status: 'paid', balance: 0, paid: 1200 },
        payments: [1300],
    },
    'a payment that is deleted again': {
        happens: (world, id, wait) => {
            const payment = world.books.pay({ [id]: 500 });
            wait();
            expect(world.panel('riley', world.deals.acme).invoices).toMatchObject([{ balance: 700 }]);
            world.advance(10);
            world.books.deletePayment(payment);
        },
        shown: { status: 'sent', balance: 1200, paid: 0 },
        payments: [],
    },
    'the invoice is voided': {
        happens: (world, id) => world.books.void(id),
        shown: { status: 'void', balance: 0, paid: 0 },
        payments: [],
    },
    'a line is edited in Zoho Books': {
        happens: (world, id) => {
            const [line, ...others] = world.books.invoice(id)['line_items'] as { rate: number }[];
            world.books.edit(id, { line_items: [{ ...line, rate: 20 }, ...others] as never });
        },
        shown: { status: 'sent', balance: 1307.1, paid: 0, total: 1307.1 },
        payments: [],
    },
};

describe.each(Object.entries(CHANNELS))('%s', (_channel, { world: options, wait, events }) => {
    const told = Object.entries(EVENTS).filter(([name]) => events?.includes(name) ?? true);

    it.each(told)('%s', (_event, { happens, shown, payments }) => {
        tell((world) => {
            const invoiceId = billed(world);
            wait(world);
            world.advance(3);
            happens(world, invoiceId, () => wait(world));
            wait(world);
            const total = shown.total ?? 1200;
            expect(world.panel('riley', world.deals.acme).invoices).toMatchObject([{ ...shown, total }]);
            const account = world.accountPanel('fiona', world.deals.id('Account', 'Acme Ltd'));
            expect(account.invoices).toMatchObject([{ ...shown, total }]);
            expect(account.payments.map(({ amount }) => amount).sort()).toEqual([...payments].sort());
            const open = account.totals.find(({ currencyCode }) => currencyCode === 'EUR')?.open ?? 0;
            expect(open).toBe(shown.balance);
        }, options);
    });

    it('one payment over two invoices', () =>
        tell((world) => {
            const first = billed(world);
            const deal = world.deals.make({ account: 'Acme Ltd' });
            world.click('riley', 'Create Invoice', deal, { send: true });
            world.settle();
            const second = String(written(world)[1]['invoice_id']);
            wait(world);
            world.books.pay({ [first]: 200, [second]: 100 });
            wait(world);
            expect(world.panel('riley', world.deals.acme).invoices).toMatchObject([{ balance: 1000 }]);
            expect(world.panel('riley', deal).invoices).toMatchObject([{ balance: 78.5 }]);
            const { payments } = world.accountPanel('fiona', world.deals.id('Account', 'Acme Ltd'));
            expect(payments).toMatchObject([{ amount: 300, unused: 0 }]);
        }, options));

    it('an invoice that was written in Zoho Books', () =>
        tell((world) => {
            billed(world);
            wait(world);
            world.books.createInvoice('Acme Ltd', 99);
            wait(world);
            const { invoices } = world.accountPanel('fiona', world.deals.id('Account', 'Acme Ltd'));
            expect(invoices.map(({ total }) => total).sort()).toEqual([1200, 99]);
            expect(world.panel('riley', world.deals.acme).invoices).toMatchObject([{ total: 1200 }]);
        }, options));

    it('a payment before the invoice is sent', () =>
        tell((world) => {
            world.click('riley', 'Create Invoice', world.deals.acme);
            world.settle();
            wait(world);
            world.books.pay({ [String(written(world)[0]['invoice_id'])]: 1200 });
            wait(world);
            expect(world.panel('riley', world.deals.acme).invoices).toMatchObject([{ status: 'paid', balance: 0 }]);
        }, options));
});

describe('webhooks', () => {
    const body = JSON.stringify({ invoice: { invoice_id: '720000000000026104' } });
    const path = '/services/apexrest/webhook?entity=invoice';

    it.each([
        ['no signature', {}],
        ['a wrong signature', { 'X-Zoho-Webhook-Signature': 'ab'.repeat(32) }],
        ['no hexadecimal signature', { 'X-Zoho-Webhook-Signature': 'secret' }],
        ['the signature of another body', { 'X-Zoho-Webhook-Signature': sign('{}') }],
        ['the signature without the query', { 'X-Zoho-Webhook-Signature': signatureOf([], body, secret()) }],
    ])('%s: refused with 401, and nothing is noted', (_what, headers) => {
        tell((world) => {
            const before = world.network.calls.length;
            expect(world.post(path, headers, body).status).toBe(401);
            world.settle();
            expect(world.rows('Hint__c')).toEqual([]);
            expect(world.network.calls).toHaveLength(before);
        });
    });

    it.each([
        ['no JSON', 'hello'],
        ['another kind of record', '{"estimate":{"estimate_id":"1"}}'],
        ['an id that is none', '{"invoice":{"invoice_id":"1 OR 1=1"}}'],
    ])('%s: refused with 400', (_what, text) => {
        tell((world) => {
            expect(world.post(path, { 'X-Zoho-Webhook-Signature': sign(text) }, text).status).toBe(400);
            expect(world.rows('Hint__c')).toEqual([]);
        });
    });

    it('an oversized one is refused with 413 before it is read, signed or not', () =>
        tell((world) => {
            const text = JSON.stringify({
                invoice: { invoice_id: '720000000000026104', notes: 'x'.repeat(1_000_001) },
            });
            expect(world.post(path, { 'X-Zoho-Webhook-Signature': sign(text) }, text).status).toBe(413);
            expect(world.rows('Hint__c')).toEqual([]);
        }));

    it('a flood of 300 about three records is three hints, and costs as many calls as three', () =>
        tell(
            (world) => {
                world.books.createCustomer({ contact_name: 'Flood Ltd' });
                const ids = Array.from({ length: 3 }, () => world.books.createInvoice('Flood Ltd', 10));
                const from = world.network.calls.length;
                for (let count = 0; count < 300; count += 1) {
                    const text = JSON.stringify({ invoice: { invoice_id: ids[count % 3], notes: `${count}` } });
                    expect(world.post(path, { 'X-Zoho-Webhook-Signature': sign(text) }, text).status).toBe(200);
                }
                expect(world.rows('Hint__c')).toHaveLength(3);
                world.settle();
                expect(world.network.lines(from).filter((line) => line === 'GET /invoices/*')).toHaveLength(3);
                expect(world.rows('Hint__c')).toEqual([]);
            },
            { webhooks: false },
        ));

    it('every delivery of Zoho Books is accepted', () =>
        tell((world) => {
            world.books.pay({ [billed(world)]: 500 });
            world.settle();
            expect(world.deliveries.length).toBeGreaterThan(3);
            expect(world.deliveries.filter(({ status }) => status !== 200)).toEqual([]);
        }));

    it('a replayed webhook changes nothing', () =>
        tell((world) => {
            world.books.pay({ [billed(world)]: 500 });
            world.settle();
            const before = snapshot(world);
            for (const { delivery } of [...world.deliveries]) {
                const url = new URL(delivery.url);
                expect(world.post(url.pathname + url.search, delivery.headers, delivery.body).status).toBe(200);
            }
            world.settle();
            expect(snapshot(world)).toEqual(before);
            expect(world.rows('Hint__c')).toEqual([]);
        }));

    it('a record that could not be read when its webhook came is read later', () =>
        tell((world) => {
            const payment = world.books.pay({ [billed(world)]: 500 });
            world.settle();
            world.network.fault = unreachable();
            world.books.deletePayment(payment);
            world.settle();
            world.network.fault = null;
            world.advance(16);
            expect(world.accountPanel('fiona', world.deals.id('Account', 'Acme Ltd')).payments).toEqual([]);
        }));

    it('two workers that read the same hints do not disturb each other', () =>
        tell((world) => {
            const invoiceId = billed(world);
            world.settle();
            let isNested = false;
            world.onWait = (point) => {
                if (point !== 'callout' || isNested) return;
                isNested = true;
                const connection = String(world.rows('Connection__c')[0]['Id']);
                world.org.runAnonymous(
                    'bridge@demo.bookbridge.example',
                    `Events.wakeUp('hint', '${connection}', null);`,
                );
                world.org.runDueWork();
            };
            world.books.pay({ [invoiceId]: 500 });
            world.settle();
            expect(isNested).toBe(true);
            expect(world.panel('riley', world.deals.acme).invoices).toMatchObject([{ balance: 700 }]);
        }));

    it('what a webhook claims is not believed, only looked up', () =>
        tell((world) => {
            const invoiceId = billed(world);
            world.settle();
            const lie = JSON.stringify({ invoice: { invoice_id: invoiceId, status: 'paid', balance: 0, total: 1 } });
            expect(world.post(path, { 'X-Zoho-Webhook-Signature': sign(lie) }, lie).status).toBe(200);
            world.settle();
            expect(world.panel('riley', world.deals.acme).invoices).toMatchObject([{ total: 1200, balance: 1200 }]);
        }));
});

describe('a day without news', () => {
    it('costs about 120 calls, and changes no row', () =>
        tell(
            (world) => {
                billed(world);
                world.advance(30);
                const before = snapshot(world);
                const from = world.network.calls.length;
                world.advance(24 * 60);
                // A token lives an hour; the platform fetches the next one when a request is refused with 401.
                const calls = world.network.calls.slice(from).filter(({ status }) => status !== 401);
                // Three lists of documents every 45 minutes, the lists of customers and items every three hours. The five lists
                // show once a month what they can do, customers with their first reading. At night four are compared.
                expect(calls).toHaveLength(3 * 32 + 8 + 8 + 5 + 4);
                expect(new Set(calls.map(({ path }) => path))).toEqual(
                    new Set(['/contacts', '/items', '/invoices', '/customerpayments', '/creditnotes']),
                );
                expect(snapshot(world)).toEqual(before);
                expect(world.panel('riley', world.deals.acme).completeUntil).toBe('2026-06-11T07:00:00Z');
            },
            { switches: { daily_limit: 1000 } },
        ));
});

describe('the panel of an account', () => {
    it('adds up each currency by itself, with what is overdue and how old it is', () =>
        tell((world) => {
            const account = world.deals.id('Account', 'Blaufuchs Logistik AG');
            const { totals } = world.accountPanel('fiona', account);
            const open = world.books
                .invoices()
                .filter((one) => one['customer_name'] === 'Blaufuchs Logistik AG' && one['status'] !== 'draft')
                .reduce((sum, one) => sum + Math.round(Number(one['balance']) * 100), 0);
            expect(totals).toHaveLength(1);
            expect(totals[0]).toMatchObject({ currencyCode: 'EUR', open: open / 100 });
            const aged = totals[0].aging.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0);
            expect(aged).toBe(open);
        }));

    it('never adds euros to pounds', () =>
        tell((world) => {
            const account = world.deals.account('Kestrel Analytics Ltd');
            world.advance(1);
            const pounds = world.books.customers().find((one) => one['contact_name'] === 'Kestrel Analytics Ltd')!;
            world.books.call('PUT', `/contacts/${String(pounds['contact_id'])}`, { notes: 'Touched' });
            world.advance(16);
            const deal = world.deals.make({ account: 'Kestrel Analytics Ltd' });
            world.click('riley', 'Create Invoice', deal, { send: true });
            world.advance(16);
            expect(world.panel('riley', deal).state).toBe('invoiced');
            const { totals } = world.accountPanel('fiona', account);
            expect(totals.map(({ currencyCode, open }) => [currencyCode, open]).sort()).toEqual([
                ['EUR', 178.5],
                ['GBP', 1000],
            ]);
        }));

    it('is empty, and says why, for somebody without the permission', () =>
        tell((world) => {
            const account = world.deals.id('Account', 'Blaufuchs Logistik AG');
            const panel = world.accountPanel('alex', account);
            if (!panel.canViewFinance) expect(panel).toMatchObject({ invoices: [], payments: [], totals: [] });
        }));
});

/** Bills the Acme deal and sends the invoice; gives its Zoho id. */
function billed(world: World): string {
    world.click('riley', 'Create Invoice', world.deals.acme, { send: true });
    world.settle();
    return String(written(world)[0]['invoice_id']);
}

function secret(): string {
    return '5d41402abc4b2a76b9719d911017c592a1b2c3d4';
}

function sign(text: string): string {
    return signatureOf([['entity', 'invoice']], text, secret());
}

/** The mirrors with everything that is not a time stamp of the platform. */
function snapshot(world: World): unknown {
    return ['Invoice__c', 'Invoice_Line__c', 'Payment__c', 'Allocation__c', 'Customer__c', 'Link__c', 'Intent__c'].map(
        (objectName) =>
            world.rows(objectName).map(({ LastModifiedDate: _a, SystemModstamp: _b, Outstanding__c: _c, ...row }) => ({
                objectName,
                ...row,
            })),
    );
}
