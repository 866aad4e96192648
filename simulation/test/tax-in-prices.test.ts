import { changeRow } from '../records';
import type { World } from '../world';
import { tell, written } from './story';

const setTo = (world: World, setting: string): void =>
    world.deals.change('Connection__c', String(world.rows('Connection__c')[0]['Id']), { Tax_In_Prices__c: setting });

const sale = (world: World): string =>
    world.deals.make({
        lines: [
            { product: 'Seat licence', price: 11.9 },
            { product: 'Onboarding', price: 119 },
        ],
    });

describe('prices that include tax', () => {
    it('are posted as they were quoted, with the tax that is in them, and the totals agree', () =>
        tell((world) => {
            setTo(world, 'all');
            const deal = sale(world);
            const { total, taxTotal } = world.preview('riley', deal);
            expect([total, taxTotal]).toEqual([130.9, 20.9]);
            world.click('riley', 'Create Invoice', deal);
            world.advance(16);
            const [invoice] = written(world);
            expect(invoice).toMatchObject({ total: 130.9, tax_total: 20.9, is_inclusive_tax: true });
            expect(world.panel('riley', deal)).toMatchObject({ state: 'invoiced' });
        }));

    it('beside others that do not are refused, and the preview names the line and why', () =>
        tell((world) => {
            // A checkbox that every line leads to, for want of one of a price book.
            setTo(world, 'Product2.IsActive');
            const deal = sale(world);
            expect(world.preview('riley', deal).total).toBe(130.9);
            const product = world.deals.id('Product2', 'Onboarding');
            changeRow(world.org, 'Product2', product, { IsActive: false });
            const { hash, problems } = world.preview('riley', deal);
            expect(problems).toContainEqual(
                expect.objectContaining({
                    code: 'mixed-tax-prices',
                    message:
                        'The price of Onboarding (position 2) excludes tax, that of Seat licence (position 1) includes it.',
                    remedy: expect.stringContaining('bill the lines apart'),
                }),
            );
            world.click('riley', 'Create Invoice', deal, { hash: String(hash) });
            world.advance(16);
            expect(written(world)).toEqual([]);
        }));
});
