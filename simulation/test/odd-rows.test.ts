import type { BooksRecord } from '../books-desk';
import { findDifferences } from '../compare-books';
import type { Row } from '../records';
import { findBrokenInvariants } from '../invariants';
import { World } from '../world';

/** What becomes of a record that Zoho Books shows in an odd shape. */
type Fate =
    /** Its mirror is written with what can be read. */
    | { readonly fate: 'mirrored'; readonly with?: Readonly<Record<string, unknown>> }
    /** Nothing of it is written; it waits with this reason and is read again. */
    | { readonly fate: 'quarantined'; readonly reason: RegExp }
    /** Nothing says which record it is, so that is all that can be told. */
    | { readonly fate: 'told' };

type Shape = Readonly<Record<string, unknown>>;
interface Oddity {
    readonly shape: Shape | readonly Shape[];
    /** What the list brings; and what the record itself brings, when a webhook has named it, if that is another fate. */
    readonly listed: Fate;
    readonly pulled?: Fate;
}

/** A kind of record, with how finance makes one and saves it again. */
interface Kind {
    readonly object: string;
    readonly make: (world: World, number: number) => { readonly odd: string; readonly document: string };
    readonly save: (world: World, document: string) => void;
    readonly oddities: Readonly<Record<string, Oddity>>;
}

const post = (world: World, url: string, body: Record<string, unknown> = {}) =>
    world.books.call('POST', url, body as never) as BooksRecord;
const put = (world: World, url: string, body: Record<string, unknown>) =>
    void world.books.call('PUT', url, body as never);
const today = (world: World): string => world.books.books.kernel.today();
const acme = (world: World): string =>
    String(world.books.customers().find((one) => one['contact_name'] === 'Acme Ltd')!['contact_id']);

function bank(world: World): string {
    const accounts = world.books.call('GET', '/chartofaccounts')['chartofaccounts'] as unknown as BooksRecord[];
    return String(accounts.find((one) => /bank|cash|undeposited/i.test(String(one['account_type'])))!['account_id']);
}

function sentInvoice(world: World, amount = 250): string {
    const id = world.books.createInvoice('Acme Ltd', amount);
    world.books.markSent(id);
    return id;
}

function creditNote(world: World): string {
    const answer = post(world, '/creditnotes', {
        customer_id: acme(world),
        date: today(world),
        line_items: [{ name: 'Returned', rate: 90, quantity: 1 }],
    });
    return String((answer['creditnote'] as BooksRecord)['creditnote_id']);
}

const refund = (world: World, document: string, key: string): string => {
    const body = { date: today(world), amount: 10, from_account_id: bank(world), refund_mode: 'cash' };
    const answer = post(world, `/${document}/refunds`, body);
    const made = answer[key] as BooksRecord | readonly BooksRecord[];
    const one = Array.isArray(made) ? (made as readonly BooksRecord[])[0] : (made as BooksRecord);
    return String(one['payment_refund_id'] ?? one['creditnote_refund_id']);
};

const lacks = (what: string): Fate => ({ fate: 'quarantined', reason: new RegExp(`read as: .*${what}`) });
const TOLD: Fate = { fate: 'told' };
const OTHER: Fate = { fate: 'quarantined', reason: /another record/ };
const TWICE: Fate = { fate: 'quarantined', reason: /two rows .* one id/ };
const TOO_LARGE: Fate = { fate: 'quarantined', reason: /./ };
const mirrored = (fields?: Shape): Fate => ({ fate: 'mirrored', with: fields });
const NEVER = { date: '0000-00-00', due_date: '0000-00-00' };
const NO_TIME = { created_time: '0000-00-00T00:00:00+0000', last_modified_time: '0000-00-00T00:00:00+0000' };
const ODD = expect.stringMatching(/^Odd \d+ Ltd$/);
const LONG_AGO = '2026-01-02T10:00:00+0100';

