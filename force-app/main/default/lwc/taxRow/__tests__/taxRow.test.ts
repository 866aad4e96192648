import saveTaxRow from '@salesforce/apex/MoneySetupController.saveTaxRow';
import TaxRow from 'c/taxRow';
import { part, removeAll, render, settled } from '../../../../../../lwc-support/testing/render';
import { moneySetup } from '../../../../../../lwc-support/testing/view-builders';

jest.mock('@salesforce/apex/MoneySetupController.saveTaxRow', () => ({ default: jest.fn() }), { virtual: true });

const saveMock = saveTaxRow as unknown as jest.Mock;
const show = (row: object) => render('c-tax-row', TaxRow, { setup: moneySetup(), row });
const savedRow = () => JSON.parse((saveMock.mock.calls[0] as [{ row: string }])[0].row) as object;

describe('c-tax-row', () => {
    afterEach(() => {
        removeAll();
        jest.resetAllMocks();
    });

    it('saves a tax with what it asks for', async () => {
        saveMock.mockResolvedValue(null);
        const element = await show({ id: '1', taxId: '12', name: 'Inside', supply: 'intra', priority: 10 });
        const heard = jest.fn();
        element.addEventListener('saved', heard);
        part(element, 'save-row')!.click();
        await settled();
        expect(savedRow()).toMatchObject({ id: '1', taxId: '12', exemptionId: '', supply: 'intra', priority: 10 });
        expect(heard).toHaveBeenCalled();
        await expect(element).toBeAccessible();
    });

    it('saves an exemption instead', async () => {
        saveMock.mockResolvedValue(null);
        const element = await show({ exemptionId: '31', treatment: 'exempt' });
        part(element, 'save-row')!.click();
        await settled();
        expect(savedRow()).toMatchObject({ id: '', taxId: '', exemptionId: '31' });
    });

    it('shows what was refused, and may be left', async () => {
        saveMock.mockRejectedValue({ body: { message: 'No tax.', exceptionType: 'System.AuraHandledException' } });
        const element = await show({});
        const left = jest.fn();
        element.addEventListener('cancel', left);
        part(element, 'save-row')!.click();
        await settled();
        expect(part(element, 'row-failed')!.textContent).toBe('No tax.');
        part(element, 'cancel-row')!.click();
        expect(left).toHaveBeenCalled();
    });
});
