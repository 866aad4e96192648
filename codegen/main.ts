import { spawn } from 'node:child_process';
import { join } from 'node:path';
import {
    changedItself,
    exitCodeOf,
    machineryFor,
    readOptions,
    report,
    runOnce,
    sessionFor,
    watchProject,
    type Machinery,
    type Options,
    type Terminal,
} from './driver';

const root = join(__dirname, '..');

/** Marks the process that watches below the one that was started. */
const inSession = '--in-session';

const terminal: Terminal = {
    isTerminal: process.stdout.isTTY === true,
    environment: process.env,
    say: (line) => void process.stdout.write(`${line}\n`),
};

async function runAndReport(machinery: Machinery, options: Options): Promise<number> {
    const started = performance.now();
    const outcome = await runOnce(machinery, options);
    const seconds = `${((performance.now() - started) / 1000).toFixed(2)} s`;
    report(outcome, machinery.disk.read, terminal, options, seconds);
    return exitCodeOf(outcome);
}

/** One watching process; ends with this one, and its exit code says whether it wants a successor. */
function runSession(args: readonly string[]): Promise<number> {
    return new Promise((resolve, reject) => {
        const session = spawn(process.execPath, [...process.execArgv, __filename, ...args, inSession], {
            cwd: root,
            stdio: 'inherit',
        });
        const stop = (): void => void session.kill('SIGTERM');
        process.once('SIGTERM', stop);
        process.once('SIGINT', stop);
        session.on('error', reject);
        session.on('exit', (code) => {
            process.off('SIGTERM', stop);
            process.off('SIGINT', stop);
            resolve(code ?? 0);
        });
    });
}

/** A compiler that was changed while it watches is started again, in a process of its own. */
async function superviseSessions(args: readonly string[]): Promise<number> {
    for (;;) {
        const code = await runSession(args);
        if (code !== changedItself) return code;
        terminal.say('The compiler has changed; starting again.');
    }
}

async function main(given: readonly string[]): Promise<number> {
    const args = given.filter((argument) => argument !== inSession);
    const options = readOptions(args);
    if (typeof options === 'string') {
        terminal.say(options);
        return 2;
    }
    if (!options.isWatch) return runAndReport(machineryFor(root), options);
    if (!given.includes(inSession)) return superviseSessions(args);
    const machinery = await sessionFor(root);
    const run = async (): Promise<void> => {
        // A mistake of the compiler must not end the watching: the next change may well avoid it.
        await runAndReport(machinery, options).catch((error: unknown) => terminal.say(wordsOf(error)));
    };
    return watchProject(root, machinery, run);
}

function wordsOf(error: unknown): string {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

main(process.argv.slice(2)).then(
    (code) => {
        process.exit(code);
    },
    (error: unknown) => {
        process.stderr.write(`${wordsOf(error)}\n`);
        process.exit(1);
    },
);
