import { strike } from '../fault-matrix';
import { USERS, type World } from '../world';
import { tell } from './story';

interface Group {
    readonly cause: string;
    readonly count: number;
    readonly message: string;
    readonly canDismiss: boolean;
}

interface Item {
    readonly id: string;
    readonly recordId?: string;
    readonly recordName: string;
    readonly accountName?: string;
    readonly message: string;
}

/** How long a refused document is left alone at first, and how long until work that is due was done, in minutes. */
const [FIRST, TURN] = [5, 20];

const groups = (world: World) => world.invoke<readonly Group[]>('fiona', 'Inbox.getGroups', {});
const items = (world: World, { cause }: Group) =>
    world.invoke<readonly Item[]>('fiona', 'Inbox.getItems', { cause, page: 0 });
const replay = (world: World, chosen: readonly Item[]) =>
    world.invoke<number>('fiona', 'Inbox.replay', { intentIds: chosen.map(({ id }) => id) });
const mirrored = (world: World) => world.rows('Invoice__c').map((row) => String(row['Zoho_Id__c']));

/** A billed deal, then two invoices that finance made by hand and a rule of the subscriber refuses. */
function refuse(world: World): { readonly older: string; readonly refused: readonly string[] } {
    world.click('riley', 'Create Invoice', world.deals.acme, { send: true });
    world.advance(TURN);
    const older = String(world.row('Invoice__c', 'Opportunity__c', world.deals.acme)['Zoho_Id__c']);
    const refused = [10, 20].map((amount) => world.books.createInvoice('Acme Ltd', amount));
    strike(world, { object: 'Invoice__c', kind: 'validation', only: [...refused, older] });
    world.advance(70);
    return { older, refused };
}

/** The rule is changed, and all is tried again. */
function mend(world: World): void {
    strike(world, null);
    for (const { cause } of groups(world)) world.invoke('fiona', 'Inbox.replayAll', { cause });
    world.advance(TURN);
}

describe('what a rule of the subscriber refuses of Zoho Books stands in the inbox', () => {
    it('with the words of the rule, the document and its customer; tried again by a person once it is mended', () =>
        tell(
            (world) => {
                const { older, refused } = refuse(world);
                world.books.pay({ [older]: 1 });
                world.advance(FIRST + TURN);
                const [group, ...others] = groups(world);
                expect(others).toEqual([]);
                expect(group).toMatchObject({ count: 3, canDismiss: false });
                expect(group.message).toMatch(/^Invoice: Salesforce refuses .*Finance has closed this month/);
                const [known, ...unknown] = [...items(world, group)].sort((left) => (left.recordId ? -1 : 1));
                expect(known).toMatchObject({
                    recordName: expect.stringMatching(/^Invoice INV-/),
                    accountName: 'Acme Ltd',
                });
                expect(unknown.map(({ recordName }) => recordName).sort()).toEqual(
                    refused.map((id) => `Invoice ${String(world.books.invoice(id)['invoice_number'])}`).sort(),
                );

                expect(replay(world, [known])).toBe(1);
                world.advance(TURN);
                expect(groups(world)[0].count).toBe(3);

                strike(world, null);
                const intentId = unknown[0].id;
                const history = world.invoke<readonly { note: string }[]>('fiona', 'Inbox.getHistory', { intentId });
                expect(history.map(({ note }) => note)).toEqual(Array(3).fill('Finance has closed this month.'));
                expect(replay(world, [unknown[0]])).toBe(1);
                world.advance(1);
                expect(groups(world)[0].count).toBe(2);
                expect(world.invoke('fiona', 'Inbox.replayAll', { cause: group.cause })).toBe(2);
                world.advance(1);
                expect(groups(world)).toEqual([]);
                expect(mirrored(world)).toEqual(expect.arrayContaining([older, ...refused]));
                expect(Number(world.row('Invoice__c', 'Zoho_Id__c', older)['Balance__c'])).toBe(
                    Number(world.books.invoice(older)['balance']),
                );
            },
            { project: 'subscriber' },
        ));

    it('cannot be given up, and nobody who may not resolve sees it', () =>
        tell(
            (world) => {
                refuse(world);
                const [group] = groups(world);
                const [item] = items(world, group);
                const giveUp = () =>
                    world.invoke('fiona', 'Inbox.dismiss', { intentIds: [item.id], reason: 'not wanted' });
                expect(giveUp).toThrow(/cannot be given up/);
                expect(() => world.invoke('riley', 'Inbox.getGroups', {})).toThrow();
                expect(groups(world)[0].count).toBe(group.count);
                mend(world);
            },
            { project: 'subscriber' },
        ));

    it('is told to the named people once, when it was refused twice', () =>
        tell(
            (world) => {
                const connection = String(world.rows('Connection__c')[0]['Id']);
                world.deals.change('Connection__c', connection, { Notify__c: USERS.fiona });
                refuse(world);
                world.advance(24 * 60);
                const { sent, notifications } = world.org.mailbox;
                expect(sent.map(({ subject }) => subject)).toEqual(['Bookbridge: 2 things need you']);
                expect(sent[0].plainTextBody).toContain('Finance has closed this month');
                expect(notifications).toHaveLength(1);
                mend(world);
            },
            { project: 'subscriber' },
        ));
});