/** What documents with an amount have in common. */
function ofDocument(ownId: string, amount: string, amountLabel: string): Readonly<Record<string, Oddity>> {
    return {
        'without an id': { shape: { [ownId]: null }, listed: TOLD, pulled: OTHER },
        'whose id is words': { shape: { [ownId]: 'the first one' }, listed: TOLD, pulled: OTHER },
        'whose id is longer than any': { shape: { [ownId]: '7'.repeat(300) }, listed: TOLD, pulled: OTHER },
        'without a customer': { shape: { customer_id: null }, listed: lacks('Customer') },
        'whose customer is an object': { shape: { customer_id: {} }, listed: lacks('Customer') },
        'of an amount in words': { shape: { [amount]: 'much' }, listed: lacks(amountLabel) },
        'of an amount ""': { shape: { [amount]: '' }, listed: lacks(amountLabel) },
        'of an amount that is a list': { shape: { [amount]: [1] }, listed: lacks(amountLabel) },
        'of more money than there is': { shape: { [amount]: 1e20 }, listed: TOO_LARGE },
    };
}

const STATUS: Readonly<Record<string, Oddity>> = {
    'of a status that nobody knows': {
        shape: { status: 'disputed' },
        listed: mirrored({ Status__c: 'disputed' }),
    },
    'whose status is a list': { shape: { status: [] }, listed: lacks('Status') },
    'of a currency that is none': { shape: { currency_code: 'EURO' }, listed: lacks('Currency') },
};

const REFUND = (ownId: string): Readonly<Record<string, Oddity>> => ({
    'without an id': { shape: { [ownId]: null }, listed: lacks('Zoho Id') },
    'of an amount in words': { shape: { amount: 'ten', amount_fcy: 'ten' }, listed: lacks('Amount') },
    'of an amount ""': { shape: { amount: '', amount_fcy: '' }, listed: lacks('Amount') },
    'of year 0': { shape: NEVER, listed: mirrored() },
    'that comes twice': { shape: [{}, { amount: 4 }], listed: TWICE },
    'of more money than there is': { shape: { amount: 1e20 }, listed: TOO_LARGE },
});

