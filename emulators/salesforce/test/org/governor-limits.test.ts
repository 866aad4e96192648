import { limitSets, limitTexts, type LimitName, unused } from '../../org/limits';
import { createTestOrg, customObject, platformEvent } from './apex-project';

/** What Apex does with one governor limit. The Apex of a case runs in one transaction with `n` set to a number of steps. */
interface Limit {
    /** As the platform's page "Execution Governors and Limits" lists it. */
    readonly what: string;
    /** Steps that are still allowed. */
    readonly maximum: number;
    /** Runs once before the steps. */
    readonly before?: string;
    /** One step; `i` counts from 0. */
    readonly step: string;
    /** What is one too much; the step when absent. */
    readonly oneMore?: string;
    readonly message: string;
    /** Whether the limit is that of a job. */
    readonly inJob?: boolean;
}

const call =
    "HttpRequest r = new HttpRequest(); r.setMethod('GET'); r.setEndpoint('https://example.com/x'); new Http().send(r);";
const mail =
    "Messaging.SingleEmailMessage m = new Messaging.SingleEmailMessage(); m.setToAddresses(new List<String>{ 'a@b.example' }); m.setSubject('s'); m.setPlainTextBody('b'); Messaging.sendEmail(new List<Messaging.SingleEmailMessage>{ m });";
const limits: readonly Limit[] = [
    {
        what: 'SOQL queries',
        maximum: 100,
        step: 'List<Account> l = [SELECT Id FROM Account];',
        message: 'Too many SOQL queries: 101',
    },
    {
        what: 'SOQL queries of a job',
        maximum: 200,
        step: 'List<Account> l = [SELECT Id FROM Account];',
        message: 'Too many SOQL queries: 201',
        inJob: true,
    },
    {
        what: 'sub-queries',
        maximum: 75,
        step: 'List<Account> l = [SELECT Id, (SELECT Id FROM Contacts), (SELECT Id FROM Cases), (SELECT Id FROM Opportunities), (SELECT Id FROM Assets) FROM Account LIMIT 1];',
        oneMore: 'List<Account> l = [SELECT Id, (SELECT Id FROM Contacts) FROM Account LIMIT 1];',
        message: 'Too many Aggregate queries: 301',
    },
    {
        what: 'rows that queries retrieve',
        maximum: 5,
        step: 'List<Row__c> l = [SELECT Id FROM Row__c LIMIT 10000];',
        oneMore: 'List<Row__c> l = [SELECT Id FROM Row__c LIMIT 1];',
        message: 'Too many query rows: 50001',
    },
    {
        what: 'rows of Database.getQueryLocator',
        maximum: 1,
        step: "Database.QueryLocator l = Database.getQueryLocator('SELECT Id FROM Row__c LIMIT 10000');",
        oneMore: "Database.QueryLocator l = Database.getQueryLocator('SELECT Id FROM Row__c LIMIT 1');",
        message: 'Too many query locator rows: 10001',
    },
    {
        what: 'DML statements',
        maximum: 150,
        step: "insert new Row__c(Name = 'x');",
        message: 'Too many DML statements: 151',
    },
    {
        what: 'savepoints and rollbacks, which are DML statements',
        maximum: 75,
        step: 'Savepoint s = Database.setSavepoint(); Database.rollback(s);',
        oneMore: 'Savepoint s = Database.setSavepoint();',
        message: 'Too many DML statements: 151',
    },
    {
        what: 'records that DML processes',
        maximum: 10_000,
        before: 'List<Row__c> rows = new List<Row__c>();',
        step: 'rows.add(new Row__c()); if (i == n - 1) { insert rows; }',
        oneMore: 'insert new Row__c();',
        message: 'Too many DML rows: 10001',
    },
    {
        what: 'statements that publish at once',
        maximum: 150,
        step: 'EventBus.publish(new Now__e());',
        message: 'Too many Publish Immediate DML statements: 151',
    },
    {
        what: 'statements that publish after commit, which are DML statements',
        maximum: 150,
        step: 'EventBus.publish(new Later__e());',
        message: 'Too many DML statements: 151',
    },
    { what: 'callouts', maximum: 100, step: call, message: 'Too many callouts: 101' },
    { what: 'future calls', maximum: 50, step: 'Work.later();', message: 'Too many future calls: 51' },
    {
        what: 'queueable jobs',
        maximum: 50,
        step: "System.enqueueJob(new Work(''));",
        message: 'Too many queueable jobs added to the queue: 51',
    },
    {
        what: 'queueable jobs of a job',
        maximum: 1,
        step: "System.enqueueJob(new Work(''));",
        message: 'Too many queueable jobs added to the queue: 2',
        inJob: true,
    },
    { what: 'calls of sendEmail', maximum: 10, step: mail, message: 'Too many Email Invocations: 11' },
];

