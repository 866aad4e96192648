import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../compiler/compile';
import { readSources } from '../compiler/read/read-project';
import { ruleCatalogue } from '../compiler/rules';
import { diagnosticCodes } from '../compiler/diagnostics';
import { operations } from './operations';
import { readScenarios } from './scenario-reader';

const root = join(__dirname, '../..');
const guide = readScenarios(join(root, 'docs/guides/mappings.md'));
const languagePage = 'docs/reference/language.md';
const none = { logic: [], mappings: [] };
const blocks = [...guide, ...readScenarios(join(root, languagePage))]
    .flatMap((part) => part.blocks)
    .filter(({ language }) => language === 'ts');

test('the guide has examples', () => {
    expect(blocks.map(({ path }) => path)).toEqual([
        'codegen/definitions/goods-to-item.ts',
        'codegen/definitions/quote-to-draft.ts',
        'codegen/definitions/person-to-customer.ts',
        'codegen/definitions/customer-to-card.ts',
        'codegen/logic/early-payment.ts',
        'codegen/logic/voucher.ts',
        'codegen/logic/ranges.ts',
    ]);
});

test.each(blocks.map((block) => [block.path ?? '', block.text] as const))('%s of the guide compiles', (path, text) => {
    const { diagnostics, files } = compile(readSources(root, { [path]: text }), none);
    expect(diagnostics).toEqual([]);
    expect(files.length).toBeGreaterThan(0);
});

test('the places that the guide names exist', () => {
    for (const path of [
        'codegen/definitions',
        'codegen/logic',
        'codegen/schemas/refresh/main.ts',
        'codegen/examples/index.ts',
        'docs/reference/mappings',
        'codegen/test/differential.test.ts',
    ]) {
        expect(existsSync(join(root, path))).toBe(true);
    }
});

test('each difference of the languages is held by a rule, a diagnostic or a function that runs on both sides', () => {
    const table = readFileSync(join(root, languagePage), 'utf8').split('## Where the languages differ')[1] ?? '';
    const rows = (table.split('\n## ')[0] ?? '')
        .split('\n')
        .filter((line) => /^\| [A-Z`]/.test(line))
        .slice(1);
    const known = new Set([...ruleCatalogue.map(({ name }) => name), ...diagnosticCodes, 'operations.ts']);
    const holders = rows.map((row) =>
        [...(row.split(/(?<!\\)\|/)[3] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
    );
    expect(rows.length).toBeGreaterThan(20);
    for (const names of holders) {
        expect(names.length).toBeGreaterThan(0);
        expect(names.filter((name) => !known.has(name) && !operations.includes(`function ${name}(`))).toEqual([]);
    }
});
