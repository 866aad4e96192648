import getSetup from '@salesforce/apex/MoneySetupController.getSetup';
import savePrices from '@salesforce/apex/MoneySetupController.savePrices';
import MoneySetup from 'c/moneySetup';
import { part, removeAll, render, settled } from '../../../../../../lwc-support/testing/render';
import { moneySetup } from '../../../../../../lwc-support/testing/view-builders';

jest.mock('@salesforce/apex/MoneySetupController.getSetup', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MoneySetupController.savePrices', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MoneySetupController.calibrate', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MoneySetupController.probe', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MoneySetupController.saveAdjustmentLimit', () => ({ default: jest.fn() }), {
    virtual: true,
});
jest.mock('@salesforce/apex/MoneySetupController.saveSettings', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MoneySetupController.explainTax', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MoneySetupController.mapTax', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MoneySetupController.unmapTax', () => ({ default: jest.fn() }), { virtual: true });

const setupMock = getSetup as unknown as jest.Mock;
const saveMock = savePrices as unknown as jest.Mock;
const show = () => render('c-money-setup', MoneySetup);

describe('c-money-setup', () => {
    afterEach(() => {
        removeAll();
        jest.resetAllMocks();
    });

    it('says that nothing is connected', async () => {
        setupMock.mockResolvedValue(null);
        const element = await show();
        expect(part(element, 'setup-none')!.textContent).toBe('c.Money_Setup_None');
        await expect(element).toBeAccessible();
    });

    it('shows calibration, taxes and prices, and saves the prices', async () => {
        setupMock.mockResolvedValue(moneySetup());
        saveMock.mockResolvedValue(null);
        const element = await show();
        expect(element.shadowRoot!.querySelectorAll('c-calibration-card, c-tax-setup')).toHaveLength(2);
        part(element, 'save-prices')!.click();
        await settled();
        expect(saveMock).toHaveBeenCalledWith(
            expect.objectContaining({ discountKind: 'percent', isAfterTax: false, taxInPrices: 'all' }),
        );
        expect(part(element, 'setup-news')!.textContent).toBe('c.Money_Setup_Saved');
        await expect(element).toBeAccessible();
    });

    it('reads anew when a card has changed something', async () => {
        setupMock.mockResolvedValue(moneySetup());
        const element = await show();
        const card = element.shadowRoot!.querySelector('c-tax-setup')!;
        card.dispatchEvent(new CustomEvent('changed', { detail: 'Saved.' }));
        await settled();
        expect(setupMock).toHaveBeenCalledTimes(2);
        expect(part(element, 'setup-news')!.textContent).toBe('Saved.');
    });

    it('says why it cannot be shown', async () => {
        setupMock.mockRejectedValue({
            body: { message: 'You may not.', exceptionType: 'System.AuraHandledException' },
        });
        const element = await show();
        expect(part(element, 'setup-failed')!.textContent).toBe('You may not.');
        await expect(element).toBeAccessible();
    });
});
