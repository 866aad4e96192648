import type { PublishedEvent } from '../contracts';
import { toPlainJson } from '../json/to-plain-json';
import type { OrgRuntime } from '../org-runtime';
import type { PendingEvent } from './pending-event';

/** An event as subscribers outside of Apex get it: JSON values by field API name. */
export function printEvent(rt: OrgRuntime, event: PendingEvent): PublishedEvent {
    const payload: Record<string, unknown> = {};
    for (const field of event.type.fields.values()) {
        if (event.record.values.has(field.key)) payload[field.apiName] = toPlainJson(rt, event.record.raw(field.key));
    }
    return { type: event.type.apiName, replayId: event.replayId, uuid: event.uuid, payload };
}
