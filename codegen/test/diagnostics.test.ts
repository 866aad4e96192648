import { join } from 'node:path';
import { compile } from '../compiler/compile';
import { diagnosticCatalogue, diagnosticCodes, printDiagnostic } from '../compiler/diagnostics';
import { readSources } from '../compiler/read/read-project';
import { readScenarioFolder, type Scenario } from './scenario-reader';

const root = join(__dirname, '../..');
const scenarios = readScenarioFolder(join(__dirname, 'scenarios/diagnostics'));
const none = { logic: [], mappings: [] };

function diagnose({ blocks }: Scenario) {
    const block = blocks.find(({ language }) => language === 'ts');
    const path = block?.path ?? 'codegen/logic/scenario.ts';
    return compile(readSources(root, { [path]: block?.text ?? '' }), none);
}

test('every diagnostic has a failing scenario of its name', () => {
    expect(scenarios.map(({ file }) => file)).toEqual([...diagnosticCodes].sort());
});

test.each(scenarios.map((scenario) => [scenario.file, scenario] as const))(
    '%s is found where it is',
    (code, scenario) => {
        const { diagnostics, files } = diagnose(scenario);
        const expected = scenario.blocks
            .find(({ language }) => language === 'text')
            ?.text.trim()
            .split('\n');
        expect(diagnostics.map((found) => `${found.line}:${found.column} ${found.code}`)).toEqual(expected);
        expect(files).toEqual([]);
        expect(diagnostics.map((found) => found.code)).toContain(code);
    },
);

test('a diagnostic says file, place, code, what is wrong and what to do, in one line', () => {
    const [found] = diagnose(scenarios.find(({ file }) => file === 'whole-division') as Scenario).diagnostics;
    expect(found === undefined ? '' : printDiagnostic(found)).toBe(
        "codegen/logic/scenario.ts:2:10 whole-division '/' gives fractions in TypeScript and whole numbers in Apex. " +
            "Use 'wholeDivide(a, b)', or Money and 'dividedBy(divisor, places)'.",
    );
});

test('no diagnostic leaves a gap in its words', () => {
    for (const scenario of scenarios) {
        for (const { message, remedy } of diagnose(scenario).diagnostics) {
            expect(`${message} ${remedy}`).not.toMatch(/(?<!\$)\{\w+\}/);
        }
    }
});

test('every diagnostic of the catalogue has a message and a remedy', () => {
    for (const code of diagnosticCodes) {
        expect(diagnosticCatalogue[code].message).not.toBe('');
        expect(diagnosticCatalogue[code].remedy).not.toBe('');
    }
});
