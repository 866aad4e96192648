/**
 * Callbacks of EventBus.publish: they run as Automated Process once the result is known (Apex Developer Guide, "Get the
 * Result of Asynchronous Platform Event Publishing with Apex Publish Callbacks"). In tests Test.stopTest and deliver() tell
 * success, fail() failure.
 */
import { listOf, makeTypeRef, UnsupportedError, type Runtime } from '../../../runtime';
import { orgOf } from '../../../org/org-of';
import type { OrgRuntime } from '../../../org/org-runtime';
import type { TestState } from '../../../org/test-state';
import { SObjectValue } from '../../../store';
import { ApexList } from '../../collections';
import { definePlatformType } from '../../registry';

interface Waiting {
    readonly callback: unknown;
    readonly uuids: readonly string[];
}

class PublishResult {
    constructor(
        readonly typeName: 'EventBus.SuccessResult' | 'EventBus.FailureResult',
        readonly uuids: readonly string[],
    ) {}
}

for (const name of ['EventBus.SuccessResult', 'EventBus.FailureResult'] as const) {
    definePlatformType({
        name,
        methods: {
            'geteventuuids/0': (_rt, self: PublishResult) =>
                new ApexList(listOf(makeTypeRef('String')), [...self.uuids]),
        },
        is: (value) => value instanceof PublishResult && value.typeName === name,
    });
}

const waiting = new WeakMap<TestState, Waiting[]>();

/** Remembers who wants to know about these events; outside of tests that is refused by name. */
export function expectResult(rt: Runtime, events: readonly (SObjectValue | null)[], callback: unknown): void {
    const { test } = orgOf(rt).transaction;
    if (!test) throw new UnsupportedError('EventBus.publish with a callback outside of a test');
    const uuids = events.map((event) => String(event?.values.get('eventuuid') ?? ''));
    waiting.set(test, [...(waiting.get(test) ?? []), { callback, uuids }]);
}

/** Calls the callbacks that wait, in a transaction of their own. */
export function tellResults(org: OrgRuntime, test: TestState, success: boolean): void {
    const due = waiting.get(test) ?? [];
    waiting.delete(test);
    const [method, type, wanted] = success
        ? (['onSuccess', 'EventBus.SuccessResult', 'EventBus.EventPublishSuccessCallback'] as const)
        : (['onFailure', 'EventBus.FailureResult', 'EventBus.EventPublishFailureCallback'] as const);
    const user = org.services.users.byId(org.services.automatedProcessId);
    for (const { callback, uuids } of due) {
        const info = org.program.classOf(callback as never);
        if (!info.isSubtypeOf(makeTypeRef(wanted))) continue;
        org.services.transactions.run({ kind: 'event', user, within: org.transaction }, () => {
            org.invoke(callback as never, method, [new PublishResult(type, uuids)] as never);
        });
    }
}
