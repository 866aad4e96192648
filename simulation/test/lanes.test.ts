import { USERS, type World } from '../world';
import { tell, written } from './story';

const HOUR = 60;

/** Asks for a deal to be billed as a rule or a flow does: an event, for which nobody waits. */
function ask(world: World, deal: string): void {
    world.org.runAnonymous(
        USERS.riley,
        `CreateInvoices.Request request = new CreateInvoices.Request(); request.recordId = '${deal}';
         CreateInvoices.run(new List<CreateInvoices.Request>{ request });`,
    );
}

describe('what is left of the day', () => {
    it('belongs to people when it gets short: a click is served, a rule waits until the day is over', () =>
        tell(
            (world) => {
                world.click('riley', 'Create Invoice', world.deals.make({ name: 'The first' }));
                world.advance(1);
                world.books.books.switches.set('daily_limit', 1000);
                world.books.books.switches.set('daily_remaining', 60);
                world.click('riley', 'Create Invoice', world.deals.make({ name: 'Tells what is left' }));
                world.advance(1);
                const slow = world.deals.make({ name: 'By a rule' });
                ask(world, slow);
                world.advance(20);
                expect(world.row('Intent__c', 'Source_Id__c', slow)['State__c']).not.toBe('done');
                const from = world.network.calls.length;
                world.click('riley', 'Create Invoice', world.deals.make({ name: 'By a person' }));
                world.advance(1);
                expect(written(world)).toHaveLength(3);
                expect(world.network.lines(from)).toEqual(['PUT /invoices']);
                world.books.books.switches.set('daily_limit', 100_000);
                world.advance(26 * HOUR);
                expect(written(world)).toHaveLength(4);
            },
            { webhooks: false },
        ));
});

describe('what is left of the minute', () => {
    it('is taken by people first: a click among many that nobody waits for is the next to be served', () =>
        tell(
            (world) => {
                world.click('riley', 'Create Invoice', world.deals.make({ name: 'The first' }));
                world.advance(2);
                world.deals.change('Connection__c', String(world.rows('Connection__c')[0]['Id']), {
                    Minute_Budget__c: 12,
                });
                const slow = Array.from({ length: 40 }, (_none, index) => world.deals.make({ name: `Slow ${index}` }));
                for (const deal of slow) ask(world, deal);
                world.settle();
                const before = written(world).length;
                expect(before).toBeLessThan(20);
                const mine = world.deals.make({ name: 'Mine' });
                world.click('riley', 'Create Invoice', mine);
                world.advance(1);
                expect(world.row('Intent__c', 'Source_Id__c', mine)).toMatchObject({ State__c: 'done' });
                expect(written(world).length).toBeLessThan(before + 20);
                world.advance(HOUR);
                expect(written(world)).toHaveLength(42);
            },
            { webhooks: false },
        ));
});
