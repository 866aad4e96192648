import { join } from 'node:path';
import { compile } from '../compiler/compile';
import { readSources } from '../compiler/read/read-project';
import { readScenarioFolder, type Scenario } from './scenario-reader';

const root = join(__dirname, '../..');
const scenarios = readScenarioFolder(join(__dirname, 'scenarios'));
const none = { logic: [], mappings: [] };

function moduleOf(index: number): string {
    return `codegen/logic/scenario-${index}.ts`;
}

function sourceOf({ blocks }: Scenario): string {
    return blocks.find(({ language }) => language === 'ts')?.text ?? '';
}

/** Text without the white space that the final layout decides about and without documentation. */
function bare(apexText: string): string {
    return apexText.replace(/\/\*\*[\s\S]*?\*\//g, '').replace(/\s+/g, '');
}

const project = readSources(
    root,
    Object.fromEntries(scenarios.map((scenario, index) => [moduleOf(index), sourceOf(scenario)])),
);
const { files, diagnostics } = compile(project, none);

test('no scenario has a mistake', () => {
    expect(diagnostics).toEqual([]);
});

test.each(scenarios.map((scenario, index) => [`${scenario.file}: ${scenario.title}`, scenario, index] as const))(
    '%s',
    (_name, scenario, index) => {
        const expected =
            scenario.blocks.find(({ language }) => language === 'apex')?.text ?? 'the scenario has no Apex block';
        const written = files.find(({ path }) => path.endsWith(`/Scenario${index}.cls`));
        expect(bare(written?.text ?? '')).toContain(bare(expected));
    },
);
