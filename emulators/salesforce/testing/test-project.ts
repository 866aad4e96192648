import { compileProject } from '../compiler';
import { loadProject } from '../metadata';
import { createOrg, createSeededRandom, createManualClock, noNetwork } from '../org';
import type { OrgRuntime } from '../org/org-runtime';
import { loadTypeTables } from '../types';
import { measureCoverage, type UnitCoverage } from './coverage';
import { runTests, type TestRunOptions } from './run-tests';
import type { TestResult, TestRunReport } from './test-result';

export interface TestProjectOptions {
    readonly namespace?: string;
    readonly filter?: string;
    /** Where every test's clock starts; milliseconds since 1970. */
    readonly startTime: number;
    readonly onPhase?: (phase: string) => void;
    readonly onResult?: TestRunOptions['onResult'];
    /** Debug lines of the tests. */
    readonly onDebug?: (line: string, level: string) => void;
    readonly wallClock: () => number;
}

export interface TestProjectOutcome {
    readonly report: TestRunReport;
    readonly units: readonly UnitCoverage[];
}

type Issue = { readonly where: string; readonly message: string };

function reportOf(
    ms: number,
    tests: readonly TestResult[],
    compileErrors: readonly Issue[],
    unsupported: TestRunReport['unsupported'],
    units: readonly UnitCoverage[],
): TestRunReport {
    const count = (outcome: string): number => tests.filter((test) => test.outcome === outcome).length;
    return {
        passed: count('passed'),
        failed: count('failed'),
        skipped: count('skipped'),
        ms: Math.round(ms),
        tests,
        compileErrors,
        unsupported,
        coverage: Object.fromEntries(units.map((unit) => [unit.name, unit.percent])),
    };
}

/** Loads, compiles and tests an SFDX project in a fresh org. Problems in files and compile errors stop it before the tests. */
export function testProject(dir: string, options: TestProjectOptions): TestProjectOutcome {
    const started = options.wallClock();
    const elapsed = (): number => options.wallClock() - started;
    options.onPhase?.('Reading metadata');
    const { model, problems } = loadProject(dir, options.namespace ? { namespace: options.namespace } : {});
    const broken: Issue[] = problems.map(({ file, line, message, remedy }) => ({
        where: line === undefined ? file : `${file}:${line}`,
        message: remedy ? `${message} ${remedy}` : message,
    }));
    if (broken.length > 0) return { report: reportOf(elapsed(), [], broken, [], []), units: [] };
    options.onPhase?.(`Compiling ${model.classes.length} classes and ${model.triggers.length} triggers`);
    const compiled = compileProject(model, loadTypeTables());
    if (compiled.errors.length > 0) {
        const errors = compiled.errors.map(({ file, line, column, message }) => ({
            where: `${file}:${line}:${column}`,
            message,
        }));
        return { report: reportOf(elapsed(), [], errors, compiled.unsupported, []), units: [] };
    }
    const org = createOrg({
        model,
        compiled,
        clock: createManualClock(options.startTime),
        random: createSeededRandom(1),
        network: noNetwork,
        ...(options.onDebug ? { onDebug: options.onDebug } : {}),
    });
    options.onPhase?.('Running tests');
    const tests = runTests(org.runtime as OrgRuntime, options);
    const units = measureCoverage(org.runtime.program);
    return { report: reportOf(elapsed(), tests, [], compiled.unsupported, units), units };
}
