import billAgain from '@salesforce/apex/InvoicePanelController.billAgain';
import getPanel from '@salesforce/apex/InvoicePanelController.getPanel';
import refresh from '@salesforce/apex/InvoicePanelController.refresh';
import InvoicePanel from 'c/invoicePanel';
import InvoicePreviewModal from 'c/invoicePreviewModal';
import { part, removeAll, render, settled, textOf } from '../../../../../../lwc-support/testing/render';
import {
    intentView,
    invoicePanel,
    invoiceView,
    OPPORTUNITY_ID,
} from '../../../../../../lwc-support/testing/view-builders';

jest.mock('@salesforce/apex/InvoicePanelController.getPanel', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/InvoicePanelController.billAgain', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/InvoicePanelController.refresh', () => ({ default: jest.fn() }), { virtual: true });

const getMock = getPanel as unknown as jest.Mock;
const billAgainMock = billAgain as unknown as jest.Mock;
const refreshMock = refresh as unknown as jest.Mock;
const openMock = InvoicePreviewModal.open as unknown as jest.Mock;
const show = () => render('c-invoice-panel', InvoicePanel, { recordId: OPPORTUNITY_ID });
const working = (changes = {}) => invoicePanel({ state: 'working', intent: intentView(changes) });
const invoiced = () => invoicePanel({ state: 'invoiced', invoices: [invoiceView()] });

const stateOf = (element: HTMLElement) => element.shadowRoot!.querySelector('c-intent-state');

