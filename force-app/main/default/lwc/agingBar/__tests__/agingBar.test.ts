import AgingBar from 'c/agingBar';
import { part, removeAll, render } from '../../../../../../lwc-support/testing/render';
import { accountPanel } from '../../../../../../lwc-support/testing/view-builders';

const [totals] = accountPanel().totals;

describe('c-aging-bar', () => {
    afterEach(removeAll);

    it('shows a part for each bucket with money, and all buckets as numbers', async () => {
        const element = await render('c-aging-bar', AgingBar, { totals: totals! });
        expect(element.shadowRoot!.querySelectorAll('[data-id="aging-segment"]')).toHaveLength(2);
        expect(element.shadowRoot!.querySelectorAll('[data-id="aging-number"]')).toHaveLength(5);
    });

    it.each([
        [null, '1_30'],
        ['1_30' as const, null],
    ])('with %s selected, a click selects %s', async (selected, expected) => {
        const element = await render('c-aging-bar', AgingBar, { totals: totals!, selected });
        const onSelect = jest.fn();
        element.addEventListener('select', onSelect);
        element.shadowRoot!.querySelector<HTMLElement>('[data-bucket="1_30"]')!.click();
        expect(onSelect.mock.calls[0][0].detail).toBe(expected);
    });

    it('says when nothing is open', async () => {
        const aging = totals!.aging.map((part) => ({ ...part, amount: 0, count: 0 }));
        const element = await render('c-aging-bar', AgingBar, { totals: { ...totals!, aging } });
        expect(part(element, 'nothing-open')).not.toBeNull();
    });

    it('is accessible', async () => {
        await expect(await render('c-aging-bar', AgingBar, { totals: totals!, selected: '1_30' })).toBeAccessible();
    });
});
