import DealMoney from 'c/dealMoney';
import { part, removeAll, render } from '../../../../../../lwc-support/testing/render';

const row = {
    key: 'a00:1',
    name: 'payment 7',
    documentDate: '2026-11-20',
    total: 500,
    unused: 500,
    currencyCode: 'EUR',
};
const show = (rows: DealMoney['rows']) => render('c-deal-money', DealMoney, { rows });

describe('c-deal-money', () => {
    afterEach(removeAll);

    it('names what was paid or credited for the deal, and what of it is unused', async () => {
        const element = await show([row]);
        expect(part(element, 'deal-money-row')!.textContent).toContain('c.Deal_Money_Row');
        await expect(element).toBeAccessible();
    });

    it('takes no room where there is none', async () => {
        expect(part(await show([]), 'deal-money')).toBeNull();
    });
});
