import chooseCustomer from '@salesforce/apex/InvoicePanelController.chooseCustomer';
import createInvoice from '@salesforce/apex/InvoicePanelController.createInvoice';
import previewInvoice from '@salesforce/apex/InvoicePanelController.previewInvoice';
import enableCurrency from '@salesforce/apex/MoneySetupController.enableCurrency';
import InvoicePreview from 'c/invoicePreview';
import { part, removeAll, render, settled } from '../../../../../../lwc-support/testing/render';
import {
    invoicePanel,
    invoicePreview,
    invoiceView,
    OPPORTUNITY_ID,
    problem,
} from '../../../../../../lwc-support/testing/view-builders';

jest.mock('@salesforce/apex/MoneySetupController.enableCurrency', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/InvoicePanelController.chooseCustomer', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/InvoicePanelController.previewInvoice', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/InvoicePanelController.createInvoice', () => ({ default: jest.fn() }), { virtual: true });

const previewMock = previewInvoice as unknown as jest.Mock;
const chooseMock = chooseCustomer as unknown as jest.Mock;
const createMock = createInvoice as unknown as jest.Mock;
const show = () => render('c-invoice-preview', InvoicePreview, { recordId: OPPORTUNITY_ID });
const isDisabled = (element: HTMLElement, id: string) => (part(element, id) as HTMLButtonElement).disabled;

describe('c-invoice-preview', () => {
    beforeEach(() => {
        previewMock.mockResolvedValue(invoicePreview());
        createMock.mockResolvedValue(invoicePanel({ state: 'working' }));
    });
    afterEach(() => {
        removeAll();
        jest.resetAllMocks();
    });

    it('shows customer, recipients, lines and total', async () => {
        const element = await show();
        expect(part(element, 'customer')!.textContent).toContain('Acme Ltd');
        expect(part(element, 'recipients')!.textContent).toContain('jane.doe@acme.example');
        expect(element.shadowRoot!.querySelectorAll('[data-line]')).toHaveLength(1);
        expect((part(element, 'total')!.firstElementChild as HTMLInputElement).value).toBe(963.9);
        expect((part(element, 'before-discount')!.firstElementChild as HTMLInputElement).value).toBe(900);
        expect((part(element, 'discount-total')!.firstElementChild as HTMLInputElement).value).toBe(-90);
    });

    it('shows tax by rate, the discount on the invoice, every charge, and why a line has its tax', async () => {
        const [line] = invoicePreview().lines;
        previewMock.mockResolvedValue(
            invoicePreview({
                lines: [{ ...line, taxReason: 'Karnataka to Karnataka' }],
                discountTotal: 10,
                taxes: [
                    { name: 'CGST', percentage: 9, amount: 72 },
                    { name: 'SGST', percentage: 9, amount: 72 },
                ],
                charges: [{ name: 'Shipping', amount: 12 }],
            }),
        );
        const element = await show();
        const texts = (id: string) =>
            [...element.shadowRoot!.querySelectorAll(`[data-id="${id}"] dt`)].map((one) => one.textContent);
        expect(texts('tax')).toEqual(['CGST 9 %', 'SGST 9 %']);
        expect(texts('charge')).toEqual(['Shipping']);
        expect((part(element, 'document-discount')!.firstElementChild as HTMLInputElement).value).toBe(-10);
        expect(part(element, 'tax-reason')!.textContent).toBe('Karnataka to Karnataka');
    });

    it('shows what a foreign invoice comes to in the books', async () => {
        previewMock.mockResolvedValue(invoicePreview({ baseCurrencyCode: 'EUR', exchangeRate: 0.92, baseTotal: 1104 }));
        const element = await show();
        const base = part(element, 'base-total')!.firstElementChild as HTMLElement & Record<string, unknown>;
        expect([base['value'], base['currencyCode']]).toEqual([1104, 'EUR']);
    });

    it.each([
        ['create-draft', 'draft'],
        ['create-and-send', 'send'],
        ['hand-over', 'approval'],
    ])('posts with the hash of what was shown on %s', async (button, ending) => {
        const element = await show();
        const onCreated = jest.fn();
        element.addEventListener('created', onCreated);
        part(element, button)!.click();
        await settled();
        expect(createMock).toHaveBeenCalledWith({
            recordId: OPPORTUNITY_ID,
            previewHash: 'abc123',
            ending,
            wish: null,
        });
        expect(onCreated).toHaveBeenCalledTimes(1);
    });

    it('cannot be posted while a problem is open', async () => {
        previewMock.mockResolvedValue(invoicePreview({ problems: [problem()] }));
        const element = await show();
        expect(isDisabled(element, 'create-draft')).toBe(true);
        expect(isDisabled(element, 'create-and-send')).toBe(true);
    });

    it('can be posted with a warning, but not sent without the permission', async () => {
        previewMock.mockResolvedValue(invoicePreview({ canSend: false, problems: [problem({ severity: 'warning' })] }));
        const element = await show();
        expect(isDisabled(element, 'create-draft')).toBe(false);
        expect(isDisabled(element, 'create-and-send')).toBe(true);
    });

    it('shows the invoice that exists instead of billing twice', async () => {
        previewMock.mockResolvedValue(invoicePreview({ existing: invoiceView() }));
        const element = await show();
        expect(part(element, 'existing')).not.toBeNull();
        expect(isDisabled(element, 'create-draft')).toBe(true);
    });

    it('shows the new figures when the deal has moved, and posts nothing', async () => {
        const changed = problem({ code: 'preview-changed', severity: 'warning' });
        createMock.mockResolvedValue(invoicePanel({ problems: [changed] }));
        const element = await show();
        const onCreated = jest.fn();
        element.addEventListener('created', onCreated);
        part(element, 'create-draft')!.click();
        await settled();
        expect(onCreated).not.toHaveBeenCalled();
        expect(previewMock).toHaveBeenCalledTimes(2);
        expect(
            (element.shadowRoot!.querySelector('c-problem-list') as unknown as { problems: unknown[] }).problems,
        ).toHaveLength(1);
    });

    it('says what to do when the server fails, without the exception', async () => {
        previewMock.mockRejectedValue({ body: { message: 'System.NullPointerException' } });
        const element = await show();
        const list = element.shadowRoot!.querySelector('c-problem-list') as unknown as {
            problems: { message: string }[];
        };
        expect(list.problems.map(({ message }) => message)).toEqual(['c.Panel_Failed']);
    });

    it('shows and posts what somebody wants to bill', async () => {
        const element = await show();
        const wish = '{"kind":"deposit","percentage":30}';
        element.shadowRoot!.querySelector('c-bill-part')!.dispatchEvent(new CustomEvent('wish', { detail: wish }));
        await settled();
        expect(previewMock).toHaveBeenLastCalledWith({ recordId: OPPORTUNITY_ID, wish });
        part(element, 'create-draft')!.click();
        await settled();
        expect(createMock).toHaveBeenCalledWith(expect.objectContaining({ wish }));
    });

    it('asks which customer it is when several fit, then shows the invoice anew', async () => {
        const options = [{ zohoId: '1', name: 'Acme Ltd', evidence: ['Same name'] }];
        const customer = { name: 'Acme', match: 'ambiguous' as const, evidence: [], options };
        previewMock.mockResolvedValueOnce(invoicePreview({ customer, problems: [problem()] }));
        chooseMock.mockResolvedValue(null);
        const element = await show();
        const choice = element.shadowRoot!.querySelector('c-customer-choice')!;
        choice.dispatchEvent(new CustomEvent('choose', { detail: '1' }));
        await settled();
        expect(chooseMock).toHaveBeenCalledWith({ recordId: OPPORTUNITY_ID, zohoId: '1', currencyCode: 'EUR' });
        expect(previewMock).toHaveBeenCalledTimes(2);
        expect(element.shadowRoot!.querySelector('c-customer-choice')).toBeNull();
        expect(isDisabled(element, 'create-draft')).toBe(false);
    });

    it('enables a currency and looks until it is there', async () => {
        jest.useFakeTimers();
        const missing = problem({ code: 'unknown-currency', action: 'enable-currency', subject: 'CHF' });
        previewMock.mockResolvedValue(invoicePreview({ problems: [missing] }));
        const element = await show();
        const list = element.shadowRoot!.querySelector('c-problem-list')!;
        list.dispatchEvent(new CustomEvent('act', { detail: { action: 'enable-currency', subject: 'CHF' } }));
        await jest.advanceTimersByTimeAsync(0);
        expect(enableCurrency).toHaveBeenCalledWith({ currencyCode: 'CHF' });
        expect(part(element, 'awaited')!.textContent).toBe('c.Problem_Enabling_Currency');
        previewMock.mockResolvedValue(invoicePreview());
        await jest.advanceTimersByTimeAsync(2000);
        expect(part(element, 'awaited')).toBeNull();
        jest.useRealTimers();
    });

    it('is accessible', async () => {
        await expect(await show()).toBeAccessible();
    });
});
