import { createBooks, emptyBooks } from '../../emulators/zoho-books';
import { BooksDesk } from '../books-desk';
import { keyOf } from '../invariants';
import { insertRows } from '../records';
import { World } from '../world';

const HOUR = 60;
const SECOND = '60009999999';

/** A world in which the same company has a second organisation in Zoho Books; ids of both begin with the same number. */
function begin(): { readonly world: World; readonly uk: BooksDesk } {
    const world = new World();
    const empty = emptyBooks();
    const organization = { ...empty.organization, organization_id: SECOND, name: 'Bookbridge UK' };
    const state = { ...empty, organization };
    const uk = createBooks({ clock: () => world.clock.now(), switches: { daily_limit: 10_000 }, state });
    world.network.addOrganization(uk);
    world.org.runAnonymous(
        world.org.findUser('bridge@demo.bookbridge.example').id,
        `ConnectionSetup.connect('${SECOND}', 'https://books.zoho.eu');`,
    );
    world.advance(5);
    return { world, uk: new BooksDesk(uk) };
}

const connectionOf = (world: World, organization: string) =>
    String(world.row('Connection__c', 'Organization_Id__c', organization)['Id']);
const named = (books: BooksDesk, name: string) => books.customers().filter((one) => one['contact_name'] === name);

function take(world: World, connection: string, which: string): void {
    world.deals.change('Connection__c', connection, { New_Records__c: which });
}

describe('two Zoho organisations', () => {
    it('each get what is linked there, under keys of their own, although their ids are the same', () => {
        const { world, uk } = begin();
        const [first, second] = world.rows('Connection__c').map((row) => String(row['Id']));
        expect(connectionOf(world, SECOND)).toBe(second);
        take(world, first, 'accounts');
        const [account] = insertRows(world.org, 'Account', [{ Name: 'Beide GmbH' }]);
        world.advance(HOUR);
        take(world, first, 'none');
        expect(named(world.books, 'Beide GmbH')).toHaveLength(1);
        expect(named(uk, 'Beide GmbH')).toHaveLength(0);

        const twin = uk.createCustomer({ contact_name: 'Beide GmbH' });
        world.org.runAnonymous(
            world.org.admin,
            `LinkStore links = new LinkStore('${second}'); links.add('customer', '${account}', '${twin}'); links.save();`,
        );
        world.deals.change('Account', account, { Website: 'https://beide.example' });
        world.advance(HOUR);
        for (const books of [world.books, uk])
            expect(named(books, 'Beide GmbH')).toMatchObject([{ website: 'https://beide.example' }]);
        const keys = [world.books, uk].map((books) => keyOf(named(books, 'Beide GmbH')[0]));
        expect(keys.every((key) => key.includes(account))).toBe(true);
        expect(new Set(keys).size).toBe(2);
        expect(keys[1]).toContain(SECOND);
        expect(world.rows('Intent__c').map((row) => row['State__c'])).toEqual(['done', 'done']);
        expect(new Set(world.rows('Intent__c').map((row) => row['Connection__c'])).size).toBe(2);
        expect(world.failures).toEqual([]);
    });

    it('are asked about by name when both would take a new record, and the one that is chosen gets it', () => {
        const { world, uk } = begin();
        const [first, second] = world.rows('Connection__c').map((row) => String(row['Id']));
        take(world, first, 'accounts');
        take(world, second, 'accounts');
        insertRows(world.org, 'Account', [{ Name: 'Wohin GmbH' }]);
        world.advance(HOUR);
        expect([...named(world.books, 'Wohin GmbH'), ...named(uk, 'Wohin GmbH')]).toEqual([]);
        const asked = world.rows('Intent__c');
        expect(asked.map((row) => row['Cause__c'])).toEqual(['several-connections', 'several-connections']);
        for (const row of asked) expect(String(row['Message__c'])).toContain('Bookbridge UK');
        const chosen = asked.find((row) => row['Connection__c'] === second)!;
        const other = asked.find((row) => row['Connection__c'] === first)!;
        world.invoke('fiona', 'Inbox.replay', { intentIds: [chosen['Id']] });
        world.invoke('fiona', 'Inbox.dismiss', { intentIds: [other['Id']], reason: 'belongs to the UK' });
        world.advance(HOUR);
        expect(named(uk, 'Wohin GmbH')).toHaveLength(1);
        expect(named(world.books, 'Wohin GmbH')).toEqual([]);
    });
});
