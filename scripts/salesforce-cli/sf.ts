import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand, type CommandResult } from '../console/run-command';

const root = join(__dirname, '..', '..');
const program = join(__dirname, 'node_modules', '@salesforce', 'cli', 'bin', 'run.js');

/** No telemetry, no self-update, no log file of the CLI's own. */
const quiet = {
    SF_DISABLE_TELEMETRY: 'true',
    SF_AUTOUPDATE_DISABLE: 'true',
    SF_SKIP_NEW_VERSION_CHECK: 'true',
    SF_DISABLE_LOG_FILE: 'true',
    SF_HIDE_RELEASE_NOTES: 'true',
};

/** A command line as a person would type it. */
export function commandLine(args: readonly string[]): string {
    return ['sf', ...args].map((word) => (/[\s"']/.test(word) ? JSON.stringify(word) : word)).join(' ');
}

/** Installs the Salesforce CLI into this folder when it is missing; throws with what to do when that fails. */
export function ensureSalesforceCli(): void {
    if (existsSync(program)) return;
    console.log('Installing the Salesforce CLI (about a minute, once) …');
    const result = spawnSync('npm', ['ci', '--loglevel=error'], { cwd: __dirname, stdio: 'inherit' });
    if (result.status !== 0)
        throw new Error('The Salesforce CLI could not be installed; see the message above, then try again.');
}

/** Runs the CLI in the project's folder, with its output collected. */
export function sf(args: readonly string[]): Promise<CommandResult> {
    return runCommand(process.execPath, [program, ...args], root, { ...process.env, ...quiet });
}

/** Runs the CLI with its output shown as it comes; returns the exit code. */
export function sfShown(args: readonly string[]): number {
    console.log(`$ ${commandLine(args)}`);
    const options = { cwd: root, stdio: 'inherit' as const, env: { ...process.env, ...quiet } };
    return spawnSync(process.execPath, [program, ...args], options).status ?? 1;
}

/** The `result` of a command that was run with `--json`; throws with the CLI's own message when it failed. */
export async function sfJson<Result>(args: readonly string[]): Promise<Result> {
    const { output } = await sf([...args, '--json']);
    const start = output.indexOf('{');
    if (start < 0) throw new Error(`${commandLine(args)} printed no JSON: ${output.slice(0, 500)}`);
    const answer = JSON.parse(output.slice(start)) as { status: number; result?: Result; message?: string };
    if (answer.status !== 0 || answer.result === undefined)
        throw new Error(answer.message ?? `${commandLine(args)} failed`);
    return answer.result;
}
