import { strike } from '../fault-matrix';
import type { World } from '../world';
import { tell } from './story';

interface Conflict {
    readonly id: string;
    readonly field: string;
    readonly label: string;
    readonly crm: string | null;
    readonly books: string | null;
    readonly crmChangedBy: string;
    readonly isDecided: boolean;
}

/** An Account with a customer in Zoho Books, both with the same website. */
function linked(world: World): { readonly account: string; readonly customer: string } {
    world.deals.change('Account', world.deals.id('Account', 'Acme Ltd'), { Website: 'https://acme.example' });
    world.click('riley', 'Create Invoice', world.deals.acme);
    world.advance(5);
    const account = world.deals.id('Account', 'Acme Ltd');
    const row = world.row('Customer__c', 'Account__c', account);
    return { account, customer: String(row['Zoho_Id__c']) };
}

const inBooks = (world: World, customer: string, fields: Record<string, unknown>) =>
    void world.books.call('PUT', `/contacts/${customer}`, fields as never);
const contact = (world: World, customer: string) =>
    world.books.call('GET', `/contacts/${customer}`)['contact'] as Record<string, unknown>;
const account = (world: World, id: string) => world.row('Account', 'Id', id);
const conflicts = (world: World) => world.invoke('alex', 'ConflictInbox.getConflicts', {}) as readonly Conflict[];
const decide = (world: World, rows: readonly Conflict[], decision: string, value: string | null = null) =>
    world.invoke('alex', 'ConflictInbox.decide', { conflictIds: rows.map((row) => row.id), decision, value });

/** Both sides change the website before either hears of the other. */
function contradict(world: World) {
    const pair = linked(world);
    world.books.books.switches.set('webhook_drop_rate', 1);
    inBooks(world, pair.customer, { website: 'https://books.example' });
    world.deals.change('Account', pair.account, { Website: 'https://crm.example' });
    world.advance(20);
    return pair;
}

describe('an account and its customer', () => {
    it('keep the edits of both sides to different fields', () =>
        tell((world) => {
            const pair = linked(world);
            inBooks(world, pair.customer, { payment_terms: 45, billing_address: { city: 'Hamburg', attention: 'AP' } });
            world.deals.change('Account', pair.account, { Website: 'https://new.example' });
            world.advance(130);
            expect(account(world, pair.account)).toMatchObject({
                Website: 'https://new.example',
                BillingCity: 'Hamburg',
                Payment_Terms_Days__c: 45,
            });
            expect(contact(world, pair.customer)).toMatchObject({
                website: 'https://new.example',
                payment_terms: 45,
                billing_address: { city: 'Hamburg', attention: 'AP' },
            });
            expect(conflicts(world)).toEqual([]);
        }));

    it('are quiet afterwards: what was merged comes back as no change', () =>
        tell((world) => {
            const pair = linked(world);
            inBooks(world, pair.customer, { website: 'https://books.example' });
            world.deals.change('Account', pair.account, { ShippingCity: 'Bonn' });
            world.advance(130);
            expect(account(world, pair.account)).toMatchObject({ Website: 'https://books.example' });
            const calls = world.callsDuring(() => world.advance(24 * 60));
            expect(calls.filter((line) => line.includes(`/contacts/${pair.customer}`))).toEqual([]);
        }));

    it('ask a person where both changed one field, and write nothing', () =>
        tell((world) => {
            const pair = contradict(world);
            expect(conflicts(world)).toMatchObject([
                {
                    field: 'website',
                    label: 'Website',
                    base: 'https://acme.example',
                    crm: 'https://crm.example',
                    books: 'https://books.example',
                    isDecided: false,
                },
            ]);
            expect(account(world, pair.account)).toMatchObject({ Website: 'https://crm.example' });
            expect(contact(world, pair.customer)).toMatchObject({ website: 'https://books.example' });
        }));

    it.each([
        ['crm', null, 'https://crm.example'],
        ['books', null, 'https://books.example'],
        ['edit', 'https://third.example', 'https://third.example'],
    ])('do what the person decides: %s', (decision, value, result) =>
        tell((world) => {
            const pair = contradict(world);
            decide(world, conflicts(world), decision, value);
            world.advance(5);
            expect(account(world, pair.account)).toMatchObject({ Website: result });
            expect(contact(world, pair.customer)).toMatchObject({ website: result });
            expect(conflicts(world)).toEqual([]);
        }),
    );

    it('may differ when the person leaves them as they are', () =>
        tell((world) => {
            const pair = contradict(world);
            decide(world, conflicts(world), 'leave');
            world.advance(24 * 60);
            expect(account(world, pair.account)).toMatchObject({ Website: 'https://crm.example' });
            expect(contact(world, pair.customer)).toMatchObject({ website: 'https://books.example' });
            expect(conflicts(world)).toEqual([]);
        }));

    it('ask again when a side has moved since the conflict was shown', () =>
        tell((world) => {
            const pair = contradict(world);
            const shown = conflicts(world);
            inBooks(world, pair.customer, { website: 'https://newer.example' });
            decide(world, shown, 'crm');
            world.advance(5);
            expect(contact(world, pair.customer)).toMatchObject({ website: 'https://newer.example' });
            expect(conflicts(world)).toMatchObject([{ books: 'https://newer.example', isDecided: false }]);
        }));

    it('follow the owner of the field where the admin wants no questions', () =>
        tell((world) => {
            world.deals.change('Connection__c', String(world.rows('Connection__c')[0]['Id']), {
                Conflicts__c: 'owner',
            });
            const pair = contradict(world);
            expect(contact(world, pair.customer)).toMatchObject({ website: 'https://crm.example' });
            expect(conflicts(world)).toEqual([]);
        }));

    it('send to Zoho Books only where the admin wants that', () =>
        tell((world) => {
            world.deals.change('Connection__c', String(world.rows('Connection__c')[0]['Id']), {
                Record_Changes__c: 'to_books',
            });
            const pair = linked(world);
            inBooks(world, pair.customer, { website: 'https://books.example' });
            world.advance(130);
            expect(account(world, pair.account)).toMatchObject({ Website: 'https://acme.example' });
        }));
});

describe('a rule of the organisation that refuses an account', () => {
    it('stops the merge with its reason, loses no mirror, and the merge goes on after repair', () =>
        tell(
            (world) => {
                const pair = linked(world);
                strike(world, { object: 'Account', kind: 'validation' });
                inBooks(world, pair.customer, { website: 'https://books.example', contact_name: 'Acme Group' });
                world.advance(130);
                expect(account(world, pair.account)).toMatchObject({ Website: 'https://acme.example' });
                expect(world.row('Customer__c', 'Zoho_Id__c', pair.customer)).toMatchObject({ Name: 'Acme Group' });
                const [stopped] = world.rows('Intent__c').filter((row) => row['State__c'] === 'needs_person');
                expect(stopped).toMatchObject({ Operation__c: 'change_record', Account__c: pair.account });
                expect(stopped['Message__c']).toMatch(/refused what finance changed.*closed this month/i);
                strike(world, null);
                world.invoke('alex', 'Inbox.replay', { intentIds: [stopped['Id']] });
                world.advance(5);
                expect(account(world, pair.account)).toMatchObject({ Website: 'https://books.example' });
            },
            { project: 'subscriber' },
        ));
});
