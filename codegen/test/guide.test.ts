import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../compiler/compile';
import { readSources } from '../compiler/read/read-project';
import { readScenarios } from './scenario-reader';

const root = join(__dirname, '../..');
const guide = readScenarios(join(root, 'docs/guides/mappings.md'));
const none = { logic: [], mappings: [] };
const blocks = guide.flatMap((part) => part.blocks).filter(({ language }) => language === 'ts');

test('the guide has examples', () => {
    expect(blocks.map(({ path }) => path)).toEqual([
        'codegen/definitions/product-to-item.ts',
        'codegen/logic/early-payment.ts',
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
