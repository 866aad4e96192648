import { strike } from '../fault-matrix';
import type { World } from '../world';
import type { Row } from '../records';
import { tell } from './story';

type Fields = Readonly<Record<string, unknown>>;
const KINDS = ['validation', 'required', 'trigger', 'duplicate'] as const;
const REASONS: Readonly<Record<(typeof KINDS)[number], RegExp>> = {
    validation: /Finance has closed this month/,
    required: /Required fields are missing: \[Cost_Center__c\]/,
    trigger: /Finance has closed this month/,
    duplicate: /Use one of these records/,
};
const RETRY = 45;

/** A customer of both systems, billed and with a contact person. */
interface Party {
    readonly account: string;
    readonly contact: string;
    readonly deal: string;
    readonly customer: string;
    readonly person: string;
    readonly invoice: string;
    /** What stands in the rows of this one alone. */
    readonly signs: readonly string[];
}

/** What finance does for a party in Zoho Books, and what then has to arrive in Salesforce. */
interface Case {
    readonly object: string;
    /** Makes a change of its own in each round; returns what it is to be found by. */
    readonly act: (world: World, party: Party, round: number) => string;
    /** Whether the change has arrived. */
    readonly hasArrived: (world: World, party: Party, made: string, round: number) => boolean;
    /** What names the rows of a party that are to be refused. */
    readonly signs: (party: Party, made: string, world: World) => readonly string[];
    /** Where a refusal is told: a mirror waits in quarantine, a merge in the inbox, a figure stands in the log. */
    readonly told: 'quarantine' | 'inbox' | 'log';
}

const call = (world: World, method: string, url: string, body?: Fields) =>
    world.books.call(method, url, body as never) as Fields;
const text = (row: Fields, key: string) => String(row[key]);
const rowsWith = (world: World, object: string, field: string, value: string): readonly Row[] =>
    world.rows(object).filter((row) => row[field] === value);
const isMirrored = (object: string) => (world: World, _party: Party, made: string) =>
    rowsWith(world, object, 'Zoho_Id__c', made).length === 1;

function creditNote(world: World, party: Party): string {
    const line_items = [{ name: 'Returned', rate: 5, quantity: 1 }];
    const { creditnote } = call(world, 'POST', '/creditnotes', {
        customer_id: party.customer,
        date: world.books.books.kernel.today(),
        line_items,
    });
    return text(creditnote as Fields, 'creditnote_id');
}

function refund(world: World, party: Party): string {
    const accounts = call(world, 'GET', '/chartofaccounts')['chartofaccounts'] as readonly Fields[];
    const bank = accounts.find((one) => /bank|cash|undeposited/i.test(text(one, 'account_type'))) ?? accounts[0];
    const note = creditNote(world, party);
    const answer = call(world, 'POST', `/creditnotes/${note}/refunds`, {
        date: world.books.books.kernel.today(),
        amount: 5,
        refund_mode: 'cash',
        from_account_id: bank['account_id'],
    });
    return text(answer['creditnote_refund'] as Fields, 'creditnote_refund_id');
}

function invoice(world: World, party: Party): string {
    const name = text(call(world, 'GET', `/contacts/${party.customer}`)['contact'] as Fields, 'contact_name');
    return world.books.createInvoice(name, 10);
}

const paid = (world: World, party: Party) => text(world.books.invoice(party.invoice), 'balance');

const CASES: readonly Case[] = [
    {
        object: 'Customer__c',
        act: (world, party, round) => {
            call(world, 'PUT', `/contacts/${party.customer}`, { contact_name: `${party.customer} renamed ${round}` });
            return party.customer;
        },
        hasArrived: (world, party, made, round) =>
            world.row('Customer__c', 'Zoho_Id__c', made)['Name'] === `${party.customer} renamed ${round}`,
        signs: (party) => [party.customer],
        told: 'quarantine',
    },
    {
        object: 'Invoice__c',
        act: invoice,
        hasArrived: isMirrored('Invoice__c'),
        signs: (_party, made) => [made],
        told: 'quarantine',
    },
    {
        object: 'Invoice_Line__c',
        act: invoice,
        hasArrived: (world, party, made) =>
            isMirrored('Invoice__c')(world, party, made) &&
            (world.books.invoice(made)['line_items'] as readonly Fields[]).every((line) =>
                isMirrored('Invoice_Line__c')(world, party, text(line, 'line_item_id')),
            ),
        signs: (_party, made, world) =>
            (world.books.invoice(made)['line_items'] as readonly Fields[]).map((line) => text(line, 'line_item_id')),
        told: 'quarantine',
    },
    {
        object: 'Payment__c',
        act: (world, party) => world.books.pay({ [party.invoice]: 1 }),
        hasArrived: isMirrored('Payment__c'),
        signs: (_party, made) => [made],
        told: 'quarantine',
    },
    {
        object: 'Allocation__c',
        act: (world, party) => world.books.pay({ [party.invoice]: 1 }),
        hasArrived: (world, party, made) =>
            isMirrored('Payment__c')(world, party, made) &&
            world.rows('Allocation__c').some((row) => row['Payment__c'] === paymentRow(world, made)['Id']),
        signs: (_party, made, world) => allocationsOf(world, made),
        told: 'quarantine',
    },
    {
        object: 'Credit_Note__c',
        act: creditNote,
        hasArrived: isMirrored('Credit_Note__c'),
        signs: (_party, made) => [made],
        told: 'quarantine',
    },
    {
        object: 'Refund__c',
        act: refund,
        hasArrived: isMirrored('Refund__c'),
        signs: (_party, made) => [made],
        told: 'quarantine',
    },
    {
        object: 'Account',
        act: (world, party, round) => {
            call(world, 'PUT', `/contacts/${party.customer}`, { website: `https://${round}.example` });
            return party.account;
        },
        hasArrived: (world, party, _made, round) =>
            world.row('Account', 'Id', party.account)['Website'] === `https://${round}.example`,
        signs: (party) => [party.account],
        told: 'inbox',
    },
    {
        object: 'Contact',
        act: (world, party, round) => {
            call(world, 'PUT', `/contacts/contactpersons/${party.person}`, { phone: `+49 ${round}` });
            return party.contact;
        },
        hasArrived: (world, party, _made, round) =>
            world.row('Contact', 'Id', party.contact)['Phone'] === `+49 ${round}`,
        signs: (party) => [party.contact],
        told: 'inbox',
    },
    {
        object: 'Opportunity',
        act: (world, party) => world.books.pay({ [party.invoice]: 1 }),
        hasArrived: (world, party) =>
            Number(world.row('Opportunity', 'Id', party.deal)['Invoice_Balance__c']) === Number(paid(world, party)),
        signs: (party) => [party.deal],
        told: 'log',
    },
];

