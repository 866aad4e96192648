import getPanel from '@salesforce/apex/AccountPanelController.getPanel';
import AccountFinance from 'c/accountFinance';
import { part, removeAll, render, settled, textOf } from '../../../../../../lwc-support/testing/render';
import { accountPanel, ACCOUNT_ID } from '../../../../../../lwc-support/testing/view-builders';

jest.mock('@salesforce/apex/AccountPanelController.getPanel', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/AccountPanelController.refresh', () => ({ default: jest.fn() }), { virtual: true });

const getMock = getPanel as unknown as jest.Mock;
const show = () => render('c-account-finance', AccountFinance, { recordId: ACCOUNT_ID });
const rowsOf = (element: HTMLElement, id: string) =>
    (part(element, id) as unknown as { data: unknown[] } | null)?.data ?? [];

describe('c-account-finance', () => {
    afterEach(() => {
        removeAll();
        jest.resetAllMocks();
    });

    it('shows open and overdue money, invoices and payments', async () => {
        getMock.mockResolvedValue(accountPanel());
        const element = await show();
        expect((part(element, 'open')!.firstElementChild as HTMLInputElement).value).toBe(900);
        expect((part(element, 'overdue')!.firstElementChild as HTMLInputElement).value).toBe(200);
        expect(rowsOf(element, 'invoices')).toHaveLength(2);
        expect(rowsOf(element, 'payments')).toHaveLength(1);
    });

    it('shows what exchange rates gained, and rate and base amount of foreign payments', async () => {
        const payment = {
            ...accountPanel().payments[0]!,
            exchangeRate: 0.95,
            baseAmount: 475,
            baseCurrencyCode: 'EUR',
        };
        getMock.mockResolvedValue(accountPanel({ exchangeGain: 3.57, baseCurrencyCode: 'EUR', payments: [payment] }));
        const element = await show();
        expect((part(element, 'exchange-gain')!.firstElementChild as HTMLInputElement).value).toBe(3.57);
        const { columns } = part(element, 'payments') as unknown as { readonly columns: readonly object[] };
        expect(columns).toHaveLength(8);
    });

    it('filters the invoices by a part of the bar, and shows all again', async () => {
        getMock.mockResolvedValue(accountPanel());
        const element = await show();
        element.shadowRoot!.querySelector('c-aging-bar')!.dispatchEvent(new CustomEvent('select', { detail: '1_30' }));
        await settled();
        expect(rowsOf(element, 'invoices')).toEqual([expect.objectContaining({ invoiceNumber: 'INV-000002' })]);
        part(element, 'show-all')!.click();
        await settled();
        expect(rowsOf(element, 'invoices')).toHaveLength(2);
    });

    it('says when there is nothing yet', async () => {
        getMock.mockResolvedValue(accountPanel({ totals: [], invoices: [], payments: [] }));
        const element = await show();
        expect(part(element, 'no-invoices')).not.toBeNull();
        expect(part(element, 'no-payments')).not.toBeNull();
    });

    it('shows no figure to a user who may not see finance data', async () => {
        getMock.mockResolvedValue(accountPanel({ canViewFinance: false, totals: [], invoices: [], payments: [] }));
        const element = await show();
        expect(part(element, 'hidden')).not.toBeNull();
        expect(part(element, 'open')).toBeNull();
    });

    it('says that it could not be loaded, without the exception', async () => {
        getMock.mockRejectedValue({ body: { message: 'System.QueryException: …' } });
        const element = await show();
        expect(part(element, 'failed')).not.toBeNull();
        expect(textOf(element)).not.toContain('Exception');
    });

    it('is accessible', async () => {
        getMock.mockResolvedValue(accountPanel());
        await expect(await show()).toBeAccessible();
    });
});
