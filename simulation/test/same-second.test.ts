import { World } from '../world';
import { tell } from './story';

const SECOND = 1000;
const CUSTOMER = 'Blaufuchs Logistik AG';

/** Lets time pass to the begin of a second, so that what follows happens within it. */
const toFullSecond = (world: World): void => world.advance((SECOND - (world.clock.now() % SECOND)) / 60_000);
const second = (world: World): number => Math.floor(world.clock.now() / SECOND);

const contactOf = (world: World): string =>
    String(world.books.customers().find((one) => one['contact_name'] === CUSTOMER)!['contact_id']);
const moveInBooks = (world: World, city: string): unknown =>
    world.books.call('PUT', `/contacts/${contactOf(world)}`, { shipping_address: { city } });
const account = (world: World) => world.rows('Account').find((row) => row['Name'] === CUSTOMER)!;

/** Long enough for the next delta of every list. */
const NEXT_DELTA = 75;

describe('a second edit within the second of our reading', () => {
    it('of a customer that was just merged reaches the account with the next delta (seed 130)', () =>
        tell((world) => {
            toFullSecond(world);
            const began = second(world);
            moveInBooks(world, 'First Town');
            world.settle();
            expect(account(world)['ShippingCity']).toBe('First Town');
            moveInBooks(world, 'Second Town');
            expect(second(world)).toBe(began);
            world.advance(NEXT_DELTA);
            expect(account(world)['ShippingCity']).toBe('Second Town');
        }));

    it('of a customer that we have just written ourselves reaches the account, too', () =>
        tell((world) => {
            toFullSecond(world);
            const began = second(world);
            world.deals.change('Account', String(account(world)['Id']), { BillingCity: 'Our Town' });
            world.settle();
            moveInBooks(world, 'Their Town');
            expect(second(world)).toBe(began);
            world.advance(NEXT_DELTA);
            expect(account(world)).toMatchObject({ BillingCity: 'Our Town', ShippingCity: 'Their Town' });
        }));

    it('of an invoice that changes neither status nor amounts is mirrored', () =>
        tell((world) => {
            const id = world.books.createInvoice(CUSTOMER, 250);
            world.advance(20);
            toFullSecond(world);
            const began = second(world);
            world.books.edit(id, { reference_number: 'first' });
            world.settle();
            world.books.edit(id, { reference_number: 'second' });
            expect(second(world)).toBe(began);
            world.advance(20);
            const mirror = world.rows('Invoice__c').find((row) => row['Zoho_Id__c'] === id)!;
            expect(mirror['Reference__c']).toBe('second');
        }));

    it('costs one call for a customer that we write, once', () => {
        const world = new World({ webhooks: false });
        world.advance(NEXT_DELTA);
        toFullSecond(world);
        const from = world.network.calls.length;
        world.deals.change('Account', String(account(world)['Id']), { BillingCity: 'Our Town' });
        world.advance(3 * NEXT_DELTA);
        const details = world.network.calls.slice(from).filter(({ path }) => /^\/contacts\/\d+$/.test(path));
        expect(details.map(({ method }) => method)).toEqual(['GET', 'PUT', 'GET']);
    });
});
