import type { WebhookView } from 'bookbridge/views';
import { Refused, type World } from '../world';
import { tell } from './story';

const SITE = 'https://bookbridge.my.site.example';
const CUSTOMER = 'By Hand Ltd';
const view = (world: World): WebhookView => world.invoke('alex', 'WebhookSetup.getView', {});
const setUp = (world: World, siteUrl = SITE): WebhookView => world.invoke('alex', 'WebhookSetup.setUp', { siteUrl });
const hooks = (world: World) => [...world.books.books.state.webhooks.values()];
const rules = (world: World) => [...world.books.books.state.workflows.values()];

function sentInvoice(world: World): string {
    const known = world.books.customers().some((one) => one['contact_name'] === CUSTOMER);
    if (!known) world.books.createCustomer({ contact_name: CUSTOMER, contact_type: 'customer' });
    const id = world.books.createInvoice(CUSTOMER, 100);
    world.books.markSent(id);
    return id;
}

describe('the set-up of webhooks', () => {
    it('makes webhooks and rules in Zoho Books, once, and what they send is accepted', () =>
        tell(
            (world) => {
                expect(view(world)).toMatchObject({ step: 'none' });
                expect(setUp(world)).toMatchObject({ step: 'asked', address: `${SITE}/services/apexrest/webhook` });
                world.advance(5);
                expect(view(world)).toMatchObject({ step: 'made' });
                setUp(world);
                world.advance(5);
                expect(hooks(world).map(({ entity }) => entity)).toEqual([
                    'invoice',
                    'customer_payment',
                    'creditnote',
                    'contact',
                    'item',
                ]);
                expect(rules(world)).toHaveLength(5);

                const id = sentInvoice(world);
                world.advance(10);
                expect(world.deliveries.length).toBeGreaterThan(0);
                expect(world.deliveries.every(({ status }) => status === 200)).toBe(true);
                expect(world.rows('Invoice__c').some((row) => row['Zoho_Id__c'] === id)).toBe(true);
                const received = view(world).kinds.filter(({ receivedAt }) => receivedAt !== undefined);
                expect(received.map(({ module }) => module)).toContain('invoice');
            },
            { webhooks: false },
        ));

    it('says what to enter by hand where Zoho Books takes no rules, and the webhooks that are made so arrive', () =>
        tell(
            (world) => {
                setUp(world);
                world.advance(5);
                const { step, kinds, address, secret } = view(world);
                expect(step).toBe('partly');
                for (const kind of kinds) expect(kind).toMatchObject({ hasWebhook: true, hasRule: false });
                expect(kinds[0]!.problem).toBeTruthy();

                sentInvoice(world);
                world.advance(10);
                expect(world.deliveries).toEqual([]);
                world.books.call('POST', '/settings/webhooks', {
                    webhook_name: 'By hand',
                    entity: 'invoice',
                    method: 'POST',
                    url: String(address),
                    secret: String(secret),
                    events: ['created', 'edited'],
                    query_parameters: [{ param_name: 'entity', param_value: 'invoice' }],
                });
                sentInvoice(world);
                world.advance(10);
                expect(world.deliveries.map(({ status }) => status)).toContain(200);
                expect(view(world).kinds[0]!.receivedAt).toBeDefined();
            },
            { webhooks: false, switches: { workflow_rules: false } },
        ));

    it('takes an address of a site only, from an admin only', () =>
        tell((world) => {
            expect(() => setUp(world, 'http://site.example')).toThrow(Refused);
            expect(() => setUp(world, 'https://site.example?x=1')).toThrow(Refused);
            expect(() => world.invoke('riley', 'WebhookSetup.setUp', { siteUrl: SITE })).toThrow(Refused);
        }));
});

describe('without a public site', () => {
    it('everything works by the delta', () =>
        tell(
            (world) => {
                const id = sentInvoice(world);
                world.advance(60);
                world.books.pay({ [id]: 40 });
                world.advance(60);
                expect(world.deliveries).toEqual([]);
                const [row] = world.rows('Invoice__c').filter((one) => one['Zoho_Id__c'] === id);
                expect(row).toMatchObject({ Balance__c: 60 });
            },
            { webhooks: false },
        ));
});
