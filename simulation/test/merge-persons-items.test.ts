import type { World } from '../world';
import { tell } from './story';

const HOUR = 60;
type Fields = Readonly<Record<string, unknown>>;

/** An Account with one Contact, both known to Zoho Books; without webhooks, so that lists alone tell of changes. */
function linkedPerson(world: World): { readonly contact: string; readonly customer: string; readonly person: string } {
    const account = world.deals.id('Account', 'Acme Ltd');
    const [known] = world.rows('Contact').filter((row) => row['AccountId'] === account);
    const contact = known ? String(known['Id']) : world.deals.contact(account, 'Buyer', 'buyer@acme.example');
    world.deals.change('Contact', contact, { FirstName: 'Dana', LastName: 'Cole', Email: 'dana@acme.example' });
    world.click('riley', 'Create Invoice', world.deals.acme);
    world.advance(5);
    const customer = String(world.row('Customer__c', 'Account__c', account)['Zoho_Id__c']);
    const [person] = persons(world, customer);
    return { contact, customer, person: String(person['contact_person_id']) };
}

function persons(world: World, customer: string): readonly Fields[] {
    const { contact } = world.books.call('GET', `/contacts/${customer}`) as { readonly contact: Fields };
    return contact['contact_persons'] as readonly Fields[];
}

const personNow = (world: World, customer: string, id: string) =>
    persons(world, customer).find((one) => one['contact_person_id'] === id)!;
const editPerson = (world: World, id: string, fields: Fields) =>
    void world.books.call('PUT', `/contacts/contactpersons/${id}`, fields as never);
const contactNow = (world: World, id: string) => world.row('Contact', 'Id', id);

/** A product that was billed, so that it is an item in Zoho Books. */
function linkedItem(world: World): { readonly product: string; readonly item: string } {
    const product = world.deals.product('Workshop', 100, { ProductCode: 'WS-1' });
    world.click('riley', 'Create Invoice', world.deals.make({ lines: [{ product: 'Workshop' }] }));
    world.advance(5);
    return { product, item: String(world.row('Link__c', 'Record_Id__c', product)['Zoho_Id__c']) };
}

const editItem = (world: World, id: string, fields: Fields) =>
    void world.books.call('PUT', `/items/${id}`, fields as never);
const itemNow = (world: World, id: string) => (world.books.call('GET', `/items/${id}`) as { item: Fields }).item;
const productNow = (world: World, id: string) => world.row('Product2', 'Id', id);

interface Conflict {
    readonly id: string;
    readonly kind: string;
    readonly recordName: string;
    readonly label: string;
    readonly base: string;
    readonly crm: string;
    readonly books: string;
}
const conflicts = (world: World) => world.invoke('alex', 'ConflictInbox.getConflicts', {}) as readonly Conflict[];
const decide = (world: World, rows: readonly Conflict[], decision: string, value: string | null = null) =>
    world.invoke('alex', 'ConflictInbox.decide', { conflictIds: rows.map((row) => row.id), decision, value });

const WITHOUT_WEBHOOKS = { webhooks: false };

