import type { BooksRecord } from '../books-desk';
import { findDifferences } from '../compare-books';
import { findWrongFigures } from '../compare-figures';
import { insertRows } from '../records';
import type { World } from '../world';
import { tell, written } from './story';

/** Sends an invoice for the Acme deal, 1,200.00 EUR, and gives its id. */
function billed(world: World): string {
    world.click('riley', 'Create Invoice', world.deals.acme, { send: true });
    world.settle();
    return String(written(world)[0]['invoice_id']);
}

/** An invoice that finance writes and sends by hand. */
function byHand(world: World, customer: string, amount: number): string {
    const id = world.books.createInvoice(customer, amount);
    world.books.markSent(id);
    return id;
}

const post = (world: World, url: string, body: Record<string, unknown> = {}) =>
    world.books.call('POST', url, body as never) as BooksRecord;
const mirrorOf = (world: World, objectName: string, zohoId: string) => world.row(objectName, 'Zoho_Id__c', zohoId);
/** What a payment or a credit note settles, by amount. */
const partsOf = (world: World, lookup: 'Payment__c' | 'Credit_Note__c', zohoId: string) => {
    const { Id } = mirrorOf(world, lookup, zohoId);
    const parts = world.rows('Allocation__c').filter((row) => row[lookup] === Id);
    return parts.map((row) => Number(row['Amount__c'])).sort((a, b) => a - b);
};
const acme = (world: World) => world.deals.id('Account', 'Acme Ltd');
const customerOf = (world: World, invoice: string) => String(world.books.invoice(invoice)['customer_id']);

function bank(world: World): string {
    const accounts = world.books.call('GET', '/chartofaccounts')['chartofaccounts'] as unknown as BooksRecord[];
    return String(accounts.find((one) => /bank|cash|undeposited/i.test(String(one['account_type'])))!['account_id']);
}

function creditNote(world: World, customer_id: string, amount: number): string {
    const answer = post(world, '/creditnotes', {
        customer_id,
        date: world.books.books.kernel.today(),
        line_items: [{ name: 'Returned', rate: amount, quantity: 1 }],
    });
    return String((answer['creditnote'] as BooksRecord)['creditnote_id']);
}

/** An invoice in euros, in books that are kept in dollars, of a customer that is linked to an Account. */
function euroInvoice(world: World, amount: number, exchange_rate: number) {
    const [account] = insertRows(world.org, 'Account', [{ Name: 'Eurokunde GmbH' }]);
    const euros = [...world.books.books.state.currencies.values()].find(
        ({ currency_code }) => currency_code === 'EUR',
    )!;
    const customer_id = world.books.createCustomer({
        contact_name: 'Eurokunde GmbH',
        currency_id: euros.currency_id,
    });
    const answer = post(world, '/invoices', {
        customer_id,
        exchange_rate,
        line_items: [{ name: 'By hand', rate: amount, quantity: 1 }],
    });
    const invoice = String((answer['invoice'] as BooksRecord)['invoice_id']);
    world.books.markSent(invoice);
    return { invoice, account };
}

/** After one interval, in which unused credit of customers is read, everything that Salesforce shows is what the books say. */
function expectTrue(world: World): void {
    world.advance(16);
    expect([...findDifferences(world), ...findWrongFigures(world, 'EUR')]).toEqual([]);
}

/** Each scenario by webhook, and with every webhook lost: then one interval of the schedule brings it. */
const WAYS = [
    ['by webhook', { webhooks: true }, 2],
    ['within one interval when every webhook is lost', { webhooks: true, switches: { webhook_drop_rate: 1 } }, 16],
] as const;

