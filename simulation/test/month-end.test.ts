import { receivablesAsOf } from '../../emulators/zoho-books';
import type { World } from '../world';
import { tell } from './story';

interface MonthEndView {
    readonly recordId?: string;
    readonly canClose: boolean;
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
    readonly deals: readonly { readonly name: string; readonly currencyCode: string }[];
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
                const number = String(world.books.invoice(other)['invoice_number']);
                expect(later.rows.flatMap(({ change }) => change ?? []).join(' ')).toContain(number);
            },
            { webhooks: true },
        ));

    it('gives each kind of difference its name, and reading again repairs it', () =>
        tell((world) => {
            world.click('riley', 'Create Invoice', world.deals.acme, { send: true });
            world.settle();
            const made = [10, 20, 30, 40, 50].map((amount) => {
                const id = world.books.createInvoice('Acme Ltd', amount);
                world.books.markSent(id);
                return id;
            });
            const gone = world.books.createInvoice('Acme Ltd', 60);
            world.advance(60);
            const set = (id: string, change: string): void =>
                damage(
                    world,
                    `Invoice__c row = [SELECT Id, Total__c FROM Invoice__c WHERE Zoho_Id__c = '${id}']; ${change} Dml.updateAll(new List<Invoice__c>{ row });`,
                );
            const [missing, stale, amount, rounding, currency] = made as [string, string, string, string, string];
            damage(world, `Dml.deleteEach([SELECT Id FROM Invoice__c WHERE Zoho_Id__c = '${missing}']);`);
            set(stale, 'row.Balance__c = 1;');
            set(amount, 'row.Total__c += 7;');
            set(rounding, 'row.Total__c += 0.01;');
            set(currency, "row.Currency_Code__c = 'USD';");
            world.books.books.state.invoices.delete(gone);
            act(world, 'compare');
            world.advance(3);
            const found = act(world, 'getView');
            const kinds = ['amount', 'currency', 'extra', 'missing', 'rounding', 'stale'];
            expect(found.differences.map(({ kind }) => kind).sort()).toEqual(kinds);

            const differenceIds = found.differences.map(({ recordId }) => recordId);
            act(world, 'repair', { recordId: found.recordId, differenceIds });
            world.advance(3);
            act(world, 'compare');
            world.advance(3);
            expect(act(world, 'getView')).toMatchObject({ state: 'ready', differences: [] });
        }));

    it('stays locked against people with every right, and against other automation', () =>
        tell((world) => {
            world.click('riley', 'Create Invoice', world.deals.acme, { send: true });
            world.settle();
            act(world, 'compare');
            world.advance(3);
            const { recordId } = act(world, 'getView');
            expect(() =>
                damage(world, `update new Reconciliation__c(Id = '${recordId}', State__c = 'locked');`),
            ).toThrow(/locked/);
            act(world, 'lock', { recordId });
            for (const apex of [
                `update new Reconciliation__c(Id = '${recordId}', State__c = 'ready');`,
                `delete [SELECT Id FROM Reconciliation__c];`,
                `update [SELECT Id FROM Reconciliation_Row__c];`,
                `delete [SELECT Id FROM Reconciliation_Row__c];`,
                `insert new Reconciliation_Difference__c(Reconciliation__c = '${recordId}', Key__c = 'x');`,
            ]) {
                expect(() => damage(world, apex)).toThrow(/locked/);
            }
            expect(act(world, 'getView')).toMatchObject({ state: 'locked' });
        }));

    it('is not open to sales; an admin without the permission is told so and sees nothing', () =>
        tell((world) => {
            expect(() => world.invoke('riley', 'MonthEndController.getView', PERIOD)).toThrow();
            const seen: MonthEndView = world.invoke('alex', 'MonthEndController.getView', PERIOD);
            expect(seen).toMatchObject({ canClose: false, deals: [], drafts: [], rows: [], totals: [] });
            expect(() => world.invoke('alex', 'MonthEndController.compare', PERIOD)).toThrow();
        }));
});

it('the deals that are not billed wholly are in their own currencies', () =>
    tell((world) => {
        world.deals.change('Connection__c', String(world.rows('Connection__c')[0]['Id']), {
            Currency_Field__c: 'Account.Site',
        });
        const won = (name: string, account: string): string => {
            const deal = world.deals.make({ name, account, lines: [{ product: 'Onboarding', price: 100 }] });
            world.deals.change('Opportunity', deal, { StageName: 'Closed Won', CloseDate: '2026-06-15' });
            return deal;
        };
        world.deals.account('Liberty Inc', { Site: 'usd' });
        const begun = won('Begun', 'Liberty Inc');
        const wish = '{"kind":"percentage","percentage":30}';
        const { hash } = world.invoke<{ hash: string }>('riley', 'InvoicePanelController.previewInvoice', {
            recordId: begun,
            wish,
        });
        const click = { recordId: begun, wish, previewHash: hash, ending: 'draft' };
        world.invoke('riley', 'InvoicePanelController.createInvoice', click);
        world.advance(16);
        won('Untouched', 'Liberty Inc');
        won('Domestic', 'Acme Ltd');
        const byName = Object.fromEntries(act(world, 'getView').deals.map((deal) => [deal.name, deal]));
        expect(byName).toMatchObject({
            Begun: { amount: 119, billed: 35.7, currencyCode: 'USD' },
            Untouched: { amount: 100, billed: 0, currencyCode: 'USD' },
            Domestic: { amount: 100, billed: 0, currencyCode: 'EUR' },
        });
    }));
