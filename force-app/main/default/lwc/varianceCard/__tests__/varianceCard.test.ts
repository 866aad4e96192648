import acceptVariance from '@salesforce/apex/VarianceController.accept';
import updateDeal from '@salesforce/apex/VarianceController.updateDeal';
import VarianceCard from 'c/varianceCard';
import { part, removeAll, render, settled } from '../../../../../../lwc-support/testing/render';
import { invoicePanel, OPPORTUNITY_ID, varianceView } from '../../../../../../lwc-support/testing/view-builders';

jest.mock('@salesforce/apex/VarianceController.accept', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/VarianceController.updateDeal', () => ({ default: jest.fn() }), { virtual: true });

const asMock = (method: unknown) => method as jest.Mock;
const show = (changes = {}) =>
    render('c-variance-card', VarianceCard, { recordId: OPPORTUNITY_ID, variance: varianceView(changes) });
const invoiceKey = varianceView().invoiceKey;

describe('c-variance-card', () => {
    afterEach(() => {
        removeAll();
        jest.resetAllMocks();
    });

    it('shows both totals and every line that differs', async () => {
        const lines = [
            ...varianceView().lines,
            { kind: 'added' as const, name: 'Travel', invoiceQuantity: 1, invoiceAmount: 99 },
            { kind: 'removed' as const, name: 'Onboarding', dealQuantity: 1, dealAmount: 150 },
        ];
        const element = await show({ lines });
        expect(part(element, 'variance-totals')!.textContent).toBe('c.Variance_Totals');
        expect(part(element, 'variance-lines')!.querySelectorAll('li')).toHaveLength(3);
        await expect(element).toBeAccessible();
    });

    it('updates the deal and says what could not be written', async () => {
        const panel = invoicePanel();
        asMock(updateDeal).mockResolvedValue({ panel, left: ['“Travel” is on the invoice only.'] });
        const element = await show();
        const changed = jest.fn();
        element.addEventListener('changed', changed);
        part(element, 'variance-update')!.click();
        await settled();
        expect(asMock(updateDeal)).toHaveBeenCalledWith({ recordId: OPPORTUNITY_ID, invoiceKey });
        expect(changed.mock.calls[0][0].detail).toBe(panel);
        expect(part(element, 'variance-left')!.textContent).toContain('Travel');
        await expect(element).toBeAccessible();
    });

    it('accepts only with a reason', async () => {
        asMock(acceptVariance).mockResolvedValue(invoicePanel());
        const element = await show();
        part(element, 'variance-accept')!.click();
        await settled();
        expect(part(element, 'variance-confirm')).toHaveProperty('disabled', true);
        const reason = 'Agreed by phone';
        part(element, 'variance-reason')!.dispatchEvent(new CustomEvent('change', { detail: { value: reason } }));
        await settled();
        part(element, 'variance-confirm')!.click();
        await settled();
        expect(asMock(acceptVariance)).toHaveBeenCalledWith({ recordId: OPPORTUNITY_ID, invoiceKey, reason });
    });

    it('says who accepted it, and asks no more', async () => {
        const element = await show({ status: 'accepted', decidedBy: 'Fiona', reason: 'Agreed', canAccept: false });
        expect(part(element, 'variance-accepted')!.textContent).toBe('c.Variance_Accepted');
        expect(element.shadowRoot!.querySelectorAll('lightning-button')).toHaveLength(0);
    });

    it('offers no acceptance to those who may not, and says what was refused', async () => {
        const body = { message: 'You may not.', exceptionType: 'System.AuraHandledException' };
        asMock(updateDeal).mockRejectedValue({ body });
        const element = await show({ canAccept: false });
        expect(part(element, 'variance-accept')).toBeNull();
        part(element, 'variance-update')!.click();
        await settled();
        expect(part(element, 'variance-failed')!.textContent).toContain('You may not.');
    });
});
