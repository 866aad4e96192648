import { spawn } from 'node:child_process';

export interface CommandResult {
    readonly code: number;
    readonly output: string;
}

/** Runs a program without a shell and collects what it prints. */
export function runCommand(
    program: string,
    args: readonly string[],
    cwd: string,
    env = process.env,
): Promise<CommandResult> {
    return new Promise((resolve, reject) => {
        const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
        let output = '';
        child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
        child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
        child.on('error', reject);
        child.on('close', (code) => resolve({ code: code ?? 1, output }));
    });
}

/** The lines of a failed command's output, or none when it exited with 0. */
export async function findingsOfCommand(
    program: string,
    args: readonly string[],
    cwd: string,
): Promise<readonly string[]> {
    const { code, output } = await runCommand(program, args, cwd);
    if (code === 0) return [];
    const lines = output.split('\n').filter((line) => line.trim() !== '');
    return lines.length > 0 ? lines : [`${program} ended with exit code ${code}`];
}
