import { UsageError } from './read-arguments';

/** Where a command writes its lines. */
export interface Output {
    readonly out: (text: string) => void;
    readonly err: (text: string) => void;
}

/** Runs a command on this process: its exit code, and 2 for wrong arguments. */
export async function runOnProcess(
    command: (argv: readonly string[], output: Output) => number | Promise<number>,
    argv: readonly string[],
): Promise<void> {
    const write = (stream: NodeJS.WriteStream) => (text: string) => void stream.write(`${text}\n`);
    try {
        process.exitCode = await command(argv, { out: write(process.stdout), err: write(process.stderr) });
    } catch (failure) {
        if (!(failure instanceof UsageError)) throw failure;
        process.stderr.write(`${failure.message}\n`);
        process.exitCode = 2;
    }
}
