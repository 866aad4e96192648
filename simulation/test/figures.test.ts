import type { PublishedEvent } from '../../emulators/salesforce';
import { findWrongFigures } from '../compare-figures';
import type { World } from '../world';
import { tell, written } from './story';

const DAY = 24 * 60;
const RECORD_ID = /^(001|006)[A-Za-z0-9]{15}$/;

/** A sent invoice of the Acme deal, half paid. */
function halfPaid(world: World): string {
    world.click('riley', 'Create Invoice', world.deals.acme, { send: true });
    world.advance(5);
    const [invoice] = written(world);
    world.books.pay({ [String(invoice['invoice_id'])]: 600 });
    world.advance(20);
    return String(invoice['invoice_id']);
}

const figuresOf = (world: World, deal: string) => {
    const { Invoiced_Amount__c, Invoice_Balance__c, Invoice_Status__c } = world.row('Opportunity', 'Id', deal);
    return [Invoiced_Amount__c, Invoice_Balance__c, Invoice_Status__c];
};

describe('the figures on Accounts and Opportunities', () => {
    it('that somebody overwrote are right again the day after', () =>
        tell((world) => {
            halfPaid(world);
            const account = world.deals.id('Account', 'Acme Ltd');
            const right = figuresOf(world, world.deals.acme);
            expect(right).toEqual([1200, 600, 'partially_paid']);
            world.deals.change('Opportunity', world.deals.acme, { Invoiced_Amount__c: 7, Invoice_Status__c: 'paid' });
            world.deals.change('Account', account, { Open_Balance__c: 1, Last_Payment_Date__c: null });
            // Figures where there is nothing to add up are wrong, too.
            const stranger = world.deals.account('Stranger AG');
            world.deals.change('Account', stranger, { Open_Balance__c: 99 });
            expect(findWrongFigures(world, 'EUR')).toHaveLength(4);
            world.advance(1.5 * DAY);
            expect(findWrongFigures(world, 'EUR')).toEqual([]);
            expect(figuresOf(world, world.deals.acme)).toEqual(right);
        }));

    it('do not travel to a copy of the record', () =>
        tell((world) => {
            halfPaid(world);
            const { Id: _id, ...copied } = world.row('Opportunity', 'Id', world.deals.acme);
            const copy = world.deals.make({
                name: 'Acme – 50 seats (copy)',
                account: 'Acme Ltd',
                more: figures(copied),
            });
            expect(figuresOf(world, copy)).toEqual([null, null, null]);
            expect(world.panel('riley', copy)).toMatchObject({ state: 'none', invoices: [], canCreate: true });
            world.click('riley', 'Create Invoice', copy);
            world.advance(5);
            expect(written(world)).toHaveLength(2);
        }));
});

const figures = ({ Invoiced_Amount__c, Invoice_Balance__c, Invoice_Status__c }: Readonly<Record<string, unknown>>) => ({
    Invoiced_Amount__c,
    Invoice_Balance__c,
    Invoice_Status__c,
});

describe('the change event', () => {
    it('is one for each commit, whatever that commit touched, and holds ids only', () =>
        tell((world) => {
            halfPaid(world);
            const commits: (readonly PublishedEvent[])[] = [];
            world.org.onCommit(({ events }) => commits.push(events.filter(({ type }) => type === 'Change__e')));
            for (let count = 0; count < 150; count += 1) world.books.createInvoice('Acme Ltd', 10 + count);
            world.deals.make({ name: 'Another', account: 'Acme Ltd' });
            world.advance(DAY);
            const published = commits.filter((events) => events.length > 0);
            expect(published.filter((events) => events.length > 1)).toEqual([]);
            // A hundred and fifty documents are a handful of commits.
            expect(published.length).toBeGreaterThan(0);
            expect(published.length).toBeLessThan(40);
            for (const [{ payload }] of published) {
                const { Record_Ids__c, Intent_Id__c, Kind__c, ...rest } = payload;
                for (const id of String(Record_Ids__c).split(',')) expect(id).toMatch(RECORD_ID);
                expect(Intent_Id__c === null || /^a[0-9A-Za-z]{17}$/.test(String(Intent_Id__c))).toBe(true);
                expect(['intent', 'invoice', 'books', 'deal', 'figures']).toContain(Kind__c);
                expect(Object.keys(rest).filter((name) => name.endsWith('__c'))).toEqual([]);
            }
        }));
});
