import { createTestOrg, testStart, type TestOrg } from './apex-project';

const classes = {
    Work: `public class Work implements Queueable {
        public String name; public List<String> parts = new List<String>();
        public Work(String name) { this.name = name; }
        public void execute(QueueableContext context) {
            System.debug(name + ' ' + parts.size() + ' ' + UserInfo.getUserName() + ' ' + System.isQueueable());
        }
    }`,
    Chain: `public class Chain implements Queueable {
        public Integer left; public Chain(Integer left) { this.left = left; }
        public void execute(QueueableContext context) { System.debug('chain ' + left); if (left > 0) { System.enqueueJob(new Chain(left - 1)); } }
    }`,
    Twice: `public class Twice implements Queueable {
        public void execute(QueueableContext context) { System.enqueueJob(new Work('a')); System.enqueueJob(new Work('b')); }
    }`,
    Failing: `public class Failing implements Queueable {
        public void execute(QueueableContext context) {
            System.attachFinalizer(new Tail());
            insert new Account(Name = 'never');
            throw new IllegalArgumentException('boom');
        }
    }`,
    Tail: `public class Tail implements Finalizer {
        public void execute(FinalizerContext context) {
            System.debug(context.getResult().name() + ' ' + context.getException().getMessage());
            System.enqueueJob(new Work('after'));
        }
    }`,
    Later: `public class Later { @future public static void run(String text) { System.debug('future ' + text + ' ' + System.isFuture()); } }`,
    Rows: `public class Rows implements Database.Batchable<SObject>, Database.Stateful {
        public Integer total = 0;
        public Database.QueryLocator start(Database.BatchableContext c) { return Database.getQueryLocator('SELECT Id FROM Account'); }
        public void execute(Database.BatchableContext c, List<Account> scope) { total += scope.size(); System.debug('chunk ' + scope.size()); }
        public void finish(Database.BatchableContext c) { System.debug('total ' + total); }
    }`,
    Hourly: `public class Hourly implements Schedulable { public void execute(SchedulableContext c) { System.debug('tick'); } }`,
};

let world: TestOrg;
beforeEach(() => {
    world = createTestOrg({ classes });
});

/** Debug lines of all work that is due until then. */
function drain(until = testStart): readonly string[] {
    world.lines.length = 0;
    world.org.runDueWork(until);
    return [...world.lines];
}

it('runs a Queueable later, as whoever enqueued it, on a copy made then', () => {
    world.org.createUser({ username: 'rep@example.com', lastName: 'Rep', profile: 'System Administrator' });
    world.run("Work w = new Work('one'); System.enqueueJob(w); w.parts.add('too late');", 'rep@example.com');
    expect(drain()).toEqual(['one 0 rep@example.com true']);
});

it('forgets jobs of a transaction that rolls back', () => {
    expect(() => world.run("System.enqueueJob(new Work('x')); Integer i = 1 / 0;")).toThrow();
    expect(world.org.nextDueTime()).toBeNull();
});

it('holds a delayed job back until it is due', () => {
    world.run("System.enqueueJob(new Work('late'), 5);");
    expect(drain(testStart + 299_999)).toEqual([]);
    expect(world.org.nextDueTime()).toBe(testStart + 300_000);
    expect(drain(testStart + 300_000)).toHaveLength(1);
});

it('chains one job per job and refuses a second', () => {
    world.run('System.enqueueJob(new Chain(2));');
    expect(drain()).toEqual(['chain 2', 'chain 1', 'chain 0']);
    world.run('System.enqueueJob(new Twice());');
    expect(world.org.runDueWork()[0].failure).toBe('Too many queueable jobs added to the queue: 2');
    expect(world.org.nextDueTime()).toBeNull();
});

it('refuses a queued job with the same signature, and a chain beyond its stated depth', () => {
    const lines = world.run(`
        AsyncOptions options = new AsyncOptions();
        options.DuplicateSignature = new QueueableDuplicateSignature.Builder().addString('s').addInteger(1).build();
        System.enqueueJob(new Work('first'), options);
        try { System.enqueueJob(new Work('second'), options); } catch (DuplicateMessageException e) { System.debug('duplicate'); }
        AsyncOptions shallow = new AsyncOptions();
        shallow.MaximumQueueableStackDepth = 2;
        System.enqueueJob(new Chain(5), shallow);
    `);
    expect(lines).toEqual(['duplicate']);
    const failures = world.org.runDueWork().map((report) => report.failure);
    expect(failures).toContain('Maximum stack depth has been reached.');
});

it('runs a finalizer after a failure, in its own transaction', () => {
    world.run('System.enqueueJob(new Failing());');
    expect(drain()).toEqual(['UNHANDLED_EXCEPTION boom', `after 0 ${world.org.admin.username} true`]);
    expect(world.run("System.debug([SELECT COUNT() FROM Account WHERE Name = 'never']);")).toEqual(['0']);
    expect(
        world.run(
            "System.debug([SELECT Status, ExtendedStatus FROM AsyncApexJob WHERE Status = 'Failed'].ExtendedStatus);",
        ),
    ).toEqual(['boom']);
});

it('runs what running work enqueues, although the clock moves on meanwhile', () => {
    let ticks = testStart;
    world = createTestOrg({ classes }, { clock: { now: () => ticks++ } });
    world.run('System.enqueueJob(new Chain(2));');
    world.lines.length = 0;
    world.org.runDueWork();
    expect(world.lines).toEqual(['chain 2', 'chain 1', 'chain 0']);
});

it('runs a future method with its arguments', () => {
    world.run("Later.run('x');");
    expect(drain()).toEqual(['future x true']);
});

it('runs a batch chunk by chunk and keeps its state', () => {
    world.run(
        "List<Account> a = new List<Account>(); for (Integer i = 0; i < 5; i++) { a.add(new Account(Name = 'B')); } insert a;",
    );
    world.run('Database.executeBatch(new Rows(), 2);');
    expect(drain()).toEqual(['chunk 2', 'chunk 2', 'chunk 1', 'total 5']);
});

it('fires a schedule again and again until it is aborted', () => {
    const [id] = world.run("System.debug(System.schedule('hourly', '0 30 * * * ?', new Hourly()));");
    expect(drain(testStart + 60 * 60_000)).toEqual(['tick']);
    expect(world.org.nextDueTime()).toBe(testStart + 90 * 60_000);
    world.run(`System.abortJob('${id}');`);
    expect(world.org.nextDueTime()).toBeNull();
});

it('runs nothing of a user who was deactivated, and everything of the schedule again once the user is active', () => {
    world.org.createUser({ username: 'gone@example.com', lastName: 'Gone', profile: 'System Administrator' });
    world.run("System.schedule('hourly', '0 30 * * * ?', new Hourly());", 'gone@example.com');
    world.run("System.enqueueJob(new Work('never'));", 'gone@example.com');
    const setActive = (isActive: boolean): unknown =>
        world.run(
            `update new User(Id = [SELECT Id FROM User WHERE Username = 'gone@example.com'].Id, IsActive = ${isActive});`,
        );
    setActive(false);
    expect(drain(testStart + 60 * 60_000)).toEqual([]);
    expect(world.run("System.debug([SELECT Status FROM AsyncApexJob WHERE JobType = 'Queueable'].Status);")).toEqual([
        'Failed',
    ]);
    setActive(true);
    expect(drain(testStart + 120 * 60_000)).toEqual(['tick']);
});