const KINDS: Readonly<Record<string, Kind>> = {
    'an invoice': {
        object: 'Invoice__c',
        make: (world) => {
            const id = sentInvoice(world);
            return { odd: id, document: id };
        },
        save: (world, id) => world.books.edit(id, { notes: 'Saved again' }),
        oddities: {
            ...ofDocument('invoice_id', 'total', 'Total'),
            ...STATUS,
            'without a balance': { shape: { balance: '' }, listed: lacks('Balance') },
            'of year 0': { shape: { ...NEVER, ...NO_TIME }, listed: mirrored({ Invoice_Date__c: null }) },
            'of year 9999': { shape: { date: '9999-12-31' }, listed: mirrored({ Invoice_Date__c: null }) },
            'that comes twice': {
                shape: [{}, { balance: 1, last_modified_time: LONG_AGO }],
                listed: mirrored({ Balance__c: 250 }),
            },
            'without lines': { shape: { line_items: [] }, listed: mirrored({ Total__c: 250 }) },
            'whose lines are ""': { shape: { line_items: '' }, listed: mirrored({ Total__c: 250 }) },
            'of lines without ids': {
                shape: { line_items: [{ rate: 1 }, { rate: 2 }] },
                listed: mirrored({ Total__c: 250 }),
                pulled: lacks('Zoho Id'),
            },
            'of two lines with one id': {
                shape: { line_items: [{ line_item_id: '5' }, { line_item_id: '5' }] },
                listed: mirrored({ Total__c: 250 }),
                pulled: TWICE,
            },
        },
    },
    'a payment': {
        object: 'Payment__c',
        make: (world) => {
            const id = world.books.pay({ [sentInvoice(world)]: 100 });
            return { odd: id, document: id };
        },
        save: (world, id) => put(world, `/customerpayments/${id}`, { description: 'Saved again' }),
        oddities: {
            ...ofDocument('payment_id', 'amount', 'Amount'),
            'of a status that nobody knows': { shape: { payment_status: 'on its way' }, listed: mirrored() },
            'of year 0': { shape: { ...NEVER, ...NO_TIME }, listed: mirrored({ Payment_Date__c: null }) },
            'that comes twice': {
                shape: [{}, { amount: 1, last_modified_time: LONG_AGO }],
                listed: mirrored({ Amount__c: 100 }),
            },
            'spread over invoices without ids': {
                shape: { invoices: [{ invoice_payment_id: '1', amount_applied: 100 }] },
                listed: mirrored({ Amount__c: 100 }),
                pulled: lacks('Invoice'),
            },
            'spread in words': { shape: { invoices: 'all of them' }, listed: mirrored({ Amount__c: 100 }) },
        },
    },
    'a credit note': {
        object: 'Credit_Note__c',
        make: (world) => {
            const id = creditNote(world);
            return { odd: id, document: id };
        },
        save: (world, id) => put(world, `/creditnotes/${id}`, { notes: 'Saved again' }),
        oddities: {
            ...ofDocument('creditnote_id', 'total', 'Total'),
            ...STATUS,
            'of year 0': { shape: { ...NEVER, ...NO_TIME }, listed: mirrored({ Credit_Note_Date__c: null }) },
            'that comes twice': {
                shape: [{}, { balance: 1, last_modified_time: LONG_AGO }],
                listed: mirrored({ Balance__c: 90 }),
            },
        },
    },
    'a refund of a payment': {
        object: 'Payment__c',
        make: (world) => {
            const document = world.books.pay({ [sentInvoice(world)]: 100 }, 150);
            return { odd: refund(world, `customerpayments/${document}`, 'payment_refunds'), document };
        },
        save: (world, id) => put(world, `/customerpayments/${id}`, { description: 'Saved again' }),
        oddities: REFUND('payment_refund_id'),
    },
    'a refund of a credit note': {
        object: 'Credit_Note__c',
        make: (world) => {
            const document = creditNote(world);
            return { odd: refund(world, `creditnotes/${document}`, 'creditnote_refund'), document };
        },
        save: (world, id) => put(world, `/creditnotes/${id}`, { notes: 'Saved again' }),
        oddities: REFUND('creditnote_refund_id'),
    },
    'a customer': {
        object: 'Customer__c',
        make: (world, number) => {
            const id = world.books.createCustomer({ contact_name: `Odd ${number} Ltd` });
            world.books.markSent(world.books.createInvoice(`Odd ${number} Ltd`, 35));
            return { odd: id, document: id };
        },
        save: (world, id) => put(world, `/contacts/${id}`, { notes: 'Saved again' }),
        oddities: {
            'without an id': { shape: { contact_id: null }, listed: OTHER },
            'whose id is words': { shape: { contact_id: 'the first one' }, listed: OTHER },
            'without a name': { shape: { contact_name: '' }, listed: lacks('Name') },
            'whose name is an object': { shape: { contact_name: {} }, listed: lacks('Name') },
            'that owes ""': { shape: { outstanding_receivable_amount: '' }, listed: mirrored({ Name: ODD }) },
            'that owes in words': { shape: { outstanding_receivable_amount: 'a lot' }, listed: mirrored() },
            'of a status that nobody knows': {
                shape: { status: 'dormant' },
                listed: mirrored({ Status__c: 'dormant' }),
            },
            'of year 0': { shape: NO_TIME, listed: mirrored({ Name: ODD }) },
            'that is a vendor as well': { shape: { contact_type: 'vendor' }, listed: mirrored({ Name: ODD }) },
            'that comes twice': {
                shape: [{}, { contact_name: 'Old Ltd', last_modified_time: LONG_AGO }],
                listed: mirrored({ Name: ODD }),
            },
        },
    },
};

const WAYS = { 'in its list': { webhooks: false }, 'after a webhook': { webhooks: true } } as const;

const CASES = Object.entries(KINDS).flatMap(([name, kind]) =>
    Object.entries(WAYS).map(([way, options]) => [`${name}, ${way},`, kind, options] as const),
);

const PARTS = ['Invoice_Line__c', 'Allocation__c', 'Refund__c'];
const quarantined = (world: World): readonly Row[] =>
    world.rows('Hint__c').filter((row) => row['State__c'] === 'quarantined');
