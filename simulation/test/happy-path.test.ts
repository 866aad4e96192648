import { keyOf } from '../invariants';
import type { World } from '../world';
import { tell, written } from './story';

const TWO_ITEMS = [
    { product: 'Onboarding', quantity: 2 },
    { product: 'Support plan', quantity: 1, discount: 25 },
];

describe('a won deal becomes an invoice', () => {
    it('takes one call per new record: customer, two items, invoice', () =>
        tell((world) => {
            const deal = world.deals.make({ lines: TWO_ITEMS });
            const calls = world.callsDuring(() => {
                world.click('riley', 'Create Invoice', deal);
                world.settle();
            });
            expect(calls.slice(0, 4)).toEqual(['PUT /contacts', 'PUT /items', 'PUT /items', 'PUT /invoices']);
        }));

    it('takes four calls in all when no webhook echoes the change, and one when customer and items are known', () =>
        tell(
            (world) => {
                expect(billing(world, world.deals.make({ lines: TWO_ITEMS }))).toEqual([
                    'PUT /contacts',
                    'PUT /items',
                    'PUT /items',
                    'PUT /invoices',
                ]);
                const again = world.deals.make({ name: 'Another deal', lines: TWO_ITEMS });
                expect(billing(world, again)).toEqual(['PUT /invoices']);
            },
            { webhooks: false },
        ));

    it('sends with one call more, which mails the invoice to the billing contact', () =>
        tell(
            (world) => {
                const calls = billing(world, world.deals.acme, true);
                expect(calls.slice(-2)).toEqual(['PUT /invoices', 'POST /invoices/*/email']);
                expect(world.network.calls.at(-1)!.body).toMatchObject({ to_mail_ids: ['jane.doe@acme.example'] });
                expect(written(world)[0]).toMatchObject({ status: 'sent', total: 1200 });
                expect(world.panel('riley', world.deals.acme).invoices[0].status).toBe('sent');
            },
            { webhooks: false },
        ));

    it('posts what was previewed, to the cent', () =>
        tell((world) => {
            const preview = world.preview('riley', world.deals.acme);
            expect(preview).toMatchObject({
                currencyCode: 'EUR',
                customer: { name: 'Acme Ltd', match: 'create' },
                invoiceDate: '2026-06-10',
                dueDate: '2026-07-10',
                subTotal: 1008.4,
                taxTotal: 191.6,
                total: 1200,
                problems: [],
            });
            world.click('riley', 'Create Invoice', world.deals.acme, { hash: preview.hash! });
            world.settle();
            const [invoice] = written(world);
            expect(invoice).toMatchObject({
                customer_name: 'Acme Ltd',
                currency_code: 'EUR',
                date: preview.invoiceDate,
                due_date: preview.dueDate,
                sub_total: preview.subTotal,
                tax_total: preview.taxTotal,
                total: preview.total,
                reference_number: 'Acme – 50 seats',
            });
            const intent = world.row('Intent__c', 'Source_Id__c', world.deals.acme);
            expect(keyOf(invoice)).toBe(intent['Key__c']);
            expect(intent).toMatchObject({ Expected_Total__c: 1200, Actual_Total__c: 1200 });
        }));

    it('stores in Zoho Books what the intent froze', () =>
        tell((world) => {
            world.click('riley', 'Create Invoice', world.deals.acme);
            const frozen = JSON.parse(
                String(world.row('Intent__c', 'Source_Id__c', world.deals.acme)['Request__c']),
            ) as {
                invoice: { line_items: Record<string, unknown>[]; [field: string]: unknown };
            };
            world.settle();
            const [invoice] = written(world);
            const lines = invoice['line_items'] as Record<string, unknown>[];
            frozen.invoice.line_items.forEach((line, index) => {
                const { name, quantity, rate, tax_id } = line;
                expect(lines[index]).toMatchObject({ name, quantity, rate, tax_id });
            });
            for (const field of ['date', 'due_date', 'payment_terms', 'reference_number', 'currency_id'])
                expect([field, invoice[field]]).toEqual([field, frozen.invoice[field]]);
            expect(lines.map((line) => line['item_total'])).toEqual([810, 150, 48.4]);
        }));

    it('sends nothing that Zoho Books does not understand', () =>
        tell((world) => {
            world.click('riley', 'Create Invoice', world.deals.acme, { send: true });
            world.advance(20);
            // Whether a list honours a filter or an order is found out by sending it, see `ListOrder`.
            const unknown = world.books.books.journal.unknownList();
            const probes = ['last_modified_time', 'sort_column=last_modified_time', 'sort_column=created_time'];
            expect(unknown.filter(({ what }) => !probes.includes(what))).toEqual([]);
        }));

    it('says on the panel what is happening, then shows the invoice', () =>
        tell((world) => {
            const deal = world.deals.acme;
            expect(world.panel('riley', deal)).toMatchObject({ state: 'none', canCreate: true, canSend: true });
            const told = [toldBy(world, () => world.click('riley', 'Create Invoice', deal))];
            while (world.step()) told.push(toldBy(world, () => world.panel('riley', deal)));
            expect(told.filter((text, index) => text !== told[index - 1])).toEqual([
                'working: The invoice is queued.',
                'working: Creating the customer in Zoho Books.',
                'working: Creating the invoice in Zoho Books.',
                'invoiced: ',
            ]);
            const panel = world.panel('riley', deal);
            expect(panel).toMatchObject({ canCreate: false, intent: { state: 'done', totalMatches: true } });
            expect(panel.invoices).toMatchObject([
                { status: 'draft', total: 1200, balance: 1200, dueDate: '2026-07-10' },
            ]);
            expect(panel.invoices[0].url).toMatch(/^https:\/\/books\.zoho\.eu\/app\/60021345678#\/invoices\/\d+$/);
            world.settle();
        }));

    it('uses the customer that is there already, and says why', () =>
        tell((world) => {
            const deal = world.deals.make({ account: 'Blaufuchs Logistik AG' });
            expect(world.preview('riley', deal).customer).toMatchObject({ match: 'linked' });
            const customers = world.books.customers().length;
            world.click('riley', 'Create Invoice', deal);
            world.settle();
            expect(world.books.customers()).toHaveLength(customers);
            expect(written(world)[0]['customer_name']).toBe('Blaufuchs Logistik AG');
        }));
});

describe('the sales rep', () => {
    it('cannot call Zoho Books, although the rep’s click does', () =>
        tell(
            (world) => {
                const before = world.network.calls.length;
                const script = `HttpRequest r = new HttpRequest(); r.setMethod('GET');
                r.setEndpoint('callout:Zoho_Books/invoices'); new Http().send(r);`;
                expect(() => world.org.runAnonymous('riley@demo.bookbridge.example', script)).toThrow(/credential/i);
                expect(world.network.calls).toHaveLength(before);
                expect(() => world.org.runAnonymous('bridge@demo.bookbridge.example', script)).not.toThrow();
            },
            { hasLostLog: true },
        ));

    it('may read neither mirrors nor bookkeeping', () =>
        tell((world) => {
            for (const objectName of [
                'Invoice__c',
                'Invoice_Line__c',
                'Payment__c',
                'Customer__c',
                'Intent__c',
                'Log__c',
            ]) {
                const script = `List<SObject> rows = Database.query('SELECT Id FROM ${objectName} WITH USER_MODE');`;
                expect(() => world.org.runAnonymous('riley@demo.bookbridge.example', script)).toThrow(objectName);
            }
        }));

    it.each([
        ['fiona', 'createInvoice', 'permission'],
        ['guest', 'getPanel', 'access'],
    ] as const)('is not %s: %s is refused in words', (person, method, word) => {
        tell((world) => {
            const parameters = { recordId: world.deals.acme, previewHash: 'x', ending: 'draft' };
            const call = (): unknown => world.invoke(person, `InvoicePanelController.${method}`, parameters);
            expect(call).toThrow(word);
            world.settle();
            expect(world.rows('Intent__c')).toEqual([]);
        });
    });
});

function billing(world: World, deal: string, send = false): readonly string[] {
    return world.callsDuring(() => {
        world.click('riley', 'Create Invoice', deal, { send });
        world.settle();
    });
}

function toldBy(_world: World, look: () => { state: string; message?: string | null }): string {
    const { state, message } = look();
    return `${state}: ${message ?? ''}`;
}
