import getRule from '@salesforce/apex/HandmadeController.getRule';
import saveRule from '@salesforce/apex/HandmadeController.saveRule';
import HandmadeRule from 'c/handmadeRule';
import { part, removeAll, render, settled } from '../../../../../../lwc-support/testing/render';

jest.mock('@salesforce/apex/HandmadeController.getRule', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/HandmadeController.saveRule', () => ({ default: jest.fn() }), { virtual: true });

const asMock = (method: unknown) => method as jest.Mock;
const rule = { booksField: '', dealField: '', canChange: true };
const show = () => render('c-handmade-rule', HandmadeRule);

describe('c-handmade-rule', () => {
    afterEach(() => {
        removeAll();
        jest.resetAllMocks();
    });

    it('saves both fields', async () => {
        asMock(getRule).mockResolvedValue(rule);
        asMock(saveRule).mockResolvedValue({ ...rule, booksField: 'cf_deal', dealField: 'NextStep' });
        const element = await show();
        (part(element, 'booksField') as HTMLInputElement).value = 'cf_deal';
        (part(element, 'dealField') as HTMLInputElement).value = 'NextStep';
        part(element, 'rule-save')!.click();
        await settled();
        expect(asMock(saveRule)).toHaveBeenCalledWith({ booksField: 'cf_deal', dealField: 'NextStep' });
        expect(part(element, 'rule-saved')).not.toBeNull();
        await expect(element).toBeAccessible();
    });

    it('says what is wrong with a field', async () => {
        asMock(getRule).mockResolvedValue(rule);
        asMock(saveRule).mockRejectedValue({
            body: { message: 'You may not.', exceptionType: 'System.AuraHandledException' },
        });
        const element = await show();
        part(element, 'rule-save')!.click();
        await settled();
        expect(part(element, 'rule-failed')!.textContent).toContain('You may not.');
        expect(part(element, 'rule-saved')).toBeNull();
    });

    it('shows nothing to those who may not change it', async () => {
        asMock(getRule).mockResolvedValue({ ...rule, canChange: false });
        expect(part(await show(), 'handmade-rule')).toBeNull();
    });
});
