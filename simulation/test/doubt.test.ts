import { answerLost, answers, only, times, type Fault } from '../faults';
import type { World } from '../world';
import { makeRule, move, SOURCES } from './sources';
import { tell, written } from './story';

const HOUR = 60;
const DEAL = SOURCES[0]!;
const intent = (world: World) => world.rows('Intent__c').find((row) => row['Operation__c'] === 'create_invoice')!;

/** One fault for as long as it answers, then the other. */
const first =
    (one: Fault, other: Fault): Fault =>
    (call, deliver) =>
        one(call, deliver) ?? other(call, deliver);

describe('an invoice of which nobody knows whether it was made', () => {
    it('is looked for, although its deal was lost and won again meanwhile: what finance has edited stays', () =>
        tell(
            (world) => {
                const deal = DEAL.make(world);
                move(world, DEAL, deal, DEAL.open);
                makeRule(world, DEAL);
                const refused = answers(403, { code: 57, message: 'You are not authorized to perform this operation' });
                world.network.fault = first(
                    only('PUT /invoices', times(1, answerLost())),
                    only('GET /invoices', refused),
                );
                move(world, DEAL, deal, DEAL.won);
                world.advance(2);
                expect(intent(world)['State__c']).toMatch(/blocked|needs_person|uncertain/);
                const [invoice] = written(world);
                world.books.edit(String(invoice!['invoice_id']), { reference_number: 'PO 4712' });
                move(world, DEAL, deal, DEAL.open);
                expect(intent(world)['State__c']).toBe('cancelled');
                world.network.fault = null;
                world.deals.change('Connection__c', String(world.rows('Connection__c')[0]!['Id']), {
                    Status__c: 'Active',
                });
                move(world, DEAL, deal, DEAL.won);
                world.advance(HOUR);
                expect(written(world)).toMatchObject([{ reference_number: 'PO 4712', total: 1200 }]);
                expect(intent(world)['State__c']).toBe('done');
            },
            { webhooks: false },
        ));

    it.each([
        ['is lost', (world: World, deal: string) => move(world, DEAL, deal, DEAL.open)],
        [
            'is deleted',
            (world: World, deal: string) =>
                world.org.runAnonymous(world.org.admin, `delete as system new Opportunity(Id = '${deal}');`),
        ],
    ])('and was not, is not made after its deal %s', (_how, leave) =>
        tell(
            (world) => {
                const deal = DEAL.make(world);
                world.network.fault = only('PUT /invoices', times(1, answers(500, { code: 1000, message: 'Oops' })));
                world.click('riley', 'Create Invoice', deal);
                world.settle();
                expect(intent(world)['State__c']).toBe('uncertain');
                leave(world, deal);
                world.advance(HOUR);
                expect(written(world)).toEqual([]);
                expect(intent(world)['State__c']).toBe('cancelled');
            },
            { webhooks: false },
        ),
    );
});
