import explainTax from '@salesforce/apex/MoneySetupController.explainTax';
import TaxSample from 'c/taxSample';
import { part, removeAll, render, settled } from '../../../../../../lwc-support/testing/render';
import { moneySetup } from '../../../../../../lwc-support/testing/view-builders';

jest.mock('@salesforce/apex/MoneySetupController.explainTax', () => ({ default: jest.fn() }), { virtual: true });

const explainMock = explainTax as unknown as jest.Mock;
const show = () => render('c-tax-sample', TaxSample, { setup: moneySetup() });

describe('c-tax-sample', () => {
    afterEach(() => {
        removeAll();
        jest.resetAllMocks();
    });

    it.each(['found', 'ambiguous', 'missing'])('says why the answer is %s', async (kind) => {
        explainMock.mockResolvedValue({ kind, reason: 'Karnataka to Karnataka: …', rowId: '7' });
        const element = await show();
        const heard = jest.fn();
        element.addEventListener('explained', (event) => heard((event as CustomEvent).detail));
        part(element, 'explain')!.click();
        await settled();
        expect(part(element, 'explanation')!.dataset['kind']).toBe(kind);
        expect(part(element, 'explanation')!.textContent).toContain('Karnataka to Karnataka');
        expect(heard).toHaveBeenCalledWith('7');
        await expect(element).toBeAccessible();
    });

    it('shows what was refused', async () => {
        explainMock.mockRejectedValue({ body: { message: 'No.', exceptionType: 'System.AuraHandledException' } });
        const element = await show();
        part(element, 'explain')!.click();
        await settled();
        expect(part(element, 'explain-failed')!.textContent).toBe('No.');
    });
});
