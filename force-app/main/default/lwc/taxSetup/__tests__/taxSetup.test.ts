import orderTaxRows from '@salesforce/apex/MoneySetupController.orderTaxRows';
import removeTaxRow from '@salesforce/apex/MoneySetupController.removeTaxRow';
import type { MoneySetup } from 'bookbridge/views';
import TaxSetup from 'c/taxSetup';
import { part, removeAll, render, settled } from '../../../../../../lwc-support/testing/render';
import { moneySetup } from '../../../../../../lwc-support/testing/view-builders';

jest.mock('@salesforce/apex/MoneySetupController.orderTaxRows', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MoneySetupController.removeTaxRow', () => ({ default: jest.fn() }), { virtual: true });

const orderMock = orderTaxRows as unknown as jest.Mock;
const removeMock = removeTaxRow as unknown as jest.Mock;
const show = (setup: MoneySetup) => render('c-tax-setup', TaxSetup, { setup });
const [FIRST, SECOND] = ['a01000000000001AAA', 'a01000000000002AAA'];
const form = (element: HTMLElement) =>
    element.shadowRoot!.querySelector<HTMLElement & { row: { taxId?: string; name?: string } }>('c-tax-row');

describe('c-tax-setup', () => {
    afterEach(() => {
        removeAll();
        jest.resetAllMocks();
    });

    it('shows the rows with what they ask for', async () => {
        const element = await show(moneySetup());
        const rows = [...element.shadowRoot!.querySelectorAll('[data-id="tax-row"]')];
        expect(rows.map((row) => row.querySelector('.chip')?.textContent ?? 'any')).toEqual(['Books', 'any']);
        await expect(element).toBeAccessible();
    });

    it('offers the taxes of Zoho Books and opens a row with one', async () => {
        const element = await show(moneySetup());
        const offers = element.shadowRoot!.querySelectorAll<HTMLElement>('[data-id="map"]');
        expect(offers).toHaveLength(2);
        offers[1]!.click();
        await settled();
        expect(form(element)!.row).toMatchObject({ taxId: '12', supply: 'intra', priority: 30 });
        form(element)!.dispatchEvent(new CustomEvent('cancel'));
        await settled();
        expect(form(element)).toBeNull();
    });

    it('opens a new row and one that is there, and tells when it was saved', async () => {
        const element = await show(moneySetup());
        const heard = jest.fn();
        element.addEventListener('changed', heard);
        part(element, 'add-row')!.click();
        await settled();
        expect(form(element)!.row).toEqual({ priority: 30 });
        form(element)!.dispatchEvent(new CustomEvent('saved'));
        await settled();
        expect(heard).toHaveBeenCalled();
        element.shadowRoot!.querySelectorAll<HTMLElement>('[data-id="row-edit"]')[1]!.click();
        await settled();
        expect(form(element)!.row.name).toBe('All');
    });

    it('moves a row, and takes one out', async () => {
        orderMock.mockResolvedValue(null);
        removeMock.mockResolvedValue(null);
        const element = await show(moneySetup());
        element.shadowRoot!.querySelectorAll<HTMLElement>('[data-id="row-up"]')[1]!.click();
        await settled();
        expect(orderMock).toHaveBeenCalledWith(expect.objectContaining({ rowIds: [SECOND, FIRST] }));
        part(element, 'row-down')!.click();
        await settled();
        expect(orderMock).toHaveBeenCalledTimes(2);
        part(element, 'unmap')!.click();
        await settled();
        expect(removeMock).toHaveBeenCalledWith(expect.objectContaining({ rowId: FIRST }));
    });

    it('marks the row that decided a sample', async () => {
        const element = await show(moneySetup());
        element
            .shadowRoot!.querySelector('c-tax-sample')!
            .dispatchEvent(new CustomEvent('explained', { detail: SECOND }));
        await settled();
        expect(element.shadowRoot!.querySelector('.decided')!.textContent).toContain('All');
    });

    it('says that there is nothing, and what was refused', async () => {
        removeMock.mockRejectedValue({
            body: { message: 'You may not.', exceptionType: 'System.AuraHandledException' },
        });
        const empty = await show(moneySetup({ taxes: [], table: [] }));
        expect(part(empty, 'no-taxes')).not.toBeNull();
        expect(part(empty, 'table-empty')).not.toBeNull();
        await expect(empty).toBeAccessible();
        const element = await show(moneySetup());
        part(element, 'unmap')!.click();
        await settled();
        expect(part(element, 'taxes-failed')!.textContent).toBe('You may not.');
    });
});
