import { answers, type Fault } from '../faults';
import { USERS, type World } from '../world';
import { tell, written } from './story';

const HOUR = 60;
const REFUSED = { code: 2006, message: 'Please set an income account for the item.' };

/** Zoho Books refuses one item, as it does when its income account is missing. */
const refusing =
    (item: string): Fault =>
    (call, deliver) =>
        call.path === '/items' && (call.body as { name?: string } | null)?.name === item
            ? answers(400, REFUSED)(call, deliver)
            : undefined;

/** Asks for deals to be billed as a flow does: nobody waits for it. */
function ask(world: World, deals: readonly string[]): void {
    for (const deal of deals)
        world.org.runAnonymous(
            USERS.riley,
            `CreateInvoices.Request request = new CreateInvoices.Request(); request.recordId = '${deal}';
             CreateInvoices.run(new List<CreateInvoices.Request>{ request });`,
        );
}

function intentOf(world: World, deal: string) {
    return world.row('Intent__c', 'Source_Id__c', deal);
}

function replay(world: World, intentId: unknown): void {
    const ids = [intentId];
    expect(world.invoke<number>('alex', 'Inbox.replay', { intentIds: ids })).toBe(1);
}

describe('an item that Zoho Books refuses', () => {
    it('stops what needs it and nothing else; the others say for which one they wait, and go on when it is there', () =>
        tell(
            (world) => {
                world.deals.product('Cursed', 10);
                const cursed = (name: string) => world.deals.make({ name, lines: [{ product: 'Cursed' }] });
                const deals = [cursed('One'), cursed('Two'), cursed('Three')];
                const free = world.deals.make({ name: 'Free' });
                world.network.fault = refusing('Cursed');
                ask(world, [...deals, free]);
                world.advance(HOUR);

                expect(intentOf(world, free)).toMatchObject({ State__c: 'done' });
                const [first, ...others] = deals.map((deal) => intentOf(world, deal));
                expect(first).toMatchObject({ State__c: 'needs_person' });
                expect(String(first['Message__c'])).not.toBe('');
                for (const other of others) {
                    expect(other).toMatchObject({ State__c: 'waiting', Waits_For__c: first['Waits_For__c'] });
                    expect(String(other['Remedy__c'])).toContain(String(first['Name']));
                }
                const attempts = world.network.lines().filter((line) => line === 'PUT /items').length;
                expect(attempts).toBeLessThanOrEqual(3);
                expect(world.panel('riley', deals[1]).intent).toMatchObject({ state: 'waiting' });

                world.network.fault = null;
                replay(world, first['Id']);
                world.advance(HOUR);
                for (const deal of deals) expect(intentOf(world, deal)).toMatchObject({ State__c: 'done' });
                expect(written(world)).toHaveLength(4);
                const why = world.rows('Log__c').filter((row) => row['Intent__c'] === others[0]['Id']);
                expect(why.map((row) => row['Message__c'])).toContain('what it needs is there');
            },
            { hasLostLog: true },
        ));

    it('does not keep the others for ever when the first one is given up', () =>
        tell(
            (world) => {
                world.deals.product('Cursed', 10);
                const deals = ['One', 'Two'].map((name) => world.deals.make({ name, lines: [{ product: 'Cursed' }] }));
                world.network.fault = refusing('Cursed');
                ask(world, deals);
                world.advance(HOUR);
                expect(intentOf(world, deals[1])).toMatchObject({ State__c: 'waiting' });
                world.network.fault = null;
                world.invoke('alex', 'Inbox.dismiss', {
                    intentIds: [intentOf(world, deals[0])['Id']],
                    reason: 'not sold',
                });
                world.advance(HOUR);
                expect(intentOf(world, deals[0])).toMatchObject({ State__c: 'cancelled' });
                expect(intentOf(world, deals[1])).toMatchObject({ State__c: 'done' });
            },
            { hasLostLog: true },
        ));

    it('is tried again at once for a person who clicks', () =>
        tell(
            (world) => {
                world.deals.product('Cursed', 10);
                const deals = ['One', 'Two'].map((name) => world.deals.make({ name, lines: [{ product: 'Cursed' }] }));
                world.network.fault = refusing('Cursed');
                ask(world, [deals[0]]);
                world.advance(HOUR);
                world.network.fault = null;
                world.click('riley', 'Create Invoice', deals[1]);
                world.advance(1);
                expect(intentOf(world, deals[1])).toMatchObject({ State__c: 'done' });
                world.advance(HOUR);
                expect(intentOf(world, deals[0])).toMatchObject({ State__c: 'done' });
            },
            { hasLostLog: true },
        ));
});
