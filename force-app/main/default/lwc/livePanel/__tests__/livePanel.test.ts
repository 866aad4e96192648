import { subscribe, unsubscribe } from 'lightning/empApi';
import { notifyRecordUpdateAvailable } from 'lightning/uiRecordApi';
import { LivePanel } from 'c/livePanel';
import { OPPORTUNITY_ID } from '../../../../../../lwc-support/testing/view-builders';

const subscribeMock = subscribe as unknown as jest.Mock;
const notifyMock = notifyRecordUpdateAvailable as unknown as jest.Mock;
const event = (payload: Record<string, unknown>) => ({ data: { payload } });

describe('c/livePanel', () => {
    beforeEach(() => subscribeMock.mockResolvedValue({ channel: '/event/Change__e' }));
    afterEach(() => jest.resetAllMocks());

    it('loads when the event names its record, with or without a namespace, by 15 or 18 characters', async () => {
        const load = jest.fn().mockResolvedValue(undefined);
        await new LivePanel(load, () => false).listen('/event/Change__e', OPPORTUNITY_ID);
        const onMessage = subscribeMock.mock.calls[0][2];
        onMessage(event({ bb__Record_Ids__c: `001000000000009AAA,${OPPORTUNITY_ID.slice(0, 15)}` }));
        onMessage(event({ Record_Ids__c: '006000000000002AAA' }));
        expect(load).toHaveBeenCalledTimes(1);
        expect(notifyMock.mock.calls).toEqual([[[{ recordId: OPPORTUNITY_ID }]]]);
    });

    it('subscribes once and lets go when it stops', async () => {
        const live = new LivePanel(jest.fn(), () => false);
        await live.listen('/event/Change__e', OPPORTUNITY_ID);
        await live.listen('/event/Change__e', OPPORTUNITY_ID);
        expect(subscribeMock).toHaveBeenCalledTimes(1);
        live.stop();
        expect(unsubscribe).toHaveBeenCalledTimes(1);
    });

    it('looks every half minute where no event can be heard, until it stops', async () => {
        jest.useFakeTimers();
        subscribeMock.mockRejectedValue(new Error('no streaming'));
        const load = jest.fn().mockResolvedValue(undefined);
        const live = new LivePanel(load, () => false);
        await live.listen('/event/Change__e', OPPORTUNITY_ID);
        await jest.advanceTimersByTimeAsync(95000);
        expect(load).toHaveBeenCalledTimes(3);
        live.stop();
        await jest.advanceTimersByTimeAsync(95000);
        expect(load).toHaveBeenCalledTimes(3);
        jest.useRealTimers();
    });

    it('looks while the subscription is never answered, too', async () => {
        jest.useFakeTimers();
        subscribeMock.mockReturnValue(new Promise(() => undefined));
        const load = jest.fn().mockResolvedValue(undefined);
        const live = new LivePanel(load, () => false);
        void live.listen('/event/Change__e', OPPORTUNITY_ID);
        await jest.advanceTimersByTimeAsync(31000);
        live.stop();
        expect(load).toHaveBeenCalledTimes(1);
        jest.useRealTimers();
    });

    it('does not go on when it was stopped while it looked', async () => {
        jest.useFakeTimers();
        let answer = (): void => undefined;
        const load = jest.fn(() => new Promise<void>((resolve) => (answer = resolve)));
        const live = new LivePanel(load, () => true);
        live.watch();
        await jest.advanceTimersByTimeAsync(1000);
        live.stop();
        answer();
        await jest.advanceTimersByTimeAsync(60000);
        expect(load).toHaveBeenCalledTimes(1);
        jest.useRealTimers();
    });

    it('is still where an event will tell', async () => {
        jest.useFakeTimers();
        const load = jest.fn().mockResolvedValue(undefined);
        const live = new LivePanel(load, () => false);
        await live.listen('/event/Change__e', OPPORTUNITY_ID);
        await jest.advanceTimersByTimeAsync(95000);
        live.stop();
        expect(load).not.toHaveBeenCalled();
        jest.useRealTimers();
    });
});
