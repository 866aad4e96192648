import { join } from 'node:path';
import { exitCodeOf, machineryFor, readOptions, report, runOnce, type Terminal } from './driver';

const root = join(__dirname, '..');

const terminal: Terminal = {
    isTerminal: process.stdout.isTTY === true,
    environment: process.env,
    say: (line) => void process.stdout.write(`${line}\n`),
};

async function main(args: readonly string[]): Promise<number> {
    const options = readOptions(args);
    if (typeof options === 'string') {
        terminal.say(options);
        return 2;
    }
    const started = Date.now();
    const machinery = machineryFor(root);
    const outcome = await runOnce(machinery, options);
    const seconds = `${((Date.now() - started) / 1000).toFixed(2)} s`;
    report(outcome, machinery.disk.read, terminal, options, seconds);
    return exitCodeOf(outcome);
}

main(process.argv.slice(2)).then(
    (code) => {
        process.exitCode = code;
    },
    (error: unknown) => {
        process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
        process.exitCode = 1;
    },
);
