import type { SyncView } from 'bookbridge/views';
import { USERS, WorkerGone, type World } from '../world';
import { tell, written } from './story';

const HOUR = 60;
/** Midnight in Berlin, from the morning on which a world begins. */
const TO_MIDNIGHT = 15 * HOUR;
const LIMIT = { daily_limit: 1000 };

/** Another tool of the company, with credentials of its own. */
function otherToolCalls(world: World, times: number): number {
    const { books } = world.books;
    const { clientId, clientSecret, refreshToken } = books.credentials;
    const form = new URLSearchParams({
        grant_type: 'refresh_token',
        client_id: clientId,
        client_secret: clientSecret,
        refresh_token: refreshToken,
    });
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = books.handle({ method: 'POST', url: '/oauth/v2/token', headers, body: form.toString() });
    const { access_token } = JSON.parse(answer.body) as { access_token: string };
    const url = `/books/v3/items?organization_id=${books.state.organization.organization_id}`;
    const authorization = `Zoho-oauthtoken ${access_token}`;
    const answers = Array.from({ length: times }, () =>
        books.handle({ method: 'GET', url, headers: { authorization } }),
    );
    return Number(answers.at(-1)!.headers['X-Rate-Limit-Remaining']);
}

describe('a day of 1,000 calls', () => {
    it('costs 150 at most when nothing happens, the list of items included', () =>
        tell(
            (world) => {
                world.click('riley', 'Create Invoice', world.deals.acme);
                world.advance(HOUR);
                const calls = world.callsDuring(() => world.advance(24 * HOUR));
                expect(calls.length).toBeLessThanOrEqual(150);
                // Every three hours: eight, or nine when a day begins and ends with one.
                const items = calls.filter((line) => line === 'GET /items').length;
                expect([8, 9]).toContain(items);
            },
            { switches: LIMIT },
        ));

    it('lasts beside another tool that makes 700: clicks still go out at night, and the admin sees who used what', () =>
        tell(
            (world) => {
                world.advance(TO_MIDNIGHT);
                const from = world.network.calls.length;
                let left = 1000;
                for (let hour = 0; hour < 23; hour += 1) {
                    left = otherToolCalls(world, 30);
                    world.advance(HOUR);
                }
                const ours = world.network.calls.slice(from).filter(({ status }) => status !== 401);
                expect(left).toBeGreaterThanOrEqual(200);
                expect(ours.length).toBeGreaterThan(40);
                world.click('riley', 'Create Invoice', world.deals.acme);
                world.advance(2);
                expect(written(world)).toHaveLength(1);
            },
            { switches: LIMIT, webhooks: false },
        ));

    it('is not touched by pulls below the 200 that belong to people, even where another tool takes all the rest', () =>
        tell(
            (world) => {
                world.advance(TO_MIDNIGHT);
                otherToolCalls(world, 60);
                world.advance(HOUR);
                world.books.books.switches.set('daily_remaining', 205);
                world.advance(HOUR);
                const from = world.network.calls.length;
                world.advance(20 * HOUR);
                // One call tells what is left; nothing follows it.
                expect(world.network.calls.slice(from).filter(({ status }) => status !== 401).length).toBeLessThan(2);
                world.click('riley', 'Create Invoice', world.deals.acme);
                world.advance(2);
                expect(written(world)).toHaveLength(1);
                world.advance(3 * HOUR);
                expect(world.network.calls.length).toBeGreaterThan(from + 10);
            },
            { switches: LIMIT, webhooks: false },
        ));
});

const calls = (world: World): string =>
    (world.invoke<SyncView>('alex', 'SyncController.getView', {}).callsText as string) ?? '';
const connectionId = (world: World): unknown => world.rows('Connection__c')[0]['Id'];
const PERIOD = { periodStart: '2026-06-01', periodEnd: '2026-06-30' };
const SITE = 'https://bookbridge.my.site.example';

