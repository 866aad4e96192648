import { answerLost, only, times } from '../faults';
import type { World } from '../world';
import { makeRule, move, SOURCES } from './sources';
import { tell, written } from './story';

const HOUR = 60;
const NAME = 'Kranich AG';

const nameOf = (world: World, zohoId: unknown): string =>
    String(world.books.customers().find((one) => one['contact_id'] === zohoId)?.['contact_name']);
/** Names of the customers of the invoices that were written, in their order. */
const billedTo = (world: World): readonly string[] =>
    written(world).map((invoice) => nameOf(world, invoice['customer_id']));
const kranichs = (world: World): readonly string[] =>
    world.books
        .customers()
        .map((one) => String(one['contact_name']))
        .filter((name) => name.startsWith('Kranich'))
        .sort();
const stopped = (world: World): readonly string[] =>
    world.rows('Intent__c').flatMap((row) => (row['State__c'] === 'needs_person' ? [String(row['Cause__c'])] : []));

/** Finance writes into Zoho Books after the last reading, so that Salesforce does not know of it yet. */
const unseen = (world: World, contact: Readonly<Record<string, unknown>>): string =>
    String(
        (world.books.call('POST', '/contacts', { contact_name: NAME, ...contact } as never)['contact'] as never)[
            'contact_id'
        ],
    );

/** Approves the invoice of an Account of that name, before anything else happens. */
function click(world: World, deal: string): void {
    expect(world.click('riley', 'Create Invoice', deal).problems).toEqual([]);
}

function dealOf(world: World): string {
    world.deals.account(NAME);
    return world.deals.make({ name: 'The deal', account: NAME });
}

describe('a customer whose name is taken in Zoho Books (code 3062)', () => {
    it.each([
        ['by a vendor: gets the currency behind it', { contact_type: 'vendor' }, `${NAME} (EUR)`],
        ['by a customer in another currency: gets the currency behind it', { currency: 'USD' }, `${NAME} (EUR)`],
        ['by one in its own currency that is nobody’s: is that one', {}, NAME],
    ])('%s', (_how, contact, expected) =>
        tell((world) => {
            const deal = dealOf(world);
            const { currency, ...fields } = contact as { currency?: string };
            const currencies = world.books.call('GET', '/settings/currencies')['currencies'] as readonly Record<
                string,
                unknown
            >[];
            const found = currencies.find((one) => one['currency_code'] === currency);
            unseen(world, found === undefined ? fields : { ...fields, currency_id: found['currency_id'] });
            click(world, deal);
            world.advance(HOUR);
            expect(billedTo(world)).toEqual([expected]);
            expect(stopped(world)).toEqual([]);
        }),
    );

    it('by one that finance has switched off: a person decides, and it goes on when it is active again', () =>
        tell((world) => {
            const deal = dealOf(world);
            const taken = unseen(world, {});
            world.books.call('POST', `/contacts/${taken}/inactive`);
            click(world, deal);
            world.advance(5);
            expect(stopped(world)).toEqual(['customer-name-taken']);
            world.books.call('POST', `/contacts/${taken}/active`);
            world.invoke('fiona', 'Inbox.replayAll', { cause: 'customer-name-taken' });
            world.advance(HOUR);
            expect(billedTo(world)).toEqual([NAME]);
        }));

    it('by another account’s that is billed in the same minute: each gets its own', () =>
        tell((world) => {
            const [first, second] = [1, 2].map((index) => {
                const account = world.deals.account(NAME);
                return world.deals.make({ name: `Deal ${index}`, more: { AccountId: account } });
            });
            for (const deal of [first, second]) click(world, deal!);
            world.advance(HOUR);
            expect([...billedTo(world)].sort()).toEqual([NAME, `${NAME} (EUR)`]);
            expect(kranichs(world)).toEqual([NAME, `${NAME} (EUR)`]);
        }));

    it('by itself, when Zoho Books had made it and the answer was lost: it is adopted', () =>
        tell((world) => {
            const deal = dealOf(world);
            world.network.fault = only('PUT /contacts', times(1, answerLost()));
            click(world, deal);
            world.advance(HOUR);
            expect(billedTo(world)).toEqual([NAME]);
            expect(kranichs(world)).toEqual([NAME]);
        }));

    it('when the account is renamed: the customer gets the currency behind it and stays linked', () =>
        tell((world) => {
            const deal = dealOf(world);
            click(world, deal);
            world.advance(HOUR);
            world.books.call('POST', '/contacts', { contact_name: 'Reiher AG', contact_type: 'vendor' } as never);
            const account = world.deals.id('Account', NAME);
            world.deals.change('Account', account, { Name: 'Reiher AG' });
            world.advance(HOUR);
            expect(billedTo(world)).toEqual(['Reiher AG (EUR)']);
            expect(stopped(world)).toEqual([]);
            click(world, world.deals.make({ name: 'The next', account: 'Reiher AG' }));
            world.advance(HOUR);
            expect(billedTo(world)).toEqual(['Reiher AG (EUR)', 'Reiher AG (EUR)']);
        }));
});

describe('a deal that a rule bills while several customers fit', () => {
    it.each(SOURCES)('$kind: asks in the inbox, and goes on with the one that is picked', (source) =>
        tell(
            (world) => {
                for (const [name, company] of [
                    ['Acme Ltd Ost', 'Acme Ltd'],
                    ['Acme Ltd West', 'Acme Ltd'],
                ]) {
                    world.books.createCustomer({ contact_name: name!, company_name: company! } as never);
                }
                world.advance(HOUR);
                const id = source.make(world);
                move(world, source, id, source.open);
                makeRule(world, source);
                move(world, source, id, source.won);
                world.advance(HOUR);
                expect(stopped(world)).toEqual(['ambiguous-customer']);
                const right = world.books.customers().find((one) => one['contact_name'] === 'Acme Ltd West')!;
                const accountId = world.deals.id('Account', 'Acme Ltd');
                world.invoke('alex', 'MatchWorkbench.pick', { accountId, zohoId: right['contact_id'] });
                world.advance(HOUR);
                expect(stopped(world)).toEqual([]);
                expect(billedTo(world)).toEqual(['Acme Ltd West']);
            },
            { features: ['Quotes', 'Orders'] },
        ),
    );
});
