import explainTax from '@salesforce/apex/MoneySetupController.explainTax';
import mapTax from '@salesforce/apex/MoneySetupController.mapTax';
import unmapTax from '@salesforce/apex/MoneySetupController.unmapTax';
import type { MoneySetup } from 'bookbridge/views';
import TaxSetup from 'c/taxSetup';
import { part, removeAll, render, settled } from '../../../../../../lwc-support/testing/render';
import { moneySetup } from '../../../../../../lwc-support/testing/view-builders';

jest.mock('@salesforce/apex/MoneySetupController.explainTax', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MoneySetupController.mapTax', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MoneySetupController.unmapTax', () => ({ default: jest.fn() }), { virtual: true });

const explainMock = explainTax as unknown as jest.Mock;
const mapMock = mapTax as unknown as jest.Mock;
const unmapMock = unmapTax as unknown as jest.Mock;
const show = (setup: MoneySetup) => render('c-tax-setup', TaxSetup, { setup });

describe('c-tax-setup', () => {
    afterEach(() => {
        removeAll();
        jest.resetAllMocks();
    });

    it('offers the taxes of Zoho Books and adds one to the table', async () => {
        mapMock.mockResolvedValue(null);
        const element = await show(moneySetup());
        const heard = jest.fn();
        element.addEventListener('changed', heard);
        const offers = element.shadowRoot!.querySelectorAll<HTMLElement>('[data-id="map"]');
        expect(offers).toHaveLength(2);
        offers[1]!.click();
        await settled();
        expect(mapMock).toHaveBeenCalledWith(expect.objectContaining({ taxId: '12', supply: 'intra' }));
        expect(heard).toHaveBeenCalled();
        await expect(element).toBeAccessible();
    });

    it('takes a row out of the table', async () => {
        unmapMock.mockResolvedValue(null);
        const element = await show(moneySetup());
        part(element, 'unmap')!.click();
        await settled();
        expect(unmapMock).toHaveBeenCalledWith({ rowId: 'a01000000000001AAA' });
    });

    it('says which tax a sale would get and why', async () => {
        explainMock.mockResolvedValue('Karnataka to Karnataka: CGST 9 % + SGST 9 %, because …');
        const element = await show(moneySetup());
        part(element, 'explain')!.click();
        await settled();
        expect(part(element, 'explanation')!.textContent).toContain('Karnataka to Karnataka');
        await expect(element).toBeAccessible();
    });

    it('says that there is nothing, and what was refused', async () => {
        explainMock.mockRejectedValue({
            body: { message: 'You may not.', exceptionType: 'System.AuraHandledException' },
        });
        const element = await show(moneySetup({ taxes: [], table: [] }));
        expect(part(element, 'no-taxes')).not.toBeNull();
        expect(part(element, 'table-empty')).not.toBeNull();
        part(element, 'explain')!.click();
        await settled();
        expect(part(element, 'taxes-failed')!.textContent).toBe('You may not.');
        await expect(element).toBeAccessible();
    });
});
