import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../console/run-command';
import { timed, type Measurement } from './metric';

const root = join(__dirname, '..', '..');

/** The package's whole Apex test suite in a fresh process: all of it, and what was not the tests themselves. */
export const measureApexTests: Measurement = {
    names: ['emulator.apex_tests_ms', 'emulator.cold_start_ms'],
    run: async () => {
        const folder = mkdtempSync(join(tmpdir(), 'bookbridge-bench-'));
        try {
            const file = join(folder, 'report.json');
            const args = ['emulators/salesforce/cli/start.mjs', 'apex-test', '--json', file];
            const { ms, result } = await timed(() => runCommand(process.execPath, args, root));
            if (result.code !== 0) throw new Error(`the Apex tests failed:\n${result.output}`);
            const report = JSON.parse(readFileSync(file, 'utf8')) as { tests: { ms: number }[] };
            const inTests = report.tests.reduce((sum, test) => sum + test.ms, 0);
            return {
                'emulator.apex_tests_ms': { value: ms, unit: 'ms', target: 10000 },
                'emulator.cold_start_ms': { value: Math.round(ms - inTests), unit: 'ms' },
            };
        } finally {
            rmSync(folder, { recursive: true, force: true });
        }
    },
};