describe.each(WAYS)('what finance does arrives %s:', (_way, options, minutes) => {
    it('a partial refund', () =>
        tell((world) => {
            const invoice = billed(world);
            const payment = world.books.pay({ [invoice]: 1200 }, 1500);
            world.advance(minutes);
            post(world, `/customerpayments/${payment}/refunds`, {
                date: world.books.books.kernel.today(),
                amount: 100,
                refund_mode: 'cash',
                from_account_id: bank(world),
            });
            world.advance(minutes);
            expect(mirrorOf(world, 'Payment__c', payment)).toMatchObject({ Amount__c: 1500, Unused_Amount__c: 200 });
            expect(world.rows('Refund__c')).toMatchObject([{ Amount__c: 100 }]);
            expectTrue(world);
        }, options));

    it('a credit note of 1,000 as 600 on one invoice, 300 on another, 100 unused', () =>
        tell((world) => {
            const first = billed(world);
            const second = byHand(world, 'Acme Ltd', 500);
            const note = creditNote(world, customerOf(world, first), 1000);
            world.advance(16);
            post(world, `/creditnotes/${note}/invoices`, {
                invoices: [
                    { invoice_id: first, amount_applied: 600 },
                    { invoice_id: second, amount_applied: 300 },
                ],
            });
            world.advance(16);
            expect(mirrorOf(world, 'Credit_Note__c', note)).toMatchObject({ Total__c: 1000, Balance__c: 100 });
            expect(mirrorOf(world, 'Invoice__c', first)).toMatchObject({ Balance__c: 600 });
            expect(mirrorOf(world, 'Invoice__c', second)).toMatchObject({ Balance__c: 200 });
            expect(partsOf(world, 'Credit_Note__c', note)).toEqual([300, 600]);
            expect(world.row('Account', 'Id', acme(world))).toMatchObject({ Open_Balance__c: 800 });
            expectTrue(world);
        }, options));

    it('a payment over five invoices', () =>
        tell((world) => {
            const all = [billed(world), ...[100, 200, 300, 400].map((amount) => byHand(world, 'Acme Ltd', amount))];
            world.advance(minutes);
            const payment = world.books.pay(Object.fromEntries(all.map((id, index) => [id, 10 * (index + 1)])));
            world.advance(minutes);
            expect(mirrorOf(world, 'Payment__c', payment)).toMatchObject({ Amount__c: 150, Unused_Amount__c: 0 });
            expect(partsOf(world, 'Payment__c', payment)).toEqual([10, 20, 30, 40, 50]);
            expect(world.panel('riley', world.deals.acme).invoices).toMatchObject([{ balance: 1190 }]);
            expectTrue(world);
        }, options));

    // Zoho Books knows no payment in another currency than its customer's: the request that creates one has no currency
    // (its specification, `create-a-payment-request`), and the answer's is the customer's. Dollars that a bank received for an
    // invoice in euros are therefore recorded as the euros that they settle, at the rate at which they came: in books that are
    // kept in dollars the amount in base currency is what arrived, and the rate's difference is a gain or a loss.
    it('an invoice in euros that is paid in dollars', () =>
        tell(
            (world) => {
                const { invoice, account } = euroInvoice(world, 1000, 1.1);
                world.advance(minutes);
                expect(mirrorOf(world, 'Invoice__c', invoice)).toMatchObject({
                    ...{ Currency_Code__c: 'EUR', Total__c: 1000, Base_Total__c: 1100 },
                });
                const dollars = [...world.books.books.state.currencies.values()].find(
                    ({ currency_code }) => currency_code === 'USD',
                )!;
                const answer = post(world, '/customerpayments', {
                    customer_id: customerOf(world, invoice),
                    payment_mode: 'banktransfer',
                    date: world.books.books.kernel.today(),
                    currency_id: dollars.currency_id,
                    amount: 1000,
                    exchange_rate: 1.08,
                    bank_charges: 12.5,
                    description: '1,080.00 USD received',
                    invoices: [{ invoice_id: invoice, amount_applied: 1000 }],
                });
                const recorded = answer['payment'] as BooksRecord;
                expect(recorded).toMatchObject({ currency_code: 'EUR', amount: 1000, exchange_rate: 1.08 });
                const payment = String(recorded['payment_id']);
                world.advance(minutes);
                expect(mirrorOf(world, 'Payment__c', payment)).toMatchObject({
                    ...{ Amount__c: 1000, Currency_Code__c: 'EUR', Exchange_Rate__c: 1.08, Base_Amount__c: 1080 },
                });
                expect(mirrorOf(world, 'Invoice__c', invoice)).toMatchObject({ Status__c: 'paid', Balance__c: 0 });
                const panel = world.accountPanel('fiona', account);
                expect(panel).toMatchObject({ exchangeGain: -20, baseCurrencyCode: 'USD' });
                expect(panel.payments).toMatchObject([{ amount: 1000, currencyCode: 'EUR', baseAmount: 1080 }]);
                expectTrue(world);
            },
            { ...options, booksCurrency: 'USD' },
        ));

    it('a bank charge on a payment in the currency of the books', () =>
        tell((world) => {
            const invoice = billed(world);
            world.advance(minutes);
            const answer = post(world, '/customerpayments', {
                customer_id: customerOf(world, invoice),
                payment_mode: 'banktransfer',
                date: world.books.books.kernel.today(),
                amount: 1200,
                bank_charges: 12.5,
                invoices: [{ invoice_id: invoice, amount_applied: 1200 }],
            });
            const payment = String((answer['payment'] as BooksRecord)['payment_id']);
            world.advance(minutes);
            expect(mirrorOf(world, 'Payment__c', payment)).toMatchObject({ Amount__c: 1200, Currency_Code__c: 'EUR' });
            expect(world.panel('riley', world.deals.acme).invoices).toMatchObject([{ status: 'paid', balance: 0 }]);
            expectTrue(world);
        }, options));

    it('an advance that is applied later', () =>
        tell((world) => {
            const invoice = billed(world);
            const small = byHand(world, 'Acme Ltd', 10);
            const payment = world.books.pay({ [small]: 10 }, 510);
            world.advance(minutes);
            expect(mirrorOf(world, 'Payment__c', payment)).toMatchObject({ Unused_Amount__c: 500 });
            world.advance(24 * 60);
            post(world, `/invoices/${invoice}/credits`, {
                invoice_payments: [{ payment_id: payment, amount_applied: 500 }],
            });
            world.advance(minutes);
            expect(mirrorOf(world, 'Payment__c', payment)).toMatchObject({ Unused_Amount__c: 0 });
            expect(world.panel('riley', world.deals.acme).invoices).toMatchObject([{ balance: 700 }]);
            expectTrue(world);
        }, options));

    it('a payment that is deleted', () =>
        tell((world) => {
            const payment = world.books.pay({ [billed(world)]: 700 });
            world.advance(minutes);
            expect(world.panel('riley', world.deals.acme).invoices).toMatchObject([{ balance: 500 }]);
            world.books.deletePayment(payment);
            world.advance(minutes);
            expect(world.panel('riley', world.deals.acme).invoices).toMatchObject([{ balance: 1200 }]);
            expectTrue(world);
        }, options));

    it('an invoice that is voided after it was paid in part', () =>
        tell((world) => {
            const invoice = billed(world);
            const payment = world.books.pay({ [invoice]: 700 });
            world.advance(minutes);
            world.books.void(invoice);
            world.advance(minutes);
            expect(mirrorOf(world, 'Invoice__c', invoice)).toMatchObject({ Status__c: 'void' });
            expect(world.row('Account', 'Id', acme(world))).toMatchObject({ Open_Balance__c: null });
            expect(mirrorOf(world, 'Payment__c', payment)).toMatchObject({ Unused_Amount__c: 700 });
            expectTrue(world);
        }, options));

    it('an invoice that is edited in Zoho Books after it was sent', () =>
        tell((world) => {
            const invoice = billed(world);
            world.advance(minutes);
            const [line, ...others] = world.books.invoice(invoice)['line_items'] as { rate: number }[];
            world.books.edit(invoice, { line_items: [{ ...line, rate: 20 }, ...others] as never });
            world.advance(minutes);
            expect(world.panel('riley', world.deals.acme).invoices).toMatchObject([{ total: 1307.1, balance: 1307.1 }]);
            expectTrue(world);
        }, options));
});