const paymentRow = (world: World, payment: string) => world.row('Payment__c', 'Zoho_Id__c', payment);

function allocationsOf(world: World, payment: string): readonly string[] {
    const parts = world.books.payment(payment)['invoices'] as readonly Fields[];
    return parts.map((part) => text(part, 'invoice_payment_id'));
}

function party(world: World, name: string): Party {
    const account = world.deals.account(name);
    const contact = world.deals.contact(account, 'Buyer', `buyer@${name.toLowerCase()}.example`);
    const deal = world.deals.make({ name: `${name} deal`, account: name });
    world.click('riley', 'Create Invoice', deal, { send: true });
    world.advance(5);
    const customer = text(world.row('Customer__c', 'Account__c', account), 'Zoho_Id__c');
    const detail = call(world, 'GET', `/contacts/${customer}`)['contact'] as Fields;
    const [person] = detail['contact_persons'] as readonly Fields[];
    const found = text(world.row('Invoice__c', 'Account__c', account), 'Zoho_Id__c');
    return {
        account,
        contact,
        deal,
        customer,
        person: text(person, 'contact_person_id'),
        invoice: found,
        signs: [customer],
    };
}

/** Where the refusal of a kind is told. */
function tellings(world: World, { told }: Case): readonly string[] {
    if (told === 'quarantine') {
        return world
            .rows('Hint__c')
            .filter((row) => row['State__c'] === 'quarantined')
            .map((row) => text(row, 'Reason__c'));
    }
    return told === 'inbox'
        ? world
              .rows('Intent__c')
              .filter((row) => row['State__c'] === 'needs_person')
              .map((row) => text(row, 'Message__c'))
        : world.rows('Log__c').map((row) => text(row, 'Message__c'));
}

function replayAll(world: World): void {
    const stopped = world.rows('Intent__c').filter((row) => row['State__c'] === 'needs_person');
    if (stopped.length > 0) world.invoke('alex', 'Inbox.replay', { intentIds: stopped.map((row) => row['Id']) });
}

describe('a rule of the subscriber loses nothing, and the others go on', () => {
    it.each(CASES.map((one) => [one.object, one] as const))(
        '%s: rule, required field, trigger, duplicate rule',
        (_name, one) =>
            tell(
                (world) => {
                    const [victim, other] = [party(world, 'Victim'), party(world, 'Other')];
                    world.advance(20);
                    KINDS.forEach((kind, index) => {
                        const round = index + 1;
                        const [made, others] = [one.act(world, victim, round), one.act(world, other, round)];
                        strike(world, { object: one.object, kind, only: one.signs(victim, made, world) });
                        world.advance(70);
                        const seen = {
                            kind,
                            victim: one.hasArrived(world, victim, made, round),
                            other: one.hasArrived(world, other, others, round),
                            isTold: tellings(world, one).some((reason) => REASONS[kind].test(reason)),
                        };
                        expect(seen).toEqual({ kind, victim: false, other: true, isTold: true });
                        strike(world, null);
                        replayAll(world);
                        world.advance(one.told === 'log' ? 24 * 60 : RETRY * 4);
                        expect({ kind, arrives: one.hasArrived(world, victim, made, round) }).toEqual({
                            kind,
                            arrives: true,
                        });
                        expect(world.rows('Hint__c').filter((row) => row['State__c'] === 'quarantined')).toEqual([]);
                    });
                },
                { project: 'subscriber' },
            ),
    );
});
