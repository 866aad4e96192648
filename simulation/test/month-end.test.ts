import { receivablesAsOf } from '../../emulators/zoho-books';
import type { World } from '../world';
import { tell } from './story';

interface MonthEndView {
    readonly recordId?: string;
    readonly state: string;
    readonly laterChanges: number;
    readonly differences: readonly {
        readonly recordId: string;
        readonly kind: string;
        readonly entity: string;
        readonly state: string;
    }[];
    readonly totals: readonly {
        readonly currencyCode: string;
        readonly open: number;
        readonly unexplained?: number;
    }[];
    readonly rows: readonly { readonly entity: string; readonly tiesOut: boolean; readonly change?: string }[];
    readonly deals: readonly { readonly name: string }[];
    readonly drafts: readonly { readonly document: string }[];
}

const PERIOD = { periodStart: '2026-06-01', periodEnd: '2026-06-30' };
const act = (world: World, name: string, parameters = {}): MonthEndView =>
    world.invoke('fiona', `MonthEndController.${name}`, { ...PERIOD, ...parameters });

/** Changes mirrors behind the package's back, as a restored backup would. */
function damage(world: World, apex: string): void {
    world.org.runAnonymous(world.org.admin, apex);
}

describe('the end of a month', () => {
    it('finds what differs, repairs it, agrees with the receivables of the books, locks, and flags what changes later', () =>
        tell(
            (world) => {
                world.click('riley', 'Create Invoice', world.deals.acme, { send: true });
                world.settle();
                const paid = world.books.createInvoice('Acme Ltd', 250);
                world.books.markSent(paid);
                const other = world.books.createInvoice('Acme Ltd', 80);
                world.books.markSent(other);
                const draft = world.books.createInvoice('Acme Ltd', 40);
                world.books.pay({ [paid]: 100 });
                world.advance(60);

                damage(world, `Dml.deleteEach([SELECT Id FROM Invoice__c WHERE Zoho_Id__c = '${other}']);`);
                damage(
                    world,
                    `Invoice__c row = [SELECT Id FROM Invoice__c WHERE Zoho_Id__c = '${paid}']; row.Balance__c = 9; Dml.updateAll(new List<Invoice__c>{ row });`,
                );
                act(world, 'compare');
                world.advance(3);
                const found = act(world, 'getView');
                expect(found.state).toBe('ready');
                expect(found.differences.map(({ kind }) => kind).sort()).toEqual(['missing', 'stale']);
                expect(found.deals.map(({ name }) => name)).not.toContain('Acme – 50 seats');
                expect(found.drafts.length).toBeGreaterThan(0);
                expect(world.books.invoice(draft)['status']).toBe('draft');

                const differenceIds = found.differences.map(({ recordId }) => recordId);
                act(world, 'repair', { recordId: found.recordId, differenceIds });
                world.advance(3);
                act(world, 'compare');
                world.advance(3);
                const repaired = act(world, 'getView');
                expect(repaired).toMatchObject({ state: 'ready', differences: [] });
                expect(repaired.rows.filter(({ tiesOut }) => !tiesOut)).toEqual([]);

                const books = receivablesAsOf(world.books.books.state, PERIOD.periodEnd);
                for (const { currencyCode, open } of repaired.totals) {
                    const theirs = books.filter(({ currency_code }) => currency_code === currencyCode);
                    expect(open).toBeCloseTo(
                        theirs.reduce((sum, one) => sum + one.open, 0),
                        6,
                    );
                }
                const [{ currencyCode, open }] = repaired.totals;
                const entered = act(world, 'enter', {
                    ...{ recordId: repaired.recordId, currencyCode, total: open + 500 },
                    note: 'Opening balances of 2024',
                });
                expect(entered.totals[0].unexplained).toBeCloseTo(500, 6);
                expect(act(world, 'lock', { recordId: repaired.recordId }).state).toBe('locked');

                world.books.edit(other, { line_items: [{ name: 'By hand', rate: 70, quantity: 1 }] as never });
                world.advance(36 * 60);
                const later = act(world, 'getView');
                expect(later.laterChanges).toBeGreaterThan(0);
                expect(later.rows.flatMap(({ change }) => change ?? []).join(' ')).toContain('when it was locked');
            },
            { webhooks: true },
        ));

    it('is not open to sales', () =>
        tell((world) => {
            expect(() => world.invoke('riley', 'MonthEndController.getView', PERIOD)).toThrow();
        }));
});
