import canSend from '@salesforce/apex/MassBillingController.canSend';
import create from '@salesforce/apex/MassBillingController.create';
import follow from '@salesforce/apex/MassBillingController.follow';
import preview from '@salesforce/apex/MassBillingController.preview';
import { CurrentPageReference } from 'lightning/navigation';
import CreateInvoices from 'c/createInvoices';
import { part, removeAll, render, settled, textOf } from '../../../../../../lwc-support/testing/render';
import { massBillingRow, problem } from '../../../../../../lwc-support/testing/view-builders';

jest.mock('@salesforce/apex/MassBillingController.canSend', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MassBillingController.create', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MassBillingController.follow', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MassBillingController.preview', () => ({ default: jest.fn() }), { virtual: true });

const asMock = (method: unknown) => method as jest.Mock;
const adapter = CurrentPageReference as unknown as { emit(page: object): void };
const rows = [
    massBillingRow(),
    massBillingRow({ recordId: '0062', name: 'US deal', total: 7, currencyCode: 'USD', hash: 'h2' }),
    massBillingRow({ recordId: '0063', name: 'Bad deal', state: 'refused', problems: [problem()] }),
];

async function show(ids = '0061,0062,0063'): Promise<HTMLElement> {
    const element = await render('c-create-invoices', CreateInvoices);
    adapter.emit({ state: { c__ids: ids } });
    await settled();
    await settled();
    return element;
}

describe('c-create-invoices', () => {
    beforeEach(() => {
        jest.useFakeTimers();
        asMock(canSend).mockResolvedValue(true);
        asMock(preview).mockResolvedValue(rows);
    });
    afterEach(() => {
        removeAll();
        jest.resetAllMocks();
        jest.useRealTimers();
    });

    it('says how to come here when nothing is selected', async () => {
        const element = await show('');
        expect(part(element, 'mass-none')).not.toBeNull();
        jest.useRealTimers();
        await expect(element).toBeAccessible();
    });

    it('shows what each deal comes to or why not', async () => {
        const element = await show();
        expect(asMock(preview)).toHaveBeenCalledWith({ recordIds: ['0061', '0062', '0063'] });
        expect(textOf(element)).toContain('The opportunity has no products.');
        expect(element.shadowRoot!.querySelectorAll('tr[data-state="billable"]')).toHaveLength(2);
        jest.useRealTimers();
        await expect(element).toBeAccessible();
    });

    it.each([
        ['mass-draft', 'draft'],
        ['mass-send', 'send'],
        ['mass-hand-over', 'approval'],
    ])('bills what can be billed on %s, each as shown, and follows it', async (button, ending) => {
        const asked = [massBillingRow({ state: 'asked', phase: 'queued' })];
        asMock(create).mockResolvedValue(asked);
        asMock(follow).mockResolvedValue([
            massBillingRow({ state: 'asked', phase: 'done', invoiceNumber: 'INV-000001' }),
        ]);
        const element = await show();
        part(element, button)!.click();
        await settled();
        expect(asMock(create)).toHaveBeenCalledWith({ recordIds: ['0061', '0062'], hashes: ['h1', 'h2'], ending });
        await jest.advanceTimersByTimeAsync(1000);
        await settled();
        expect(textOf(element)).toContain('INV-000001');
    });

    it('offers no sending without the permission, and says what failed', async () => {
        const body = { message: 'You may not.', exceptionType: 'System.AuraHandledException' };
        asMock(canSend).mockResolvedValue(false);
        asMock(create).mockRejectedValue({ body });
        const element = await show();
        expect(part(element, 'mass-send')).toBeNull();
        part(element, 'mass-draft')!.click();
        await settled();
        expect(part(element, 'mass-failed')!.textContent).toBe('You may not.');
    });

    it('works many out a slice at a time, and says when they are too many', async () => {
        asMock(preview).mockResolvedValue([]);
        const element = await show(Array.from({ length: 201 }, (_, index) => `id${index}`).join());
        for (let turn = 0; turn < 20; turn += 1) await settled();
        expect(asMock(preview)).toHaveBeenCalledTimes(8);
        expect(part(element, 'mass-too-many')).not.toBeNull();
    });
});
