import { join } from 'node:path';
import { compileProject } from '../compiler/compile';
import { planWrite, projectDisk } from '../compiler/write';
import { examples } from '../examples';

const root = join(__dirname, '../..');
const { files, diagnostics } = compileProject(root, () => examples);

function classText(name: string): string {
    return files.find(({ path }) => path.endsWith(`/${name}.cls`))?.text ?? '';
}

test('the definitions and rules have no mistakes', () => {
    expect(diagnostics).toEqual([]);
});

test('what is committed is what the compiler makes', async () => {
    const plan = await planWrite(files, projectDisk(root), async ({ text }) => text);
    expect(plan.changes.map(({ kind, path }) => `${kind} ${path}`)).toEqual([]);
});

test('two runs make the same files', () => {
    expect(compileProject(root, () => examples).files).toEqual(files);
});

test('every class has metadata and opens with a notice that names its source', () => {
    const classes = files.filter(({ path }) => path.endsWith('.cls'));
    for (const { path, text } of classes) {
        expect(files.map((file) => file.path)).toContain(`${path}-meta.xml`);
        expect(text.split('public ')[0]).toMatch(/Generated from `codegen\/[^`]+`/);
    }
});

test('no generated class hides a warning, writes to the debug log or leaves its sharing or access open', () => {
    const classes = files.filter(({ path }) => path.endsWith('.cls') && !path.endsWith('Test.cls'));
    for (const { text } of classes) {
        expect(text).not.toMatch(/SuppressWarnings|System\.debug|isRunningTest|NOPMD/);
        expect(text).toMatch(/^public inherited sharing (?:abstract )?class /m);
        expect((text.match(/\[SELECT/g) ?? []).length).toBe((text.match(/WITH SYSTEM_MODE/g) ?? []).length);
    }
});

test('names keep to what the platform allows', () => {
    for (const { path } of files) {
        const name = (path.split('/').at(-1) ?? '').replace(/\.cls.*$/, '');
        const record = /^\w+\.(\w+)\.md-meta\.xml$/.exec(name);
        expect((record?.[1] ?? name.replace(/\..*$/, '')).length).toBeLessThanOrEqual(40);
    }
});

test('every mapping and every file of rules is tested in Apex', () => {
    const names = files
        .filter(({ path }) => /(Mapper|generated\/classes\/[A-Z]\w+)\.cls$/.test(path))
        .map(({ path }) => path);
    const untested = names.filter(
        (path) => !path.endsWith('Test.cls') && !names.includes(path.replace('.cls', 'Test.cls')),
    );
    expect(untested.map((path) => path.split('/').at(-1))).toEqual([
        'MappingNotes.cls',
        'MappingReference.cls',
        'RuleException.cls',
    ]);
});

test('a mapper reads exactly the fields that its definition uses', () => {
    expect(classText('OpportunityToInvoiceMapper')).toContain(
        'SELECT Id, Account.BillingCountry, Account.Payment_Terms_Days__c, AccountId, Name, Owner.Email, (SELECT Id, Description, Discount, ListPrice, Product2.Family, Product2.IsActive, Product2.Name, Product2.Tax_Category__c, Product2.Tax_Code__c, Product2Id, Quantity, UnitPrice FROM OpportunityLineItems ORDER BY SortOrder, Id) FROM Opportunity WHERE Id IN :recordIds WITH SYSTEM_MODE ORDER BY Id',
    );
});

test('amounts never become plain numbers', () => {
    expect(classText('InvoiceTotals')).not.toMatch(/\bDouble\b/);
});

test('objects and fields that an org may lack are named in texts only, so that the package installs without them', () => {
    const classes = files.filter(({ path }) => path.endsWith('.cls'));
    for (const { path, text } of classes) {
        const code = text.replace(/\/\*\*[\s\S]*?\*\//g, '').replace(/'(?:\\.|[^'\\])*'/g, "''");
        const names = /\b(Quote|QuoteLineItem|Order|OrderItem|CurrencyIsoCode|IsPersonAccount|Person[A-Z]\w+)\b/g;
        expect([path, code.match(names)]).toEqual([path, null]);
    }
});

test('every label that a generated class uses is written, with a name that the platform allows and a text', () => {
    const labels = files.find(({ path }) => path.endsWith('labels/CustomLabels.labels-meta.xml'))?.text ?? '';
    const written = [...labels.matchAll(/<fullName>(\w+)<\/fullName>/g)].map(([, name]) => name ?? '');
    const used = new Set(
        files.flatMap(({ text }) => [...text.matchAll(/System\.Label\.(Rule_\w+)/g)].map(([, name]) => name ?? '')),
    );
    expect([...used].sort()).toEqual([...written].sort());
    expect(written.filter((name) => name.length > 80)).toEqual([]);
    expect(labels).not.toMatch(/<value><\/value>/);
});

test('classes stay far below what the platform allows', () => {
    const sizes = files
        .filter(({ path }) => path.endsWith('.cls'))
        .map(({ path, text }) => ({ path, size: text.length }));
    expect(sizes.filter(({ size }) => size > 100_000)).toEqual([]);
});
