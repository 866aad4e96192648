import dismiss from '@salesforce/apex/Inbox.dismiss';
import getHistory from '@salesforce/apex/Inbox.getHistory';
import getItems from '@salesforce/apex/Inbox.getItems';
import replay from '@salesforce/apex/Inbox.replay';
import replayAll from '@salesforce/apex/Inbox.replayAll';
import InboxCause from 'c/inboxCause';
import { part, removeAll, render, settled, textOf } from '../../../../../../lwc-support/testing/render';
import { causeGroup, inboxItem } from '../../../../../../lwc-support/testing/view-builders';

jest.mock('@salesforce/apex/Inbox.dismiss', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/Inbox.getHistory', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/Inbox.getItems', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/Inbox.replay', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/Inbox.replayAll', () => ({ default: jest.fn() }), { virtual: true });

const asMock = (method: unknown) => method as jest.Mock;
const items = [inboxItem(), inboxItem({ id: 'a02', recordName: 'Other deal', accountName: 'Other Ltd' })];

async function open(changes = {}): Promise<HTMLElement> {
    const element = await render('c-inbox-cause', InboxCause, { group: causeGroup(changes) });
    part(element, 'cause-toggle')!.click();
    await settled();
    return element;
}

const tick = async (element: HTMLElement, at: number): Promise<void> => {
    const box = element.shadowRoot!.querySelectorAll<HTMLInputElement>('tbody input')[at]!;
    box.checked = true;
    box.dispatchEvent(new CustomEvent('change'));
    await settled();
};

describe('c-inbox-cause', () => {
    beforeEach(() => asMock(getItems).mockResolvedValue(items));
    afterEach(() => {
        removeAll();
        jest.resetAllMocks();
    });

    it('says what is wrong, what to do, how many wait, and the money of each currency by itself', async () => {
        const element = await render('c-inbox-cause', InboxCause, { group: causeGroup() });
        expect(part(element, 'cause-title')!.textContent).toBe('The tax is unknown.');
        expect(part(element, 'cause-remedy')!.textContent).toBe('Map it.');
        expect(part(element, 'cause-count')!.textContent).toContain('c.Inbox_Count');
        expect(part(element, 'cause-blocked')!.textContent).toContain('c.Inbox_Blocked');
        expect(asMock(getItems)).not.toHaveBeenCalled();
    });

    it('shows the records with a way to correct them', async () => {
        const element = await open();
        const link = part(element, 'item-record') as HTMLAnchorElement;
        expect(link.getAttribute('href')).toBe('/lightning/r/006000000000001AAA/view');
        expect(textOf(element)).toContain('Other deal');
    });

    it('tries one again, or those that are ticked, or all', async () => {
        const changed = jest.fn();
        const element = await open();
        element.addEventListener('changed', changed);
        asMock(replay).mockResolvedValue(1);
        asMock(replayAll).mockResolvedValue(2);
        expect(part(element, 'replay')).toBeNull();
        await tick(element, 1);
        part(element, 'replay')!.click();
        await settled();
        expect(asMock(replay)).toHaveBeenCalledWith({ intentIds: ['a02'] });
        part(element, 'cause-replay-all')!.click();
        await settled();
        expect(asMock(replayAll)).toHaveBeenCalledWith({ cause: 'tax-missing' });
        expect(changed).toHaveBeenCalledTimes(2);
    });

    it('has no way to give up what Zoho Books says, and no link where there is no record yet', async () => {
        asMock(getItems).mockResolvedValue([inboxItem({ recordId: undefined, recordName: 'Invoice INV-000009' })]);
        const element = await open({ canDismiss: false });
        await tick(element, 0);
        expect(part(element, 'replay')).not.toBeNull();
        expect(part(element, 'ask-reason')).toBeNull();
        expect(part(element, 'item-record')).toBeNull();
        expect(textOf(element)).toContain('Invoice INV-000009');
    });

    it('gives up only with a reason', async () => {
        const element = await open();
        asMock(dismiss).mockResolvedValue(1);
        await tick(element, 0);
        part(element, 'ask-reason')!.click();
        await settled();
        expect(part(element, 'dismiss')).toHaveProperty('disabled', true);
        part(element, 'reason')!.dispatchEvent(new CustomEvent('change', { detail: { value: 'Lost it' } }));
        await settled();
        part(element, 'dismiss')!.click();
        await settled();
        expect(asMock(dismiss)).toHaveBeenCalledWith({ intentIds: ['a01'], reason: 'Lost it' });
        expect(part(element, 'reason-box')).toBeNull();
    });

    it('offers no approval to those who may not send', async () => {
        const element = await open({ cause: 'approval', isApproval: true, canReplay: false });
        await tick(element, 0);
        expect(part(element, 'ask-reason')).not.toBeNull();
        expect(part(element, 'cause-replay-all')).toBeNull();
        expect(part(element, 'replay')).toBeNull();
    });

    it('tells what has happened', async () => {
        asMock(getHistory).mockResolvedValue([
            {
                at: '2026-11-22T10:00:00.000Z',
                what: 'intent.state',
                fromState: 'in_flight',
                toState: 'needs_person',
                note: 'step customer, ambiguous-customer',
                who: 'Ada',
            },
            {
                at: '2026-11-22T09:59:00.000Z',
                what: 'intent.state',
                toState: 'in_flight',
                note: 'leased',
                who: 'Bridge',
            },
            { at: '2026-11-22T09:58:00.000Z', what: 'intent.state', toState: 'cancelled', note: 'Lost the deal' },
        ]);
        const element = await open();
        element.shadowRoot!.querySelector<HTMLElement>('tbody lightning-button-icon')!.click();
        await settled();
        const steps = [...part(element, 'history')!.querySelectorAll('li')].map((step) => step.textContent);
        expect(steps).toEqual([
            expect.stringContaining('Ada · c.History_In_Flight → c.History_Needs_Person · c.History_Step'),
            expect.stringContaining('Bridge · c.History_In_Flight · c.History_Taken'),
            expect.stringContaining('c.History_Cancelled · Lost the deal'),
        ]);
    });

    it('says what failed', async () => {
        const element = await open();
        const body = { message: 'You may not.', exceptionType: 'System.AuraHandledException' };
        asMock(replayAll).mockRejectedValue({ body });
        part(element, 'cause-replay-all')!.click();
        await settled();
        expect(part(element, 'cause-failed')!.textContent).toBe('You may not.');
    });

    it('is accessible, closed and open', async () => {
        await expect(await render('c-inbox-cause', InboxCause, { group: causeGroup() })).toBeAccessible();
        removeAll();
        await expect(await open()).toBeAccessible();
    });
});
