import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apexRun } from '../../cli/apex-run';
import { apexTest } from '../../cli/apex-test';
import { withProjectAsync } from '../org/apex-project';

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

async function ran(command: typeof apexTest | typeof apexRun, argv: readonly string[]): Promise<Ran> {
    const [out, err]: [string[], string[]] = [[], []];
    const code = await command(argv, { out: (text) => void out.push(text), err: (text) => void err.push(text) });
    return { code, out: out.join('\n'), err: err.join('\n') };
}

it('apex:test writes its report and exits with 0 when all pass', async () => {
    await withProjectAsync(good, async (dir) => {
        const json = join(folder, 'report.json');
        const { code, out } = await ran(apexTest, [dir, '--json', json]);
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

it('apex:test stops at compile errors, each with its place', async () => {
    await withProjectAsync(bad, async (dir) => {
        const { code, out } = await ran(apexTest, [dir]);
        expect(code).toBe(1);
        expect(out).toMatch(/Bad\.cls:1:\d+: /);
    });
});

it('apex:test says when a filter matches nothing', async () => {
    await withProjectAsync(good, async (dir) =>
        expect(await ran(apexTest, [dir, '--filter', 'Nope'])).toMatchObject({ code: 1 }),
    );
});

function runScript(dir: string, script: string, ...more: readonly string[]): Promise<Ran> {
    const file = join(folder, 'script.apex');
    writeFileSync(file, script);
    return ran(apexRun, [file, '--project', dir, ...more]);
}

it('apex:run prints debug lines and keeps records in a file between runs', async () => {
    await withProjectAsync(good, async (dir) => {
        const db = join(folder, 'org.db');
        expect((await runScript(dir, "insert new Account(Name = 'kept');", '--org', db)).code).toBe(0);
        const { code, out } = await runScript(dir, 'System.debug([SELECT Name FROM Account].Name);', '--org', db);
        expect([code, out]).toEqual([0, 'kept']);
    });
});

it.each([
    ['Integer n = missing;', /script\.apex:1:\d+: /],
    ['Integer n = 1 / 0;', /^System\.MathException: Divide by 0\n\nAnonymousBlock: line 1, column 1/],
])('apex:run exits with 1 on %s', async (script, text) => {
    await withProjectAsync(good, async (dir) => {
        const { code, err } = await runScript(dir, script);
        expect(code).toBe(1);
        expect(err).toMatch(text);
    });
});

const wide = {
    classes: Object.fromEntries(
        ['One', 'Two', 'Three', 'Four'].flatMap((name) => [
            [
                name,
                `public class ${name} {\n public static Integer run(Integer n) {\n  if (n > 0) {\n   return 1;\n  }\n  return 2;\n }\n}`,
            ],
            [
                `${name}Test`,
                `@IsTest private class ${name}Test { @IsTest static void runs() { insert new Account(Name = 'x'); ${name}.run(1); One.run(0); Assert.areEqual('001000000000001AAA', [SELECT Id FROM Account].Id); } @IsTest static void fails() { Assert.fail('${name}'); } }`,
            ],
        ]),
    ),
};

/** What does not depend on how fast the machine is. */
const lasting = (file: string): unknown =>
    JSON.parse(readFileSync(file, 'utf8'), (key, value: unknown) => (key === 'ms' ? 0 : value));

it('apex:test in several threads reports the same as in one: results in order, coverage, lcov and debug log', async () => {
    await withProjectAsync(wide, async (dir) => {
        const outcome = async (jobs: string): Promise<unknown> => {
            const [json, lcov, log] = ['r.json', 'r.lcov', 'r.log'].map((name) => join(folder, name));
            const files = ['--json', json, '--lcov', lcov, '--log', log];
            const { out } = await ran(apexTest, [dir, '--jobs', jobs, '--coverage', ...files]);
            const events = readFileSync(log, 'utf8').replaceAll(/^[\d:.]+ \(\d+\)/gm, '');
            return [lasting(json), readFileSync(lcov, 'utf8'), events, out.replace(/in \d+ ms/, '')];
        };
        const alone = await outcome('1');
        expect(await outcome('3')).toEqual(alone);
        expect(JSON.stringify(alone)).toContain('"passed":4,"failed":4');
    });
});

it('apex:test prints a table of coverage and writes it for lcov', async () => {
    await withProjectAsync(wide, async (dir) => {
        const lcov = join(folder, 'r.lcov');
        const { out } = await ran(apexTest, [dir, '--filter', 'TwoTest.runs', '--coverage', '--lcov', lcov]);
        expect(out).toMatch(/^ {2}Two +66\.7 % +2\/3 {2}6$/m);
        expect(readFileSync(lcov, 'utf8')).toMatch(/SF:.*Two\.cls\nDA:3,1\nDA:4,1\nDA:6,0\nLF:3\nLH:2\nend_of_record/);
    });
});

it('apex:run writes a debug log with the names of the platform', async () => {
    await withProjectAsync(good, async (dir) => {
        const log = join(folder, 'run.log');
        const script = `insert new Account(Name = 'x');
List<Account> found = [SELECT Id FROM Account WHERE Name = 'x'];
System.debug(found.size()); try { throw new IllegalArgumentException('no'); } catch (Exception e) { found.clear(); }
Account missing = null;
missing.Name = 'y';`;
        expect((await runScript(dir, script, '--log', log)).code).toBe(1);
        const events = readFileSync(log, 'utf8')
            .split('\n')
            .filter((line) => line.includes('|'))
            .map((line) => line.slice(line.indexOf('|') + 1));
        expect(events.filter((event) => !event.startsWith('LIMIT_USAGE'))).toEqual([
            'EXECUTION_STARTED',
            'CODE_UNIT_STARTED|[EXTERNAL]|execute_anonymous_apex',
            'DML_BEGIN|[1]|Op:Insert|Type:Account|Rows:1',
            'DML_END|[1]',
            "SOQL_EXECUTE_BEGIN|[2]|Aggregations:0|SELECT Id FROM Account WHERE Name = 'x'",
            'SOQL_EXECUTE_END|[2]|Rows:1',
            'USER_DEBUG|[3]|DEBUG|1',
            'EXCEPTION_THROWN|[3]|System.IllegalArgumentException: no',
            'EXCEPTION_THROWN|[5]|System.NullPointerException: Attempt to de-reference a null object',
            'FATAL_ERROR|System.NullPointerException: Attempt to de-reference a null object',
            'CUMULATIVE_LIMIT_USAGE',
            'CUMULATIVE_LIMIT_USAGE_END',
            'CODE_UNIT_FINISHED|execute_anonymous_apex',
            'EXECUTION_FINISHED',
        ]);
        expect(readFileSync(log, 'utf8')).toMatch(/Number of SOQL queries: 1 out of 100\n/);
    });
});

it('--features decides which standard objects and fields the org has', async () => {
    const money = {
        classes: {
            MoneyTest:
                "@IsTest private class MoneyTest { @IsTest static void holds() { Assert.isNotNull(new Account(CurrencyIsoCode = 'EUR').CurrencyIsoCode); } }",
        },
    };
    await withProjectAsync(money, async (dir) => {
        expect((await ran(apexTest, [dir])).out).toContain('CurrencyIsoCode');
        expect(await ran(apexTest, [dir, '--features', 'MultiCurrency,-Quotes'])).toMatchObject({ code: 0 });
        await expect(ran(apexTest, [dir, '--features', 'Money'])).rejects.toThrow("There is no feature 'Money'");
    });
});
