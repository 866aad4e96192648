import assign from '@salesforce/apex/HandmadeController.assign';
import getOpen from '@salesforce/apex/HandmadeController.getOpen';
import keepOnAccount from '@salesforce/apex/HandmadeController.keepOnAccount';
import HandmadeList from 'c/handmadeList';
import { part, removeAll, render, settled } from '../../../../../../lwc-support/testing/render';
import { handmadeView, OPPORTUNITY_ID } from '../../../../../../lwc-support/testing/view-builders';

jest.mock('@salesforce/apex/HandmadeController.assign', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/HandmadeController.getOpen', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/HandmadeController.keepOnAccount', () => ({ default: jest.fn() }), { virtual: true });

const asMock = (method: unknown) => method as jest.Mock;
const show = () => render('c-handmade-list', HandmadeList);
const { key: invoiceKey } = handmadeView();
const choices = [
    { recordId: OPPORTUNITY_ID, kind: 'Opportunity', name: 'Seats' },
    { recordId: '006000000000002AAA', kind: 'Opportunity', name: 'Seats' },
];

describe('c-handmade-list', () => {
    afterEach(() => {
        removeAll();
        jest.resetAllMocks();
    });

    it('offers every deal that fits, and takes the one that is chosen', async () => {
        asMock(getOpen)
            .mockResolvedValueOnce([handmadeView({ choices })])
            .mockResolvedValueOnce([]);
        const element = await show();
        const buttons = element.shadowRoot!.querySelectorAll<HTMLElement>('[data-id="handmade-choose"]');
        expect(buttons).toHaveLength(2);
        await expect(element).toBeAccessible();
        buttons[1].click();
        await settled();
        expect(asMock(assign)).toHaveBeenCalledWith({ recordId: choices[1].recordId, invoiceKey });
        expect(part(element, 'handmade-list-empty')).not.toBeNull();
    });

    it('keeps an invoice with its account, and looks again at one that was kept', async () => {
        asMock(getOpen).mockResolvedValue([handmadeView()]);
        asMock(keepOnAccount).mockResolvedValue([handmadeView({ isDecided: true })]);
        const element = await show();
        part(element, 'handmade-keep')!.click();
        await settled();
        expect(asMock(keepOnAccount)).toHaveBeenLastCalledWith({ invoiceKey, isKept: true });
        expect(part(element, 'handmade-row')!.textContent).toContain('c.Handmade_Kept');
        part(element, 'handmade-keep')!.click();
        await settled();
        expect(asMock(keepOnAccount)).toHaveBeenLastCalledWith({ invoiceKey, isKept: false });
    });

    it('says why it cannot be shown', async () => {
        asMock(getOpen).mockRejectedValue({
            body: { message: 'You may not.', exceptionType: 'System.AuraHandledException' },
        });
        expect(part(await show(), 'handmade-list-failed')!.textContent).toContain('You may not.');
    });
});
