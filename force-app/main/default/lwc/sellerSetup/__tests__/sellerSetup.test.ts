import saveSeller from '@salesforce/apex/MoneySetupController.saveSeller';
import SellerSetup from 'c/sellerSetup';
import { part, removeAll, render, settled } from '../../../../../../lwc-support/testing/render';
import { moneySetup } from '../../../../../../lwc-support/testing/view-builders';

jest.mock('@salesforce/apex/MoneySetupController.saveSeller', () => ({ default: jest.fn() }), { virtual: true });

const saveMock = saveSeller as unknown as jest.Mock;

describe('c-seller-setup', () => {
    afterEach(() => {
        removeAll();
        jest.resetAllMocks();
    });

    it('saves region, place and where rates come from; a field for the rate only where it is typed', async () => {
        saveMock.mockResolvedValue(null);
        const element = await render('c-seller-setup', SellerSetup, { setup: moneySetup() });
        expect(part(element, 'rateField')).toBeNull();
        part(element, 'rateSource')!.dispatchEvent(new CustomEvent('change', { detail: { value: 'typed' } }));
        await settled();
        expect(part(element, 'rateField')).not.toBeNull();
        part(element, 'save-seller')!.click();
        await settled();
        const [[{ settings }]] = saveMock.mock.calls as [[{ settings: string }]];
        expect(JSON.parse(settings)).toMatchObject({ region: 'in', homeState: 'Karnataka', rateSource: 'zoho' });
        await expect(element).toBeAccessible();
    });

    it('shows what was refused', async () => {
        saveMock.mockRejectedValue({ body: { message: 'No path.', exceptionType: 'System.AuraHandledException' } });
        const element = await render('c-seller-setup', SellerSetup, { setup: moneySetup() });
        part(element, 'save-seller')!.click();
        await settled();
        expect(part(element, 'seller-failed')!.textContent).toBe('No path.');
    });
});
