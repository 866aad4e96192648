import type { BooksRecord } from './books-desk';
import type { Dice } from './dice';
import type { World } from './world';

/** Something that finance does in Zoho Books by hand. */
export interface FinanceAct {
    readonly name: string;
    readonly weight: number;
    /** Does it to something that it fits; says to what. Zoho Books may refuse it. */
    play(world: World, dice: Dice): string;
}

const text = (record: BooksRecord, key: string): string => String(record[key] ?? '');
const amount = (record: BooksRecord, key: string): number => Number(record[key] ?? 0);
const cents = (value: number): number => Math.round(value * 100) / 100;

/** A part of an amount, in whole cents; sometimes all of it. */
function some(dice: Dice, of: number): number {
    return dice.chance(0.4) ? of : Math.max(0.01, cents((of * dice.between(1, 99)) / 100));
}

function post(world: World, url: string, body = {}): BooksRecord {
    return world.books.call('POST', url, body) as BooksRecord;
}

function owed(world: World): readonly BooksRecord[] {
    return world.books
        .invoices()
        .filter((invoice) => amount(invoice, 'balance') > 0 && !['draft', 'void'].includes(text(invoice, 'status')));
}

function creditNotes(world: World): readonly BooksRecord[] {
    return [...world.books.books.state.creditNotes.keys()].map(
        (id) => world.books.call('GET', `/creditnotes/${id}`)['creditnote'] as BooksRecord,
    );
}

function customerOf(world: World, dice: Dice): BooksRecord {
    return dice.one(world.books.customers());
}

/** Invoices of one customer in one currency that owe something. */
function owedTogether(world: World, dice: Dice): readonly BooksRecord[] {
    const all = owed(world);
    const first = dice.one(all);
    return all.filter((one) => one['customer_id'] === first['customer_id']).slice(0, 5);
}

function sourceAccount(world: World): string {
    const accounts = world.books.call('GET', '/chartofaccounts')['chartofaccounts'] as unknown as BooksRecord[];
    return text(
        accounts.find((one) => /bank|cash|undeposited/i.test(text(one, 'account_type'))) ?? accounts[0],
        'account_id',
    );
}

const refundBody = (world: World, dice: Dice, left: number) => ({
    date: world.books.books.kernel.today(),
    amount: some(dice, left),
    refund_mode: 'cash',
    from_account_id: sourceAccount(world),
});

