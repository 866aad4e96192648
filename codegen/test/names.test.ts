import { join } from 'node:path';
import { compile } from '../compiler/compile';
import { readSources } from '../compiler/read/read-project';

const root = join(__dirname, '../..');
const rule = 'export function f(): number {\n    return 1;\n}\n';

function mapping(key: string, name = 'mapped'): string {
    return `import { defineMapping, truncate } from '../language';
import { salesforce, zohoBooks } from '../schemas';

export const ${name} = defineMapping({
    key: '${key}',
    version: 1,
    description: 'A mapping of the tests.',
    from: salesforce.Account,
    to: zohoBooks.contact,
    owner: 'crm',
    fields: ({ field }) => ({ contact_name: field((a) => truncate(a.Name, 200)) }),
});
`;
}

function found(sources: Readonly<Record<string, string>>): readonly string[] {
    const { diagnostics, files } = compile(readSources(root, sources), { logic: [], mappings: [] });
    expect(files.length > 0).toBe(diagnostics.length === 0);
    return diagnostics.map(({ code, message }) => `${code} ${message}`);
}

test('files whose classes differ only in case', () => {
    expect(found({ 'codegen/logic/due-dates.ts': rule, 'codegen/logic/due-Dates.ts': rule })).toEqual([
        "name-clash 'DueDates' and 'DueDates' are one name in Apex, which ignores case.",
    ]);
    expect(found({ 'codegen/logic/duedates.ts': rule, 'codegen/logic/due-dates.ts': rule })).toEqual([
        expect.stringMatching(/^name-clash .*'Duedates'/),
    ]);
});

test('a class of the platform, and a word of Apex', () => {
    expect(found({ 'codegen/logic/system.ts': rule })).toEqual([expect.stringMatching(/^name-taken 'System'/)]);
    expect(found({ 'codegen/logic/trigger.ts': rule })).toEqual([expect.stringMatching(/^name-taken 'Trigger'/)]);
});

test('a class that is written by hand, or whose test is', () => {
    expect(found({ 'codegen/logic/intent-gate.ts': rule })).toEqual([]);
    expect(found({ 'codegen/logic/mapping-context.ts': rule })).toEqual([
        expect.stringMatching(
            /^name-clash 'MappingContext' and 'force-app\/main\/default\/classes\/.*MappingContext.cls'/,
        ),
    ]);
});

test('an interface named like its file', () => {
    const source = `export interface DueDates {\n    readonly days: number;\n}\n\n${rule}`;
    expect(found({ 'codegen/logic/due-dates.ts': source })).toEqual([expect.stringMatching(/^name-clash 'DueDates'/)]);
});

test('a name of more than 40 characters', () => {
    expect(found({ [`codegen/logic/${'a'.repeat(37)}.ts`]: rule })).toEqual([
        expect.stringMatching(/^name-too-long .* has 41 characters/),
    ]);
    expect(found({ [`codegen/logic/${'a'.repeat(36)}.ts`]: rule })).toEqual([]);
});

test.each(['account-to-payer', 'Account-To-Payer', 'account_to_payer'])(
    'a key that names the row of another mapping: %s',
    (key) => {
        const sources = {
            'codegen/definitions/account-to-payer.ts': mapping('account-to-payer'),
            'codegen/definitions/second.ts': mapping(key),
        };
        expect(found(sources)).toEqual([
            expect.stringMatching(/^mapping-key-twice .*codegen\/definitions\/account-to-payer.ts/),
        ]);
    },
);

test('a long key gives rows with short names', () => {
    const key = `account-to-${'very-'.repeat(12)}long-name`;
    const { files, diagnostics } = compile(
        readSources(root, { 'codegen/definitions/account-to-payer.ts': mapping(key) }),
        { logic: [], mappings: [] },
    );
    expect(diagnostics).toEqual([]);
    const rows = files.filter(({ path }) => path.includes('/customMetadata/'));
    expect(rows.length).toBeGreaterThan(1);
    for (const { path } of rows) expect(path).toMatch(/\/Mapping(?:_Field)?\.\w{1,40}\.md-meta\.xml$/);
});