describe('a customer that finance', () => {
    it('renames keeps its account and its invoices', () =>
        tell((world) => {
            const customer = customerOf(world, billed(world));
            world.books.call('PUT', `/contacts/${customer}`, { contact_name: 'Acme Group' });
            world.advance(130);
            expect(mirrorOf(world, 'Customer__c', customer)).toMatchObject({
                Name: 'Acme Group',
                Account__c: acme(world),
            });
            expectTrue(world);
        }));

    it('makes inactive shows so, and owes what it owed', () =>
        tell((world) => {
            const customer = customerOf(world, billed(world));
            post(world, `/contacts/${customer}/inactive`);
            world.advance(130);
            expect(mirrorOf(world, 'Customer__c', customer)).toMatchObject({ Status__c: 'inactive' });
            expect(world.row('Account', 'Id', acme(world))).toMatchObject({ Open_Balance__c: 1200 });
            expectTrue(world);
        }));
});

describe('webhooks that get lost', () => {
    it.each([0.2, 1])(
        'cost one interval of the delta and no record when this part of them is dropped, and the gap is in the log: %d',
        (rate) =>
            tell(
                (world) => {
                    const first = billed(world);
                    const invoices = Array.from({ length: 20 }, () => byHand(world, 'Acme Ltd', 100));
                    for (const id of [first, ...invoices]) world.books.pay({ [id]: 1 });
                    world.advance(16);
                    const missed = () => world.rows('Log__c').filter((row) => row['Operation__c'] === 'webhook.missed');
                    expect(missed()).toEqual([]);
                    world.books.books.switches.set('webhook_drop_rate', rate);
                    for (const id of invoices) world.books.pay({ [id]: 50 });
                    world.advance(16);
                    expectTrue(world);
                    expect(missed()).toHaveLength(1);
                },
                { webhooks: true },
            ),
    );
});

describe('webhooks that come twice, and the later ones first', () => {
    it('show what is true before any delta, once, and miss nothing', () =>
        tell(
            (world) => {
                const invoice = billed(world);
                world.advance(16);
                const { switches } = world.books.books;
                const pay = (delay: number, amount: number): string => {
                    switches.set('webhook_delay_ms', delay);
                    return world.books.pay({ [invoice]: amount });
                };
                const deliveries = world.deliveries.length;
                const first = pay(120_000, 300);
                const second = pay(60_000, 200);
                switches.set('webhook_delay_ms', 0);
                world.books.deletePayment(first);
                world.advance(4);
                expect(world.deliveries.length - deliveries).toBeGreaterThanOrEqual(6);
                expectTrue(world);
                expect(partsOf(world, 'Payment__c', second)).toEqual([200]);
                expect(mirrorOf(world, 'Invoice__c', invoice)).toMatchObject({ Balance__c: 1000 });
                const missed = world.rows('Log__c').filter((row) => row['Operation__c'] === 'webhook.missed');
                expect(missed).toEqual([]);
            },
            { webhooks: true, switches: { webhook_duplicate_rate: 1 } },
        ));
});
