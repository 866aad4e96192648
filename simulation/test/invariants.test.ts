import { findBrokenInvariants } from '../invariants';
import { USERS, World } from '../world';
import { written } from './story';

/** Breaks something by hand in a world where all holds; the checker must see it. */
const BREAKS: Readonly<Record<string, { readonly by: (world: World) => void; readonly says: RegExp }>> = {
    'a second invoice with the same key': {
        by: (world) => {
            const [invoice] = [...world.books.books.state.invoices.values()].slice(-1);
            world.books.books.state.invoices.set('1', { ...invoice, invoice_id: '1' });
        },
        says: /two invoices with the key/,
    },
    'a done intent without its invoice': {
        by: (world) => change(world, 'Intent__c', { Key__c: 'another key' }),
        says: /0 invoices in Zoho Books have its key/,
    },
    'a total that is off by a cent': {
        by: (world) => change(world, 'Invoice__c', { Total__c: 1200.01 }),
        says: /Total__c/,
    },
    'an old balance': { by: (world) => change(world, 'Invoice__c', { Balance__c: 1200 }), says: /Balance__c is 1200/ },
    'a payment spread wrongly': {
        by: (world) => change(world, 'Allocation__c', { Amount__c: 400 }),
        says: /is spread as/,
    },
    'help that says nothing': {
        by: (world) => change(world, 'Intent__c', { State__c: 'needs_person' }),
        says: /does not say what happened/,
    },
    'a deal that is not counted as billed': {
        by: (world) => change(world, 'Deal_Billing__c', { Source_Id__c: 'x' }),
        says: /without a row that says so/,
    },
    'a deal that names the invoice of another part': {
        by: (world) => change(world, 'Deal_Billing__c', { Invoice__c: null }),
        says: /not that of its newest part/,
    },
    'a part that is counted twice': {
        by: (world) => changeLedger(world, (ledger) => ledger.parts.push(ledger.parts[0])),
        says: /counted twice/,
    },
    'a part that is not counted': {
        by: (world) => changeLedger(world, (ledger) => ledger.parts.pop()),
        says: /part 2 is not counted/,
    },
    'a part that is counted with another total': {
        by: (world) => changeLedger(world, (ledger) => (ledger.parts[0].total += 0.01)),
        says: /part 1 is counted with/,
    },
    'a part that is no longer what was approved': {
        by: (world) => changeLedger(world, (ledger) => (ledger.parts[0].percent = 31)),
        says: /not what was approved/,
    },
    'a posted part that is counted as promised': {
        by: (world) => changeLedger(world, (ledger) => (ledger.parts[0].isPosted = false)),
        says: /counted as not posted/,
    },
    'a line that is billed twice': {
        by: (world) => changeLedger(world, (ledger) => (ledger.lines[0].q *= 2)),
        says: /other quantities/,
    },
    'a token in a log': {
        // A row of the log cannot be changed, only added.
        by: (world) =>
            world.org.runAnonymous(
                USERS.bridge,
                `insert as system new Log__c(Message__c = 'Bearer ${[...world.network.secrets].at(-1)}');`,
            ),
        says: /Log__c holds a secret/,
    },
    'a request that is not in the log': {
        by: (world) => world.network.calls.push({ ...world.network.calls[0] }),
        says: /requests were made/,
    },
};

describe('the invariants', () => {
    it.each(Object.entries(BREAKS))('see %s', (_what, { by, says }) => {
        const world = new World();
        bill(world, '{"kind":"deposit","percentage":60}');
        bill(world, null);
        world.books.pay({ [String(written(world)[0]['invoice_id'])]: 500 });
        world.settle();
        expect(findBrokenInvariants(world)).toEqual([]);
        by(world);
        expect(findBrokenInvariants(world).join('\n')).toMatch(says);
    });
});

/** Bills a part of the deal and sends it. */
function bill(world: World, wish: string | null): void {
    const deal = { recordId: world.deals.acme, wish };
    const { hash } = world.invoke<{ hash: string }>('riley', 'InvoicePanelController.previewInvoice', deal);
    world.invoke('riley', 'InvoicePanelController.createInvoice', { ...deal, previewHash: hash, send: true });
    world.settle();
}

interface Ledger {
    readonly parts: { total: number; percent: number | null; isPosted: boolean }[];
    readonly lines: { q: number }[];
}

function changeLedger(world: World, by: (ledger: Ledger) => unknown): void {
    const ledger = JSON.parse(String(world.rows('Deal_Billing__c').at(-1)!['Ledger__c'])) as Ledger;
    by(ledger);
    change(world, 'Deal_Billing__c', { Ledger__c: JSON.stringify(ledger) });
}

/** Changes the newest row of an object behind the package's back. */
function change(world: World, objectName: string, fields: Readonly<Record<string, unknown>>): void {
    world.deals.change(objectName, String(world.rows(objectName).at(-1)!['Id']), fields);
}
