/**
 * `npm run apex:test -- [PROJECT_DIR] [--filter CLASS[.METHOD]] [--json FILE] [--namespace NS] [--features LIST] [--jobs N] [--coverage] [--lcov FILE]
 * [--log FILE] [--debug] [--watch]`
 */
import { existsSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import { printLcov, testProjectInParallel, type ParallelOptions, type TestProjectOutcome } from '../testing';
import { runOnProcess, type Output } from './output';
import { printReport } from './print-report';
import { lastOption, readArguments, UsageError, type Arguments } from './read-arguments';
import { readFeatures } from './read-features';
import { watchProject } from './watch-project';

const valued = ['filter', 'json', 'namespace', 'features', 'jobs', 'lcov', 'log'];
const flags = ['coverage', 'debug', 'watch'];

function readJobs(args: Arguments): Pick<ParallelOptions, 'jobs' | 'insist'> {
    const given = lastOption(args, 'jobs');
    if (given === undefined) return { jobs: availableParallelism() };
    if (!/^[1-9]\d*$/.test(given)) throw new UsageError(`--jobs needs a number from 1, not '${given}'`);
    return { jobs: Number(given), insist: true };
}

function readOptions(args: Arguments, { err }: Output, log: string[]): ParallelOptions {
    const [filter, namespace] = ['filter', 'namespace'].map((name) => lastOption(args, name));
    let done = 0;
    return {
        startTime: Date.now(),
        wallClock: () => performance.now(),
        ...readJobs(args),
        onPhase: (phase) => err(`${phase} …`),
        onResult: ({ outcome, class: name, method, ms }) =>
            err(`[${(done += 1)}] ${outcome === 'passed' ? '✓' : '✗'} ${name}.${method} (${ms} ms)`),
        ...(filter ? { filter } : {}),
        ...(namespace ? { namespace } : {}),
        ...readFeatures(args),
        ...(args.options.has('debug') ? { onDebug: (line: string, level: string) => err(`${level}|${line}`) } : {}),
        ...(args.options.has('log') ? { onLog: (line: string) => void log.push(line) } : {}),
    };
}

function writeFiles(args: Arguments, { report, units }: TestProjectOutcome, log: readonly string[]): void {
    const [json, lcov, logFile] = ['json', 'lcov', 'log'].map((name) => lastOption(args, name));
    if (json) writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`);
    if (lcov) writeFileSync(lcov, printLcov(units));
    if (logFile) writeFileSync(logFile, log.map((line) => `${line}\n`).join(''));
}

async function runOnce(dir: string, args: Arguments, output: Output): Promise<number> {
    const log: string[] = [];
    const outcome = await testProjectInParallel(dir, readOptions(args, output, log));
    const { report, units } = outcome;
    writeFiles(args, outcome, log);
    output.out(printReport(report, units, { everyUnit: args.options.has('coverage') }));
    const filter = lastOption(args, 'filter');
    if (filter && report.tests.length === 0 && report.compileErrors.length === 0) {
        output.out(`No test matches '${filter}'.`);
        return 1;
    }
    return report.failed > 0 || report.compileErrors.length > 0 ? 1 : 0;
}

/** Returns the exit code; with `--watch` it runs until the process is stopped. */
export async function apexTest(argv: readonly string[], output: Output): Promise<number> {
    const args = readArguments(argv, valued, flags);
    if (args.positional.length > 1) throw new UsageError('Give one project directory');
    const dir = args.positional[0] ?? '.';
    if (!existsSync(dir)) throw new UsageError(`There is no directory ${dir}`);
    if (!args.options.has('watch')) return runOnce(dir, args, output);
    return watchProject(dir, output, () => runOnce(dir, args, output));
}

export const runApexTest = (argv: readonly string[]): Promise<void> => runOnProcess(apexTest, argv);

// In the bundle, whose own entry runs the commands, this module is never the main one.
if (require.main === module) void runApexTest(process.argv.slice(2));
