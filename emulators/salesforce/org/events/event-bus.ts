import type { TriggerInfo } from '../../compiler';
import { ApexException } from '../../runtime';
import type { FieldInfo } from '../../metadata';
import { SObjectValue } from '../../store';
import type { PublishedEvent, WorkReport } from '../contracts';
import type { OrgRuntime } from '../org-runtime';
import { datetime } from '../records';
import type { TestState } from '../test-state';
import type { OrgTransaction } from '../transaction';
import { TriggerFailure } from '../triggers/trigger-failure';
import type { PendingEvent } from './pending-event';
import { printEvent } from './print-event';
import { Subscription } from './subscription';

/** Platform events: published after commit or at once, delivered to each trigger in batches. */
export class EventBus {
    private readonly subscriptions = new Map<string, Subscription>();
    private readonly listeners = new Map<string, Set<(event: PublishedEvent) => void>>();
    /** Batch that a trigger works on now, for EventBus.TriggerContext. */
    running: Subscription | null = null;

    constructor(private readonly rt: OrgRuntime) {}

    /** EventBus.publish after the records were checked. Counts as DML, or as an immediate publish. */
    publish(records: readonly SObjectValue[]): void {
        const { rt } = this;
        const { transaction } = rt;
        for (const record of records) {
            const event = this.prepare(record);
            if (record.type.publishBehavior !== 'PublishImmediately') transaction.events.push(event);
            else if (transaction.test) transaction.test.bus.push(event);
            else this.accept([event]);
        }
    }

    /** After a commit: what waited for it goes out. */
    release(transaction: OrgTransaction): readonly PublishedEvent[] {
        const events = transaction.events.splice(0);
        this.accept(events);
        return events.map((event) => printEvent(this.rt, event));
    }

    /** In a test: events of a transaction reach the test event bus. */
    putOnBus(transaction: OrgTransaction): void {
        transaction.test?.bus.push(...transaction.events.splice(0));
    }

    listen(type: string, listener: (event: PublishedEvent) => void): () => void {
        const key = this.rt.model.findObject(type)?.key ?? type.toLowerCase();
        const group = this.listeners.get(key) ?? new Set();
        this.listeners.set(key, group.add(listener));
        return () => group.delete(listener);
    }

    configure(trigger: string, options: { readonly userId?: string; readonly batchSize?: number }): void {
        const info = this.rt.program.findTrigger(trigger);
        if (!info) throw new Error(`The project has no trigger '${trigger}'`);
        const subscription = this.subscriptionOf(info);
        if (options.userId) subscription.userId = options.userId;
        if (options.batchSize) subscription.batchSize = options.batchSize;
    }

    nextDue(): number | null {
        const due = [...this.subscriptions.values()].map((one) => one.due()).filter((at) => at !== null);
        return due.length === 0 ? null : Math.min(...due);
    }

    /** Delivers one batch that is due; subscriptions in the order of their triggers' names. */
    runNext(until: number): WorkReport | null {
        const ready = [...this.subscriptions.values()]
            .filter((one) => one.due() !== null && one.due()! <= until)
            .sort((a, b) => a.due()! - b.due()! || (a.trigger.name < b.trigger.name ? -1 : 1));
        if (ready.length === 0) return null;
        const at = this.rt.clock.now();
        const failure = this.deliver(ready[0], null);
        return { kind: 'event', what: ready[0].trigger.name, at, ...(failure ? { failure } : {}) };
    }

    /** Test.getEventBus().deliver(), and what Test.stopTest does. */
    deliverTest(test: TestState): void {
        this.putOnBus(this.rt.transaction);
        const events = test.bus.splice(0);
        const groups = new Map<string, PendingEvent[]>();
        for (const event of events) groups.set(event.type.key, [...(groups.get(event.type.key) ?? []), event]);
        for (const group of groups.values()) {
            for (const trigger of this.rt.triggers.find(group[0].type, 'afterInsert')) {
                const subscription = this.createSubscription(trigger);
                subscription.add(group, this.rt.clock.now());
                while (subscription.due() !== null) this.deliver(subscription, this.rt.transaction);
            }
        }
    }

    private prepare(record: SObjectValue): PendingEvent {
        const { rt } = this;
        const replayId = rt.store.nextNumber('replayId', 1);
        const uuid = uuidFrom(rt.random.bytes(16));
        const copy = new SObjectValue(record.type);
        for (const [key, value] of record.values) copy.values.set(key, value);
        for (const field of record.type.fields.values()) {
            if (!copy.values.has(field.key)) copy.values.set(field.key, defaultOf(field));
        }
        const set = (key: string, value: unknown): void => {
            if (record.type.fields.has(key)) copy.values.set(key, value);
        };
        set('replayid', String(replayId));
        set('eventuuid', uuid);
        set('createddate', datetime(rt.clock.now()));
        set('createdbyid', rt.transaction.user.id);
        copy.readOnly = true;
        return { type: record.type, record: copy, replayId, uuid, publisherId: rt.transaction.user.id };
    }

    private accept(events: readonly PendingEvent[]): void {
        for (const event of events) {
            for (const trigger of this.rt.triggers.find(event.type, 'afterInsert')) {
                this.subscriptionOf(trigger).add([event], this.rt.clock.now());
            }
            const listeners = this.listeners.get(event.type.key);
            if (listeners) for (const listener of listeners) listener(printEvent(this.rt, event));
        }
    }

    private subscriptionOf(trigger: TriggerInfo): Subscription {
        const known = this.subscriptions.get(trigger.name.toLowerCase());
        if (known) return known;
        const subscription = this.createSubscription(trigger);
        this.subscriptions.set(trigger.name.toLowerCase(), subscription);
        return subscription;
    }

    private createSubscription(trigger: TriggerInfo): Subscription {
        const { model, services } = this.rt;
        const configured = this.subscriptions.get(trigger.name.toLowerCase());
        const declared = model.platformEventSubscribers.find(
            (config) => config.subscriber.toLowerCase() === trigger.name.toLowerCase(),
        );
        const user = declared?.user ? services.users.list().find((one) => one.username === declared.user) : undefined;
        return new Subscription(
            trigger,
            configured?.userId ?? user?.id ?? services.automatedProcessId,
            configured?.batchSize ?? declared?.batchSize,
        );
    }

    /** One batch in a transaction of its own. Returns the message of what went wrong. */
    private deliver(subscription: Subscription, within: OrgTransaction | null): string | null {
        const { rt } = this;
        const batch = subscription.take();
        const outer = this.running;
        this.running = subscription;
        try {
            const user = rt.services.users.byId(subscription.userId);
            rt.services.transactions.run({ kind: 'event', user, within }, () => {
                rt.triggers.run(subscription.trigger, {
                    object: batch[0].type,
                    event: 'afterInsert',
                    newRecords: batch.map((event) => event.record),
                    oldRecords: null,
                });
            });
            subscription.succeeded();
            return null;
        } catch (thrown) {
            const cause = thrown instanceof TriggerFailure ? thrown.cause : thrown;
            if (!(cause instanceof ApexException)) throw thrown;
            const isRetry = cause.typeName === 'EventBus.RetryableException';
            subscription.failed(isRetry, cause.message ?? '', rt.clock.now(), within !== null);
            if (within && !isRetry) throw cause;
            return cause.message ?? cause.typeName;
        } finally {
            this.running = outer;
        }
    }
}

function defaultOf(field: FieldInfo): unknown {
    if (field.defaultValue !== undefined) return field.defaultValue;
    return field.type === 'boolean' ? false : null;
}

function uuidFrom(bytes: Uint8Array): string {
    const hex = Buffer.from(bytes).toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
