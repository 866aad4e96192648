import { answerLost, only, times } from '../faults';
import { keyOf } from '../invariants';
import { insertRows } from '../records';
import type { World } from '../world';
import { tell } from './story';

const HOUR = 60;

/** Switches it on: which records, and the checkbox that decides. */
function wants(world: World, which: string, field: string | null = null): void {
    const connection = String(world.rows('Connection__c')[0]['Id']);
    world.deals.change('Connection__c', connection, { New_Records__c: which, New_Records_Field__c: field });
}

const insert = (world: World, type: string, fields: Record<string, unknown>) =>
    insertRows(world.org, type, [fields])[0];
const customersOf = (world: World, name: string) =>
    world.books.customers().filter((one) => one['contact_name'] === name);
const personsOf = (world: World, name: string) =>
    (customersOf(world, name)[0]['contact_persons'] ?? []) as Record<string, unknown>[];
const creations = (world: World) => world.rows('Intent__c').filter((row) => row['Operation__c'] === 'create_record');
/** A change that follows opens the intent of the same record again. */
const states = (world: World) => world.rows('Intent__c').map((row) => row['State__c']);
const writes = (world: World, from: number) => world.network.lines(from).filter((line) => !line.startsWith('GET'));

describe('a record that is saved', () => {
    it('causes nothing unless the admin has switched it on', () =>
        tell((world) => {
            insert(world, 'Account', { Name: 'Quiet Ltd' });
            insert(world, 'Product2', { Name: 'Quiet thing', IsActive: true });
            world.advance(HOUR);
            expect(creations(world)).toEqual([]);
        }));

    it('becomes a customer with its persons, once, and later Contacts are added to it', () =>
        tell((world) => {
            wants(world, 'accounts');
            const from = world.network.calls.length;
            const account = insert(world, 'Account', { Name: 'Neu GmbH', Website: 'https://neu.example' });
            insert(world, 'Contact', { AccountId: account, LastName: 'Alt', Email: 'alt@neu.example' });
            world.deals.change('Account', account, { Phone: '+49 1' });
            world.advance(HOUR);
            const [customer, ...others] = customersOf(world, 'Neu GmbH');
            expect(others).toEqual([]);
            expect(keyOf(customer)).toContain(account.slice(0, 15));
            expect(customer).toMatchObject({ website: 'https://neu.example', currency_code: 'EUR' });
            expect(personsOf(world, 'Neu GmbH').map((one) => one['email'])).toEqual(['alt@neu.example']);
            insert(world, 'Contact', { AccountId: account, LastName: 'Später', FirstName: 'Eva' });
            world.advance(HOUR);
            expect(personsOf(world, 'Neu GmbH').map((one) => one['last_name'])).toEqual(['Alt', 'Später']);
            expect(states(world)).toEqual(['done', 'done', 'done']);
            expect(writes(world, from)).toEqual(['PUT /contacts', 'POST /contacts/contactpersons']);
        }));

    it('becomes an item; the deal that sells it later uses that one', () =>
        tell((world) => {
            wants(world, 'products');
            insert(world, 'Product2', { Name: 'Wartung', IsActive: true, ProductCode: 'W-1' });
            insert(world, 'Account', { Name: 'Not asked for' });
            world.advance(HOUR);
            expect(world.books.items().filter((one) => one['name'] === 'Wartung')).toMatchObject([{ sku: 'W-1' }]);
            expect(customersOf(world, 'Not asked for')).toEqual([]);
        }));

    it('is left alone until the checkbox of the admin is set, and its Contacts with it', () =>
        tell(
            (world) => {
                wants(world, 'all', 'Is_For_Books__c');
                const account = insert(world, 'Account', { Name: 'Prospect' });
                insert(world, 'Contact', { AccountId: account, LastName: 'Waits' });
                world.deals.change('Account', account, { Phone: '1' });
                insert(world, 'Product2', { Name: 'Not sold yet', IsActive: true });
                world.advance(HOUR);
                expect(creations(world)).toEqual([]);
                world.deals.change('Account', account, { Is_For_Books__c: true });
                insert(world, 'Product2', { Name: 'Sold', IsActive: true, Is_For_Books__c: true });
                world.advance(HOUR);
                expect(personsOf(world, 'Prospect').map((one) => one['last_name'])).toEqual(['Waits']);
                expect(world.books.items().map((one) => one['name'])).toContain('Sold');
                insert(world, 'Contact', { AccountId: account, LastName: 'Follows' });
                world.advance(HOUR);
                expect(personsOf(world, 'Prospect').map((one) => one['last_name'])).toEqual(['Waits', 'Follows']);
            },
            { project: 'subscriber' },
        ));

    it('is not created by a checkbox that nobody knows, and the log says so', () =>
        tell((world) => {
            wants(world, 'all', 'No_Such_Field__c');
            insert(world, 'Account', { Name: 'Prospect' });
            world.advance(HOUR);
            expect(creations(world)).toEqual([]);
            const said = world.rows('Log__c').filter((row) => row['Operation__c'] === 'record.checkbox');
            expect(String(said[0]['Message__c'])).toContain('No_Such_Field__c');
        }));

    it('is linked to the customer that fits, and nothing is written there', () =>
        tell((world) => {
            world.books.createCustomer({ contact_name: 'Bestand AG', notes: 'VIP' });
            world.advance(20);
            wants(world, 'accounts');
            const from = world.network.calls.length;
            insert(world, 'Account', { Name: 'Bestand AG' });
            world.advance(HOUR);
            expect(customersOf(world, 'Bestand AG')).toMatchObject([{ notes: 'VIP' }]);
            expect(creations(world)).toMatchObject([{ State__c: 'done' }]);
            expect(writes(world, from)).toEqual([]);
        }));

    it('asks a person when several customers fit, and goes on with the one that is chosen', () =>
        tell((world) => {
            world.books.createCustomer({ contact_name: 'Doppel Ost', company_name: 'Doppel GmbH' });
            const right = world.books.createCustomer({ contact_name: 'Doppel West', company_name: 'Doppel GmbH' });
            world.advance(20);
            wants(world, 'accounts');
            const account = insert(world, 'Account', { Name: 'Doppel GmbH' });
            insert(world, 'Contact', { AccountId: account, LastName: 'Wartend', Email: 'w@doppel.example' });
            world.advance(HOUR);
            expect(creations(world).map((row) => [row['State__c'], row['Cause__c']])).toEqual([
                ['needs_person', 'ambiguous-customer'],
                ['waiting', 'waits-for'],
            ]);
            const questions = world.rows('Match__c').filter((row) => row['Account__c'] === account);
            expect(questions.map((row) => row['State__c'])).toEqual(['ambiguous', 'ambiguous']);
            const pair = questions.find((row) => row['Zoho_Id__c'] === right)!;
            world.invoke('alex', 'MatchWorkbench.accept', { matchIds: [pair['Id']] });
            world.advance(HOUR);
            expect(states(world)).toEqual(['done', 'done']);
            expect(personsOf(world, 'Doppel West').map((one) => one['email'])).toEqual(['w@doppel.example']);
        }));

    it('is one customer although the answer was lost and a deal wanted the same', () =>
        tell((world) => {
            wants(world, 'all');
            world.network.fault = only('PUT /contacts', times(2, answerLost()));
            const deal = world.deals.make({ name: 'At once', account: 'Gleich GmbH' });
            world.click('riley', 'Create Invoice', deal);
            world.advance(2 * HOUR);
            expect(customersOf(world, 'Gleich GmbH')).toHaveLength(1);
            expect(states(world)).not.toContain('needs_person');
            expect(world.books.invoices().filter((one) => one['customer_name'] === 'Gleich GmbH')).toHaveLength(1);
        }));

    it('of a person whose answer was lost is looked for first, and not added twice', () =>
        tell((world) => {
            wants(world, 'accounts');
            const account = insert(world, 'Account', { Name: 'Leute GmbH' });
            world.advance(HOUR);
            world.network.fault = only('POST /contacts/contactpersons', times(1, answerLost()));
            insert(world, 'Contact', { AccountId: account, LastName: 'Einmal' });
            world.advance(HOUR);
            expect(personsOf(world, 'Leute GmbH').map((one) => one['last_name'])).toEqual(['Einmal']);
            expect(states(world)).toEqual(['done', 'done']);
        }));
});
