import { findBrokenInvariants } from '../invariants';
import { World } from '../world';
import { tell, written } from './story';

const TWO_ITEMS = [
    { product: 'Onboarding', quantity: 2 },
    { product: 'Support plan', quantity: 1, discount: 25 },
];

describe('the webhook about what Bookbridge itself has written', () => {
    it('costs no call: four for a new customer with two new items, one when all are known', () =>
        tell((world) => {
            const deal = world.deals.make({ lines: TWO_ITEMS });
            expect(callsWithin(world, 5, () => bill(world, deal))).toEqual([
                'PUT /contacts',
                'PUT /items',
                'PUT /items',
                'PUT /invoices',
            ]);
            expect(world.deliveries.length).toBeGreaterThan(1);
            const again = world.deals.make({ name: 'Another deal', lines: TWO_ITEMS });
            expect(callsWithin(world, 5, () => bill(world, again))).toEqual(['PUT /invoices']);
        }));

    it('is forgotten when the next delta has listed the invoice, which costs no call either', () =>
        tell((world) => {
            bill(world, world.deals.acme);
            expect(world.rows('Hint__c')).toMatchObject([{ Entity__c: 'invoice', State__c: 'done' }]);
            const calls = world.callsDuring(() => world.advance(16));
            expect(calls.filter((line) => line.includes('*'))).toEqual([]);
            expect(world.rows('Hint__c')).toEqual([]);
        }));

    it.each([
        ['a dearer line', (world: World, id: string) => changeRate(world, id)],
        ['a void', (world: World, id: string) => world.books.void(id)],
        ['a payment', (world: World, id: string) => world.books.pay({ [id]: 500 })],
        ['being marked as sent', (world: World, id: string) => world.books.markSent(id)],
    ])('hides no change of the same second: %s', (_what, happens) =>
        tell((world) => {
            const id = bill(world, world.deals.acme);
            happens(world, id);
            world.settle();
            const { status, total } = world.books.invoice(id);
            expect(world.panel('riley', world.deals.acme).invoices).toMatchObject([{ status, total }]);
        }),
    );

    it.each([
        ['at once, although its webhook looks like the echo', 0, 16],
        ['after a while', 10, 0],
    ])('hides no deletion: %s', (_when, pause, wait) => {
        const world = new World();
        const id = bill(world, world.deals.acme);
        world.advance(pause);
        world.books.call('DELETE', `/invoices/${id}`);
        world.settle();
        world.advance(wait);
        expect(world.row('Invoice__c', 'Zoho_Id__c', id)).toMatchObject({ Status__c: 'deleted', Balance__c: 0 });
        expect(findBrokenInvariants(world)).toEqual([]);
    });
});

/** Creates the invoice and lets everything settle; gives its Zoho id. */
function bill(world: World, deal: string): string {
    world.click('riley', 'Create Invoice', deal);
    world.settle();
    return String(written(world).at(-1)!['invoice_id']);
}

function changeRate(world: World, id: string): void {
    const [line, ...others] = world.books.invoice(id)['line_items'] as { rate: number }[];
    world.books.edit(id, { line_items: [{ ...line, rate: 20 }, ...others] as never });
}

/** Requests while something happens and in the minutes after, without the three lists of a scheduled delta. */
function callsWithin(world: World, minutes: number, work: () => void): readonly string[] {
    const lists = ['GET /contacts', 'GET /invoices', 'GET /customerpayments'];
    return world
        .callsDuring(() => {
            work();
            world.advance(minutes);
        })
        .filter((line) => !lists.includes(line));
}
