import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printField } from '../schemas/refresh/print-field';
import { readZohoFacts } from '../schemas/refresh/read-zoho-facts';
import { schemaFiles } from '../schemas/refresh/schema-files';

const root = join(__dirname, '../..');

/** The formatter, which Jest cannot load, changes white space, closing commas, quotes and brackets of one word only. */
function bare(text: string): string {
    return text.replace(/[\s,;()]|export \*.*/g, '').replaceAll('"', "'");
}

test.each(schemaFiles(root).map(({ path, text }) => [path, text] as const))(
    '%s is what npm run schemas writes',
    (path, text) => {
        expect(bare(readFileSync(join(root, path), 'utf8'))).toBe(bare(text));
    },
);

test('the facts about Zoho Books hold no sentence of its specification', () => {
    const facts = readFileSync(join(root, 'codegen/schemas/zoho-books/facts.json'), 'utf8');
    for (const text of facts.match(/"[^"]*"/g) ?? []) {
        expect(text.split(' ').length).toBeLessThanOrEqual(2);
    }
});

test('a note goes before a fact, and what neither says is refused by name', () => {
    const fact = { type: 'text', length: 100, isWritten: true, isRequired: true } as const;
    expect(printField('a.b', {}, fact, 'zohoId')).toBe('required(text(100))');
    expect(printField('a.b', { text: 50, access: 'optional' }, fact, 'zohoId')).toBe('text(50)');
    expect(printField('a.b', { id: 'invoice' }, undefined, 'zohoId')).toBe("zohoId('invoice')");
    expect(() => printField('a.b', {}, undefined, 'zohoId')).toThrow('a.b: no source knows this field; note its type.');
    expect(() => printField('a.b', {}, { ...fact, type: 'object' }, 'zohoId')).toThrow('a.b: the source does not say');
});

const specification = `
components:
  schemas:
    code: { type: string, description: 'A code. Max-length [25]', x-node_available_in: [uk] }
    kind: { type: string, description: 'Allowed values: <code>new</code>, <code>old</code>.' }
    request:
      required: [kind]
      properties:
        kind: { $ref: '#/components/schemas/kind' }
        lines: { type: array, items: { properties: { code: { $ref: '#/components/schemas/code' } } } }
    answer:
      properties:
        thing: { properties: { kind: { $ref: '#/components/schemas/kind' }, total: { type: number } } }
`;

test('facts are names, types, lengths, values, access and editions', () => {
    const folder = mkdtempSync(join(tmpdir(), 'specification-'));
    try {
        writeFileSync(join(folder, 'things.yml'), specification);
        const source = { file: 'things.yml', request: 'request', response: 'answer', responsePath: 'thing' };
        expect(readZohoFacts(folder, source)).toEqual({
            kind: { type: 'text', choices: ['new', 'old'], isWritten: true, isRequired: true },
            lines: { type: 'list', isWritten: true, isRequired: false },
            total: { type: 'decimal', isWritten: false, isRequired: false },
        });
        expect(readZohoFacts(folder, { ...source, requestPath: 'lines', responsePath: '' })['code']).toEqual({
            type: 'text',
            length: 25,
            isWritten: true,
            isRequired: false,
            editions: ['uk'],
        });
    } finally {
        rmSync(folder, { recursive: true });
    }
});