const allowed = ({ before = '', step, maximum }: Limit): string =>
    `Integer n = ${maximum}; ${before} for (Integer i = 0; i < n; i++) { ${step} }`;
const tooMany = (limit: Limit): string => guarded(`${allowed(limit)} { ${limit.oneMore ?? limit.step} }`);
const guarded = (body: string): string =>
    `try { ${body} } catch (Exception e) { System.debug('caught'); } finally { System.debug('finally'); } System.debug('after');`;

/** Each job limit becomes a branch of the job, since only a job of the org itself has it. */
const jobBranches = limits
    .filter(({ inJob }) => inJob)
    .flatMap((limit) => [
        `if (what == '${limit.what}') { ${allowed(limit)} System.debug('passed'); }`,
        `if (what == '${limit.what}+') { ${tooMany(limit)} }`,
    ])
    .join('\n');

const world = createTestOrg(
    {
        classes: {
            Work: `public class Work implements Queueable {
                String what;
                public Work(String what) { this.what = what; }
                public void execute(QueueableContext c) { ${jobBranches} }
                @future public static void later() { }
            }`,
        },
        files: {
            ...customObject('Row__c', []),
            ...platformEvent('Now__e', [], 'PublishImmediately'),
            ...platformEvent('Later__e', [], 'PublishAfterCommit'),
            'remoteSiteSettings/Example.remoteSite-meta.xml':
                '<RemoteSiteSetting xmlns="http://soap.sforce.com/2006/04/metadata"><disableProtocolSecurity>false</disableProtocolSecurity><isActive>true</isActive><url>https://example.com</url></RemoteSiteSetting>',
        },
    },
    { network: { send: () => ({ status: 200, statusText: 'OK', headers: {}, body: new Uint8Array() }) } },
);
const some = 'List<Row__c> rows = new List<Row__c>(); for (Integer i = 0; i < 10000; i++) { rows.add(new Row__c()); }';
world.run(`${some} insert rows;`);
world.run("insert new Account(Name = 'a');");

/** Debug lines and failure of so many steps, in a job or directly. */
function outcome(limit: Limit, more: boolean): { readonly lines: readonly string[]; readonly failure?: string } {
    if (limit.inJob) {
        world.run(`System.enqueueJob(new Work('${limit.what}${more ? '+' : ''}'));`);
        const failure = world.org.runDueWork()[0]?.failure;
        return { lines: [...world.lines], ...(failure ? { failure } : {}) };
    }
    try {
        return { lines: world.run(more ? tooMany(limit) : `${allowed(limit)} System.debug('passed');`) };
    } catch (error) {
        const { typeName, message } = error as { typeName?: string; message: string };
        return { lines: [...world.lines], failure: typeName === 'System.LimitException' ? message : String(error) };
    }
}

describe.each(limits)('$what', (limit) => {
    it('may be used up to the limit', () => {
        expect(outcome(limit, false)).toEqual({ lines: ['passed'] });
    });

    it('ends the transaction one step further; no catch, finally or statement runs', () => {
        expect(outcome(limit, true)).toEqual({ lines: [], failure: limit.message });
    });
});

it('leaves no counter out that the org raises by counting', () => {
    const counted = (Object.keys(limitSets.synchronous) as LimitName[]).filter(
        (name) => !unused.has(name) && name !== 'cpuTime' && name !== 'heapSize',
    );
    const messages = limits.map(({ message }) => message);
    expect(counted.filter((name) => !messages.includes(limitTexts[name]!(limitSets.synchronous[name] + 1)))).toEqual(
        [],
    );
});
