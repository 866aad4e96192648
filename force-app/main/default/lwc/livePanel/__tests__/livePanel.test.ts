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

    it('goes on without streaming', async () => {
        subscribeMock.mockRejectedValue(new Error('no streaming'));
        await expect(
            new LivePanel(jest.fn(), () => false).listen('/event/Change__e', OPPORTUNITY_ID),
        ).resolves.toBeUndefined();
    });
});
