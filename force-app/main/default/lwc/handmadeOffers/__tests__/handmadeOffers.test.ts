import assign from '@salesforce/apex/HandmadeController.assign';
import getOffers from '@salesforce/apex/HandmadeController.getOffers';
import HandmadeOffers from 'c/handmadeOffers';
import { part, removeAll, render, settled } from '../../../../../../lwc-support/testing/render';
import { handmadeView, invoicePanel, OPPORTUNITY_ID } from '../../../../../../lwc-support/testing/view-builders';

jest.mock('@salesforce/apex/HandmadeController.assign', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/HandmadeController.getOffers', () => ({ default: jest.fn() }), { virtual: true });

const asMock = (method: unknown) => method as jest.Mock;
const show = () => render('c-handmade-offers', HandmadeOffers, { recordId: OPPORTUNITY_ID });
const open = async () => {
    const element = await show();
    part(element, 'offers-open')!.click();
    await settled();
    return element;
};

describe('c-handmade-offers', () => {
    afterEach(() => {
        removeAll();
        jest.resetAllMocks();
    });

    it('reads the invoices of the account when somebody asks, and takes one', async () => {
        asMock(getOffers).mockResolvedValue([handmadeView()]);
        const panel = invoicePanel();
        asMock(assign).mockResolvedValue(panel);
        const element = await open();
        const row = element.shadowRoot!.querySelector('[data-offer="INV-000009"]')!;
        expect(row.textContent).toContain('100');
        await expect(element).toBeAccessible();
        const changed = jest.fn();
        element.addEventListener('changed', changed);
        part(element, 'offers-take')!.click();
        await settled();
        const { key: invoiceKey } = handmadeView();
        expect(asMock(assign)).toHaveBeenCalledWith({ recordId: OPPORTUNITY_ID, invoiceKey });
        expect(changed.mock.calls[0][0].detail).toBe(panel);
        expect(part(element, 'offers-empty')).not.toBeNull();
    });

    it('reads nothing before', async () => {
        await show();
        expect(asMock(getOffers)).not.toHaveBeenCalled();
    });

    it('says why it cannot', async () => {
        asMock(getOffers).mockRejectedValue({
            body: { message: 'You may not.', exceptionType: 'System.AuraHandledException' },
        });
        expect(part(await open(), 'offers-failed')!.textContent).toContain('You may not.');
    });
});
