import { answerLost, only, times, unreachable, type Fault } from '../faults';
import type { World } from '../world';
import { tell, written } from './story';

/** Books that round tax line by line, while the connection says: once per document. 0.99 and 19 % are 1.18 there, 1.17 here. */
const switches = { tax_rounding: 'item_level' } as const;

const deal = (world: World, name: string): string =>
    world.deals.make({
        name,
        account: 'Acme Ltd',
        lines: [1, 2, 3].map(() => ({ product: 'Onboarding', price: 0.33 })),
    });

const allow = (world: World, most: number | null): unknown =>
    world.invoke('alex', 'MoneySetupController.saveAdjustmentLimit', {
        connectionId: world.rows('Connection__c')[0]['Id'],
        most,
    });

const notes = (world: World): readonly string[] => world.rows('Log__c').map((row) => String(row['Message__c'] ?? ''));

describe('a total that is not the one that was shown', () => {
    it('stays a draft, is not sent, and a person reads every figure that differs', () =>
        tell(
            (world) => {
                const id = deal(world, 'Three small lines');
                expect(world.preview('riley', id)).toMatchObject({ total: 1.18, taxTotal: 0.19 });
                world.click('riley', 'Create Invoice', id, { send: true });
                world.advance(60);
                const [invoice] = written(world);
                expect(invoice).toMatchObject({ status: 'draft', total: 1.17 });
                expect(world.row('Intent__c', 'Source_Id__c', id)).toMatchObject({
                    State__c: 'needs_person',
                    Total_Check__c: 'differs',
                });
                const panel = world.panel('riley', id);
                expect(panel).toMatchObject({ state: 'attention', intent: { totalMatches: false } });
                expect(panel.message).toContain('1.17');
                expect(panel.message).toContain('1.18');
                expect(String(panel.intent?.totalDifference)).toMatch(/0\.19.*0\.18/s);
            },
            { switches },
        ));

    it('is adjusted up to the amount that an administrator allows, and the log says so', () =>
        tell(
            (world) => {
                allow(world, 0.05);
                const id = deal(world, 'Three small lines');
                const { total } = world.preview('riley', id);
                world.click('riley', 'Create Invoice', id, { send: true });
                world.advance(60);
                expect(written(world)).toMatchObject([{ status: 'sent', total, adjustment: 0.01 }]);
                expect(world.row('Intent__c', 'Source_Id__c', id)).toMatchObject({
                    State__c: 'done',
                    Total_Check__c: 'adjusted',
                });
                expect(String(world.row('Intent__c', 'Source_Id__c', id)['Total_Difference__c'])).toContain('0.01');
                expect(notes(world)).toContain('Totals may be adjusted up to 0.05.');
            },
            { switches },
        ));

    it('beyond that amount needs a person again, and so does everything once the limit is taken back', () =>
        tell(
            (world) => {
                allow(world, 0.005);
                world.click('riley', 'Create Invoice', deal(world, 'One'));
                allow(world, null);
                world.click('riley', 'Create Invoice', deal(world, 'Two'));
                world.advance(60);
                expect(world.rows('Intent__c').map((row) => row['Total_Check__c'])).toEqual(['differs', 'differs']);
                expect(written(world).map(({ adjustment }) => adjustment)).toEqual([0, 0]);
            },
            { switches },
        ));

    it('lets nobody but an administrator allow it, and nothing that is no rounding', () =>
        tell((world) => {
            const connectionId = world.rows('Connection__c')[0]['Id'];
            expect(() =>
                world.invoke('riley', 'MoneySetupController.saveAdjustmentLimit', { connectionId, most: 1 }),
            ).toThrow();
            expect(() => allow(world, 10.01)).toThrow('no rounding');
            expect(() => allow(world, -1)).toThrow('no rounding');
        }));
});

/** Lets the first write of an invoice pass, and hits the next one, which is the adjustment. */
function atAdjustment(fault: Fault): Fault {
    let writes = 0;
    return only('PUT /invoices', (call, deliver) => {
        writes += 1;
        return writes === 2 ? fault(call, deliver) : undefined;
    });
}

const clickToSend = (world: World, fault: Fault): void => {
    world.network.fault = fault;
    world.click('riley', 'Create Invoice', deal(world, 'Three small lines'), { send: true });
};

describe('a total that differs in an invoice that is found again after a lost answer', () => {
    it('stays a draft, is not sent, and a person must look', () =>
        tell(
            (world) => {
                clickToSend(world, only('PUT /invoices', times(1, answerLost())));
                world.advance(60);
                expect(written(world)).toMatchObject([{ status: 'draft', total: 1.17 }]);
                expect(world.rows('Intent__c')).toMatchObject([
                    { State__c: 'needs_person', Total_Check__c: 'differs' },
                ]);
            },
            { switches },
        ));

    it('stays a draft, too, where finance has edited it: nobody has approved that total', () =>
        tell((world) => {
            clickToSend(world, only('PUT /invoices', times(1, answerLost())));
            world.settle();
            const [{ invoice_id: id, line_items: lines }] = written(world);
            const dearer = (lines as readonly object[]).map((line) => ({ ...line, rate: 1 }));
            world.books.edit(String(id), { line_items: dearer });
            world.advance(60);
            expect(written(world)).toMatchObject([{ status: 'draft', total: 3.57 }]);
            expect(world.rows('Intent__c')).toMatchObject([{ State__c: 'needs_person', Total_Check__c: 'differs' }]);
        }));

    it.each([
        ['answer', answerLost()],
        ['request', unreachable('broken')],
    ])('is adjusted once, and says so, when the %s of the adjustment is lost', (_what, fault) =>
        tell(
            (world) => {
                allow(world, 0.05);
                clickToSend(world, atAdjustment(fault));
                world.advance(60);
                expect(written(world)).toMatchObject([{ status: 'sent', total: 1.18, adjustment: 0.01 }]);
                const [intent] = world.rows('Intent__c');
                expect(intent).toMatchObject({ State__c: 'done', Total_Check__c: 'adjusted' });
                expect(String(intent['Total_Difference__c'])).toMatch(/1\.17.*1\.18.*0\.01/);
            },
            { switches },
        ),
    );
});
