import type { TriggerInfo } from '../../compiler';
import type { PendingEvent } from '../../org/events/pending-event';
import { Subscription } from '../../org/events/subscription';

const trigger = { name: 'T' } as TriggerInfo;
const events = (...ids: number[]): PendingEvent[] => ids.map((replayId) => ({ replayId }) as PendingEvent);
const ids = (batch: readonly PendingEvent[]): number[] => batch.map((event) => event.replayId);

it('cuts batches to its size and never above 2,000', () => {
    const small = new Subscription(trigger, 'u', 2);
    small.add(events(1, 2, 3), 0);
    expect(ids(small.take())).toEqual([1, 2]);
    expect(ids(small.take())).toEqual([3]);
    const large = new Subscription(trigger, 'u', 5_000);
    large.add(events(...Array.from({ length: 2_001 }, (_, at) => at)), 0);
    expect(large.take()).toHaveLength(2_000);
});

it('brings back what lies behind the checkpoint', () => {
    const one = new Subscription(trigger, 'u');
    one.add(events(1, 2, 3), 0);
    one.take();
    one.checkpoint = '1';
    one.succeeded();
    expect(ids(one.take())).toEqual([2, 3]);
});

it('drops a batch after an ordinary exception', () => {
    const one = new Subscription(trigger, 'u');
    one.add(events(1, 2), 0);
    one.take();
    one.failed(false, 'boom', 0, false);
    expect(one.due()).toBeNull();
});

it('retries a RetryableException later, nine times, then stops', () => {
    const one = new Subscription(trigger, 'u');
    one.add(events(1), 0);
    let last = 0;
    for (let retry = 1; retry <= 9; retry++) {
        one.take();
        one.failed(true, 'later', last, false);
        expect(one.due()).toBeGreaterThan(last);
        last = one.due()!;
        expect(one.retries).toBe(retry);
    }
    one.take();
    one.failed(true, 'later', last, false);
    expect(one.stopped).toBe(true);
    one.add(events(2), 0);
    expect(one.due()).toBeNull();
});
