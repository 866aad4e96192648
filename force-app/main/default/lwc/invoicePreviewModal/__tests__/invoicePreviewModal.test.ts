import InvoicePreviewModal from 'c/invoicePreviewModal';
import { removeAll, render } from '../../../../../../lwc-support/testing/render';
import { invoicePanel, OPPORTUNITY_ID } from '../../../../../../lwc-support/testing/view-builders';

jest.mock(
    '@salesforce/apex/InvoicePanelController.previewInvoice',
    () => ({ default: jest.fn(() => new Promise(() => {})) }),
    {
        virtual: true,
    },
);

const show = () =>
    render('c-invoice-preview-modal', InvoicePreviewModal, { label: 'Create invoice', recordId: OPPORTUNITY_ID });

describe('c-invoice-preview-modal', () => {
    afterEach(removeAll);

    it.each([
        ['created', invoicePanel({ state: 'working' })],
        ['cancel', undefined],
    ])('closes on %s', async (name, detail) => {
        const element = await show();
        const onClose = jest.fn();
        element.addEventListener('privateclose', onClose);
        element.shadowRoot!.querySelector('c-invoice-preview')!.dispatchEvent(new CustomEvent(name, { detail }));
        expect(onClose).toHaveBeenCalledTimes(1);
        expect(onClose.mock.calls[0][0].detail ?? undefined).toEqual(detail);
    });

    it('is accessible', async () => {
        await expect(await show()).toBeAccessible();
    });
});
