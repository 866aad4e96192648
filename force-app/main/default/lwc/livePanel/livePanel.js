import { notifyRecordUpdateAvailable } from 'lightning/uiRecordApi';
import { subscribe, unsubscribe } from 'lightning/empApi';
/** How a panel follows what happens in the background: fast while somebody waits, then slower. Milliseconds. */
const FAST = 1000;
const SLOW = 5000;
const FAST_UNTIL = 20000;
const GIVE_UP = 600000;
const NEW_EVENTS_ONLY = -1;
/**
 * Calls `load` again while `isPending()`: every second for 20 seconds, then every 5, for ten minutes at most; and whenever the
 * change event names the record, whose page then reads its fields again too. Events may be missed, polling may be slow: together they are neither.
 */
export class LivePanel {
    load;
    isPending;
    timer = null;
    startedAt = 0;
    subscription = null;
    wantedChannel = null;
    constructor(load, isPending) {
        this.load = load;
        this.isPending = isPending;
    }
    /** Starts or goes on polling, from the fast pace. */
    watch() {
        this.startedAt = Date.now();
        this.schedule();
    }
    /** Listens to the change event of one record; a second call with the same channel does nothing. */
    async listen(channel, recordId) {
        if (channel == null || channel === this.wantedChannel) return;
        this.wantedChannel = channel;
        const onMessage = (message) => {
            if (!namesRecord(message, recordId)) return;
            void this.load();
            // The record's own fields, such as what is open, stand beside the panel: the page reads them again as well.
            void notifyRecordUpdateAvailable([{ recordId }]);
        };
        try {
            const subscription = await subscribe(channel, NEW_EVENTS_ONLY, onMessage);
            if (this.wantedChannel === channel) this.subscription = subscription;
            else await unsubscribe(subscription);
        } catch {
            // Streaming is off for this user or the org's clients are used up: polling still tells the news.
            this.subscription = null;
        }
    }
    stop() {
        if (this.timer !== null) clearTimeout(this.timer);
        this.timer = null;
        this.wantedChannel = null;
        if (this.subscription !== null) void unsubscribe(this.subscription);
        this.subscription = null;
    }
    schedule() {
        if (this.timer !== null) clearTimeout(this.timer);
        const elapsed = Date.now() - this.startedAt;
        this.timer = null;
        if (!this.isPending() || elapsed > GIVE_UP) return;
        // A timer is the point here: nothing but time says that the background work may have got on.
        // eslint-disable-next-line @lwc/lwc/no-async-operation
        this.timer = setTimeout(() => void this.poll(), elapsed < FAST_UNTIL ? FAST : SLOW);
    }
    async poll() {
        await this.load();
        this.schedule();
    }
}
/** Whether an event's payload names the record; field names may carry a namespace, ids may have 15 or 18 characters. */
function namesRecord(message, recordId) {
    return Object.entries(message.data.payload).some(
        ([field, value]) =>
            field.endsWith('Record_Ids__c') &&
            typeof value === 'string' &&
            value.split(',').some((id) => id.slice(0, 15) === recordId.slice(0, 15)),
    );
}
