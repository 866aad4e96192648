import accept from '@salesforce/apex/MatchWorkbench.accept';
import createOwn from '@salesforce/apex/MatchWorkbench.createOwn';
import getSummary from '@salesforce/apex/MatchWorkbench.getSummary';
import ignore from '@salesforce/apex/MatchWorkbench.ignore';
import listPairs from '@salesforce/apex/MatchWorkbench.listPairs';
import pick from '@salesforce/apex/MatchWorkbench.pick';
import readDetails from '@salesforce/apex/MatchWorkbench.readDetails';
import startMatch from '@salesforce/apex/MatchWorkbench.startMatch';
import undo from '@salesforce/apex/MatchWorkbench.undo';
import MatchWorkbench from 'c/matchWorkbench';
import { part, removeAll, render, settled, textOf } from '../../../../../../lwc-support/testing/render';
import { matchPair, matchSummary } from '../../../../../../lwc-support/testing/view-builders';

jest.mock('@salesforce/apex/MatchWorkbench.accept', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MatchWorkbench.createOwn', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MatchWorkbench.getSummary', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MatchWorkbench.ignore', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MatchWorkbench.listPairs', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MatchWorkbench.pick', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MatchSearch.findAccounts', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MatchSearch.findCustomers', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MatchWorkbench.readDetails', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MatchWorkbench.startMatch', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MatchWorkbench.undo', () => ({ default: jest.fn() }), { virtual: true });

const asMock = (method: unknown) => method as jest.Mock;
const show = () => render('c-match-workbench', MatchWorkbench);
const press = async (element: HTMLElement, label: string): Promise<void> => {
    const buttons = [
        ...element.shadowRoot!.querySelectorAll<HTMLElement & { label: string }>('tbody lightning-button'),
    ];
    buttons.find((button) => button.label === label)!.click();
    await settled();
    await settled();
};

describe('c-match-workbench', () => {
    beforeEach(() => {
        asMock(getSummary).mockResolvedValue(matchSummary());
        asMock(listPairs).mockResolvedValue([matchPair()]);
        for (const method of [accept, ignore, createOwn]) asMock(method).mockResolvedValue('decision-1');
        asMock(undo).mockResolvedValue(1);
    });
    afterEach(() => {
        removeAll();
        jest.resetAllMocks();
    });

    it('says what matching costs before it starts, and what speaks for each pair', async () => {
        const element = await show();
        expect(part(element, 'match-forecast')!.textContent).toContain('c.Match_Forecast');
        expect(part(element, 'match-forecast')!.textContent).toContain('c.Match_Forecast_Details');
        expect(textOf(element)).toContain('Same tax number · Same name in Zoho Books');
        await expect(element).toBeAccessible();
    });

    it('says why a match that was begun does not go on, and what to do', async () => {
        expect(part(await show(), 'match-stopped')).toBeNull();
        removeAll();
        const stopped = 'Zoho Books no longer accepts the connection.';
        asMock(getSummary).mockResolvedValue(matchSummary({ stopped, stoppedRemedy: 'Ask an administrator.' }));
        const element = await show();
        expect(part(element, 'match-stopped')!.textContent).toContain(stopped);
        expect(part(element, 'match-stopped')!.textContent).toContain('Ask an administrator.');
        expect(part(element, 'match-stopped')!.textContent).toContain('c.Match_Stopped_Again');
        await expect(element).toBeAccessible();
    });

    it('links, and takes the last decision back', async () => {
        const element = await show();
        await press(element, 'c.Match_Accept');
        expect(asMock(accept)).toHaveBeenCalledWith({ matchIds: ['m1'] });
        part(element, 'match-undo')!.click();
        await settled();
        expect(asMock(undo)).toHaveBeenCalledWith({ decisionId: 'decision-1' });
    });

    it('ignores a pair, or gives the account a customer of its own', async () => {
        const element = await show();
        await press(element, 'c.Match_Ignore');
        expect(asMock(ignore)).toHaveBeenCalledWith({ matchIds: ['m1'] });
        await press(element, 'c.Match_Create');
        expect(asMock(createOwn)).toHaveBeenCalledWith({ accountId: matchPair().accountId, currencyCode: 'EUR' });
    });

    it('links an account to a customer that was not suggested, and takes that back', async () => {
        asMock(pick).mockResolvedValue('decision-2');
        const element = await show();
        await press(element, 'c.Match_Pick');
        const picker = element.shadowRoot!.querySelector('c-customer-picker') as HTMLElement & { account: unknown };
        expect(picker.account).toEqual({ id: matchPair().accountId, name: 'Acme Ltd' });
        const detail = { accountId: matchPair().accountId, accountName: 'Acme Ltd', zohoId: '99', customerName: 'H' };
        picker.dispatchEvent(new CustomEvent('picked', { detail }));
        await settled();
        await settled();
        expect(asMock(pick)).toHaveBeenCalledWith({ accountId: matchPair().accountId, zohoId: '99' });
        expect(element.shadowRoot!.querySelector('c-customer-picker')).toBeNull();
        part(element, 'match-undo')!.click();
        await settled();
        expect(asMock(undo)).toHaveBeenCalledWith({ decisionId: 'decision-2' });
    });

    it('lets an account without any suggestion be looked for', async () => {
        const element = await show();
        part(element, 'match-pick')!.click();
        await settled();
        const picker = element.shadowRoot!.querySelector('c-customer-picker') as HTMLElement & { account: unknown };
        expect(picker.account).toBeNull();
        picker.dispatchEvent(new CustomEvent('cancel'));
        await settled();
        expect(element.shadowRoot!.querySelector('c-customer-picker')).toBeNull();
    });

    it('decides many at once', async () => {
        const element = await show();
        expect(part(element, 'match-accept')).toBeNull();
        const all = part(element, 'match-select-all') as HTMLInputElement;
        all.checked = true;
        all.dispatchEvent(new CustomEvent('change'));
        await settled();
        part(element, 'match-accept')!.click();
        await settled();
        expect(asMock(accept)).toHaveBeenCalledWith({ matchIds: ['m1'] });
    });

    it('starts the match and the closer look', async () => {
        asMock(startMatch).mockResolvedValue(matchSummary());
        asMock(readDetails).mockResolvedValue(matchSummary());
        const element = await show();
        part(element, 'match-start')!.click();
        await settled();
        part(element, 'match-details')!.click();
        await settled();
        expect([asMock(startMatch).mock.calls, asMock(readDetails).mock.calls].map((calls) => calls.length)).toEqual([
            1, 1,
        ]);
    });

    it('undoes an earlier decision from the list of linked pairs', async () => {
        asMock(listPairs).mockResolvedValue([matchPair({ state: 'linked', decisionId: 'decision-0' })]);
        const element = await show();
        part(element, 'match-state')!.dispatchEvent(new CustomEvent('change', { detail: { value: 'linked' } }));
        await settled();
        await press(element, 'c.Match_Undo');
        expect(asMock(undo)).toHaveBeenCalledWith({ decisionId: 'decision-0' });
    });

    it('says that there is nothing, or why it cannot be shown', async () => {
        asMock(listPairs).mockResolvedValue([]);
        const empty = await show();
        expect(part(empty, 'match-empty')).not.toBeNull();
        await expect(empty).toBeAccessible();
        removeAll();
        asMock(listPairs).mockRejectedValue({
            body: { message: 'You may not.', exceptionType: 'System.AuraHandledException' },
        });
        expect(part(await show(), 'match-failed')!.textContent).toBe('You may not.');
    });
});
