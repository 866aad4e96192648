import { keyOf } from '../invariants';
import { answerLost, only, times } from '../faults';
import type { World } from '../world';
import { tell } from './story';

const HOUR = 60;

function customer(world: World, name: string) {
    return world.books.customers().find((one) => one['contact_name'] === name)!;
}

/** Bills a deal of an Account whose customer finance had made by hand: the customer is adopted, without our key. */
function adopted(world: World): string {
    world.books.createCustomer({ contact_name: 'Altkunde GmbH', website: 'https://alt.example', notes: 'VIP' });
    world.advance(20);
    world.click('riley', 'Create Invoice', world.deals.make({ name: 'Old friend', account: 'Altkunde GmbH' }));
    world.advance(20);
    expect(customer(world, 'Altkunde GmbH')).toBeDefined();
    return world.deals.id('Account', 'Altkunde GmbH');
}

const changes = (world: World) => world.rows('Intent__c').filter((row) => row['Operation__c'] === 'change_record');

describe('a change of a linked record', () => {
    it('travels alone, leaves what finance wrote, and brings our key to a customer that was adopted', () =>
        tell((world) => {
            const account = adopted(world);
            expect(keyOf(customer(world, 'Altkunde GmbH'))).toBe('');
            const from = world.network.calls.length;
            world.deals.change('Account', account, { Phone: '+49 30 1234', NumberOfEmployees: 7 });
            world.advance(HOUR);
            const now = customer(world, 'Altkunde GmbH');
            expect(now).toMatchObject({ website: 'https://alt.example', notes: 'VIP' });
            expect((now['billing_address'] as Record<string, unknown>)['phone']).toBe('+49 30 1234');
            expect(keyOf(now)).toContain(account.slice(0, 15));
            expect(changes(world)).toMatchObject([{ State__c: 'done' }]);
            expect(world.network.lines(from).filter((line) => line.startsWith('PUT'))).toEqual(['PUT /contacts/*']);
        }));

    it('is no echo: what comes back from Zoho Books asks for nothing again', () =>
        tell((world) => {
            const account = adopted(world);
            world.deals.change('Account', account, { Phone: '+49 30 1234' });
            world.advance(HOUR);
            const from = world.network.calls.length;
            world.advance(6 * HOUR);
            expect(world.network.lines(from).filter((line) => !line.startsWith('GET'))).toEqual([]);
            expect(changes(world)).toHaveLength(1);
        }));

    it('arrives once the answer that was lost is repeated, and is one intent for many saves', () =>
        tell((world) => {
            const account = adopted(world);
            world.network.fault = only('PUT /contacts', times(1, answerLost()));
            world.deals.change('Account', account, { Phone: '1' });
            world.deals.change('Account', account, { Phone: '2' });
            world.deals.change('Account', account, { Fax: '3' });
            world.advance(HOUR);
            const address = customer(world, 'Altkunde GmbH')['billing_address'] as Record<string, unknown>;
            expect(address).toMatchObject({ phone: '2', fax: '3' });
            expect(changes(world)).toMatchObject([{ State__c: 'done' }]);
        }));

    it('waits while the connection only reads, and goes when it writes again', () =>
        tell((world) => {
            const account = adopted(world);
            const connection = String(world.rows('Connection__c')[0]['Id']);
            world.deals.change('Connection__c', connection, { Mode__c: 'read_only' });
            world.deals.change('Account', account, { Phone: '5' });
            world.advance(HOUR);
            expect(changes(world)[0]['State__c']).not.toBe('done');
            world.deals.change('Connection__c', connection, { Mode__c: 'active' });
            world.advance(HOUR);
            expect(changes(world)).toMatchObject([{ State__c: 'done' }]);
        }));

    it('of an item and of a person travels too; a price does not, since each line carries its own', () =>
        tell((world) => {
            world.click('riley', 'Create Invoice', world.deals.acme);
            world.advance(20);
            const product = world.deals.id('Product2', 'Seat licence');
            world.deals.change('Product2', product, { Description: 'By the seat and month' });
            const person = world.rows('Link__c').find((row) => row['Type__c'] === 'contact_person')!;
            world.deals.change('Contact', String(person['Record_Id__c']), { Title: 'CFO' });
            world.advance(HOUR);
            const item = world.books.items().find((one) => one['name'] === 'Seat licence')!;
            expect(item).toMatchObject({ description: 'By the seat and month' });
            const persons = customer(world, 'Acme Ltd')['contact_persons'] as Record<string, unknown>[];
            expect(persons.find((one) => one['contact_person_id'] === person['Zoho_Id__c'])).toMatchObject({
                designation: 'CFO',
            });
            // The person's change moves the time of the customer: looking at that once finds nothing to merge.
            expect(changes(world).map((row) => [row['State__c'], row['Source_Id__c']])).toEqual([
                ['done', product],
                ['done', person['Record_Id__c']],
                ['done', world.deals.id('Account', 'Acme Ltd')],
            ]);
        }));
});