describe('a contact and its contact person', () => {
    it('keep the edits of both sides to different fields, and are quiet afterwards', () =>
        tell((world) => {
            const pair = linkedPerson(world);
            editPerson(world, pair.person, { phone: '+49 30 777', designation: 'Head of Finance' });
            world.deals.change('Contact', pair.contact, { MobilePhone: '+49 170 1' });
            world.advance(2 * HOUR);
            expect(contactNow(world, pair.contact)).toMatchObject({
                Phone: '+49 30 777',
                Title: 'Head of Finance',
                MobilePhone: '+49 170 1',
            });
            expect(personNow(world, pair.customer, pair.person)).toMatchObject({
                phone: '+49 30 777',
                designation: 'Head of Finance',
                mobile: '+49 170 1',
            });
            expect(conflicts(world)).toEqual([]);
            const calls = world.callsDuring(() => world.advance(24 * HOUR));
            expect(calls.filter((line) => line.includes('/contacts/'))).toEqual([]);
        }, WITHOUT_WEBHOOKS));

    it('cost the one detail of the customer that changed, however many persons it has', () =>
        tell((world) => {
            const pair = linkedPerson(world);
            world.advance(2 * HOUR);
            editPerson(world, pair.person, { last_name: 'Cole-Smith' });
            const calls = world.callsDuring(() => world.advance(2 * HOUR));
            expect(contactNow(world, pair.contact)).toMatchObject({ LastName: 'Cole-Smith' });
            expect(calls.filter((line) => line.includes('/contacts/'))).toHaveLength(1);
        }, WITHOUT_WEBHOOKS));

    it.each([
        ['crm', null, '+49 1'],
        ['books', null, '+49 2'],
        ['edit', '+49 3', '+49 3'],
    ])('ask a person where both changed one field, and do what is decided: %s', (decision, value, result) =>
        tell((world) => {
            const pair = linkedPerson(world);
            editPerson(world, pair.person, { phone: '+49 2' });
            world.deals.change('Contact', pair.contact, { Phone: '+49 1' });
            world.advance(2);
            expect(conflicts(world)).toMatchObject([
                { kind: 'Contact', recordName: 'Dana Cole', crm: '+49 1', books: '+49 2' },
            ]);
            decide(world, conflicts(world), decision, value);
            world.advance(5);
            expect(contactNow(world, pair.contact)).toMatchObject({ Phone: result });
            expect(personNow(world, pair.customer, pair.person)).toMatchObject({ phone: result });
            expect(conflicts(world)).toEqual([]);
        }, WITHOUT_WEBHOOKS),
    );

    it('ask again when a side has moved since the conflict was shown', () =>
        tell((world) => {
            const pair = linkedPerson(world);
            editPerson(world, pair.person, { phone: '+49 2' });
            world.deals.change('Contact', pair.contact, { Phone: '+49 1' });
            world.advance(2);
            const shown = conflicts(world);
            editPerson(world, pair.person, { phone: '+49 4' });
            decide(world, shown, 'crm');
            world.advance(5);
            expect(personNow(world, pair.customer, pair.person)).toMatchObject({ phone: '+49 4' });
            expect(conflicts(world)).toMatchObject([{ books: '+49 4', isDecided: false }]);
        }, WITHOUT_WEBHOOKS));

    it('keep the last name that the contact must have when the person loses it', () =>
        tell((world) => {
            const pair = linkedPerson(world);
            editPerson(world, pair.person, { last_name: '', phone: '+49 5' });
            world.advance(2 * HOUR);
            expect(contactNow(world, pair.contact)).toMatchObject({ LastName: 'Cole', Phone: '+49 5' });
        }, WITHOUT_WEBHOOKS));
});

describe('a contact person that finance adds', () => {
    const add = (world: World, customer: string, fields: Fields) =>
        void world.books.call('POST', '/contacts/contactpersons', { contact_id: customer, ...fields } as never);
    const settings = (world: World, fields: Fields) =>
        world.deals.change('Connection__c', String(world.rows('Connection__c')[0]['Id']), fields);
    const named = (world: World, lastName: string) =>
        world.rows('Contact').filter((row) => row['LastName'] === lastName);

    it('stays in Zoho Books, unless a contact of the account has its e-mail address', () =>
        tell((world) => {
            const pair = linkedPerson(world);
            const account = String(contactNow(world, pair.contact)['AccountId']);
            const other = world.deals.contact(account, 'Known', 'known@acme.example');
            add(world, pair.customer, { first_name: 'New', last_name: 'Comer', email: 'new@acme.example' });
            add(world, pair.customer, { last_name: 'Known', email: 'KNOWN@acme.example' });
            world.advance(2 * HOUR);
            expect(named(world, 'Comer')).toEqual([]);
            const added = persons(world, pair.customer).find((one) => one['email'] === 'KNOWN@acme.example')!;
            editPerson(world, String(added['contact_person_id']), { designation: 'Buyer' });
            world.advance(2 * HOUR);
            expect(contactNow(world, other)).toMatchObject({ Title: 'Buyer' });
        }, WITHOUT_WEBHOOKS));

    it('becomes a contact where the admin wants that: once, linked, and not sent back', () =>
        tell((world) => {
            settings(world, { New_Persons__c: 'create' });
            const pair = linkedPerson(world);
            const before = persons(world, pair.customer).length;
            add(world, pair.customer, {
                first_name: 'New',
                last_name: 'Comer',
                email: 'new@acme.example',
                mobile: '1',
            });
            world.advance(2 * HOUR);
            expect(named(world, 'Comer')).toMatchObject([{ FirstName: 'New', MobilePhone: '1' }]);
            world.advance(24 * HOUR);
            expect(named(world, 'Comer')).toHaveLength(1);
            expect(persons(world, pair.customer)).toHaveLength(before + 1);
            world.deals.change('Contact', String(named(world, 'Comer')[0]['Id']), { Title: 'CFO' });
            world.advance(5);
            expect(persons(world, pair.customer).at(-1)).toMatchObject({ last_name: 'Comer', designation: 'CFO' });
        }, WITHOUT_WEBHOOKS));
});