describe('c-invoice-panel', () => {
    beforeEach(() => jest.useFakeTimers());
    afterEach(() => {
        removeAll();
        jest.resetAllMocks();
        jest.useRealTimers();
    });

    it('says that there is none yet, and offers to create one', async () => {
        getMock.mockResolvedValue(invoicePanel());
        const element = await show();
        expect(part(element, 'none')).not.toBeNull();
        expect(part(element, 'create-invoice')).not.toBeNull();
    });

    it('offers nothing to a user who may not create', async () => {
        getMock.mockResolvedValue(invoicePanel({ canCreate: false }));
        const element = await show();
        expect(part(element, 'create-invoice')).toBeNull();
        expect(textOf(element)).toContain('c.Panel_Not_Allowed');
    });

    it('follows the work without a reload until the invoice is there', async () => {
        getMock
            .mockResolvedValueOnce(working())
            .mockResolvedValueOnce(working({ step: 'items' }))
            .mockResolvedValue(invoiced());
        const element = await show();
        expect(part(element, 'working')).not.toBeNull();
        await jest.advanceTimersByTimeAsync(1000);
        await jest.advanceTimersByTimeAsync(1000);
        await settled();
        expect(part(element, 'working')).toBeNull();
        expect(element.shadowRoot!.querySelector('c-invoice-card')).not.toBeNull();
        const calls = getMock.mock.calls.length;
        await jest.advanceTimersByTimeAsync(60000);
        expect(getMock.mock.calls.length).toBe(calls);
    });

    it('asks less often after twenty seconds', async () => {
        getMock.mockResolvedValue(working());
        await show();
        await jest.advanceTimersByTimeAsync(20000);
        const calls = getMock.mock.calls.length;
        await jest.advanceTimersByTimeAsync(20000);
        expect(getMock.mock.calls.length - calls).toBeLessThanOrEqual(5);
    });

    it.each(['queued', 'retrying'] as const)('says what happens while it is %s', async (phase) => {
        const intent = intentView({ state: 'retry_at', retryAt: '2026-11-22T10:00:00.000Z' });
        getMock.mockResolvedValue(invoicePanel({ state: 'working', phase, message: 'Zoho is busy.', intent }));
        const element = await show();
        expect(stateOf(element)).toMatchObject({
            phase,
            message: 'Zoho is busy.',
            retryAt: '2026-11-22T10:00:00.000Z',
        });
        jest.useRealTimers();
        await expect(element).toBeAccessible();
    });

    it.each(['blocked', 'needs_person', 'approval'] as const)('says what to do when it is %s', async (phase) => {
        const intent = intentView({ state: 'needs_person', message: 'The tax is unknown.', remedy: 'Map it.' });
        getMock.mockResolvedValue(invoicePanel({ state: 'attention', phase, intent }));
        const element = await show();
        expect(stateOf(element)).toMatchObject({ phase, message: 'The tax is unknown.', remedy: 'Map it.' });
        expect(part(element, 'create-invoice')).not.toBeNull();
        jest.useRealTimers();
        await expect(element).toBeAccessible();
    });

    it('says how much of the deal is billed, and offers to bill the rest', async () => {
        const bill = { billedTotal: 360, leftTotal: 840, currencyCode: 'EUR' };
        getMock.mockResolvedValue(
            invoicePanel({ state: 'invoiced', phase: 'done', ...bill, invoices: [invoiceView()] }),
        );
        const element = await show();
        expect(part(element, 'billed')!.textContent).toContain('c.Panel_Billed_Of');
        expect(part(element, 'create-invoice')).not.toBeNull();
    });

    it('tells what is on its way from what is billed', async () => {
        const bill = { billedTotal: 360, underWayTotal: 360, leftTotal: 840, currencyCode: 'EUR' };
        getMock.mockResolvedValue(invoicePanel({ state: 'working', phase: 'queued', ...bill }));
        const element = await show();
        expect(part(element, 'billed')!.textContent).toContain('c.Panel_Billed_Under_Way');
    });

    it('bills again after the invoice was voided', async () => {
        const goneText = 'Still counted: INV-1.';
        getMock.mockResolvedValue(invoicePanel({ state: 'invoiced', canCreate: false, canBillAgain: true, goneText }));
        billAgainMock.mockResolvedValue(invoicePanel());
        const element = await show();
        expect(part(element, 'gone')!.textContent).toContain(goneText);
        part(element, 'bill-again')!.click();
        await settled();
        expect(billAgainMock).toHaveBeenCalledWith({ recordId: OPPORTUNITY_ID });
        expect(part(element, 'create-invoice')).not.toBeNull();
    });

    it('says that the deal was re-opened', async () => {
        getMock.mockResolvedValue(invoicePanel({ state: 'invoiced', notice: 'The deal was re-opened.' }));
        expect(part(await show(), 'notice')!.textContent).toContain('The deal was re-opened.');
    });

    it('shows the panel that the preview came back with', async () => {
        getMock.mockResolvedValue(invoicePanel());
        openMock.mockResolvedValue(working());
        const element = await show();
        part(element, 'create-invoice')!.click();
        await settled();
        expect(openMock).toHaveBeenCalledWith(expect.objectContaining({ recordId: OPPORTUNITY_ID }));
        expect(part(element, 'working')).not.toBeNull();
    });

    it('asks for news until the panel is complete up to a later time', async () => {
        getMock.mockResolvedValue(invoicePanel());
        refreshMock.mockResolvedValue(invoicePanel());
        const element = await show();
        const foot = element.shadowRoot!.querySelector('c-completeness') as HTMLElement & { refreshing: boolean };
        foot.dispatchEvent(new CustomEvent('refresh'));
        await settled();
        expect(foot.refreshing).toBe(true);
        getMock.mockResolvedValue(invoicePanel({ completeUntil: '2026-11-22T09:50:00.000Z' }));
        await jest.advanceTimersByTimeAsync(1000);
        await settled();
        expect(foot.refreshing).toBe(false);
    });

    it('says that it could not be loaded, without the exception', async () => {
        getMock.mockRejectedValue({ body: { message: 'System.QueryException: …' } });
        const element = await show();
        expect(part(element, 'failed')).not.toBeNull();
        expect(textOf(element)).not.toContain('Exception');
    });

    it('is accessible, empty and full', async () => {
        jest.useRealTimers();
        getMock.mockResolvedValue(invoicePanel());
        await expect(await show()).toBeAccessible();
        removeAll();
        getMock.mockResolvedValue(invoiced());
        await expect(await show()).toBeAccessible();
    });
});
