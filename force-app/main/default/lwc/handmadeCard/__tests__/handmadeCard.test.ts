import takeOff from '@salesforce/apex/HandmadeController.takeOff';
import HandmadeCard from 'c/handmadeCard';
import { part, removeAll, render, settled } from '../../../../../../lwc-support/testing/render';
import { invoicePanel, invoiceView, OPPORTUNITY_ID } from '../../../../../../lwc-support/testing/view-builders';

jest.mock('@salesforce/apex/HandmadeController.takeOff', () => ({ default: jest.fn() }), { virtual: true });

const asMock = (method: unknown) => method as jest.Mock;
const invoice = invoiceView({ isHandmade: true, matchText: 'It belongs here by its reference: Seats' });
const show = (canDecide: boolean) =>
    render('c-handmade-card', HandmadeCard, { recordId: OPPORTUNITY_ID, invoice, canDecide });

describe('c-handmade-card', () => {
    afterEach(() => {
        removeAll();
        jest.resetAllMocks();
    });

    it('says why the invoice is here, and offers nothing to those who may not decide', async () => {
        const element = await show(false);
        expect(part(element, 'handmade-text')!.textContent).toContain('Seats');
        expect(part(element, 'handmade-take-off')).toBeNull();
        await expect(element).toBeAccessible();
    });

    it('takes the invoice off the deal', async () => {
        const panel = invoicePanel();
        asMock(takeOff).mockResolvedValue(panel);
        const element = await show(true);
        const changed = jest.fn();
        element.addEventListener('changed', changed);
        part(element, 'handmade-take-off')!.click();
        await settled();
        expect(asMock(takeOff)).toHaveBeenCalledWith({ recordId: OPPORTUNITY_ID, invoiceKey: invoice.key });
        expect(changed.mock.calls[0][0].detail).toBe(panel);
        await expect(element).toBeAccessible();
    });

    it('says why it cannot', async () => {
        asMock(takeOff).mockRejectedValue({
            body: { message: 'You may not.', exceptionType: 'System.AuraHandledException' },
        });
        const element = await show(true);
        part(element, 'handmade-take-off')!.click();
        await settled();
        expect(part(element, 'handmade-failed')!.textContent).toContain('You may not.');
    });
});
