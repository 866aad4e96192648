import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compilePackage } from '../compile-package';
import type { World } from '../world';
import { tell, written } from './story';

const DAY = 24 * 60;
const SUBSCRIBER = { project: 'subscriber' } as const;

/** What the subscriber's automation has seen since a moment, oldest first. */
const seen = (world: World, what: string, since: string) =>
    world.rows('Subscriber_Event__c').filter((row) => row['Name'] === what && String(row['CreatedDate']) > since);

/** A sent invoice: its id in Zoho Books, that of its mirror, and when it was there. */
function sent(world: World): { readonly invoice: string; readonly mirror: string; readonly since: string } {
    world.click('riley', 'Create Invoice', world.deals.acme, { send: true });
    world.advance(5);
    const invoice = String(written(world)[0]['invoice_id']);
    const since = new Date(world.clock.now()).toISOString();
    return { invoice, mirror: String(world.row('Invoice__c', 'Zoho_Id__c', invoice)['Id']), since };
}

describe("a subscriber's automation starts on what Zoho Books says, once each", () => {
    it('when a payment is received, and when the invoice is paid', () =>
        tell((world) => {
            const { invoice, mirror, since } = sent(world);
            world.books.pay({ [invoice]: 500 });
            world.advance(20);
            expect(seen(world, 'payment received', since)).toHaveLength(1);
            expect(seen(world, 'invoice paid', since)).toEqual([]);
            world.books.pay({ [invoice]: Number(world.books.invoice(invoice)['balance']) });
            world.advance(DAY);
            expect(seen(world, 'payment received', since)).toHaveLength(2);
            expect(seen(world, 'invoice paid', since)).toMatchObject([{ Record_Id__c: mirror }]);
            expect(seen(world, 'invoice overdue', since)).toEqual([]);
        }, SUBSCRIBER));

    it('when an invoice becomes overdue by the date alone', () =>
        tell((world) => {
            const { invoice, mirror, since } = sent(world);
            world.books.edit(invoice, { due_date: '2026-06-11' });
            world.advance(DAY / 2);
            expect(seen(world, 'invoice overdue', since)).toEqual([]);
            world.advance(1.5 * DAY);
            expect(seen(world, 'invoice overdue', since)).toMatchObject([{ Record_Id__c: mirror }]);
        }, SUBSCRIBER));

    it('when a conflict is found, and again when a decision came too late; and when something stopped', () =>
        tell((world) => {
            const { since } = sent(world);
            const account = world.deals.id('Account', 'Acme Ltd');
            const url = `/contacts/${String(world.row('Customer__c', 'Account__c', account)['Zoho_Id__c'])}`;
            world.books.books.switches.set('webhook_drop_rate', 1);
            world.books.call('PUT', url, { website: 'https://books.example' });
            world.deals.change('Account', account, { Website: 'https://crm.example' });
            world.advance(20);
            const [conflict] = world.rows('Conflict__c');
            expect(seen(world, 'conflict found', since)).toMatchObject([{ Record_Id__c: conflict['Id'] }]);
            world.books.call('PUT', url, { website: 'https://newer.example' });
            world.invoke('alex', 'ConflictInbox.decide', {
                conflictIds: [conflict['Id']],
                decision: 'crm',
                value: null,
            });
            world.advance(5);
            expect(seen(world, 'conflict found', since)).toHaveLength(2);
            world.deals.change('Account', account, { Name: 'n'.repeat(201) });
            world.advance(5);
            expect(seen(world, 'something stopped', since)).toHaveLength(1);
        }, SUBSCRIBER));
});

describe('the entry conditions in the admin guide', () => {
    const guide = readFileSync(join(__dirname, '../../docs/guides/admin.md'), 'utf8');
    const rows = [...guide.slice(guide.indexOf('## 12. Flows')).matchAll(/^\| [^|]+\| `(\w+__c)` +\| ([^|]+) +\|$/gm)];

    it('name objects, fields and values that the package has', () => {
        expect(rows).toHaveLength(5);
        const { model } = compilePackage();
        for (const [, object, condition] of rows) {
            const type = model.objects.get(object.toLowerCase());
            expect({ object, isThere: type !== undefined }).toEqual({ object, isThere: true });
            for (const [, field, value] of condition.matchAll(/`(\w+__c)`(?: Equals `?(\w+)`?)?/g)) {
                const found = type!.fields.get(field.toLowerCase());
                expect({ object, field, isThere: found !== undefined }).toEqual({ object, field, isThere: true });
                const values = found!.picklistValues?.map((one) => one.value) ?? [value];
                expect(values).toContain(value);
            }
        }
    });
});
