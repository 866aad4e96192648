import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { OrgRuntime } from '../../org/org-runtime';
import { findCacheFolder } from '../cache-folder';
import { findTests, type TestClass } from '../find-tests';
import { prepareProject } from '../prepare-project';
import { runTests } from '../run-tests';
import { createTestOrg, makeOutcome, type TestProjectOptions, type TestProjectOutcome } from '../test-project';
import type { TestResult } from '../test-result';
import { ClassLogs } from './class-logs';
import { createCounter, pickClasses, takeClasses } from './class-queue';
import { isWorthThreads, keepDurations } from './durations';
import type { TestWorkerAnswer, TestWorkerTask } from './test-worker';

export interface ParallelOptions extends TestProjectOptions {
    /** Threads at most. */
    readonly jobs: number;
    /** Threads even where they are not expected to pay. */
    readonly insist?: boolean;
}

const STARTER = join(__dirname, '..', '..', 'cli', 'start.mjs');

/** Starts a thread on its share; null when it failed, so that its classes have to run elsewhere. */
function startWorker(task: TestWorkerTask): Promise<TestWorkerAnswer | null> {
    return new Promise((resolve) => {
        const worker = new Worker(STARTER, { workerData: task, execArgv: [], resourceLimits: { stackSizeMb: 16 } });
        worker.once('message', resolve);
        worker.once('error', (failure) => {
            process.stderr.write(`A test thread ended early: ${String(failure)}\n`);
            resolve(null);
        });
        worker.once('exit', () => resolve(null));
    });
}

/** Results of all threads in the order of the classes, with those that no thread finished run here. */
function gather(
    rt: OrgRuntime,
    names: readonly string[],
    results: readonly TestResult[],
    rest: (classes: readonly TestClass[]) => readonly TestResult[],
    filter?: string,
): readonly TestResult[] {
    const byClass = new Map<string, TestResult[]>();
    const add = (one: TestResult): void => {
        byClass.set(one.class, [...(byClass.get(one.class) ?? []), one]);
    };
    results.forEach(add);
    const missing = names.filter((name) => !byClass.has(name));
    rest(pickClasses(rt.program, missing, filter)).forEach(add);
    return names.flatMap((name) => byClass.get(name) ?? []);
}

/**
 * Loads, compiles and tests a project with several threads, each with an org of its own, which take test classes from one queue.
 * The report is the same as with one thread.
 */
export async function testProjectInParallel(dir: string, options: ParallelOptions): Promise<TestProjectOutcome> {
    const { wallClock, startTime, filter, namespace, features, jobs } = options;
    const started = wallClock();
    const prepared = prepareProject(dir, options);
    if (!prepared.ready) return makeOutcome(wallClock() - started, prepared, null);
    const logs = new ClassLogs();
    const rt = createTestOrg(prepared.ready, { ...options, ...(options.onLog ? { onLog: logs.write } : {}) });
    const found = findTests(rt.program, filter);
    const names = found.map(({ info }) => info.name);
    const cacheFolder = findCacheFolder(dir);
    const sizes = found.map(({ info, tests }) => ({ name: info.name, tests: tests.length }));
    const threads = options.insist || isWorthThreads(cacheFolder, sizes) ? Math.min(jobs, names.length) : 1;
    const counter = createCounter();
    const task: TestWorkerTask = {
        dir,
        startTime,
        classes: names,
        counter,
        wantsLog: options.onLog !== undefined,
        wantsDebug: options.onDebug !== undefined,
        ...(filter ? { filter } : {}),
        ...(namespace ? { namespace } : {}),
        ...(features ? { features } : {}),
    };
    options.onPhase?.(threads > 1 ? `Running tests in ${threads} threads` : 'Running tests');
    const workers = Array.from({ length: threads - 1 }, () => startWorker(task));
    const run = (classes: Iterable<TestClass>): readonly TestResult[] => runTests(rt, options, logs.follow(classes));
    const own = run(takeClasses(rt.program, names, counter, filter));
    const answers = (await Promise.all(workers)).filter((answer) => answer !== null);
    for (const result of answers.flatMap(({ results }) => results)) options.onResult?.(result);
    const all = [...own, ...answers.flatMap(({ results }) => results)];
    const tests = gather(rt, names, all, run, filter);
    for (const answer of answers) for (const [name, lines] of answer.logs) logs.byClass.set(name, [...lines]);
    for (const name of names) logs.byClass.get(name)?.forEach((line) => options.onLog?.(line));
    keepDurations(cacheFolder, tests);
    const elsewhere = answers.map(({ hits }) => hits);
    return makeOutcome(wallClock() - started, prepared, { program: rt.program, tests, elsewhere });
}
