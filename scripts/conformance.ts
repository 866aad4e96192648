/**
 * `npm run conformance -- PATH… [--jobs N]`: runs the Apex tests of projects that nobody here wrote, plain and with a namespace, and prints how
 * many passed and why the others failed. The projects stay where they are; nothing of them is kept here.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { TestRunReport } from '../emulators/salesforce/testing';
import { runCommand } from './console/run-command';

const root = join(__dirname, '..');
const command = join(root, 'emulators', 'salesforce', 'cli', 'start.mjs');
const NAMESPACE = 'conform';

const { values, positionals } = parseArgs({ options: { jobs: { type: 'string' } }, allowPositionals: true });

async function runProject(project: string, namespace: string | null, file: string): Promise<TestRunReport> {
    const args = ['--stack-size=3900', command, 'apex-test', project, '--json', file];
    if (namespace !== null) args.push('--namespace', namespace);
    if (values.jobs !== undefined) args.push('--jobs', values.jobs);
    const { output } = await runCommand(process.execPath, args, root);
    try {
        return JSON.parse(readFileSync(file, 'utf8')) as TestRunReport;
    } catch {
        throw new Error(`${project} could not be run:\n${output}`);
    }
}

/** Messages by how many have them: first lines, with what differs from run to run taken out. */
function groups(messages: readonly string[]): readonly string[] {
    const counts = new Map<string, number>();
    for (const message of messages) {
        const [first] = message.split('\n');
        counts.set(first, (counts.get(first) ?? 0) + 1);
    }
    return [...counts].sort(([, one], [, other]) => other - one).map(([text, count]) => `    ${count} × ${text}`);
}

function printRun(project: string, namespace: string | null, report: TestRunReport): void {
    const { passed, failed, ms, tests, compileErrors } = report;
    const how = namespace === null ? 'plain' : `namespace ${namespace}`;
    const all = passed + failed;
    const share = all === 0 ? 0 : Math.round((passed * 1000) / all) / 10;
    const errors = compileErrors.length > 0 ? `, ${compileErrors.length} compile errors` : '';
    console.log(
        `${basename(project)} (${how}): ${passed} of ${all} passed (${share} %), ${failed} failed${errors}, ${ms} ms`,
    );
    for (const line of groups(compileErrors.map(({ message }) => message))) console.log(line);
    for (const line of groups(tests.filter(({ outcome }) => outcome === 'failed').map(({ message }) => message))) {
        console.log(line);
    }
}

async function main(): Promise<void> {
    if (positionals.length === 0) {
        console.error('Give the folders of one or more SFDX projects');
        process.exitCode = 2;
        return;
    }
    const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
    try {
        for (const project of positionals.map((path) => resolve(path))) {
            for (const namespace of [null, NAMESPACE]) {
                const report = await runProject(project, namespace, join(folder, 'report.json'));
                printRun(project, namespace, report);
            }
        }
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
}

void main();
