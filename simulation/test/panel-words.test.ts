import type { AgedBalance, InvoiceView } from 'bookbridge/views';
import type { BooksRecord } from '../books-desk';
import type { World } from '../world';
import { tell, written } from './story';

const seen = (world: World): InvoiceView => world.panel('fiona', world.deals.acme).invoices[0]!;

function sentInvoice(world: World): string {
    world.click('riley', 'Create Invoice', world.deals.acme, { send: true });
    world.settle();
    return String(written(world)[0]!['invoice_id']);
}

function takeOff(world: World, paymentId: string): void {
    const [part] = world.books.payment(paymentId)['invoices'] as BooksRecord[];
    world.books.call('DELETE', `/invoices/${part!['invoice_id']}/payments/${part!['invoice_payment_id']}`);
}

function bankAccount(world: World): string {
    const { chartofaccounts } = world.books.call('GET', '/chartofaccounts');
    return String((chartofaccounts as unknown as BooksRecord[])[0]!['account_id']);
}

describe('an invoice that is owed again', () => {
    it('names the payment that was taken off, and that it was refunded', () =>
        tell((world) => {
            const payment = world.books.pay({ [sentInvoice(world)]: 1200 });
            world.advance(60);
            expect(seen(world)).toMatchObject({ status: 'paid' });
            expect(seen(world).reopenedText).toBeUndefined();
            takeOff(world, payment);
            world.advance(60);
            const number = String(world.books.payment(payment)['payment_number']);
            expect(seen(world).balance).toBe(1200);
            expect(seen(world).reopenedText).toContain(`1200.00 of payment ${number}`);
            world.books.call('POST', `/customerpayments/${payment}/refunds`, {
                date: '2026-06-10',
                amount: 1200,
                refund_mode: 'cash',
                from_account_id: bankAccount(world),
            });
            world.advance(60);
            expect(seen(world).reopenedText).toContain('refunded on 2026-06-10');
        }));

    it('says no more about it once it is paid', () =>
        tell((world) => {
            const id = sentInvoice(world);
            world.books.deletePayment(world.books.pay({ [id]: 300 }));
            world.advance(60);
            const payment = world.books.pay({ [id]: 300 });
            world.advance(60);
            world.books.deletePayment(payment);
            world.advance(60);
            expect(seen(world).reopenedText).toMatch(/300.00/);
            world.books.pay({ [id]: 1200 });
            world.advance(60);
            expect(seen(world).reopenedText).toBeUndefined();
        }));
});

describe('the panels', () => {
    it('say that the history is still being read, until it is', () =>
        tell((world) => {
            sentInvoice(world);
            expect(world.panel('riley', world.deals.acme).historyText).toBeUndefined();
            const state = (name: string, more = ''): void => {
                world.org.runAnonymous(
                    world.org.admin,
                    `Id connectionId = [SELECT Id FROM Connection__c].Id;
                    Dml.upsertSome(new List<Backfill__c>{ new Backfill__c(Connection__c = connectionId, Key__c = connectionId,
                    State__c = '${name}'${more}) }, Backfill__c.Key__c);`,
                );
            };
            state('paused', ', Rows_Read__c = 41, Rows_Total__c = 100');
            expect(world.panel('riley', world.deals.acme).historyText).toMatch(/41 %/);
            state('running', ", Phase__c = 'payments', Back_To__c = Date.newInstance(2025, 3, 14)");
            expect(world.panel('riley', world.deals.acme).historyText).toMatch(
                /41 %.* Invoices are all there, Payments are there back to March 2025/,
            );
            const account = world.panel('fiona', world.deals.acme).recordId;
            const [{ AccountId }] = world.rows('Opportunity').filter((row) => row['Id'] === account) as [BooksRecord];
            expect(world.accountPanel('fiona', String(AccountId)).historyText).toMatch(/41 %/);
            state('done');
            expect(world.panel('riley', world.deals.acme).historyText).toBeUndefined();
        }));

    it('offer what an account owed at the end of a day', () =>
        tell((world) => {
            const id = sentInvoice(world);
            world.advance(2 * 24 * 60);
            world.books.pay({ [id]: 1200 });
            world.advance(60);
            const [{ AccountId }] = world.rows('Opportunity').filter((row) => row['Id'] === world.deals.acme) as [
                BooksRecord,
            ];
            const owed = (day: string): readonly AgedBalance[] =>
                world.invoke('fiona', 'AgingController.ofAccount', { accountId: AccountId, day });
            expect(owed('2026-06-11')).toMatchObject([{ open: 1200, current: 1200 }]);
            expect(owed('2026-06-12').reduce((sum, { open }) => sum + open, 0)).toBe(0);
        }));
});