/** Everything of the package that calls Zoho Books, and a request that shows that it did. */
const OWN_CALLS: Readonly<Record<string, readonly [act: (world: World) => void, request: string]>> = {
    'a click': [(world) => world.click('riley', 'Create Invoice', world.deals.acme, { send: true }), 'PUT /invoices'],
    'a refresh of a panel': [(world) => world.refresh('riley', world.deals.acme), 'GET /invoices'],
    'the scheduled pull': [(world) => world.advance(60), 'GET /invoices'],
    'a webhook': [(world) => void byHand(world), 'GET /invoices/*'],
    'the set-up of the connection': [
        (world) =>
            world.org.runAnonymous(
                USERS.bridge,
                `Events.wakeUp(Events.SETUP, '${String(connectionId(world))}', null);`,
            ),
        'GET /organizations',
    ],
    'the set-up of webhooks': [
        (world) => world.invoke('alex', 'WebhookSetup.setUp', { siteUrl: SITE }),
        'PUT /settings/webhooks/*',
    ],
    'a calibration by reading': [
        (world) => {
            byHand(world);
            world.settle();
            world.invoke('alex', 'MoneySetupController.calibrate', { connectionId: connectionId(world) });
        },
        'GET /settings/taxes',
    ],
    'a calibration by drafts': [
        (world) => {
            const id = String(connectionId(world));
            const isTest = `update as system new Connection__c(Id = '${id}', Is_Test__c = true);`;
            world.org.runAnonymous(world.org.admin, isTest);
            world.invoke('alex', 'MoneySetupController.probe', { connectionId: id });
        },
        'DELETE /invoices/*',
    ],
    'the first match, and its closer look': [
        (world) => {
            world.books.createCustomer({ contact_name: 'Twin GmbH', company_name: 'Globex Inc' });
            world.books.createCustomer({ contact_name: 'Twin G.m.b.H.', company_name: 'Globex Inc' });
            world.invoke('alex', 'MatchWorkbench.startMatch', {});
            world.advance(10);
            world.invoke('alex', 'MatchWorkbench.readDetails', {});
        },
        'GET /contacts/*',
    ],
    'the forecast of a backfill, and the backfill': [
        (world) => {
            world.invoke('alex', 'SyncController.forecast', {});
            world.settle();
            world.invoke('alex', 'SyncController.start', { withLines: true });
        },
        'GET /creditnotes',
    ],
    'the comparison of a month': [
        (world) => world.invoke('fiona', 'MonthEndController.compare', PERIOD),
        'GET /invoices',
    ],
    'a currency that is enabled': [
        (world) => world.invoke('alex', 'MoneySetupController.enableCurrency', { currencyCode: 'CHF' }),
        'POST /settings/currencies',
    ],
    'a pull that dies in the middle': [
        (world) => {
            world.network.fault = (call, deliver) => {
                if (call.path !== '/customerpayments') return undefined;
                world.network.fault = null;
                deliver();
                throw new WorkerGone('the server was restarted');
            };
            world.advance(40);
        },
        'GET /customerpayments',
    ],
};

function byHand(world: World): string {
    world.books.createCustomer({ contact_name: 'By Hand Ltd' });
    const id = world.books.createInvoice('By Hand Ltd', 50);
    world.books.markSent(id);
    return id;
}

describe('calls of our own are never counted as those of other tools:', () => {
    it.each(Object.entries(OWN_CALLS))('%s', (_what, [act, request]) => {
        tell(
            (world) => {
                world.advance(16);
                expect(calls(world)).toMatch(/other tools 0$/);
                const from = world.network.calls.length;
                act(world);
                world.advance(5);
                expect(world.network.lines(from)).toContain(request);
                // One more answer says what is left now.
                world.advance(16);
                expect(calls(world)).toMatch(/other tools 0$/);
            },
            { switches: LIMIT, hasLostLog: true },
        );
    });

    it('and those of other tools are, to the call', () =>
        tell(
            (world) => {
                otherToolCalls(world, 80);
                world.advance(2);
                otherToolCalls(world, 77);
                world.click('riley', 'Create Invoice', world.deals.acme);
                world.advance(16);
                const [, left, clicks, sync, others] =
                    /^(\d+) left until 00:00: clicks (\d+), sync (\d+), other tools (\d+)$/
                        .exec(calls(world))!
                        .map(Number);
                const ours = world.network.calls.filter(({ status }) => status !== 401);
                expect(clicks + sync).toBe(ours.length);
                // The list of organisations tells nothing of the day, and does not count in it.
                const counted = ours.filter(({ path }) => path !== '/organizations').length;
                expect(left).toBe(1000 - 157 - counted);
                expect(others).toBe(157 - (ours.length - counted));
            },
            { switches: LIMIT, webhooks: false },
        ));
});
