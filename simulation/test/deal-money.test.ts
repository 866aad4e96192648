import type { BooksRecord } from '../books-desk';
import { findWrongFigures } from '../compare-figures';
import type { World, WorldOptions } from '../world';
import { tell } from './story';

const DEAL = 'Acme – 50 seats';
const WAYS: Readonly<Record<string, WorldOptions>> = {
    'by webhook': { webhooks: true },
    'within an interval': { webhooks: false },
};

const post = (world: World, url: string, body: object) => world.books.call('POST', url, body as never) as BooksRecord;
const customer = (world: World): string => world.books.createCustomer({ contact_name: 'Acme Ltd' });
const money = (world: World, recordId: string) => world.panel('riley', recordId).money;

/** Money on account, as finance records it. */
function advance(world: World, customer_id: string, reference_number: string): string {
    const answer = post(world, '/customerpayments', {
        ...{ customer_id, reference_number, payment_mode: 'banktransfer', amount: 500 },
        date: world.books.books.kernel.today(),
    });
    return String((answer['payment'] as BooksRecord)['payment_id']);
}

function credit(world: World, customer_id: string, reference_number: string): string {
    const answer = post(world, '/creditnotes', {
        ...{ customer_id, reference_number, date: world.books.books.kernel.today() },
        line_items: [{ name: 'Goodwill', rate: 80, quantity: 1 }],
    });
    return String((answer['creditnote'] as BooksRecord)['creditnote_id']);
}

describe.each(Object.entries(WAYS))('a payment or credit note that names a deal, %s,', (_way, options) => {
    it('stands on the deal with what of it is unused, and is counted in no figure', () =>
        tell((world) => {
            const id = customer(world);
            advance(world, id, DEAL);
            credit(world, id, world.deals.acme);
            world.advance(20);
            expect(money(world, world.deals.acme)).toMatchObject([
                { name: expect.stringMatching(/^payment /), total: 500, unused: 500, currencyCode: 'EUR' },
                { name: expect.stringMatching(/^credit note /), total: 80, unused: 80 },
            ]);
            expect(world.row('Opportunity', 'Id', world.deals.acme)).toMatchObject({
                Invoiced_Amount__c: null,
                Invoice_Balance__c: null,
            });
            expect(world.panel('riley', world.deals.acme)).toMatchObject({ state: 'none', canCreate: true });
            expect(findWrongFigures(world, 'EUR')).toEqual([]);
        }, options));

    it('leaves the deal when it names another, or is deleted', () =>
        tell((world) => {
            const other = world.deals.make({ name: 'Acme support', account: 'Acme Ltd' });
            const id = customer(world);
            const payment = advance(world, id, DEAL);
            const note = credit(world, id, DEAL);
            world.advance(20);
            expect(money(world, world.deals.acme)).toHaveLength(2);
            world.books.call('PUT', `/customerpayments/${payment}`, { reference_number: 'Acme support' });
            world.books.call('DELETE', `/creditnotes/${note}`);
            // Without webhooks the night finds what was deleted.
            world.advance(options.webhooks === true ? 20 : 36 * 60);
            expect(money(world, world.deals.acme)).toEqual([]);
            expect(money(world, other)).toHaveLength(1);
            world.books.call('PUT', `/customerpayments/${payment}`, { reference_number: 'nothing anybody knows' });
            world.advance(20);
            expect(money(world, other)).toEqual([]);
        }, options));

    it('is left alone once a person has linked it on its record', () =>
        tell((world) => {
            const other = world.deals.make({ name: 'Acme support', account: 'Acme Ltd' });
            const payment = advance(world, customer(world), DEAL);
            world.advance(20);
            const { Id } = world.row('Payment__c', 'Zoho_Id__c', payment);
            world.org.runAnonymous(
                world.org.admin,
                `update as system new Payment__c(Id = '${String(Id)}', Opportunity__c = '${other}');`,
            );
            world.books.call('PUT', `/customerpayments/${payment}`, { description: 'thank you' });
            world.advance(20);
            expect(world.row('Payment__c', 'Id', Id)).toMatchObject({ Opportunity__c: other, Matched_By__c: 'person' });
        }, options));
});

it('a payment whose reference fits two deals, or a deal of another customer, stands on the account only', () =>
    tell((world) => {
        world.deals.make({ name: DEAL, account: 'Acme Ltd' });
        world.deals.make({ name: 'Only Globex has this', account: 'Globex GmbH' });
        const id = customer(world);
        advance(world, id, DEAL);
        advance(world, id, 'Only Globex has this');
        world.advance(20);
        const linked = world.rows('Payment__c').map((row) => row['Opportunity__c']);
        expect(linked.filter((deal) => deal !== null)).toEqual([]);
    }));
