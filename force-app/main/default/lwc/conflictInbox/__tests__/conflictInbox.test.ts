import decide from '@salesforce/apex/ConflictInbox.decide';
import getConflicts from '@salesforce/apex/ConflictInbox.getConflicts';
import getHandmade from '@salesforce/apex/HandmadeController.getOpen';
import getOpen from '@salesforce/apex/VarianceController.getOpen';
import ConflictInbox from 'c/conflictInbox';
import { part, removeAll, render, settled } from '../../../../../../lwc-support/testing/render';
import { conflict } from '../../../../../../lwc-support/testing/view-builders';

jest.mock('@salesforce/apex/ConflictInbox.decide', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/ConflictInbox.getConflicts', () => ({ default: jest.fn() }), { virtual: true });

jest.mock('@salesforce/apex/HandmadeController.getOpen', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/VarianceController.getOpen', () => ({ default: jest.fn() }), { virtual: true });

const decideMock = decide as unknown as jest.Mock;
const conflictsMock = getConflicts as unknown as jest.Mock;
const show = () => render('c-conflict-inbox', ConflictInbox);

describe('c-conflict-inbox', () => {
    beforeEach(() => {
        (getOpen as unknown as jest.Mock).mockResolvedValue([]);
        (getHandmade as unknown as jest.Mock).mockResolvedValue([]);
    });

    afterEach(() => {
        removeAll();
        jest.resetAllMocks();
    });

    it('says that both sides agree', async () => {
        conflictsMock.mockResolvedValue([]);
        const element = await show();
        expect(part(element, 'conflicts-empty')).not.toBeNull();
        await expect(element).toBeAccessible();
    });

    it('commits a decision and reads anew', async () => {
        conflictsMock.mockResolvedValueOnce([conflict()]).mockResolvedValue([]);
        decideMock.mockResolvedValue(null);
        const element = await show();
        const card = element.shadowRoot!.querySelector('c-conflict-card')!;
        await expect(element).toBeAccessible();
        const detail = { conflict: conflict(), decision: 'books', value: null };
        card.dispatchEvent(new CustomEvent('decided', { detail }));
        await settled();
        expect(decideMock).toHaveBeenCalledWith({ conflictIds: [conflict().id], decision: 'books', value: null });
        expect(part(element, 'conflicts-empty')).not.toBeNull();
    });

    it('says why it cannot be shown', async () => {
        const body = { message: 'You may not.', exceptionType: 'System.AuraHandledException' };
        conflictsMock.mockRejectedValue({ body });
        const element = await show();
        expect(part(element, 'conflicts-failed')!.textContent).toContain('You may not.');
        await expect(element).toBeAccessible();
    });
});
