import type { World } from '../world';
import { findWrongFigures } from '../compare-figures';
import { tell, written } from './story';

const HOUR = 60;
const HALF_DAY = 12 * HOUR;

/** A mother and a daughter that finance keeps as one customer, with a billed deal each. */
interface Group {
    readonly mother: string;
    readonly daughter: string;
    readonly customer: string;
    readonly invoices: Readonly<Record<'mother' | 'daughter', string>>;
}

const linksOf = (world: World, record: string): readonly string[] =>
    world.rows('Link__c').flatMap((row) => (row['Record_Id__c'] === record ? [String(row['Zoho_Id__c'])] : []));
const accountPanel = (world: World, account: string) => world.accountPanel('fiona', account);
const numbersOn = (world: World, account: string) =>
    accountPanel(world, account).invoices.map(({ invoiceNumber }) => invoiceNumber);
const numberOf = (world: World, invoice: string) => String(world.books.invoice(invoice)['invoice_number']);
const figures = (world: World, account: string) => {
    const row = world.row('Account', 'Id', account);
    return { open: Number(row['Open_Balance__c']), paid: row['Last_Payment_Date__c'] };
};

function bill(world: World, name: string, account: string): string {
    const deal = world.deals.make({ name, account });
    expect(world.click('riley', 'Create Invoice', deal, { send: true }).problems).toEqual([]);
    world.advance(HOUR);
    return String(world.row('Invoice__c', 'Opportunity__c', deal)['Zoho_Id__c']);
}

function share(world: World): Group {
    const [mother, daughter] = [world.deals.account('Kranich AG'), world.deals.account('Kranich Handel')];
    const first = bill(world, 'First', 'Kranich AG');
    const [customer] = linksOf(world, mother);
    world.invoke('alex', 'MatchWorkbench.pick', { accountId: daughter, zohoId: customer });
    const second = bill(world, 'Second', 'Kranich Handel');
    return { mother, daughter, customer: customer!, invoices: { mother: first, daughter: second } };
}

describe('a customer that two accounts share', () => {
    it('gets invoices from both, and each account shows and owes its own', () =>
        tell((world) => {
            const { mother, daughter, customer, invoices } = share(world);
            expect(new Set(written(world).map(({ customer_id: id }) => id))).toEqual(new Set([customer]));
            expect(numbersOn(world, mother)).toEqual([numberOf(world, invoices.mother)]);
            expect(numbersOn(world, daughter)).toEqual([numberOf(world, invoices.daughter)]);
            const balance = (id: string) => Number(world.books.invoice(id)['balance']);
            expect(figures(world, mother).open).toBe(balance(invoices.mother));
            expect(figures(world, daughter).open).toBe(balance(invoices.daughter));
        }));

    it('pays for both: each account shows the payment that paid its invoice', () =>
        tell((world) => {
            const { mother, daughter, invoices } = share(world);
            world.books.pay({ [invoices.daughter]: 10 });
            world.advance(HOUR);
            expect(figures(world, daughter).paid).not.toBeNull();
            expect(accountPanel(world, daughter).payments).toHaveLength(1);
            const payment = String(world.rows('Payment__c').at(-1)!['Zoho_Id__c']);
            const earlier = world.books.books.kernel.today().replace(/\d\d$/, '01');
            world.books.call('PUT', `/customerpayments/${payment}`, { date: earlier });
            world.advance(HOUR);
            expect(figures(world, daughter).paid).toBe(earlier);
            world.books.call('DELETE', `/customerpayments/${payment}`);
            world.advance(HALF_DAY);
            expect(figures(world, daughter).paid).toBeNull();
            expect(accountPanel(world, daughter).payments).toEqual([]);
            expect(findWrongFigures(world, 'EUR')).toEqual([]);
            expect(numbersOn(world, mother)).toHaveLength(1);
        }));

    it('has what finance wrote by hand, and its unused credit, once: at the account that was linked first', () =>
        tell((world) => {
            const { mother, daughter, customer } = share(world);
            const byHand = world.books.createInvoice('Kranich AG', 30);
            world.books.call('POST', '/creditnotes', {
                customer_id: customer,
                date: world.books.books.kernel.today(),
                line_items: [{ name: 'Returned', rate: 5, quantity: 1 }],
            });
            world.advance(HOUR);
            expect(numbersOn(world, mother)).toContain(numberOf(world, byHand));
            expect(numbersOn(world, daughter)).not.toContain(numberOf(world, byHand));
            const credits = (account: string) => accountPanel(world, account).totals.map((sums) => sums.unusedCredits);
            expect(credits(mother)).toEqual([5]);
            expect(credits(daughter)).toEqual([0]);
            expect(accountPanel(world, mother).sharedText).toMatch(
                /Kranich AG is shared with Kranich Handel, where the invoices/,
            );
            expect(accountPanel(world, daughter).sharedText).toMatch(/shared with Kranich AG, where unused credit/);
            const aged = (accountId: string) =>
                world.invoke<readonly { open: number }[]>('fiona', 'AgingController.ofAccount', {
                    accountId,
                    day: world.books.books.kernel.today(),
                });
            expect(aged(daughter)).toEqual(aged(mother));
            expect(accountPanel(world, world.deals.account('Nobody')).sharedText ?? null).toBeNull();
        }));
});

describe('an account that is linked to a customer with a history', () => {
    it('shows it at once, no longer when that is taken back, and of a shared one what it bills', () =>
        tell((world) => {
            const customer = world.books.createCustomer({
                contact_name: 'Reiher Verwaltung',
                currency_code: 'EUR',
            } as never);
            const invoice = world.books.createInvoice('Reiher Verwaltung', 40);
            world.books.pay({ [invoice]: 15 });
            world.advance(HOUR);
            const account = world.deals.account('Kranich AG');
            const shown = () => {
                const { invoices, payments } = accountPanel(world, account);
                return [invoices.length, payments.length, figures(world, account).open];
            };
            expect(shown()).toEqual([0, 0, 0]);
            const decision = world.invoke<string>('alex', 'MatchWorkbench.pick', {
                accountId: account,
                zohoId: customer,
            });
            world.settle();
            expect(shown()).toEqual([1, 1, 25]);
            const daughter = world.deals.account('Kranich Handel');
            const shared = world.invoke<string>('alex', 'MatchWorkbench.pick', {
                accountId: daughter,
                zohoId: customer,
            });
            world.settle();
            expect(shown()).toEqual([1, 1, 25]);
            const own = bill(world, 'Second', 'Kranich Handel');
            expect(numbersOn(world, daughter)).toEqual([numberOf(world, own)]);
            world.invoke('alex', 'MatchWorkbench.undo', { decisionId: decision });
            world.settle();
            expect([numbersOn(world, account).length, numbersOn(world, daughter).length]).toEqual([0, 2]);
            world.invoke('alex', 'MatchWorkbench.undo', { decisionId: shared });
            world.settle();
            expect(numbersOn(world, daughter)).toEqual([]);
            expect(figures(world, daughter)).toEqual({ open: 0, paid: null });
            const again = world.invoke<string>('alex', 'MatchWorkbench.pick', { accountId: account, zohoId: customer });
            expect(again).not.toBe(decision);
            world.settle();
            expect(numbersOn(world, account)).toHaveLength(2);
        }));
});
