import { createTestOrg, platformEvent, type TestOrg } from './apex-project';

let world: TestOrg;
beforeEach(() => {
    world = createTestOrg({
        triggers: {
            OnWake: "trigger OnWake on Wake__e (after insert) { for (Wake__e e : Trigger.new) { System.debug(e.Text__c + ' ' + UserInfo.getName()); } }",
            OnRetry:
                "trigger OnRetry on Now__e (after insert) { if (EventBus.TriggerContext.currentContext().retries < 2) { throw new EventBus.RetryableException('again'); } System.debug('done after ' + EventBus.TriggerContext.currentContext().retries); }",
        },
        files: {
            ...platformEvent('Wake__e', ['Text__c'], 'PublishAfterCommit'),
            ...platformEvent('Now__e', ['Text__c'], 'PublishImmediately'),
        },
    });
});

function drain(until?: number): readonly string[] {
    world.lines.length = 0;
    world.org.runDueWork(until);
    return [...world.lines];
}

it('delivers after the commit, as Automated Process', () => {
    world.run("EventBus.publish(new Wake__e(Text__c = 'one')); EventBus.publish(new Wake__e(Text__c = 'two'));");
    expect(drain()).toEqual(['one Automated Process', 'two Automated Process']);
});

it('delivers nothing of a transaction that failed, unless the event goes out at once', () => {
    const source =
        "EventBus.publish(new Wake__e(Text__c = 'w')); EventBus.publish(new Now__e(Text__c = 'n')); Integer i = 1 / 0;";
    expect(() => world.run(source)).toThrow();
    expect(drain(world.clock.now() + 3_600_000)).toEqual(['done after 2']);
});

it('runs a trigger as its configured user', () => {
    const user = world.org.createUser({ username: 'sync@example.com', firstName: 'Sync', lastName: 'User' });
    world.org.configureSubscriber('OnWake', { user });
    world.run("EventBus.publish(new Wake__e(Text__c = 'x'));");
    expect(drain()).toEqual(['x Sync User']);
});

it('lets subscribers outside of Apex listen', () => {
    const seen: unknown[] = [];
    world.org.onEvent('Wake__e', (event) => void seen.push(event.payload.Text__c));
    world.run("EventBus.publish(new Wake__e(Text__c = 'x'));");
    expect(seen).toEqual(['x']);
});

it('forgets events behind a savepoint', () => {
    world.run(
        "Savepoint p = Database.setSavepoint(); EventBus.publish(new Wake__e(Text__c = 'x')); Database.rollback(p);",
    );
    expect(drain()).toEqual([]);
});
