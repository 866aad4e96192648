import findAccounts from '@salesforce/apex/MatchSearch.findAccounts';
import findCustomers from '@salesforce/apex/MatchSearch.findCustomers';
import CustomerPicker, { type Picked } from 'c/customerPicker';
import { part, removeAll, render, settled, textOf } from '../../../../../../lwc-support/testing/render';
import { customerHit } from '../../../../../../lwc-support/testing/view-builders';

jest.mock('@salesforce/apex/MatchSearch.findAccounts', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MatchSearch.findCustomers', () => ({ default: jest.fn() }), { virtual: true });

const ACCOUNT = { id: '001000000000001AAA', name: 'Acme Ltd' };
const asMock = (method: unknown) => method as jest.Mock;
const show = (account: typeof ACCOUNT | null) => render('c-customer-picker', CustomerPicker, { account });

async function type(element: HTMLElement, id: string, value: string): Promise<void> {
    part(element, id)!.dispatchEvent(new CustomEvent('change', { detail: { value } }));
    jest.advanceTimersByTime(400);
    await settled();
}

function eventOf<T>(element: HTMLElement, name: string): Promise<T> {
    return new Promise((resolve) =>
        element.addEventListener(name, (event) => resolve((event as CustomEvent<T>).detail)),
    );
}

describe('c-customer-picker', () => {
    beforeEach(() => {
        jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
        asMock(findCustomers).mockResolvedValue([customerHit({ accountName: 'Other Ltd' })]);
        asMock(findAccounts).mockResolvedValue([ACCOUNT]);
    });
    afterEach(() => {
        removeAll();
        jest.useRealTimers();
        jest.resetAllMocks();
    });

    it('looks for customers, shows what is known of them, and tells which was picked', async () => {
        const element = await show(ACCOUNT);
        await type(element, 'picker-customer', 'hold');
        expect(asMock(findCustomers)).toHaveBeenCalledWith({ text: 'hold' });
        expect(textOf(element)).toContain('EUR · office@acme.example · c.Match_Pick_Linked_To');
        jest.useRealTimers();
        await expect(element).toBeAccessible();
        const picked = eventOf<Picked>(element, 'picked');
        element.shadowRoot!.querySelector<HTMLElement>('[data-customer]')!.click();
        expect(await picked).toEqual({
            accountId: ACCOUNT.id,
            accountName: 'Acme Ltd',
            zohoId: '460000000026099',
            customerName: 'Acme Holding',
        });
    });

    it('looks for the account first where none is given', async () => {
        const element = await show(null);
        expect(part(element, 'picker-customer')).toBeNull();
        await type(element, 'picker-account', 'ac');
        element.shadowRoot!.querySelector<HTMLElement>('[data-account]')!.click();
        await settled();
        expect(part(element, 'picker-customer')).not.toBeNull();
    });

    it('waits for two letters, says when nothing was found, and why a search failed', async () => {
        asMock(findCustomers).mockResolvedValue([]);
        const element = await show(ACCOUNT);
        await type(element, 'picker-customer', 'h');
        expect(asMock(findCustomers)).not.toHaveBeenCalled();
        await type(element, 'picker-customer', 'hx');
        expect(part(element, 'picker-none')).not.toBeNull();
        asMock(findCustomers).mockRejectedValue({
            body: { message: 'You may not.', exceptionType: 'System.AuraHandledException' },
        });
        await type(element, 'picker-customer', 'hxy');
        expect(part(element, 'picker-failed')!.textContent).toBe('You may not.');
    });

    it('can be left', async () => {
        const element = await show(ACCOUNT);
        const left = eventOf(element, 'cancel');
        part(element, 'picker-cancel')!.click();
        await left;
    });
});
