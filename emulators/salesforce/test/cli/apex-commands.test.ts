import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apexRun } from '../../cli/apex-run';
import { apexTest } from '../../cli/apex-test';
import { withProject } from '../org/apex-project';

const good = {
    classes: { OkTest: '@IsTest private class OkTest { @IsTest static void ok() { System.assertEquals(2, 1 + 1); } }' },
};
const bad = { classes: { Bad: 'public class Bad { Integer n = missing; }' } };

let folder: string;
beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'apex-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
    readonly code: number;
    readonly out: string;
    readonly err: string;
}

function ran(command: typeof apexTest, argv: readonly string[]): Ran {
    const [out, err]: [string[], string[]] = [[], []];
    const code = command(argv, { out: (text) => void out.push(text), err: (text) => void err.push(text) });
    return { code, out: out.join('\n'), err: err.join('\n') };
}

it('apex:test writes its report and exits with 0 when all pass', () => {
    withProject(good, (dir) => {
        const json = join(folder, 'report.json');
        const { code, out } = ran(apexTest, [dir, '--json', json]);
        expect([code, out]).toEqual([0, expect.stringContaining('1 passed, 0 failed')]);
        const report = JSON.parse(readFileSync(json, 'utf8'));
        expect(Object.keys(report)).toEqual([
            'passed',
            'failed',
            'skipped',
            'ms',
            'tests',
            'compileErrors',
            'unsupported',
            'coverage',
        ]);
        expect(report.tests[0]).toMatchObject({ class: 'OkTest', method: 'ok', outcome: 'passed', message: '' });
    });
});

it('apex:test stops at compile errors, each with its place', () => {
    withProject(bad, (dir) => {
        const { code, out } = ran(apexTest, [dir]);
        expect(code).toBe(1);
        expect(out).toMatch(/Bad\.cls:1:\d+: /);
    });
});

it('apex:test says when a filter matches nothing', () => {
    withProject(good, (dir) => expect(ran(apexTest, [dir, '--filter', 'Nope'])).toMatchObject({ code: 1 }));
});

function runScript(dir: string, script: string, ...more: readonly string[]): Ran {
    const file = join(folder, 'script.apex');
    writeFileSync(file, script);
    return ran(apexRun, [file, '--project', dir, ...more]);
}

it('apex:run prints debug lines and keeps records in a file between runs', () => {
    withProject(good, (dir) => {
        const db = join(folder, 'org.db');
        expect(runScript(dir, "insert new Account(Name = 'kept');", '--org', db).code).toBe(0);
        const { code, out } = runScript(dir, 'System.debug([SELECT Name FROM Account].Name);', '--org', db);
        expect([code, out]).toEqual([0, 'kept']);
    });
});

it.each([
    ['Integer n = missing;', /script\.apex:1:\d+: /],
    ['Integer n = 1 / 0;', /^System\.MathException: Divide by 0\n\nAnonymousBlock: line 1, column 1/],
])('apex:run exits with 1 on %s', (script, text) => {
    withProject(good, (dir) => {
        const { code, err } = runScript(dir, script);
        expect(code).toBe(1);
        expect(err).toMatch(text);
    });
});
