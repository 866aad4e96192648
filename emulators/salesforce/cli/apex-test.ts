/** `npm run apex:test -- [PROJECT_DIR] [--filter CLASS[.METHOD]] [--json FILE] [--namespace NS] [--debug]` */
import { existsSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { testProject } from '../testing';
import { printReport } from './print-report';
import { lastOption, readArguments, UsageError } from './read-arguments';

interface Output {
    readonly out: (text: string) => void;
    readonly err: (text: string) => void;
}

/** Returns the exit code. */
export function apexTest(argv: readonly string[], { out, err }: Output): number {
    const args = readArguments(argv, ['filter', 'json', 'namespace'], ['debug']);
    if (args.positional.length > 1) throw new UsageError('Give one project directory');
    const dir = args.positional[0] ?? '.';
    if (!existsSync(dir)) throw new UsageError(`There is no directory ${dir}`);
    const [filter, namespace, json] = ['filter', 'namespace', 'json'].map((name) => lastOption(args, name));
    const { report, units } = testProject(dir, {
        startTime: Date.now(),
        wallClock: () => performance.now(),
        onPhase: (phase) => err(`${phase} …`),
        onResult: (result, done, total) => {
            const mark = result.outcome === 'passed' ? '✓' : '✗';
            err(`[${done}/${total}] ${mark} ${result.class}.${result.method} (${result.ms} ms)`);
        },
        ...(filter ? { filter } : {}),
        ...(namespace ? { namespace } : {}),
        ...(args.options.has('debug') ? { onDebug: (line: string, level: string) => err(`${level}|${line}`) } : {}),
    });
    if (json) writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`);
    out(printReport(report, units));
    if (filter && report.tests.length === 0 && report.compileErrors.length === 0) {
        out(`No test matches '${filter}'.`);
        return 1;
    }
    return report.failed > 0 || report.compileErrors.length > 0 ? 1 : 0;
}

if (require.main === module) {
    const write = (stream: NodeJS.WriteStream) => (text: string) => void stream.write(`${text}\n`);
    try {
        process.exitCode = apexTest(process.argv.slice(2), { out: write(process.stdout), err: write(process.stderr) });
    } catch (failure) {
        if (!(failure instanceof UsageError)) throw failure;
        process.stderr.write(`${failure.message}\n`);
        process.exitCode = 2;
    }
}
