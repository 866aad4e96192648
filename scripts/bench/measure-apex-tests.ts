import { appendFileSync, cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../console/run-command';
import { timed, type Measurement } from './metric';

const root = join(__dirname, '..', '..');
const command = join(root, 'emulators', 'salesforce', 'cli', 'start.mjs');

/** Wall time of a whole run in a fresh process, and of what was not the tests themselves. */
async function runTests(project: string, file: string): Promise<{ readonly ms: number; readonly start: number }> {
    const args = [command, 'apex-test', project, '--jobs', '1', '--json', file];
    const { ms, result } = await timed(() => runCommand(process.execPath, args, root));
    if (result.code !== 0) throw new Error(`the Apex tests failed:\n${result.output}`);
    const report = JSON.parse(readFileSync(file, 'utf8')) as { tests: { ms: number }[] };
    return { ms, start: Math.round(ms - report.tests.reduce((sum, test) => sum + test.ms, 0)) };
}

/** The package's Apex sources in a folder: their paths, and their lines together. */
function apexSources(project: string): { readonly files: readonly string[]; readonly lines: number } {
    const files = readdirSync(join(project, 'force-app'), { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile() && /\.(cls|trigger)$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name));
    return { files, lines: files.reduce((sum, file) => sum + readFileSync(file, 'utf8').split('\n').length, 0) };
}

/** The package's Apex tests on a copy of it: with an empty cache, with a filled one, and after one class changed. */
export const measureApexTests: Measurement = {
    names: [
        'emulator.apex_tests_ms',
        'emulator.cold_start_ms',
        'emulator.start_changed_ms',
        'emulator.start_empty_20k_lines_ms',
    ],
    run: async () => {
        const folder = mkdtempSync(join(tmpdir(), 'bookbridge-bench-'));
        try {
            for (const name of ['force-app', 'sfdx-project.json']) {
                cpSync(join(root, name), join(folder, name), { recursive: true });
            }
            const file = join(folder, 'report.json');
            const { files, lines } = apexSources(folder);
            const empty = await runTests(folder, file);
            const filled = await runTests(folder, file);
            appendFileSync(
                files.find((one) => one.endsWith('.cls'))!,
                '\n// changed\n',
            );
            const changed = await runTests(folder, file);
            const perLines = Math.round((empty.start * 20_000) / lines);
            return {
                'emulator.apex_tests_ms': { value: filled.ms, unit: 'ms', target: 10000 },
                'emulator.cold_start_ms': { value: filled.start, unit: 'ms', target: 1000 },
                'emulator.start_changed_ms': { value: changed.start, unit: 'ms', target: 1500 },
                'emulator.start_empty_20k_lines_ms': { value: perLines, unit: 'ms', target: 5000 },
            };
        } finally {
            rmSync(folder, { recursive: true, force: true });
        }
    },
};
