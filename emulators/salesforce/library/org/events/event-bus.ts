import { listOf, makeTypeRef, type Runtime } from '../../../runtime';
import type { RecordOutcome } from '../../../dml';
import { checkEvent } from '../../../org/events/check-event';
import { orgOf } from '../../../org/org-of';
import { SObjectValue } from '../../../store';
import { ApexList } from '../../collections';
import { RecordResult } from '../database/record-result';
import { definePlatformType } from '../../registry';
import { expectResult } from './publish-callback';

/** One result per event; events with errors are not published, the others are. */
function publish(rt: Runtime, argument: unknown, callback?: unknown): unknown {
    if (argument === null) throw rt.exception('System.NullPointerException', 'Attempt to de-reference a null object');
    const org = orgOf(rt);
    const events = (argument instanceof ApexList ? argument.items : [argument]) as (SObjectValue | null)[];
    const outcomes: RecordOutcome[] = events.map((event) => checkEvent(org, event));
    countPublish(rt, events);
    if (callback !== undefined && callback !== null) expectResult(rt, events, callback);
    org.publishEvents(events.filter((event, at): event is SObjectValue => event !== null && outcomes[at].success));
    const results = outcomes.map((outcome) => new RecordResult('insert', outcome));
    return argument instanceof ApexList
        ? new ApexList(listOf(makeTypeRef('Database.SaveResult')), results)
        : results[0];
}

/** Publishing after commit counts as a DML statement; publishing at once has its own limit. */
function countPublish(rt: Runtime, events: readonly (SObjectValue | null)[]): void {
    const { transaction } = orgOf(rt);
    const kinds = new Set(events.map((event) => event?.type.publishBehavior ?? 'PublishAfterCommit'));
    if (kinds.has('PublishImmediately')) transaction.limits.count('publishImmediateDml');
    if (kinds.has('PublishAfterCommit') && events.length > 0) {
        if (transaction.readOnly) throw rt.exception('System.LimitException', 'Too many DML statements: 1');
        transaction.limits.count('dmlStatements');
        transaction.hasUncommittedWork = true;
    }
}

definePlatformType({
    name: 'System.EventBus',
    statics: {
        'publish/1': publish,
        'publish/2': publish,
        'getoperationid/1': (_rt, result: RecordResult) => result.outcome.id,
    },
});

/** EventBus.TriggerContext: the batch that the running event trigger works on. */
export class EventTriggerContext {
    readonly typeName = 'EventBus.TriggerContext';
}

definePlatformType({
    name: 'EventBus.TriggerContext',
    statics: { 'currentcontext/0': () => new EventTriggerContext() },
    methods: {
        'getresumecheckpoint/0': (rt) => orgOf(rt).services.events.running?.checkpoint ?? null,
        'setresumecheckpoint/1': (rt, _self, replayId: string) => {
            const { running } = orgOf(rt).services.events;
            if (!running?.hasEvent(replayId)) {
                throw rt.exception('EventBus.InvalidReplayIdException', `Invalid ReplayId: ${replayId}`);
            }
            running.checkpoint = replayId;
        },
    },
    properties: {
        retries: { get: (rt) => orgOf(rt).services.events.running?.retries ?? 0 },
        lasterror: { get: (rt) => orgOf(rt).services.events.running?.lastError ?? '' },
    },
    is: (value) => value instanceof EventTriggerContext,
});
