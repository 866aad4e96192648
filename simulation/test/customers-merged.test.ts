import { ACTIONS } from '../../emulators/zoho-books/page/actions';
import type { Pair } from 'bookbridge/views';
import type { World } from '../world';
import { tell } from './story';

/** No webhook tells that a customer is gone: the comparison of the night finds out. */
const NIGHT = 36 * 60;

/** A linked, billed Account; its customer and its invoice in Zoho Books. */
function billed(world: World) {
    const account = world.deals.id('Account', 'Acme Ltd');
    world.click('riley', 'Create Invoice', world.deals.acme, { send: true });
    world.advance(5);
    const customer = String(world.row('Customer__c', 'Account__c', account)['Zoho_Id__c']);
    const invoice = String(world.row('Invoice__c', 'Account__c', account)['Zoho_Id__c']);
    return { account, customer, invoice };
}

const linksOf = (world: World, account: string) =>
    world
        .rows('Link__c')
        .filter((row) => row['Type__c'] === 'customer' && row['Record_Id__c'] === account)
        .map((row) => row['Zoho_Id__c']);
const customer = (world: World, zohoId: string) => world.row('Customer__c', 'Zoho_Id__c', zohoId);
const merge = (world: World, contact_id: string, into_id: string) =>
    expect(ACTIONS['merge-contact'](world.books.books, { contact_id, into_id })).toBeUndefined();

const questions = (world: World): readonly Pair[] =>
    world.invoke('alex', 'MatchWorkbench.listPairs', { state: 'ambiguous', page: 0 });

/** Finance merges the customer of one billed Account into the customer of another one. */
function mergeIntoAnother(world: World) {
    const pair = billed(world);
    world.click('riley', 'Create Invoice', world.deals.make({ account: 'Nordwind GmbH' }));
    world.advance(5);
    const other = world.deals.id('Account', 'Nordwind GmbH');
    const kept = String(world.row('Customer__c', 'Account__c', other)['Zoho_Id__c']);
    merge(world, pair.customer, kept);
    world.advance(NIGHT);
    return { pair, other, kept };
}

describe('two customers that finance merges in Zoho Books', () => {
    it.each([
        ['with webhooks', true, NIGHT],
        ['without webhooks', false, NIGHT],
    ])(
        'leave the account with the one that stays, and its documents with the account, after the night: %s',
        (_how, webhooks, minutes) =>
            tell(
                (world) => {
                    const pair = billed(world);
                    const kept = world.books.createCustomer({
                        contact_name: 'Acme Holding',
                        currency_code: 'EUR',
                    } as never);
                    world.advance(70);
                    merge(world, pair.customer, kept);
                    world.advance(minutes);
                    expect(linksOf(world, pair.account)).toEqual([kept]);
                    expect(customer(world, pair.customer)).toMatchObject({ Status__c: 'deleted', Outstanding__c: 0 });
                    expect(customer(world, kept)).toMatchObject({ Account__c: pair.account });
                    expect(world.row('Invoice__c', 'Zoho_Id__c', pair.invoice)).toMatchObject({
                        Account__c: pair.account,
                        Customer__c: customer(world, kept)['Id'],
                    });
                    expect(world.accountPanel('riley', pair.account).invoices).toHaveLength(1);
                    world.click('riley', 'Create Invoice', world.deals.make({ name: 'The next', account: 'Acme Ltd' }));
                    world.advance(5);
                    expect(world.books.invoices().at(-1)).toMatchObject({ customer_id: kept });
                },
                { webhooks },
            ),
    );

    it('ask a person where the one that stays is another account’s: linked to both, the next invoice goes to it', () =>
        tell((world) => {
            const { pair, kept, other } = mergeIntoAnother(world);
            expect(linksOf(world, pair.account)).toEqual([]);
            expect(linksOf(world, other)).toEqual([kept]);
            expect(world.panel('riley', world.deals.acme).invoices).toHaveLength(1);
            const deal = world.deals.make({ name: 'The next', account: 'Acme Ltd' });
            const preview = world.preview('riley', deal);
            expect(preview.customer).toMatchObject({ match: 'ambiguous' });
            expect(preview.customer!.options.map(({ zohoId }) => zohoId)).toEqual([kept]);

            const [question, ...others] = questions(world);
            expect(others).toEqual([]);
            expect(question).toMatchObject({ accountId: pair.account, zohoId: kept });
            expect(question!.evidence.join()).toContain('whose own customer is gone');
            world.invoke('alex', 'MatchWorkbench.accept', { matchIds: [question!.id] });
            expect(linksOf(world, pair.account)).toEqual([kept]);
            world.click('riley', 'Create Invoice', deal);
            world.advance(NIGHT);
            expect(world.books.invoices().at(-1)).toMatchObject({ customer_id: kept });
            expect(questions(world)).toEqual([]);
            expect(world.accountPanel('fiona', pair.account).invoices).toHaveLength(2);
        }));

    it('ask once: an account that is to have a customer of its own gets one', () =>
        tell((world) => {
            const { pair, kept } = mergeIntoAnother(world);
            const [question] = questions(world);
            world.invoke('alex', 'MatchWorkbench.ignore', { matchIds: [question!.id] });
            world.advance(NIGHT);
            expect(questions(world)).toEqual([]);
            world.click('riley', 'Create Invoice', world.deals.make({ name: 'The next', account: 'Acme Ltd' }));
            world.advance(5);
            const [own] = linksOf(world, pair.account);
            expect([undefined, kept]).not.toContain(own);
        }));
});

describe('a customer that finance deletes, or makes inactive', () => {
    it('is unlinked when it is gone; the next invoice makes another one', () =>
        tell((world) => {
            const account = world.deals.account('Solo GmbH');
            const gone = world.books.createCustomer({ contact_name: 'Solo GmbH' });
            world.advance(70);
            expect(linksOf(world, account)).toEqual([gone]);
            world.books.call('DELETE', `/contacts/${gone}`);
            world.advance(NIGHT);
            expect(linksOf(world, account)).toEqual([]);
            expect(customer(world, gone)).toMatchObject({ Status__c: 'deleted' });
            world.click('riley', 'Create Invoice', world.deals.make({ name: 'The next', account: 'Solo GmbH' }));
            world.advance(5);
            expect(linksOf(world, account)).toHaveLength(1);
        }));

    it('stays linked when it is inactive, and says so', () =>
        tell((world) => {
            const pair = billed(world);
            world.books.call('POST', `/contacts/${pair.customer}/inactive`);
            world.advance(10);
            expect(linksOf(world, pair.account)).toEqual([pair.customer]);
            expect(customer(world, pair.customer)).toMatchObject({ Status__c: 'inactive' });
        }));
});

describe('automation of the subscriber that edits the account after our write', () => {
    it('settles: what it made of the value goes to Zoho Books once', () =>
        tell(
            (world) => {
                const pair = billed(world);
                world.advance(20);
                const calls = world.callsDuring(() => {
                    world.books.call('PUT', `/contacts/${pair.customer}`, { website: 'https://UPPER.example' });
                    world.advance(24 * 60);
                });
                expect(world.row('Account', 'Id', pair.account)).toMatchObject({ Website: 'https://upper.example' });
                const contact = world.books.call('GET', `/contacts/${pair.customer}`)['contact'];
                expect(contact).toMatchObject({ website: 'https://upper.example' });
                expect(calls.filter((line) => line.includes('/contacts/')).length).toBeLessThanOrEqual(6);
                expect(calls.filter((line) => line === 'PUT /contacts/*')).toHaveLength(1);
            },
            { project: 'subscriber' },
        ));
});
