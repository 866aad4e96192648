import type { TriggerInfo } from '../../compiler';
import type { PendingEvent } from './pending-event';

const maximumBatchSize = 2_000;
const maximumRetries = 9;
/** The platform says only that the delay grows; doubling from 5 s is ours. */
const firstRetryDelayMs = 5_000;

/** One trigger's place in the stream of its platform event. */
export class Subscription {
    private readonly waiting: { readonly event: PendingEvent; due: number }[] = [];
    private batch: readonly PendingEvent[] = [];
    /** Replay id after which the next batch starts. */
    checkpoint: string | null = null;
    retries = 0;
    lastError = '';
    /** After nine retries the trigger gets no more events. */
    stopped = false;

    constructor(
        readonly trigger: TriggerInfo,
        public userId: string,
        public batchSize = maximumBatchSize,
    ) {}

    add(events: readonly PendingEvent[], due: number): void {
        if (!this.stopped) for (const event of events) this.waiting.push({ event, due });
    }

    due(): number | null {
        return this.waiting.length === 0 || this.stopped ? null : this.waiting[0].due;
    }

    /** The next batch; it leaves the queue. */
    take(): readonly PendingEvent[] {
        const size = Math.min(this.batchSize, maximumBatchSize);
        this.batch = this.waiting.splice(0, size).map((entry) => entry.event);
        this.checkpoint = null;
        return this.batch;
    }

    /** The trigger returned: what lies behind its checkpoint comes again. */
    succeeded(): void {
        if (this.checkpoint !== null) this.putBack(this.afterCheckpoint(), 0);
        this.retries = 0;
        this.lastError = '';
    }

    /**
     * The trigger threw. A RetryableException brings the batch back, later and at most nine times; any other exception drops it,
     * except for what lies behind a checkpoint.
     */
    failed(isRetry: boolean, message: string, now: number, atOnce: boolean): void {
        this.lastError = message;
        if (!isRetry) {
            if (this.checkpoint !== null) this.putBack(this.afterCheckpoint(), now);
            this.retries = 0;
            return;
        }
        this.retries += 1;
        if (this.retries > maximumRetries) {
            this.stopped = true;
            return;
        }
        const delay = atOnce ? 0 : firstRetryDelayMs * 2 ** (this.retries - 1);
        this.putBack(this.checkpoint === null ? this.batch : this.afterCheckpoint(), now + delay);
    }

    /** Whether a replay id is one of the running batch. */
    hasEvent(replayId: string): boolean {
        return this.batch.some((event) => String(event.replayId) === replayId);
    }

    private afterCheckpoint(): readonly PendingEvent[] {
        return this.batch.filter((event) => event.replayId > Number(this.checkpoint));
    }

    private putBack(events: readonly PendingEvent[], due: number): void {
        this.waiting.unshift(...events.map((event) => ({ event, due })));
    }
}
