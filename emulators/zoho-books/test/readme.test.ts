import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SWITCHES, type SwitchSpec } from '../core/switch-table';

const readme = readFileSync(join(__dirname, '..', 'README.md'), 'utf8');
const cells = (row: string): readonly string[] => row.split('|').map((cell) => cell.trim());

function written(spec: SwitchSpec): string {
    if (spec.kind === 'flag') return spec.value ? '`on`' : '`off`';
    return spec.value === '' ? '' : `\`${spec.value}\``;
}

describe('the README', () => {
    test('has a row for every switch with its default and meaning, and no other', () => {
        const section = readme.split('## Switches')[1].split('\n## ')[0];
        const rows = section.split('\n').filter((row) => row.startsWith('| `'));
        const listed = rows.map((row) => [cells(row)[1], cells(row)[3], cells(row)[4]]);
        const known = Object.entries(SWITCHES as Readonly<Record<string, SwitchSpec>>);
        expect(listed).toEqual(known.map(([name, spec]) => [`\`${name}\``, written(spec), spec.doc]));
    });
});
