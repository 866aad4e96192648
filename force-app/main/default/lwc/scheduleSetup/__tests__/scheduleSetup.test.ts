import getView from '@salesforce/apex/ScheduleSetup.getView';
import setInterval from '@salesforce/apex/ScheduleSetup.setInterval';
import takeOver from '@salesforce/apex/ScheduleSetup.takeOver';
import type { ScheduleView } from 'bookbridge/views';
import ScheduleSetup from 'c/scheduleSetup';
import { part, removeAll, render, settled } from '../../../../../../lwc-support/testing/render';

jest.mock('@salesforce/apex/ScheduleSetup.getView', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/ScheduleSetup.setInterval', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/ScheduleSetup.takeOver', () => ({ default: jest.fn() }), { virtual: true });

const mockOf = (method: unknown) => method as jest.Mock;
const show = () => render('c-schedule-setup', ScheduleSetup);
const view = (changes: Partial<ScheduleView> = {}): ScheduleView => ({
    runnerName: 'Alex',
    isRunning: true,
    tickMinutes: 15,
    hasConsent: true,
    lists: [{ entity: 'invoices', defaultMinutes: 15 }],
    ...changes,
});

describe('c-schedule-setup', () => {
    afterEach(() => {
        removeAll();
        jest.resetAllMocks();
    });

    it('shows runner and consent apart', async () => {
        mockOf(getView).mockResolvedValue(view({ isRunning: false, hasConsent: true }));
        const element = await show();
        expect(part(element, 'runner')!.textContent).toContain('c.Schedule_Stopped');
        expect(part(element, 'consent')!.textContent).toContain('c.Schedule_Consented');
        await expect(element).toBeAccessible();
    });

    it('takes over, and sets an interval', async () => {
        mockOf(getView).mockResolvedValue(view());
        mockOf(takeOver).mockResolvedValue(view());
        mockOf(setInterval).mockResolvedValue(view());
        const element = await show();
        part(element, 'take-over')!.click();
        await settled();
        expect(mockOf(takeOver)).toHaveBeenCalled();
        const input = element.shadowRoot!.querySelector('[data-entity="invoices"]')!;
        input.dispatchEvent(new CustomEvent('change', { detail: { value: '60' } }));
        await settled();
        expect(mockOf(setInterval)).toHaveBeenCalledWith({ entity: 'invoices', minutes: 60 });
    });
});
