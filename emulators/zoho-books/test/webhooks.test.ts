import { createHmac } from 'node:crypto';
import { Rig, type Loose } from './rig';

const SECRET = 'abcdefgh12345678';

function withHook(more: Record<string, Loose> = {}, options: ConstructorParameters<typeof Rig>[0] = {}) {
    const rig = new Rig(options);
    const webhook = rig.post('/settings/webhooks', {
        webhook_name: 'hint',
        entity: 'invoice',
        method: 'POST',
        url: 'https://site.example/hook',
        secret: SECRET,
        events: ['created', 'edited'],
        ...more,
    });
    return { rig, webhook, customer: rig.customer().contact_id as string };
}
const hmac = (text: string): string => createHmac('sha256', SECRET).update(text).digest('hex');

describe('webhooks', () => {
    test('a new invoice is delivered as its full detail under its wrapper, signed over the raw body', () => {
        const { rig, webhook, customer } = withHook();
        expect(webhook.status).toBe(201);
        const invoice = rig.invoice(customer, 100);
        const [delivery] = rig.books.drainWebhooks();
        expect(delivery).toMatchObject({ method: 'POST', url: 'https://site.example/hook' });
        const payload = JSON.parse(delivery.body);
        expect(Object.keys(payload)).toEqual(['invoice']);
        expect(payload.invoice).toMatchObject({
            invoice_id: invoice.invoice_id,
            total: 100,
            total_formatted: '100',
            line_items: [{ rate: 100 }],
        });
        expect(delivery.headers['X-Zoho-Webhook-Signature']).toBe(hmac(delivery.body));
        expect(rig.books.drainWebhooks()).toEqual([]);
    });

    test('query parameters are signed, sorted and joined, before the body', () => {
        const query_parameters = [
            { param_name: 'org', param_value: '1' },
            { param_name: 'event', param_value: 'edited' },
        ];
        const { rig, customer } = withHook({ query_parameters });
        rig.invoice(customer);
        const [delivery] = rig.books.drainWebhooks();
        expect(delivery.url).toBe('https://site.example/hook?org=1&event=edited');
        expect(delivery.headers['X-Zoho-Webhook-Signature']).toBe(hmac(`eventeditedorg1${delivery.body}`));
    });

    test('a payment edits the invoice: both fire where asked for', () => {
        const { rig, customer } = withHook();
        rig.post('/settings/webhooks', {
            webhook_name: 'p',
            entity: 'customer_payment',
            url: 'https://site.example/p',
            events: ['created'],
        });
        const { invoice_id } = rig.invoice(customer);
        rig.books.drainWebhooks();
        rig.pay(customer, 10, [[invoice_id, 10]]);
        const deliveries = rig.books.drainWebhooks().map((one) => JSON.parse(one.body));
        expect(deliveries.map((one) => Object.keys(one)[0])).toEqual(['payment', 'invoice']);
        expect(deliveries[1].invoice).toMatchObject({ status: 'partially_paid', balance: 90 });
    });

    test('a webhook without events fires through an active workflow rule only', () => {
        const { rig, webhook, customer } = withHook({ events: [] });
        rig.invoice(customer);
        expect(rig.books.drainWebhooks()).toEqual([]);
        const { webhook_id } = webhook.body.webhook;
        const rule = rig.post('/settings/workflows', {
            workflow_name: 'w',
            entity: 'invoice',
            rule_type: 'created',
            actions: [{ action_type: 'webhook', webhook_id }],
        });
        rig.invoice(customer);
        expect(rig.books.drainWebhooks()).toHaveLength(1);
        rig.post(`/settings/workflows/${rule.body.workflow.workflow_id}/inactive`);
        rig.invoice(customer);
        expect(rig.books.drainWebhooks()).toEqual([]);
    });

    test('raw bodies fill in fields of the record', () => {
        const { rig, customer } = withHook({ body_type: 'raw', raw_data: '{"id":"${INVOICE.INVOICE_ID}"}' });
        const { invoice_id } = rig.invoice(customer);
        expect(rig.books.drainWebhooks()[0].body).toBe(`{"id":"${invoice_id}"}`);
    });

    test('can be late, dropped, doubled, shuffled and unsigned', () => {
        const { rig, customer } = withHook();
        const { switches } = rig.books;
        switches.set('webhook_delay_ms', 5000);
        rig.invoice(customer);
        expect(rig.books.drainWebhooks()).toHaveLength(0);
        rig.advance(5);
        expect(rig.books.drainWebhooks()).toHaveLength(1);
        switches.set('webhook_delay_ms', 0);
        switches.set('webhook_drop_rate', 1);
        rig.invoice(customer);
        expect(rig.books.drainWebhooks()).toHaveLength(0);
        switches.set('webhook_drop_rate', 0);
        switches.set('webhook_duplicate_rate', 1);
        switches.set('webhook_signature', false);
        rig.invoice(customer);
        const twice = rig.books.drainWebhooks();
        expect(twice).toHaveLength(2);
        expect(twice[0].headers).not.toHaveProperty('X-Zoho-Webhook-Signature');
        switches.set('webhook_out_of_order', true);
        for (let count = 0; count < 5; count += 1) rig.invoice(customer);
        const numbers = rig.books.drainWebhooks().map((one) => JSON.parse(one.body).invoice.invoice_number);
        expect(numbers).not.toEqual([...numbers].sort());
    });

    test('a failed delivery is repeated only as the policy says, and stays in the history', () => {
        const { rig, customer } = withHook();
        rig.invoice(customer);
        const [first] = rig.books.drainWebhooks();
        rig.books.finishWebhook(first.history_id, { status: 503, response: 'no' });
        rig.advance(3600 - 10);
        expect(rig.books.drainWebhooks()).toEqual([]);
        expect(rig.get('/settings/webhooks/histories?filter_by=Status.Failed').body.histories).toMatchObject([
            { response_status: 503 },
        ]);
        rig.post(`/settings/webhooks/histories/${first.history_id}/resend`);
        rig.books.switches.set('webhook_retries', 3);
        const [second] = rig.books.drainWebhooks();
        rig.books.finishWebhook(second.history_id, { status: 0, response: 'timeout' });
        rig.advance(61);
        expect(rig.books.drainWebhooks()).toHaveLength(1);
    });

    test('a secret must be 12 to 50 letters and digits, an address a web address', () => {
        expect(withHook({ secret: 'short' }).webhook.status).toBe(400);
        expect(withHook({ url: 'ftp://x' }).webhook.status).toBe(400);
    });
});