/** Whatever finance people do to documents, with how often they do it. */
export const FINANCE_ACTS: readonly FinanceAct[] = [
    {
        name: 'writes an invoice',
        weight: 8,
        play: (world, dice) => {
            const lines = Array.from({ length: dice.between(1, 3) }, (_, index) => ({
                name: `Line ${index}`,
                rate: dice.between(1, 90_000) / 100,
                quantity: dice.between(1, 4),
            }));
            const customer_id = text(customerOf(world, dice), 'contact_id');
            const { invoice } = post(world, '/invoices', { customer_id, line_items: lines });
            const id = text(invoice as BooksRecord, 'invoice_id');
            if (dice.chance(0.8)) world.books.markSent(id);
            return id;
        },
    },
    {
        name: 'records a payment over several invoices',
        weight: 6,
        play: (world, dice) => {
            const parts = owedTogether(world, dice).map(
                (one) => [text(one, 'invoice_id'), some(dice, amount(one, 'balance'))] as const,
            );
            const sum = cents(parts.reduce((total, [, part]) => total + part, 0));
            return world.books.pay(
                Object.fromEntries(parts),
                dice.chance(0.3) ? cents(sum + dice.between(1, 50)) : sum,
            );
        },
    },
    {
        name: 'records a payment',
        weight: 6,
        play: (world, dice) => {
            const invoice = dice.one(owed(world));
            return world.books.pay({ [text(invoice, 'invoice_id')]: some(dice, amount(invoice, 'balance')) });
        },
    },
    {
        name: 'deletes a payment',
        weight: 2,
        play: (world, dice) => {
            const id = text(dice.one(world.books.payments()), 'payment_id');
            world.books.deletePayment(id);
            return id;
        },
    },
    {
        name: 'applies unused money of a payment',
        weight: 3,
        play: (world, dice) => {
            const payment = dice.one(world.books.payments().filter((one) => amount(one, 'unused_amount') > 0));
            const invoice = dice.one(owed(world).filter((one) => one['customer_id'] === payment['customer_id']));
            const most = Math.min(amount(payment, 'unused_amount'), amount(invoice, 'balance'));
            post(world, `/invoices/${text(invoice, 'invoice_id')}/credits`, {
                invoice_payments: [{ payment_id: text(payment, 'payment_id'), amount_applied: some(dice, most) }],
            });
            return `${text(payment, 'payment_id')} to ${text(invoice, 'invoice_id')}`;
        },
    },
    {
        name: 'takes a payment off an invoice',
        weight: 2,
        play: (world, dice) => {
            const payment = dice.one(world.books.payments().filter((one) => (one['invoices'] as unknown[]).length > 0));
            const part = dice.one(payment['invoices'] as BooksRecord[]);
            const url = `/invoices/${text(part, 'invoice_id')}/payments/${text(part, 'invoice_payment_id')}`;
            world.books.call('DELETE', url);
            return url;
        },
    },
    {
        name: 'pays unused money back',
        weight: 2,
        play: (world, dice) => {
            const payment = dice.one(world.books.payments().filter((one) => amount(one, 'unused_amount') > 0));
            const url = `/customerpayments/${text(payment, 'payment_id')}/refunds`;
            post(world, url, refundBody(world, dice, amount(payment, 'unused_amount')));
            return url;
        },
    },
    {
        name: 'writes a credit note',
        weight: 4,
        play: (world, dice) => {
            const { creditnote } = post(world, '/creditnotes', {
                customer_id: text(customerOf(world, dice), 'contact_id'),
                date: world.books.books.kernel.today(),
                line_items: [{ name: 'Returned', rate: dice.between(1, 50_000) / 100, quantity: 1 }],
            });
            return text(creditnote as BooksRecord, 'creditnote_id');
        },
    },
    {
        name: 'applies a credit note',
        weight: 4,
        play: (world, dice) => {
            const note = dice.one(creditNotes(world).filter((one) => amount(one, 'balance') > 0));
            const invoice = dice.one(owed(world).filter((one) => one['customer_id'] === note['customer_id']));
            const most = Math.min(amount(note, 'balance'), amount(invoice, 'balance'));
            post(world, `/creditnotes/${text(note, 'creditnote_id')}/invoices`, {
                invoices: [{ invoice_id: text(invoice, 'invoice_id'), amount_applied: some(dice, most) }],
            });
            return `${text(note, 'creditnote_id')} to ${text(invoice, 'invoice_id')}`;
        },
    },
    {
        name: 'takes a credit back',
        weight: 2,
        play: (world, dice) => {
            const note = dice.one(
                creditNotes(world).filter((one) => (one['invoices_credited'] as unknown[]).length > 0),
            );
            const part = dice.one(note['invoices_credited'] as BooksRecord[]);
            const url = `/creditnotes/${text(note, 'creditnote_id')}/invoices/${text(part, 'creditnote_invoice_id')}`;
            world.books.call('DELETE', url);
            return url;
        },
    },
    {
        name: 'refunds a credit note',
        weight: 2,
        play: (world, dice) => {
            const note = dice.one(creditNotes(world).filter((one) => amount(one, 'balance') > 0));
            const url = `/creditnotes/${text(note, 'creditnote_id')}/refunds`;
            post(world, url, refundBody(world, dice, amount(note, 'balance')));
            return url;
        },
    },
    {
        name: 'deletes a credit note',
        weight: 1,
        play: (world, dice) => {
            const url = `/creditnotes/${text(dice.one(creditNotes(world)), 'creditnote_id')}`;
            world.books.call('DELETE', url);
            return url;
        },
    },
    {
        name: 'voids an invoice',
        weight: 2,
        play: (world, dice) => {
            const id = text(dice.one(world.books.invoices()), 'invoice_id');
            world.books.void(id);
            return id;
        },
    },
    {
        name: 'writes an invoice off',
        weight: 2,
        play: (world, dice) => {
            const url = `/invoices/${text(dice.one(owed(world)), 'invoice_id')}/writeoff`;
            post(world, dice.chance(0.2) ? `${url}/cancel` : url);
            return url;
        },
    },
    {
        name: 'deletes an invoice',
        weight: 2,
        play: (world, dice) => {
            const url = `/invoices/${text(dice.one(world.books.invoices()), 'invoice_id')}`;
            world.books.call('DELETE', url);
            return url;
        },
    },
    {
        name: 'changes an invoice',
        weight: 4,
        play: (world, dice) => {
            const invoice = dice.one(world.books.invoices());
            const lines = (invoice['line_items'] as BooksRecord[]).map((line) => ({
                line_item_id: text(line, 'line_item_id'),
                name: text(line, 'name'),
                quantity: amount(line, 'quantity'),
                rate: cents(amount(line, 'rate') * (1 + dice.between(0, 20) / 100)),
            }));
            const due = `2026-0${dice.between(6, 9)}-15`;
            world.books.edit(text(invoice, 'invoice_id'), dice.chance(0.5) ? { due_date: due } : { line_items: lines });
            return text(invoice, 'invoice_id');
        },
    },
    {
        name: 'gives an invoice another day, or another rate',
        weight: 2,
        play: (world, dice) => {
            const invoice = dice.one(world.books.invoices());
            const date = `2026-06-0${dice.between(1, 9)}`;
            const rate = dice.between(50, 150) / 100;
            world.books.edit(text(invoice, 'invoice_id'), dice.chance(0.5) ? { date } : { exchange_rate: rate });
            return text(invoice, 'invoice_id');
        },
    },
    {
        name: 'renames a customer',
        weight: 1,
        play: (world, dice) => {
            const id = text(customerOf(world, dice), 'contact_id');
            world.books.call('PUT', `/contacts/${id}`, { contact_name: `Renamed ${dice.between(1, 99_999)}` });
            return id;
        },
    },
    {
        name: 'makes a customer inactive, or active again',
        weight: 1,
        play: (world, dice) => {
            const url = `/contacts/${text(customerOf(world, dice), 'contact_id')}/${dice.one(['inactive', 'active'])}`;
            post(world, url);
            return url;
        },
    },
];
