import BillPart from 'c/billPart';
import { part, removeAll, render, settled } from '../../../../../../lwc-support/testing/render';

const LINES = [
    { id: '00k000000000001AAA', name: 'Seat licence', left: 50 },
    { id: '00k000000000002AAA', name: 'Onboarding', left: 1 },
];
const show = async () => {
    const element = await render('c-bill-part', BillPart, {
        leftTotal: 840,
        wholeTotal: 1200,
        currencyCode: 'EUR',
        lines: LINES,
    });
    const wishes: unknown[] = [];
    element.addEventListener('wish', (event) => wishes.push((event as CustomEvent).detail));
    return { element, wishes };
};
const change = async (target: HTMLElement, value: unknown) => {
    target.dispatchEvent(new CustomEvent('change', { detail: { value } }));
    await settled();
};

describe('c-bill-part', () => {
    afterEach(removeAll);

    it('bills all that is left unless somebody chooses, and says how much that is', async () => {
        const { element, wishes } = await show();
        expect(part(element, 'part-left')!.textContent).toContain('c.Part_Left');
        expect(part(element, 'part-apply')).toBeNull();
        expect(wishes).toEqual([]);
        await expect(element).toBeAccessible();
    });

    it.each(['percentage', 'deposit'])('asks for a %s', async (kind) => {
        const { element, wishes } = await show();
        await change(part(element, 'part-kind')!, kind);
        await change(part(element, 'part-percentage')!, '25');
        part(element, 'part-apply')!.click();
        expect(wishes).toEqual([JSON.stringify({ kind, percentage: 25 })]);
    });

    it('asks for quantities of lines, leaving out those without', async () => {
        const { element, wishes } = await show();
        await change(part(element, 'part-kind')!, 'lines');
        const inputs = element.shadowRoot!.querySelectorAll<HTMLElement>('[data-line]');
        expect(inputs).toHaveLength(2);
        await change(inputs[0]!, '20');
        part(element, 'part-apply')!.click();
        expect(wishes).toEqual([JSON.stringify({ kind: 'lines', lines: [{ id: LINES[0]!.id, quantity: 20 }] })]);
        await expect(element).toBeAccessible();
    });

    it('goes back to all that is left', async () => {
        const { element, wishes } = await show();
        await change(part(element, 'part-kind')!, 'deposit');
        await change(part(element, 'part-kind')!, 'all');
        expect(wishes).toEqual([null]);
    });
});
