import { ApexException, UnsupportedError } from '../runtime';
import { translateFailure } from '../org/translate-failure';
import type { MethodInfo } from '../compiler';
import type { OrgRuntime } from '../org/org-runtime';
import { describeFailure } from '../org/describe-failure';
import { createSeededRandom } from '../org/random';
import { statementsPerMs } from '../org/statements-per-ms';
import { createTestState, type TestState } from '../org/test-state';
import { findTests, seesAllData, type TestClass } from './find-tests';
import type { TestResult } from './test-result';

export interface TestRunOptions {
    /** `FooTest`, or `FooTest.method`. */
    readonly filter?: string;
    /** Where every test's clock starts. */
    readonly startTime: number;
    /** Seed of every test's random source. Default 1. */
    readonly seed?: number;
    readonly onResult?: (result: TestResult) => void;
    /** Wall clock for the durations. */
    readonly wallClock: () => number;
}

/**
 * Gives each test the same ids, time and randomness. The clock moves with the statements that a test executes, so that two
 * runs see the same times.
 */
class TestBench {
    private readonly counters;
    private readonly realClock;
    private readonly realRandom;

    constructor(
        private readonly rt: OrgRuntime,
        private readonly options: TestRunOptions,
    ) {
        this.counters = rt.store.snapshotCounters();
        this.realClock = rt.clock;
        this.realRandom = rt.random;
    }

    reset(): void {
        const { rt, options } = this;
        rt.store.restoreCounters(this.counters);
        rt.random = createSeededRandom(options.seed ?? 1);
        let spent = 0;
        let last = 0;
        rt.clock = {
            now: () => {
                const left = rt.fuel.left;
                if (left < last) spent += last - left;
                last = left;
                return options.startTime + Math.floor(spent / statementsPerMs);
            },
        };
    }

    restore(): void {
        this.rt.clock = this.realClock;
        this.rt.random = this.realRandom;
    }
}

function describeThrown(rt: OrgRuntime, thrown: unknown): string {
    const failure = translateFailure(thrown);
    if (failure instanceof ApexException) return describeFailure(rt, failure).trim();
    if (failure instanceof UnsupportedError) return failure.message;
    if (failure instanceof Error) return `Emulator fault: ${failure.stack ?? failure.message}`;
    return String(failure);
}

/** Runs a static method as a test transaction inside the open journal. */
function runMethod(rt: OrgRuntime, testClass: TestClass, method: MethodInfo, test: TestState): string | null {
    const { transactions, users, adminId, async } = rt.services;
    try {
        transactions.runUncommitted(
            { kind: 'test', what: `${testClass.info.name}.${method.name}`, user: users.byId(adminId), test },
            () => {
                testClass.info.invokeStatic(method.name, []);
            },
        );
        return null;
    } catch (thrown) {
        return describeThrown(rt, thrown);
    } finally {
        async.queue.forget(test);
    }
}

function runClass(
    rt: OrgRuntime,
    bench: TestBench,
    testClass: TestClass,
    options: TestRunOptions,
    report: (method: MethodInfo, failure: string | null, ms: number) => void,
): void {
    const classMark = rt.store.mark();
    bench.reset();
    let setupFailure: string | null = null;
    for (const method of testClass.setup) {
        setupFailure ??= runMethod(rt, testClass, method, createTestState(testClass.seeAllData));
    }
    const afterSetup = rt.store.snapshotCounters();
    const mark = rt.store.mark();
    for (const method of testClass.tests) {
        const started = options.wallClock();
        bench.reset();
        rt.store.restoreCounters(afterSetup);
        const state = createTestState(seesAllData(testClass, method));
        const failure = setupFailure ?? runMethod(rt, testClass, method, state);
        rt.store.rollbackTo(mark);
        report(method, failure, options.wallClock() - started);
    }
    rt.store.rollbackTo(classMark);
}

function resultOf(testClass: TestClass, method: MethodInfo, failure: string | null, ms: number): TestResult {
    return {
        class: testClass.info.name,
        method: method.name,
        outcome: failure === null ? 'passed' : 'failed',
        message: failure ?? '',
        ms: Math.round(ms),
    };
}

/**
 * Runs the tests of an org's program; nothing they do remains. Each test class is independent of those that ran before it, so
 * that several runtimes can share the classes.
 * @param classes default: all that the filter allows
 */
export function runTests(
    rt: OrgRuntime,
    options: TestRunOptions,
    classes: Iterable<TestClass> = findTests(rt.program, options.filter),
): readonly TestResult[] {
    const results: TestResult[] = [];
    const bench = new TestBench(rt, options);
    try {
        for (const testClass of classes) {
            runClass(rt, bench, testClass, options, (method, failure, ms) => {
                const result = resultOf(testClass, method, failure, ms);
                results.push(result);
                options.onResult?.(result);
            });
        }
    } finally {
        bench.restore();
    }
    return results;
}
