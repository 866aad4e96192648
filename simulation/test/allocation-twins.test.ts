import type { BooksRecord } from '../books-desk';
import { findDifferences } from '../compare-books';
import { findWrongFigures } from '../compare-figures';
import type { World, WorldOptions } from '../world';
import { tell, written } from './story';

const WAYS: Readonly<Record<string, readonly [WorldOptions, minutes: number]>> = {
    'by webhook': [{ webhooks: true }, 20],
    'within an interval': [{ webhooks: false }, 20],
};

/** Sends the invoice of the Acme deal, 1,200.00 EUR. */
function billed(world: World): string {
    world.click('riley', 'Create Invoice', world.deals.acme, { send: true });
    world.advance(20);
    return String(written(world)[0]['invoice_id']);
}

/** The allocations of the Acme invoice; the demo has others. */
function allocations(world: World) {
    const { Id } = world.rows('Invoice__c').find((row) => row['Opportunity__c'] === world.deals.acme)!;
    return world.rows('Allocation__c').filter((row) => row['Invoice__c'] === Id);
}
const parts = (world: World) => allocations(world).map((row) => Number(row['Amount__c']));
const reopened = (world: World) => world.panel('fiona', world.deals.acme).invoices[0].reopenedText;
const apply = (world: World, invoice: string, payment_id: string, amount_applied: number) =>
    world.books.call('POST', `/invoices/${invoice}/credits`, { invoice_payments: [{ payment_id, amount_applied }] });
const partsInBooks = (world: World, payment: string) => world.books.payment(payment)['invoices'] as BooksRecord[];
const unapply = (world: World, invoice: string, part: BooksRecord) =>
    world.books.call('DELETE', `/invoices/${invoice}/payments/${String(part['invoice_payment_id'])}`);

/** What Salesforce shows is what the books say. */
function expectTrue(world: World): void {
    expect([...findDifferences(world), ...findWrongFigures(world, 'EUR')]).toEqual([]);
}

/** Has a payment read in detail, as a webhook of it would. */
function readWhole(world: World, payment: string): void {
    const connection = String(world.rows('Connection__c')[0]['Id']);
    world.org.runAnonymous(world.org.admin, `HintStore.add('${connection}', 'payment', '${payment}');`);
    world.advance(20);
}

it('what a list row told of a payment, and its detail later, is one allocation, and nothing was taken away', () =>
    tell(
        (world) => {
            const invoice = billed(world);
            const payment = world.books.pay({ [invoice]: 400 });
            world.advance(20);
            const [told] = allocations(world);
            expect(told).toMatchObject({ Amount__c: 400, Zoho_Id__c: null });
            readWhole(world, payment);
            const [known] = allocations(world);
            expect(known).toMatchObject({ Id: told['Id'], Amount__c: 400 });
            expect(known['Zoho_Id__c']).toBe(partsInBooks(world, payment)[0]['invoice_payment_id']);
            expect(parts(world)).toEqual([400]);
            expect(reopened(world)).toBeUndefined();
            // And back: another list row of it names no allocation.
            world.books.call('PUT', `/customerpayments/${payment}`, { description: 'thank you' });
            world.advance(20);
            expect(parts(world)).toEqual([400]);
            expect(reopened(world)).toBeUndefined();
            expectTrue(world);
        },
        { webhooks: false },
    ));

describe.each(Object.entries(WAYS))('a payment, %s,', (_way, [options, minutes]) => {
    it('that is put on the same invoice twice counts with both parts', () =>
        tell((world) => {
            const invoice = billed(world);
            const payment = world.books.pay({ [invoice]: 100 }, 500);
            world.advance(minutes);
            apply(world, invoice, payment, 200);
            world.advance(minutes);
            expect(partsInBooks(world, payment).length).toBeGreaterThan(0);
            expect(parts(world).reduce((sum, part) => sum + part, 0)).toBe(300);
            expect(world.panel('fiona', world.deals.acme).invoices[0]).toMatchObject({ balance: 900 });
            expect(reopened(world)).toBeUndefined();
            expectTrue(world);
            // One of the two taken off again.
            unapply(world, invoice, partsInBooks(world, payment).at(-1)!);
            world.advance(minutes);
            expectTrue(world);
        }, options));

    it('that is taken off an invoice and put on it again is one allocation, and the invoice is no longer owed again', () =>
        tell((world) => {
            const invoice = billed(world);
            const payment = world.books.pay({ [invoice]: 400 });
            world.advance(minutes);
            unapply(world, invoice, partsInBooks(world, payment)[0]);
            world.advance(minutes);
            expect(parts(world)).toEqual([]);
            expect(reopened(world)).toContain('400.00');
            apply(world, invoice, payment, 150);
            world.advance(minutes);
            expect(reopened(world)).toContain('250.00');
            apply(world, invoice, payment, 250);
            world.advance(minutes);
            expect(parts(world).reduce((sum, part) => sum + part, 0)).toBe(400);
            expect(reopened(world)).toBeUndefined();
            expectTrue(world);
        }, options));

    it('that is taken off and put on again before anybody looked was never away', () =>
        tell((world) => {
            const invoice = billed(world);
            const payment = world.books.pay({ [invoice]: 400 });
            world.advance(minutes);
            readWhole(world, payment);
            unapply(world, invoice, partsInBooks(world, payment)[0]);
            apply(world, invoice, payment, 400);
            world.advance(minutes);
            expect(parts(world)).toEqual([400]);
            expect(reopened(world)).toBeUndefined();
            expectTrue(world);
        }, options));

    it('that becomes smaller leaves its invoice owed again by the difference', () =>
        tell((world) => {
            const invoice = billed(world);
            const payment = world.books.pay({ [invoice]: 400 });
            world.advance(minutes);
            world.books.call('PUT', `/customerpayments/${payment}`, {
                amount: 300,
                invoices: [{ invoice_id: invoice, amount_applied: 300 }],
            });
            world.advance(minutes);
            expect(parts(world)).toEqual([300]);
            expect(reopened(world)).toContain('100.00');
            expectTrue(world);
        }, options));
});
