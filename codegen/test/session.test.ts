import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileProject } from '../compiler/compile';
import { CompilerSession } from '../compiler/session';

const root = join(__dirname, '../..');
const none = { logic: [], mappings: [] };
let project = '';

beforeAll(() => {
    project = realpathSync(mkdtempSync(join(tmpdir(), 'session-')));
    for (const folder of ['definitions', 'language', 'logic', 'schemas']) {
        cpSync(join(root, 'codegen', folder), join(project, 'codegen', folder), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

function change(file: string, from: string | RegExp, to: string): void {
    const path = join(project, 'codegen', file);
    const text = readFileSync(path, 'utf8');
    expect(text).toMatch(from);
    writeFileSync(path, text.replace(from, to));
}

test('a session gives what a fresh run gives, after changes of a mapping, of a child and of a rule, and after a mistake', () => {
    const session = new CompilerSession(project, () => ({ examples: none, version: '' }));
    const before = session.compile();
    expect(before.diagnostics).toEqual([]);
    change('definitions/contact-to-contact-person.ts', 'version: 1', 'version: 2');
    change('definitions/account-to-customer.ts', /description: '/, "description: 'Changed: ");
    change('logic/customer-match.ts', /\n$/, '\n/** Added. */\nexport function added(): number {\n    return 1;\n}\n');
    const after = session.compile();
    expect(after).toEqual(compileProject(project, () => none));
    expect(after.files).not.toEqual(before.files);
    change('definitions/account-to-customer.ts', 'a.Website', 'a.Webzite');
    expect(session.compile().diagnostics.map(({ code }) => code)).toEqual(['type-error']);
    change('definitions/account-to-customer.ts', 'a.Webzite', 'a.Website');
    expect(session.compile()).toEqual(after);
});
