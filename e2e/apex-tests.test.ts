/** The package's own Apex tests, in the emulator: all green, well covered, every trigger among them. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../scripts/console/run-command';

const root = join(__dirname, '..');

interface Report {
    readonly passed: number;
    readonly failed: number;
    readonly tests: readonly {
        readonly class: string;
        readonly method: string;
        readonly outcome: string;
        readonly message: string;
    }[];
    readonly compileErrors: readonly unknown[];
    readonly coverage: Readonly<Record<string, number>>;
}

async function runApexTests(...args: readonly string[]): Promise<Report> {
    const folder = mkdtempSync(join(tmpdir(), 'bookbridge-apex-'));
    try {
        const file = join(folder, 'report.json');
        await runCommand(
            process.execPath,
            ['--import', 'tsx', 'emulators/salesforce/cli/apex-test.ts', root, '--json', file, ...args],
            root,
        );
        return JSON.parse(readFileSync(file, 'utf8')) as Report;
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
}

function namesIn(folder: string, suffix: string): readonly string[] {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith(suffix))
        .map((name) => name.split('/').at(-1)!.slice(0, -suffix.length));
}

describe.each([
    ['as source', []],
    ['under a namespace', ['--namespace', 'bookbridge']],
])('the Apex tests, %s', (_, args) => {
    let report: Report;
    beforeAll(async () => {
        report = await runApexTests(...args);
    });

    it('pass', () => {
        const failures = report.tests.filter(({ outcome }) => !/^pass/i.test(outcome));
        expect(report.compileErrors).toEqual([]);
        expect(failures.map((test) => `${test.class}.${test.method}: ${test.message}`)).toEqual([]);
        expect(report.passed).toBeGreaterThan(50);
    });

    it('cover at least 85 % of the classes on average, and every trigger', () => {
        const covered = new Map(
            Object.entries(report.coverage).map(([name, percent]) => [name.split('__').at(-1)!, percent]),
        );
        const classes = ['default', 'generated'].flatMap((folder) =>
            namesIn(join(root, 'force-app', 'main', folder), '.cls'),
        );
        const percents = classes.filter((name) => covered.has(name)).map((name) => covered.get(name)!);
        expect(percents.reduce((sum, percent) => sum + percent, 0) / percents.length).toBeGreaterThanOrEqual(85);
        const triggers = namesIn(join(root, 'force-app', 'main', 'default', 'triggers'), '.trigger');
        expect(triggers.filter((name) => !(covered.get(name)! > 0))).toEqual([]);
    });
});
