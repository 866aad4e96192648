import saveAdjustmentLimit from '@salesforce/apex/MoneySetupController.saveAdjustmentLimit';
import AdjustmentCard from 'c/adjustmentCard';
import { part, removeAll, render, settled } from '../../../../../../lwc-support/testing/render';
import { moneySetup } from '../../../../../../lwc-support/testing/view-builders';

jest.mock('@salesforce/apex/MoneySetupController.saveAdjustmentLimit', () => ({ default: jest.fn() }), {
    virtual: true,
});

const saveMock = saveAdjustmentLimit as unknown as jest.Mock;
const show = (adjustmentLimit?: number) =>
    render('c-adjustment-card', AdjustmentCard, { setup: moneySetup({ adjustmentLimit }) });

describe('c-adjustment-card', () => {
    afterEach(() => {
        removeAll();
        jest.resetAllMocks();
    });

    it('saves the limit, and none where the field is empty', async () => {
        saveMock.mockResolvedValue(null);
        const element = await show();
        const saved = jest.fn();
        element.addEventListener('changed', saved);
        const input = part(element, 'adjustment-limit') as unknown as { value: string };
        input.value = '0.05';
        part(element, 'save-adjustment')!.click();
        await settled();
        expect(saveMock).toHaveBeenLastCalledWith(expect.objectContaining({ most: 0.05 }));
        input.value = '';
        part(element, 'save-adjustment')!.click();
        await settled();
        expect(saveMock).toHaveBeenLastCalledWith(expect.objectContaining({ most: null }));
        expect(saved).toHaveBeenCalledTimes(2);
        await expect(element).toBeAccessible();
    });

    it('says why a limit is refused', async () => {
        saveMock.mockRejectedValue({ body: { message: 'Too much.', exceptionType: 'System.AuraHandledException' } });
        const element = await show(0.05);
        part(element, 'save-adjustment')!.click();
        await settled();
        expect(part(element, 'adjustment-failed')!.textContent).toBe('Too much.');
        await expect(element).toBeAccessible();
    });
});
