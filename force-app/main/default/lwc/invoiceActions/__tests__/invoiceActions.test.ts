import approveInvoice from '@salesforce/apex/InvoiceActionController.approveInvoice';
import sendInvoice from '@salesforce/apex/InvoiceActionController.sendInvoice';
import voidInvoice from '@salesforce/apex/InvoiceActionController.voidInvoice';
import InvoiceActions from 'c/invoiceActions';
import InvoicePreviewModal from 'c/invoicePreviewModal';
import { part, removeAll, render, settled } from '../../../../../../lwc-support/testing/render';
import { invoicePanel, invoiceView, OPPORTUNITY_ID } from '../../../../../../lwc-support/testing/view-builders';

jest.mock('@salesforce/apex/InvoiceActionController.approveInvoice', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/InvoiceActionController.sendInvoice', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/InvoiceActionController.voidInvoice', () => ({ default: jest.fn() }), { virtual: true });

const asMock = (method: unknown) => method as jest.Mock;
const show = (changes = {}) =>
    render('c-invoice-actions', InvoiceActions, { recordId: OPPORTUNITY_ID, invoice: invoiceView(changes) });
const invoiceKey = invoiceView().key;

describe('c-invoice-actions', () => {
    afterEach(() => {
        removeAll();
        jest.resetAllMocks();
    });

    it('offers nothing to those who may do nothing', async () => {
        const element = await show();
        expect(element.shadowRoot!.querySelectorAll('lightning-button')).toHaveLength(0);
        await expect(element).toBeAccessible();
    });

    it('voids only with a reason, after saying what that means', async () => {
        const panel = invoicePanel();
        asMock(voidInvoice).mockResolvedValue(panel);
        const element = await show({ canVoid: true });
        const changed = jest.fn();
        element.addEventListener('changed', changed);
        part(element, 'void')!.click();
        await settled();
        expect(part(element, 'void-box')!.textContent).toContain('c.Invoice_Void_Hint');
        expect(part(element, 'void-confirm')).toHaveProperty('disabled', true);
        await expect(element).toBeAccessible();
        part(element, 'void-reason')!.dispatchEvent(new CustomEvent('change', { detail: { value: 'Wrong' } }));
        await settled();
        part(element, 'void-confirm')!.click();
        await settled();
        expect(asMock(voidInvoice)).toHaveBeenCalledWith({ recordId: OPPORTUNITY_ID, invoiceKey, reason: 'Wrong' });
        expect(changed.mock.calls[0][0].detail).toBe(panel);
    });

    it.each([
        ['send', true],
        ['mark-sent', false],
    ])('asks for %s', async (button, mail) => {
        asMock(sendInvoice).mockResolvedValue(invoicePanel());
        const element = await show({ canSend: true });
        part(element, button)!.click();
        await settled();
        expect(asMock(sendInvoice)).toHaveBeenCalledWith({ recordId: OPPORTUNITY_ID, invoiceKey, mail });
    });

    it('approves what waits for finance', async () => {
        asMock(approveInvoice).mockResolvedValue(invoicePanel());
        const pending = { operation: 'send_invoice', phase: 'approval', remedy: 'Look at it.' };
        const element = await show({ canApprove: true, pending });
        expect(part(element, 'pending')).toMatchObject({ phase: 'approval', message: 'c.Invoice_Pending_Approval' });
        part(element, 'approve')!.click();
        await settled();
        expect(asMock(approveInvoice)).toHaveBeenCalledWith({ recordId: OPPORTUNITY_ID, invoiceKey });
    });

    it('opens the preview of the draft as the deal now is', async () => {
        const element = await show({ canUpdate: true });
        part(element, 'update-draft')!.click();
        await settled();
        expect(asMock(InvoicePreviewModal.open)).toHaveBeenCalledWith(expect.objectContaining({ invoiceKey }));
    });

    it('says what is locked, and what was refused', async () => {
        const body = { message: 'You may not.', exceptionType: 'System.AuraHandledException' };
        asMock(sendInvoice).mockRejectedValue({ body });
        const element = await show({ canSend: true, lockedText: 'Sent: locked.' });
        expect(part(element, 'locked')!.textContent).toContain('Sent: locked.');
        part(element, 'send')!.click();
        await settled();
        expect(part(element, 'action-failed')!.textContent).toBe('You may not.');
    });
});
