import getOpen from '@salesforce/apex/VarianceController.getOpen';
import VarianceList from 'c/varianceList';
import { part, removeAll, render } from '../../../../../../lwc-support/testing/render';
import { varianceView } from '../../../../../../lwc-support/testing/view-builders';

jest.mock('@salesforce/apex/VarianceController.getOpen', () => ({ default: jest.fn() }), { virtual: true });

const getOpenMock = getOpen as unknown as jest.Mock;
const show = () => render('c-variance-list', VarianceList);

describe('c-variance-list', () => {
    afterEach(() => {
        removeAll();
        jest.resetAllMocks();
    });

    it('names deal, account, invoice and both totals', async () => {
        getOpenMock.mockResolvedValue([varianceView()]);
        const element = await show();
        const text = part(element, 'variance-row')!.textContent!;
        for (const shown of ['Acme – 50 seats', 'Acme Ltd', 'INV-000001', '1,200', '1,007.22']) {
            expect(text).toContain(shown);
        }
        await expect(element).toBeAccessible();
    });

    it('says that all agree', async () => {
        getOpenMock.mockResolvedValue([]);
        expect(part(await show(), 'variances-empty')).not.toBeNull();
    });

    it('says why it cannot be shown', async () => {
        const body = { message: 'You may not.', exceptionType: 'System.AuraHandledException' };
        getOpenMock.mockRejectedValue({ body });
        expect(part(await show(), 'variances-failed')!.textContent).toContain('You may not.');
    });
});
