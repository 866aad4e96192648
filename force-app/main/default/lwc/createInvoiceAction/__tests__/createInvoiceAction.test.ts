import CreateInvoiceAction from 'c/createInvoiceAction';
import { removeAll, render } from '../../../../../../lwc-support/testing/render';
import { OPPORTUNITY_ID } from '../../../../../../lwc-support/testing/view-builders';

jest.mock(
    '@salesforce/apex/InvoicePanelController.previewInvoice',
    () => ({ default: jest.fn(() => new Promise(() => {})) }),
    {
        virtual: true,
    },
);

const show = () => render('c-create-invoice-action', CreateInvoiceAction, { recordId: OPPORTUNITY_ID });

describe('c-create-invoice-action', () => {
    afterEach(removeAll);

    it.each([
        ['created', 1],
        ['cancel', 0],
    ])('closes the screen on %s', async (name, toasts) => {
        const element = await show();
        const onClose = jest.fn();
        const onToast = jest.fn();
        element.addEventListener('lightning__actionsclosescreen', onClose);
        element.addEventListener('lightning__showtoast', onToast);
        element.shadowRoot!.querySelector('c-invoice-preview')!.dispatchEvent(new CustomEvent(name));
        expect(onClose).toHaveBeenCalledTimes(1);
        expect(onToast).toHaveBeenCalledTimes(toasts);
    });

    it('is accessible', async () => {
        await expect(await show()).toBeAccessible();
    });
});