describe('a product and its item', () => {
    it('keep the edits of both sides to different fields, by the list alone, and are quiet afterwards', () =>
        tell((world) => {
            const pair = linkedItem(world);
            world.advance(3 * HOUR);
            editItem(world, pair.item, { description: 'Two days on site', unit: 'day' });
            world.deals.change('Product2', pair.product, { ProductCode: 'WS-2' });
            world.advance(3 * HOUR);
            expect(productNow(world, pair.product)).toMatchObject({
                Description: 'Two days on site',
                QuantityUnitOfMeasure: 'day',
                ProductCode: 'WS-2',
            });
            expect(itemNow(world, pair.item)).toMatchObject({ description: 'Two days on site', sku: 'WS-2' });
            expect(conflicts(world)).toEqual([]);
            const calls = world.callsDuring(() => world.advance(24 * HOUR));
            expect(calls.filter((line) => line.includes(`/items/`))).toEqual([]);
        }, WITHOUT_WEBHOOKS));

    it('hear of a change at once by webhook, and of their own echo not at all', () =>
        tell((world) => {
            const pair = linkedItem(world);
            world.advance(HOUR);
            editItem(world, pair.item, { description: 'By webhook' });
            world.advance(1);
            expect(productNow(world, pair.product)).toMatchObject({ Description: 'By webhook' });
            const calls = world.callsDuring(() => {
                world.deals.change('Product2', pair.product, { Description: 'By sales' });
                world.advance(5);
            });
            expect(calls).toEqual(['GET /items/*', 'PUT /items/*']);
            expect(itemNow(world, pair.item)).toMatchObject({ description: 'By sales' });
        }));

    it.each([
        ['crm', null, 'Sales says'],
        ['books', null, 'Finance says'],
        ['edit', 'Both say', 'Both say'],
    ])('ask a person where both changed one field, and do what is decided: %s', (decision, value, result) =>
        tell((world) => {
            const pair = linkedItem(world);
            editItem(world, pair.item, { description: 'Finance says' });
            world.deals.change('Product2', pair.product, { Description: 'Sales says' });
            world.advance(2);
            expect(conflicts(world)).toMatchObject([
                { kind: 'Product', recordName: 'Workshop', crm: 'Sales says', books: 'Finance says' },
            ]);
            decide(world, conflicts(world), decision, value);
            world.advance(5);
            expect(productNow(world, pair.product)).toMatchObject({ Description: result });
            expect(itemNow(world, pair.item)).toMatchObject({ description: result });
            expect(conflicts(world)).toEqual([]);
        }, WITHOUT_WEBHOOKS),
    );

    it('never take a price over', () =>
        tell((world) => {
            const pair = linkedItem(world);
            world.deals.change('Product2', pair.product, { Description: 'Priced' });
            world.advance(5);
            editItem(world, pair.item, { rate: 120 });
            world.advance(3 * HOUR);
            const entries = world.rows('PricebookEntry').filter((row) => row['Product2Id'] === pair.product);
            expect(entries).toMatchObject([{ UnitPrice: 100 }]);
            expect(itemNow(world, pair.item)).toMatchObject({ rate: 120 });
        }, WITHOUT_WEBHOOKS));
});

describe('the direction that the admin chose', () => {
    it('holds for contacts and products: to Zoho Books only', () =>
        tell((world) => {
            world.deals.change('Connection__c', String(world.rows('Connection__c')[0]['Id']), {
                Record_Changes__c: 'to_books',
            });
            const person = linkedPerson(world);
            const item = linkedItem(world);
            editPerson(world, person.person, { phone: '+49 9' });
            editItem(world, item.item, { description: 'Finance says' });
            world.deals.change('Product2', item.product, { QuantityUnitOfMeasure: 'pcs' });
            world.advance(4 * HOUR);
            expect(contactNow(world, person.contact)['Phone']).not.toBe('+49 9');
            expect(productNow(world, item.product)['Description']).toBeNull();
            expect(itemNow(world, item.item)).toMatchObject({ unit: 'pcs', description: 'Finance says' });
        }));
});
