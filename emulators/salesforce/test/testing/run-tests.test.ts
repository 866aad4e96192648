import { performance } from 'node:perf_hooks';
import { testProject, type TestRunReport } from '../../testing';
import { withProject, type ProjectSources } from '../org/apex-project';

function run(sources: ProjectSources, filter?: string): TestRunReport {
    return withProject(sources, (dir) => {
        const options = { startTime: Date.parse('2026-03-02T09:00:00Z'), wallClock: () => performance.now() };
        return testProject(dir, { ...options, ...(filter ? { filter } : {}) }).report;
    });
}

const outcomes = (report: TestRunReport): Record<string, string> =>
    Object.fromEntries(report.tests.map((test) => [`${test.class}.${test.method}`, test.outcome]));
const messageOf = (report: TestRunReport, method: string): string | undefined =>
    report.tests.find((test) => test.method === method)?.message;

const job = `public class Job implements Queueable, Database.AllowsCallouts {
    public static Integer ran = 0;
    public void execute(QueueableContext c) {
        ran++;
        HttpRequest r = new HttpRequest();
        r.setEndpoint('callout:Any/x');
        System.assertEquals(200, new Http().send(r).getStatusCode());
        if (ran > 1) { System.enqueueJob(new Job()); }
    }
}`;

const sources: ProjectSources = {
    classes: {
        Half: 'public class Half {\n public static Integer one() {\n  return 1;\n }\n public static Integer two() {\n  return 2;\n }\n}',
        Job: job,
        HalfTest: `@IsTest private class HalfTest {
            private static Integer statics = 0;
            @TestSetup static void setUp() { insert new Account(Name = 'shared'); }
            @IsTest static void first() { statics++; System.assertEquals(1, statics); insert new Account(Name = 'mine'); System.assertEquals(2, [SELECT COUNT() FROM Account]); Half.one(); }
            @IsTest static void second() { statics++; System.assertEquals(1, statics); System.assertEquals(1, [SELECT COUNT() FROM Account]); }
            static testMethod void old() { Assert.isTrue(Test.isRunningTest()); }
            @IsTest static void fails() { try { System.assertEquals(1, 2, 'numbers'); } catch (Exception e) { } }
            static void notATest() {}
        }`,
        AsyncTest: `@IsTest private class AsyncTest implements HttpCalloutMock {
            public HttpResponse respond(HttpRequest request) { HttpResponse r = new HttpResponse(); r.setStatusCode(200); r.setBody('{}'); return r; }
            @IsTest static void runsAtStopTest() {
                Test.setMock(HttpCalloutMock.class, new AsyncTest());
                Integer before = Limits.getQueries();
                Test.startTest();
                System.enqueueJob(new Job());
                System.assertEquals(0, Job.ran);
                Test.stopTest();
                System.assertEquals(1, Job.ran);
                System.assertEquals('Completed', [SELECT Status FROM AsyncApexJob LIMIT 1].Status);
            }
            @IsTest static void noChains() {
                Test.setMock(HttpCalloutMock.class, new AsyncTest());
                Job.ran = 1;
                Test.startTest();
                System.enqueueJob(new Job());
                Test.stopTest();
            }
            @IsTest static void needsMock() {
                Test.startTest();
                System.enqueueJob(new Job());
                Test.stopTest();
            }
            @IsTest static void uncommitted() {
                Test.setMock(HttpCalloutMock.class, new AsyncTest());
                insert new Account(Name = 'x');
                HttpRequest r = new HttpRequest();
                r.setEndpoint('callout:Any/x');
                try { new Http().send(r); Assert.fail('sent'); }
                catch (CalloutException e) { System.assertEquals('You have uncommitted work pending. Please commit or rollback before calling out', e.getMessage()); }
                Test.startTest();
                System.assertEquals(200, new Http().send(r).getStatusCode());
                Test.stopTest();
            }
            @IsTest static void freshLimits() {
                for (Integer i = 0; i < 90; i++) { Integer n = [SELECT COUNT() FROM Account]; }
                Test.startTest();
                System.assertEquals(0, Limits.getQueries());
                for (Integer i = 0; i < 90; i++) { Integer n = [SELECT COUNT() FROM Account]; }
                Test.stopTest();
                System.assertEquals(90, Limits.getQueries());
            }
        }`,
    },
    triggers: { Untested: 'trigger Untested on Lead (before insert) { System.debug(Trigger.new); }' },
};

describe('a project with tests', () => {
    let report: TestRunReport;
    beforeAll(() => {
        report = run(sources);
    });

    it('runs each test by itself on what @TestSetup left', () => {
        expect(report.compileErrors).toEqual([]);
        expect(outcomes(report)).toEqual({
            'AsyncTest.runsAtStopTest': 'passed',
            'AsyncTest.noChains': 'failed',
            'AsyncTest.needsMock': 'failed',
            'AsyncTest.uncommitted': 'passed',
            'AsyncTest.freshLimits': 'passed',
            'HalfTest.first': 'passed',
            'HalfTest.second': 'passed',
            'HalfTest.old': 'passed',
            'HalfTest.fails': 'failed',
        });
    });

    it.each([
        [
            'fails',
            /^System\.AssertException: Assertion Failed: numbers: Expected: 1, Actual: 2\n\nClass\.HalfTest\.fails: line 7/,
        ],
        ['noChains', /^System\.AsyncException: Maximum stack depth has been reached\./],
        ['needsMock', /^System\.TypeException: Methods defined as TestMethod do not support Web service callouts/],
    ])('says why %s failed and where', (method, expected) => {
        expect(messageOf(report, method)).toMatch(expected);
    });

    it('measures coverage of everything but tests', () => {
        expect(report.coverage).toMatchObject({ Half: 50, Untested: 0 });
        expect(Object.keys(report.coverage)).not.toContain('HalfTest');
    });
});

it('runs one class or one method', () => {
    expect(outcomes(run(sources, 'halftest.first'))).toEqual({ 'HalfTest.first': 'passed' });
});

it('runs nothing when a class does not compile', () => {
    const report = run({ classes: { Bad: 'public class Bad {\n public Integer one() { return nothing; }\n}' } });
    expect(report.tests).toEqual([]);
    expect(report.compileErrors).toHaveLength(1);
    expect(report.compileErrors[0].where).toMatch(/Bad\.cls:2:\d+$/);
});

it('gives the same report twice', () => {
    const strip = (report: TestRunReport): unknown => ({
        ...report,
        ms: 0,
        tests: report.tests.map((test) => ({ ...test, ms: 0 })),
    });
    expect(strip(run(sources))).toEqual(strip(run(sources)));
});
