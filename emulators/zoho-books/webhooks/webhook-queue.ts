import { isObject, textOf, type Json, type JsonObject } from '../core/json';
import type { Entity, Happening, Kernel } from '../core/kernel';
import type { DeliveryRecord, WebhookRecord } from '../state/reference-records';
import { displayDate, isDate } from '../core/zoned-time';
import { planDelivery } from './delivery-plan';
import { payloadOf } from './webhook-payload';

/** A delivery that is due: to be sent now, and reported with `finish`. */
export type WebhookDelivery = Pick<DeliveryRecord, 'history_id' | 'webhook_id' | 'method' | 'url' | 'headers' | 'body'>;

/** What became of an attempt. */
export interface DeliveryOutcome {
    /** HTTP status, 0 when no answer came. */
    readonly status: number;
    readonly response: string;
}

const RETRY_MS = 60_000;
const KEPT = 2000;

/** Turns changes into deliveries and plays the webhook faults. */
export class WebhookQueue {
    private day = '';
    private madeToday = 0;

    constructor(private readonly kernel: Kernel) {
        kernel.onChange((entity, event, id) => this.enqueue(entity, event, id));
    }

    /** Takes the deliveries that are due now. Whoever takes one must send it and report back. */
    drain(): readonly WebhookDelivery[] {
        const now = this.kernel.clock();
        const due = [...this.kernel.state.deliveries.values()].filter(
            (delivery) => delivery.status === 'waiting' && delivery.due_ms <= now,
        );
        for (const delivery of due) {
            delivery.status = 'sending';
            delivery.attempts += 1;
        }
        return this.kernel.switches.get('webhook_out_of_order') ? shuffle(due, this.kernel.random) : due;
    }

    /** When the next delivery is due, milliseconds since 1970; undefined when none waits. */
    nextDue(): number | undefined {
        const waiting = [...this.kernel.state.deliveries.values()].filter((one) => one.status === 'waiting');
        return waiting.length === 0 ? undefined : Math.min(...waiting.map((one) => one.due_ms));
    }

    /** Notes what became of a delivery; a failed one is repeated as `webhook_retries` says. */
    finish(historyId: string, outcome: DeliveryOutcome): void {
        const delivery = this.kernel.state.deliveries.get(historyId);
        if (!delivery) return;
        delivery.response_status = outcome.status;
        delivery.response = outcome.response.slice(0, 1000);
        const success = outcome.status >= 200 && outcome.status < 300;
        const again = !success && delivery.attempts <= this.kernel.switches.get('webhook_retries');
        delivery.status = success ? 'success' : again ? 'waiting' : 'failed';
        if (again) delivery.due_ms = this.kernel.clock() + RETRY_MS;
    }

    /** Queues a delivery again. */
    resend(delivery: DeliveryRecord): void {
        delivery.status = 'waiting';
        delivery.due_ms = this.kernel.clock();
    }

    private enqueue(entity: Entity, event: Happening, id: string): void {
        const webhooks = [...this.kernel.state.webhooks.values()].filter((one) =>
            fires(this.kernel, one, entity, event),
        );
        for (const webhook of webhooks) {
            this.add(webhook, entity, event, id);
            const again = this.kernel.switches.get('webhook_duplicate_rate');
            if (again > 0 && this.kernel.random() < again) this.add(webhook, entity, event, id);
        }
    }

    private add(webhook: WebhookRecord, entity: Entity, event: Happening, id: string): void {
        const { kernel } = this;
        const payload = decorate(payloadOf(kernel, entity, id));
        const drop = kernel.switches.get('webhook_drop_rate');
        const dropped = (drop > 0 && kernel.random() < drop) || this.spentToday();
        const delivery: DeliveryRecord = {
            history_id: kernel.newId(),
            webhook_id: webhook.webhook_id,
            entity,
            event,
            record_id: id,
            ...planDelivery(webhook, payload, kernel.switches.get('webhook_signature')),
            due_ms: kernel.clock() + kernel.switches.get('webhook_delay_ms'),
            attempts: 0,
            status: dropped ? 'dropped' : 'waiting',
            response_status: 0,
            response: '',
            created_ms: kernel.now(),
        };
        const { deliveries } = kernel.state;
        deliveries.set(delivery.history_id, delivery);
        const oldest = deliveries.keys().next();
        if (deliveries.size > KEPT && !oldest.done) deliveries.delete(oldest.value);
    }

    /** Counts a delivery against the day's allowance; true when it is used up. */
    private spentToday(): boolean {
        const limit = this.kernel.switches.get('webhook_daily_limit');
        const today = this.kernel.today();
        if (today !== this.day) {
            this.day = today;
            this.madeToday = 0;
        }
        if (limit > 0 && this.madeToday >= limit) return true;
        this.madeToday += 1;
        return false;
    }
}

/** A webhook fires by its own `events` [model], or through an active workflow rule of its entity. */
function fires(kernel: Kernel, webhook: WebhookRecord, entity: Entity, event: Happening): boolean {
    if (webhook.entity !== entity) return false;
    if (webhook.events.some((name) => matches(name, event))) return true;
    return [...kernel.state.workflows.values()].some(
        (rule) =>
            rule.status === 'active' &&
            rule.entity === entity &&
            rule.webhook_ids.includes(webhook.webhook_id) &&
            matches(rule.rule_type, event),
    );
}

/** `created`, `edited`, `created_or_edited`, `deleted`, also as `invoice_created`. */
function matches(name: string, event: Happening): boolean {
    if (name.endsWith('created_or_edited')) return event !== 'deleted';
    return name === event || name.endsWith(`_${event}`);
}

/** The default body is the detail plus `*_formatted` twins and flat custom fields. */
function decorate(payload: JsonObject): JsonObject {
    return Object.fromEntries(
        Object.entries(payload).map(([wrapper, record]) => [wrapper, isObject(record) ? formatted(record) : record]),
    );
}

function formatted(record: JsonObject): JsonObject {
    const more: Record<string, Json> = {};
    for (const [key, value] of Object.entries(record)) {
        if (typeof value === 'number') more[`${key}_formatted`] = String(value);
        else if (typeof value === 'string' && isDate(value)) more[`${key}_formatted`] = displayDate(value);
    }
    const hash = isObject(record['custom_field_hash']) ? record['custom_field_hash'] : {};
    return { ...record, ...more, ...hash, status_formatted: textOf(record, 'status') };
}

function shuffle<T>(items: readonly T[], random: () => number): readonly T[] {
    const shuffled = [...items];
    for (let index = shuffled.length - 1; index > 0; index -= 1) {
        const other = Math.floor(random() * (index + 1));
        [shuffled[index], shuffled[other]] = [shuffled[other], shuffled[index]];
    }
    return shuffled;
}
