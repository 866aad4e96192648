import ofAccount from '@salesforce/apex/AgingController.ofAccount';
import AgingAsOf from 'c/agingAsOf';
import { part, removeAll, render, settled } from '../../../../../../lwc-support/testing/render';
import { ACCOUNT_ID } from '../../../../../../lwc-support/testing/view-builders';

jest.mock('@salesforce/apex/AgingController.ofAccount', () => ({ default: jest.fn() }), { virtual: true });

const agingMock = ofAccount as unknown as jest.Mock;
const balance = {
    key: 'a',
    customerName: 'Acme Ltd',
    currencyCode: 'EUR',
    open: 300,
    unused: 20,
    current: 100,
    days30: 200,
    days60: 0,
    days90: 0,
    older: 0,
};

async function choose(value: string) {
    const element = await render('c-aging-as-of', AgingAsOf, { accountId: ACCOUNT_ID });
    part(element, 'as-of-day')!.dispatchEvent(new CustomEvent('change', { detail: { value } }));
    await settled();
    return element;
}

describe('c-aging-as-of', () => {
    afterEach(() => {
        removeAll();
        jest.resetAllMocks();
    });

    it('shows what was owed at the end of the day, by age', async () => {
        agingMock.mockResolvedValue([balance]);
        const element = await choose('2026-06-30');
        expect(agingMock).toHaveBeenCalledWith({ accountId: ACCOUNT_ID, day: '2026-06-30' });
        expect(part(element, 'as-of-row')!.textContent).toMatch(/Acme Ltd.*300.*100.*200.*20/);
        await expect(element).toBeAccessible();
    });

    it('says that nothing was owed', async () => {
        agingMock.mockResolvedValue([]);
        expect(part(await choose('2020-01-01'), 'as-of-none')).not.toBeNull();
    });

    it('asks nothing without a day, and says what was refused', async () => {
        expect(part(await choose(''), 'as-of-row')).toBeNull();
        expect(agingMock).not.toHaveBeenCalled();
        agingMock.mockRejectedValue({ body: { message: 'No.', exceptionType: 'System.AuraHandledException' } });
        expect(part(await choose('2026-06-30'), 'as-of-failed')!.textContent).toContain('No.');
    });
});
