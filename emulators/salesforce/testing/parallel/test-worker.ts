import { writeSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { parentPort } from 'node:worker_threads';
import { countHits, type HitCounts } from '../coverage';
import { prepareProject } from '../prepare-project';
import { runTests } from '../run-tests';
import { createTestOrg } from '../test-project';
import type { OrgFeature } from '../../metadata/org-model';
import type { TestResult } from '../test-result';
import { ClassLogs } from './class-logs';
import { takeClasses, type SharedCounter } from './class-queue';

/** What a thread needs to take part in a run. */
export interface TestWorkerTask {
    readonly dir: string;
    readonly namespace?: string;
    readonly features?: readonly OrgFeature[];
    readonly filter?: string;
    readonly startTime: number;
    /** All test classes of the run. */
    readonly classes: readonly string[];
    readonly counter: SharedCounter;
    readonly wantsLog: boolean;
    readonly wantsDebug: boolean;
}

/** What a thread gives back. */
export interface TestWorkerAnswer {
    readonly results: readonly TestResult[];
    readonly hits: HitCounts;
    /** Debug log by class. */
    readonly logs: ReadonlyMap<string, readonly string[]>;
}

/** The work of one thread: takes classes until none is left, then answers to the thread that started it. */
export function runTestWorker(task: TestWorkerTask): void {
    const { dir, startTime, filter, namespace, features, classes, counter } = task;
    const prepared = prepareProject(dir, { ...(namespace ? { namespace } : {}), ...(features ? { features } : {}) });
    if (!prepared.ready) throw new Error('The project changed while its tests started');
    const logs = new ClassLogs();
    const rt = createTestOrg(prepared.ready, {
        startTime,
        ...(task.wantsLog ? { onLog: logs.write } : {}),
        ...(task.wantsDebug ? { onDebug: (line, level) => void writeSync(2, `${level}|${line}\n`) } : {}),
    });
    const taken = logs.follow(takeClasses(rt.program, classes, counter, filter));
    const results = runTests(rt, { startTime, wallClock: () => performance.now() }, taken);
    const answer: TestWorkerAnswer = { results, hits: countHits(rt.program), logs: logs.byClass };
    parentPort?.postMessage(answer);
}
