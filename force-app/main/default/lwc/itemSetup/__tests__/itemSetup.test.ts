import saveItems from '@salesforce/apex/MoneySetupController.saveItems';
import ItemSetup from 'c/itemSetup';
import { part, removeAll, render, settled } from '../../../../../../lwc-support/testing/render';
import { moneySetup } from '../../../../../../lwc-support/testing/view-builders';

jest.mock('@salesforce/apex/MoneySetupController.saveItems', () => ({ default: jest.fn() }), { virtual: true });

const saveMock = saveItems as unknown as jest.Mock;
const saved = (): Record<string, unknown> => {
    const [[{ settings }]] = saveMock.mock.calls as [[{ settings: string }]];
    return JSON.parse(settings) as Record<string, unknown>;
};

describe('c-item-setup', () => {
    afterEach(() => {
        removeAll();
        jest.resetAllMocks();
    });

    it('saves account and code of each family beside those of all products', async () => {
        saveMock.mockResolvedValue(null);
        const element = await render('c-item-setup', ItemSetup, { setup: moneySetup() });
        const codes = element.shadowRoot!.querySelectorAll<HTMLInputElement>('[data-id="family-code"]');
        expect(codes).toHaveLength(2);
        codes[1]!.value = '998314';
        part(element, 'save-items')!.click();
        await settled();
        expect(saved()).toEqual({
            accountId: '388',
            isAccountRequired: false,
            isCodeRequired: false,
            families: [
                { name: 'Software', accountId: '391', code: '997331' },
                { name: 'Services', accountId: '', code: '998314' },
            ],
        });
        await expect(element).toBeAccessible();
    });

    it('says that accounts could not be read, keeps what was chosen, and has no codes outside of India', async () => {
        saveMock.mockResolvedValue(null);
        const { items, ...setup } = moneySetup();
        const unread = { ...setup, items: { ...items, accounts: [], hasCodes: false } };
        const element = await render('c-item-setup', ItemSetup, { setup: unread });
        expect(part(element, 'accounts-unread')).not.toBeNull();
        expect(part(element, 'income-account')).toBeNull();
        expect(part(element, 'families')).toBeNull();
        part(element, 'save-items')!.click();
        await settled();
        expect(saved()).toMatchObject({ accountId: '388', families: [{ accountId: '391', code: '997331' }, {}] });
    });

    it('shows what was refused', async () => {
        saveMock.mockRejectedValue({
            body: { message: 'No such account.', exceptionType: 'System.AuraHandledException' },
        });
        const element = await render('c-item-setup', ItemSetup, { setup: moneySetup() });
        part(element, 'save-items')!.click();
        await settled();
        expect(part(element, 'items-failed')!.textContent).toBe('No such account.');
    });
});
