import type { InvoicePreview, Pair } from 'bookbridge/views';
import { insertRows } from '../records';
import type { World } from '../world';
import { tell, written } from './story';

const HOUR = 60;
const linksOf = (world: World, record: string): readonly unknown[] =>
    world.rows('Link__c').flatMap((row) => (row['Record_Id__c'] === record ? [row['Zoho_Id__c']] : []));
const preview = (world: World, deal: string): InvoicePreview => world.preview('riley', deal);

function bill(world: World, deal: string): void {
    const panel = world.click('riley', 'Create Invoice', deal);
    expect(panel.problems).toEqual([]);
    world.advance(HOUR);
}

function apex(world: World, text: string): void {
    world.org.runAnonymous(world.org.admin, text);
}

describe('an account with several customers', () => {
    it('has one in each currency, each for the deals in it, and names that differ', () =>
        tell(
            (world) => {
                const account = world.deals.account('Kranich AG');
                const euros = world.deals.make({ name: 'In euros', account: 'Kranich AG' });
                bill(world, euros);
                const dollars = world.deals.make({ name: 'In dollars', account: 'Kranich AG', lines: [] });
                world.deals.change('Opportunity', dollars, { CurrencyIsoCode: 'USD' });
                const { customer } = preview(world, dollars);
                expect(customer).toMatchObject({ match: 'create', name: 'Kranich AG (USD)' });
                expect(linksOf(world, account)).toHaveLength(1);
            },
            { features: ['MultiCurrency', 'Quotes', 'Orders'] },
        ));
});

describe('two accounts that are merged', () => {
    it('leave their customers to the one that stays', () =>
        tell((world) => {
            const [kept, lost] = [world.deals.account('Kranich AG'), world.deals.account('Storch AG')];
            bill(world, world.deals.make({ name: 'Of the lost', account: 'Storch AG' }));
            const [customer] = linksOf(world, lost);
            apex(world, `merge new Account(Id = '${kept}') new Account(Id = '${lost}');`);
            world.settle();
            expect(linksOf(world, lost)).toEqual([]);
            expect(linksOf(world, kept)).toEqual([customer]);
            bill(world, world.deals.make({ name: 'After the merge', account: 'Kranich AG' }));
            expect(written(world).map(({ customer_id: id }) => id)).toEqual([customer, customer]);
        }));

    it('so do two contacts', () =>
        tell((world) => {
            const account = world.deals.account('Kranich AG');
            const lost = world.deals.contact(account, 'Lang', 'lang@kranich.example');
            const kept = world.deals.contact(account, 'Lange', 'lange@kranich.example');
            bill(world, world.deals.make({ account: 'Kranich AG' }));
            const before = [...linksOf(world, lost), ...linksOf(world, kept)];
            expect(before).toHaveLength(2);
            apex(world, `merge new Contact(Id = '${kept}') new Contact(Id = '${lost}');`);
            world.advance(HOUR);
            expect(linksOf(world, lost)).toEqual([]);
            expect([...linksOf(world, kept)].sort()).toEqual([...before].sort());
        }));
});

describe('an account that is renamed', () => {
    it('keeps its customer, and the customer gets the name', () =>
        tell((world) => {
            const account = world.deals.account('Kranich AG');
            bill(world, world.deals.make({ name: 'Before', account: 'Kranich AG' }));
            const links = linksOf(world, account);
            world.deals.change('Account', account, { Name: 'Reiher AG' });
            world.advance(HOUR);
            expect(linksOf(world, account)).toEqual(links);
            bill(world, world.deals.make({ name: 'After', account: 'Reiher AG' }));
            expect(new Set(written(world).map(({ customer_id: id }) => id))).toEqual(new Set(links));
        }));
});

describe('names that are nearly the same', () => {
    it('are a question: nobody is linked to the customer of another account by the name alone', () =>
        tell((world) => {
            world.deals.account('Kranich Ltd');
            bill(world, world.deals.make({ account: 'Kranich Ltd' }));
            const { customer, problems } = preview(world, world.deals.make({ account: 'Kranich' }));
            expect(customer).toMatchObject({ match: 'ambiguous' });
            expect(problems.map(({ code }) => code)).toContain('ambiguous-customer');
        }));

    it('keep a customer of the book from being linked by itself', () =>
        tell((world) => {
            const accounts = insertRows(world.org, 'Account', [{ Name: 'Kranich' }, { Name: 'Kranich Ltd' }]);
            world.books.createCustomer({ contact_name: 'Kranich Ltd' } as never);
            world.advance(HOUR);
            expect(accounts.flatMap((account) => linksOf(world, account))).toEqual([]);
        }));
});

describe('the match workbench', () => {
    const pairs = (world: World, state: string): readonly Pair[] =>
        world.invoke('alex', 'MatchWorkbench.listPairs', { state, page: 0 });
    const count = (world: World, state: string): number => pairs(world, state).length;

    it('accepts, ignores, picks and creates, in bulk, and takes each back', () =>
        tell((world) => {
            const names = ['Amsel', 'Drossel', 'Fink', 'Star'];
            for (const name of names) world.books.createCustomer({ contact_name: `${name} GmbH` } as never);
            world.advance(HOUR);
            for (const name of names) world.deals.account(`${name} AG`);
            world.invoke('alex', 'MatchWorkbench.startMatch', {});
            world.advance(HOUR);
            const ids = pairs(world, 'suggested').map(({ id }) => id);
            expect(ids).toHaveLength(4);
            const decide = (method: string, parameters: object): string =>
                world.invoke('alex', `MatchWorkbench.${method}`, parameters as never);
            const undo = (decisionId: string): void => void world.invoke('alex', 'MatchWorkbench.undo', { decisionId });
            const accepted = decide('accept', { matchIds: ids.slice(0, 2) });
            const ignored = decide('ignore', { matchIds: ids.slice(2) });
            expect([count(world, 'suggested'), count(world, 'linked'), count(world, 'ignored')]).toEqual([0, 2, 2]);
            undo(accepted);
            undo(ignored);
            expect([count(world, 'suggested'), count(world, 'linked'), count(world, 'ignored')]).toEqual([4, 0, 0]);
            const [first, second] = pairs(world, 'suggested') as [Pair, Pair];
            const picked = decide('pick', { accountId: first.accountId, zohoId: second.zohoId });
            expect(linksOf(world, first.accountId)).toEqual([second.zohoId]);
            undo(picked);
            expect(linksOf(world, first.accountId)).toEqual([]);
            const created = decide('createOwn', { accountId: first.accountId, currencyCode: 'EUR' });
            const deal = world.deals.make({ account: first.accountName });
            expect(preview(world, deal).customer).toMatchObject({ match: 'create' });
            undo(created);
            expect(preview(world, deal).customer).toMatchObject({ match: 'found' });
        }));
});
