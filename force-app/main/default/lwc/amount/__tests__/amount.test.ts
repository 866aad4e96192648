import Amount from 'c/amount';
import { removeAll, render } from '../../../../../../lwc-support/testing/render';

const show = () => render('c-amount', Amount, { value: 1200, currencyCode: 'EUR' });

describe('c-amount', () => {
    afterEach(removeAll);

    it('shows a value in its currency', async () => {
        const shown = (await show()).shadowRoot!.querySelector('lightning-formatted-number') as unknown as Record<
            string,
            unknown
        >;
        expect(shown).toMatchObject({ value: 1200, currencyCode: 'EUR', formatStyle: 'currency' });
    });

    it('is accessible', async () => {
        await expect(await show()).toBeAccessible();
    });
});
