import type { OrgFeature } from '../metadata/org-model';
import type { Program } from '../compiler';
import { createManualClock, createOrg, createSeededRandom, noNetwork } from '../org';
import type { OrgRuntime } from '../org/org-runtime';
import { measureCoverage, type HitCounts, type UnitCoverage } from './coverage';
import { prepareProject, type PreparedProject } from './prepare-project';
import { runTests, type TestRunOptions } from './run-tests';
import type { TestResult, TestRunReport } from './test-result';

export interface TestProjectOptions {
    readonly namespace?: string;
    readonly features?: readonly OrgFeature[];
    readonly filter?: string;
    /** Where every test's clock starts; milliseconds since 1970. */
    readonly startTime: number;
    readonly onPhase?: (phase: string) => void;
    readonly onResult?: TestRunOptions['onResult'];
    /** Debug lines of the tests. */
    readonly onDebug?: (line: string, level: string) => void;
    /** Lines of the debug log of the tests. */
    readonly onLog?: (line: string) => void;
    readonly wallClock: () => number;
}

export interface TestProjectOutcome {
    readonly report: TestRunReport;
    readonly units: readonly UnitCoverage[];
}

/** A fresh org for the tests of a project. */
export function createTestOrg(
    { model, compiled }: NonNullable<PreparedProject['ready']>,
    options: Pick<TestProjectOptions, 'startTime' | 'onDebug' | 'onLog'>,
): OrgRuntime {
    const org = createOrg({
        model,
        compiled,
        clock: createManualClock(options.startTime),
        random: createSeededRandom(1),
        network: noNetwork,
        ...(options.onDebug ? { onDebug: options.onDebug } : {}),
        ...(options.onLog ? { onLog: options.onLog } : {}),
    });
    return org.runtime as OrgRuntime;
}

interface RanTests {
    readonly program: Program;
    readonly tests: readonly TestResult[];
    readonly elsewhere?: readonly HitCounts[];
}

/** @param ran null when the project does not compile */
export function makeOutcome(ms: number, prepared: PreparedProject, ran: RanTests | null): TestProjectOutcome {
    const units = ran ? measureCoverage(ran.program, ran.elsewhere) : [];
    const tests = ran?.tests ?? [];
    const count = (outcome: string): number => tests.filter((test) => test.outcome === outcome).length;
    const report: TestRunReport = {
        passed: count('passed'),
        failed: count('failed'),
        skipped: count('skipped'),
        ms: Math.round(ms),
        tests,
        compileErrors: prepared.issues,
        unsupported: prepared.unsupported,
        coverage: Object.fromEntries(units.map((unit) => [unit.name, unit.percent])),
    };
    return { report, units };
}

/** Loads, compiles and tests an SFDX project in a fresh org. Problems in files and compile errors stop it before the tests. */
export function testProject(dir: string, options: TestProjectOptions): TestProjectOutcome {
    const started = options.wallClock();
    const prepared = prepareProject(dir, options);
    if (!prepared.ready) return makeOutcome(options.wallClock() - started, prepared, null);
    const rt = createTestOrg(prepared.ready, options);
    options.onPhase?.('Running tests');
    const tests = runTests(rt, options);
    return makeOutcome(options.wallClock() - started, prepared, { program: rt.program, tests });
}
