import CustomerChoice from 'c/customerChoice';
import { part, removeAll, render, settled } from '../../../../../../lwc-support/testing/render';

const OPTIONS = [
    { zohoId: '1', name: 'Acme Ltd', currencyCode: 'EUR', evidence: ['Same name'] },
    { zohoId: '2', name: 'Acme Inc', currencyCode: 'EUR', evidence: ['Same domain'] },
];
const show = async () => {
    const element = await render('c-customer-choice', CustomerChoice, { options: OPTIONS });
    const chosen: unknown[] = [];
    element.addEventListener('choose', (event) => chosen.push((event as CustomEvent).detail));
    return { element, chosen };
};
const choose = async (element: HTMLElement, value: string) => {
    part(element, 'customer-options')!.dispatchEvent(new CustomEvent('change', { detail: { value } }));
    await settled();
    part(element, 'customer-use')!.click();
};

describe('c-customer-choice', () => {
    afterEach(removeAll);

    it('offers every customer with what speaks for it, and a new one', async () => {
        const { element } = await show();
        const options = (part(element, 'customer-options') as unknown as { options: { label: string }[] }).options;
        expect(options.map(({ label }) => label)).toEqual([
            'Acme Ltd · EUR · Same name',
            'Acme Inc · EUR · Same domain',
            'c.Customer_New',
        ]);
        expect((part(element, 'customer-use') as HTMLButtonElement).disabled).toBe(true);
        await expect(element).toBeAccessible();
    });

    it.each([
        ['2', '2'],
        ['new', null],
    ])('fires the choice %s', async (value, detail) => {
        const { element, chosen } = await show();
        await choose(element, value);
        expect(chosen).toEqual([detail]);
    });
});