const mirrorsOf = (world: World, kind: Kind, id: string): readonly Row[] =>
    world.rows(kind.object).filter((row) => row['Zoho_Id__c'] === id);

/** No part of a document is there without it: what was refused was taken back whole. */
function expectNothingHalfWritten(world: World, document: string): void {
    const held = new Set(
        [...world.rows('Payment__c'), ...world.rows('Credit_Note__c'), ...world.rows('Invoice__c')].map(
            (row) => row['Id'],
        ),
    );
    for (const row of PARTS.flatMap((name) => world.rows(name))) {
        const owners = [row['Payment__c'], row['Credit_Note__c'], row['Invoice__c']].filter((id) => id);
        expect(owners.filter((id) => !held.has(id as string))).toEqual([]);
        expect(String(row['Key__c'])).not.toContain(`:${document}`);
    }
}

function expectFate(world: World, kind: Kind, document: string, fate: Fate): void {
    const rows = mirrorsOf(world, kind, document);
    const log = world.rows('Log__c').map((row) => String(row['Message__c']));
    if (fate.fate === 'mirrored') {
        const held = quarantined(world).filter((row) => row['Zoho_Id__c'] === document);
        expect(held.map((row) => row['Reason__c'])).toEqual([]);
        expect(rows).toMatchObject([fate.with ?? {}]);
        return;
    }
    expect(rows).toEqual([]);
    expectNothingHalfWritten(world, document);
    const held = quarantined(world).filter((row) => row['Zoho_Id__c'] === document);
    if (fate.fate === 'told') {
        expect(held).toEqual([]);
        expect(log.some((text) => text.includes('without an id'))).toBe(true);
        return;
    }
    expect(held).toHaveLength(1);
    expect(String(held[0]['Reason__c'])).toMatch(fate.reason);
    expect(log.some((text) => text.includes(document))).toBe(true);
}

/** Whoever looks sees a page. */
function expectPagesOpen(world: World): void {
    world.panel('riley', world.deals.acme);
    world.accountPanel('fiona', world.deals.id('Account', 'Acme Ltd'));
}

describe.each(CASES)(
    'an odd record hurts nobody, is told, and is there once it is mended: %s',
    (_name, kind, options) => {
        const documents = new Map<string, string>();
        let world: World;
        let beside = '';
        let paid = '';

        beforeAll(() => {
            world = new World(options);
            world.click('riley', 'Create Invoice', world.deals.acme, { send: true });
            world.advance(20);
            const shapes = Object.entries(kind.oddities).map(([name, { shape }]) => {
                const { odd, document } = kind.make(world, documents.size);
                documents.set(name, document);
                return [odd, shape] as const;
            });
            world.books.books.switches.set('odd_rows', JSON.stringify(Object.fromEntries(shapes)));
            beside = sentInvoice(world, 17);
            paid = world.books.pay({ [beside]: 7 });
            world.advance(options.webhooks ? 3 : 16);
        });

        it.each(Object.entries(kind.oddities))('%s', (name, { listed, pulled }) => {
            expectFate(world, kind, documents.get(name)!, (options.webhooks ? pulled : undefined) ?? listed);
        });

        it('and the others go on', () => {
            expect(world.row('Invoice__c', 'Zoho_Id__c', beside)['Balance__c']).toBe(10);
            expect(world.row('Payment__c', 'Zoho_Id__c', paid)['Amount__c']).toBe(7);
            expectPagesOpen(world);
            expect(world.failures).toEqual([]);
        });

        it('and once all are mended, everything is what the books say', () => {
            world.books.books.switches.set('odd_rows', '');
            for (const document of documents.values()) kind.save(world, document);
            world.advance(60);
            expect(quarantined(world)).toEqual([]);
            expect(findDifferences(world)).toEqual([]);
            expectPagesOpen(world);
            expect(world.failures).toEqual([]);
            expect(findBrokenInvariants(world)).toEqual([]);
        });
    },
);
