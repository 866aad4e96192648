import { createTestOrg, customObject } from './apex-project';

/** Anonymous Apex that goes too far, and what the platform says. None of it can be caught. */
const tooFar: readonly (readonly [string, string, string])[] = [
    ['an endless loop', 'while (true) { }', 'Apex CPU time limit exceeded'],
    ['an endless loop without a body', 'for (;;);', 'Apex CPU time limit exceeded'],
    ['unbounded recursion', 'Deep.down(1);', 'Maximum stack depth reached: 1001'],
    [
        '101 queries',
        'for (Integer i = 0; i < 101; i++) { List<Account> a = [SELECT Id FROM Account]; }',
        'Too many SOQL queries: 101',
    ],
    [
        '151 DML statements',
        "for (Integer i = 0; i < 151; i++) { insert new Account(Name = 'x'); }",
        'Too many DML statements: 151',
    ],
    [
        'the 10,001st row of DML',
        'List<Row__c> rows = new List<Row__c>(); for (Integer i = 0; i < 10001; i++) { rows.add(new Row__c()); } insert rows;',
        'Too many DML rows: 10001',
    ],
    [
        'a list that outgrows the heap',
        "List<String> texts = new List<String>(); for (Integer i = 0; true; i++) { texts.add('0123456789'.repeat(100) + i); }",
        'Apex heap size too large: 60',
    ],
    ['a string that outgrows the heap', "String s = 'x'; while (true) { s += s; }", 'Apex heap size too large: '],
    [
        '51 queueable jobs',
        'for (Integer i = 0; i < 51; i++) { System.enqueueJob(new Job()); }',
        'Too many queueable jobs added to the queue: 51',
    ],
];

const sources = {
    classes: {
        Deep: 'public class Deep { public static Integer down(Integer n) { return down(n + 1) + 1; } }',
        Job: `public class Job implements Queueable {
            public Integer children;
            public Job() { this(0); }
            public Job(Integer children) { this.children = children; }
            public void execute(QueueableContext c) { for (Integer i = 0; i < children; i++) { System.enqueueJob(new Job()); } }
        }`,
    },
    files: customObject('Row__c', ['Key__c']),
};

/** One org for all: each case has to leave it alive. */
const world = createTestOrg(sources);

describe.each(tooFar)('%s', (_what, body, text) => {
    it('ends the transaction with the error of the platform', () => {
        expect(() => world.run(body)).toThrow(
            expect.objectContaining({ typeName: 'System.LimitException', message: expect.stringContaining(text) }),
        );
    });

    it('passes catch and finally, and the org goes on', () => {
        const guarded = `try { ${body} } catch (Exception e) { System.debug('caught'); } finally { System.debug('finally'); }`;
        expect(() => world.run(guarded)).toThrow(expect.objectContaining({ typeName: 'System.LimitException' }));
        expect(world.lines).toEqual([]);
        expect(world.run('System.debug([SELECT COUNT() FROM Account]);')).toEqual(['0']);
    });
});

it('counts the 50,001st row', () => {
    const many = createTestOrg(sources, { enforceLimits: false });
    many.run(
        'List<Row__c> rows = new List<Row__c>(); for (Integer i = 0; i < 50001; i++) { rows.add(new Row__c()); } insert rows;',
    );
    const read = 'System.debug([SELECT Id FROM Row__c LIMIT 50000].size()); System.debug(Limits.getQueryRows());';
    expect(many.run(read)).toEqual(['50000', '50000']);
    const limited = createTestOrg(sources);
    for (let at = 0; at < 6; at++) {
        limited.run(
            'List<Row__c> rows = new List<Row__c>(); for (Integer i = 0; i < 9000; i++) { rows.add(new Row__c()); } insert rows;',
        );
    }
    expect(limited.run('System.debug([SELECT Id FROM Row__c LIMIT 50000].size());')).toEqual(['50000']);
    expect(() => limited.run('List<Row__c> rows = [SELECT Id FROM Row__c LIMIT 50001];')).toThrow(
        expect.objectContaining({ message: 'Too many query rows: 50001' }),
    );
});

it('lets a job enqueue one child and not two', () => {
    world.run('System.enqueueJob(new Job(1));');
    expect(world.org.runDueWork().map(({ failure }) => failure)).toEqual([undefined, undefined]);
    world.run('System.enqueueJob(new Job(2));');
    expect(world.org.runDueWork().map(({ failure }) => failure)).toEqual([
        'Too many queueable jobs added to the queue: 2',
    ]);
});

it('refuses a callout after DML', () => {
    const call =
        "HttpRequest r = new HttpRequest(); r.setMethod('GET'); r.setEndpoint('https://example.com'); new Http().send(r);";
    expect(() => world.run(`insert new Account(Name = 'x'); ${call}`)).toThrow(
        expect.objectContaining({
            typeName: 'System.CalloutException',
            message: 'You have uncommitted work pending. Please commit or rollback before calling out',
        }),
    );
});

it('says what the heap holds by its model, the same each time', () => {
    const grow =
        "List<String> l = new List<String>(); for (Integer i = 0; i < 2048; i++) { l.add('0123456789'); } System.debug(Limits.getHeapSize() + ' ' + Limits.getLimitHeapSize());";
    expect(world.run(grow)).toEqual(world.run(grow));
    expect(world.run(grow)).toEqual([`${1000 + 8 + 16 + 1024 * 18} 6000000`]);
});
