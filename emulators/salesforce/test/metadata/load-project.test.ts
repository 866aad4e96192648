import { createTestOrg } from '../org/apex-project';
import { DataOrg, loadFiles, printable } from '../store/data-org';

const ROOT = 'force-app/main/default';
const OBJECT = `<?xml version="1.0" encoding="UTF-8"?>
<CustomObject xmlns="http://soap.sforce.com/2006/04/metadata">
    <deploymentStatus>Deployed</deploymentStatus>
    <label>Invoice</label>
    <nameField><displayFormat>INV-{0000}</displayFormat><label>Number</label><type>AutoNumber</type></nameField>
    <pluralLabel>Invoices</pluralLabel>
    <sharingModel>Private</sharingModel>
</CustomObject>`;
const field = (inner: string): string =>
    `<CustomField xmlns="http://soap.sforce.com/2006/04/metadata">${inner}</CustomField>`;
const LOOKUP = field(
    '<fullName>Account__c</fullName><label>Account</label><referenceTo>Account</referenceTo><relationshipName>Invoices</relationshipName><type>Lookup</type>',
);
const AMOUNT = field(
    '<fullName>Amount__c</fullName><label>Amount</label><precision>10</precision><scale>2</scale><type>Number</type>',
);
const META =
    '<ApexClass xmlns="http://soap.sforce.com/2006/04/metadata"><apiVersion>65.0</apiVersion><status>Active</status></ApexClass>';

const PROJECT = {
    [`${ROOT}/objects/Invoice__c/Invoice__c.object-meta.xml`]: OBJECT,
    [`${ROOT}/objects/Invoice__c/fields/Account__c.field-meta.xml`]: LOOKUP,
    [`${ROOT}/objects/Account/fields/Amount__c.field-meta.xml`]: AMOUNT,
    [`${ROOT}/classes/deep/down/Foo.cls`]: 'public class Foo {}',
    [`${ROOT}/classes/deep/down/Foo.cls-meta.xml`]: META,
};

it('reads objects, fields on standard objects and classes in sub-folders', () => {
    const { model, problems } = loadFiles(PROJECT);
    expect(problems).toEqual([]);
    const invoice = model.findObject('invoice__c')!;
    expect(invoice).toMatchObject({ apiName: 'Invoice__c', keyPrefix: 'a00', sharingModel: 'Private', kind: 'custom' });
    expect(invoice.fields.get('name')?.autoNumber).toEqual({ format: 'INV-{0000}', start: 1 });
    expect(model.findParent(invoice, 'Account__r')?.apiName).toBe('Account__c');
    expect(model.findChildren(model.findObject('Account')!, 'Invoices__r')?.object).toBe(invoice);
    expect(model.findField(model.findObject('Account')!, 'Amount__c')).toMatchObject({
        apexType: 'Decimal',
        precision: 10,
        scale: 2,
    });
    expect(model.classes.map(({ name, apiVersion }) => [name, apiVersion])).toEqual([['Foo', '65.0']]);
});

it('puts the namespace before custom names and still finds them without it', () => {
    const { model, problems } = loadFiles(PROJECT, { namespace: 'acme' });
    expect(problems).toEqual([]);
    const invoice = model.findObject('Invoice__c')!;
    expect(invoice.apiName).toBe('acme__Invoice__c');
    expect(model.findObject('acme__invoice__c')).toBe(invoice);
    expect(model.findField(invoice, 'Account__c')?.apiName).toBe('acme__Account__c');
    expect(model.findParent(invoice, 'Account__r')?.relationshipName).toBe('acme__Account__r');
    expect(model.findChildren(model.findObject('Account')!, 'Invoices__r')?.name).toBe('acme__Invoices__r');
    expect(model.findField(invoice, 'Name')?.apiName).toBe('Name');
});

const broken: readonly (readonly [what: string, path: string, text: string, message: RegExp, line: number])[] = [
    [
        'malformed XML',
        'objects/Bad__c/Bad__c.object-meta.xml',
        '<CustomObject>\n  <label>Bad\n</CustomObject>',
        /Malformed XML/,
        3,
    ],
    [
        'an unknown field type',
        'objects/Account/fields/X__c.field-meta.xml',
        field('\n<fullName>X__c</fullName>\n<type>Txt</type>'),
        /Unknown field type 'Txt'/,
        3,
    ],
    ['a class without companion', 'classes/Lonely.cls', 'public class Lonely {}', /has no Lonely.cls-meta.xml/, 1],
    ['a companion without class', 'classes/Gone.cls-meta.xml', META, /no source beside/, 1],
    [
        'fields of an object that is not there',
        'objects/None__c/fields/Amount__c.field-meta.xml',
        AMOUNT,
        /no object 'None__c'/,
        1,
    ],
    [
        'a look-up at nothing',
        'objects/Account/fields/L__c.field-meta.xml',
        field('<fullName>L__c</fullName><referenceTo>Nope__c</referenceTo><type>Lookup</type>'),
        /'Nope__c', which does not exist/,
        0,
    ],
    [
        'a record of an unknown metadata type',
        'customMetadata/Foo.Bar.md-meta.xml',
        '<CustomMetadata/>',
        /no custom metadata type Foo__mdt/,
        1,
    ],
    [
        'two labels that have become one',
        'labels/CustomLabels.labels-meta.xml',
        '<CustomLabels>\n<labels><fullName>A</fullName><value>a</value>\n<fullName>B</fullName></labels></CustomLabels>',
        /A and B are one label/,
        0,
    ],
    [
        'a misspelt standard field',
        'objects/Account/fields/Nme.field-meta.xml',
        field('<fullName>Nme</fullName>'),
        /no standard field 'Nme'/,
        1,
    ],
];

it.each(broken)('reports %s with file, line and remedy', (_what, path, text, message, line) => {
    const { problems } = loadFiles({ [`${ROOT}/${path}`]: text });
    expect(problems).toHaveLength(1);
    expect(problems[0]!.message).toMatch(message);
    expect(problems[0]!.remedy).toBeTruthy();
    if (line > 0) {
        expect(problems[0]!.file).toContain(path);
        expect(problems[0]!.line).toBe(line);
    }
});

it('reports a directory that is no project', () => {
    const { problems } = loadFiles({ 'sfdx-project.json': '{"packageDirectories": [' });
    expect(problems[0]!.message).toMatch(/Malformed JSON/);
});

it('leaves out what .forceignore names', () => {
    const { model } = loadFiles({ ...PROJECT, '.forceignore': '# comment\n**/deep/**\n' });
    expect(model.classes).toEqual([]);
});

it('reads grants of a permission set under qualified names', () => {
    const { model } = loadFiles(
        {
            ...PROJECT,
            [`${ROOT}/permissionsets/Sales.permissionset-meta.xml`]: `<PermissionSet>
                <classAccesses><apexClass>Foo</apexClass><enabled>true</enabled></classAccesses>
                <classAccesses><apexClass>Bar</apexClass><enabled>false</enabled></classAccesses>
                <externalCredentialPrincipalAccesses><enabled>true</enabled><externalCredentialPrincipal>Books-Sync</externalCredentialPrincipal></externalCredentialPrincipalAccesses>
                <fieldPermissions><editable>false</editable><field>Account.Amount__c</field><readable>true</readable></fieldPermissions>
                <objectPermissions><allowRead>true</allowRead><object>Invoice__c</object></objectPermissions>
                <label>Sales</label></PermissionSet>`,
        },
        { namespace: 'acme' },
    );
    const set = model.permissionSets.get('sales')!;
    expect([...set.classes]).toEqual(['foo']);
    expect([...set.externalCredentialPrincipals]).toEqual(['books-sync']);
    expect(set.fields.get('account.acme__amount__c')).toEqual({ read: true, edit: false });
    expect(set.objects.get('acme__invoice__c')).toMatchObject({ read: true, edit: false });
});

it('leaves out objects and fields of features that the org does not have', () => {
    const without = loadFiles({}, { features: [] }).model;
    const withAll = loadFiles({}, { features: ['Quotes', 'MultiCurrency', 'PersonAccounts'] }).model;
    const has = (model: typeof without, object: string, name: string): boolean =>
        !!model.findField(model.findObject(object)!, name);
    expect(without.findObject('Quote')).toBeUndefined();
    expect(withAll.findObject('Quote')).toBeDefined();
    expect([has(without, 'Account', 'CurrencyIsoCode'), has(withAll, 'Account', 'CurrencyIsoCode')]).toEqual([
        false,
        true,
    ]);
    expect([has(without, 'Account', 'PersonEmail'), has(withAll, 'Account', 'PersonEmail')]).toEqual([false, true]);
});

it('gives no id prefix to two objects', () => {
    const { model } = loadFiles(PROJECT, {
        features: ['Quotes', 'Orders', 'MultiCurrency', 'Territories', 'Communities', 'Schedules'],
    });
    const prefixes = [...model.objects.values()]
        .map((object) => object.keyPrefix)
        .filter((prefix) => prefix !== '' && prefix !== '017');
    expect(prefixes.filter((prefix, at) => prefixes.indexOf(prefix) !== at)).toEqual([]);
});

it('reads the typed values of custom metadata records into rows', () => {
    const { model } = loadFiles({
        [`${ROOT}/objects/Rule__mdt/Rule__mdt.object-meta.xml`]:
            '<CustomObject><label>Rule</label><pluralLabel>Rules</pluralLabel></CustomObject>',
        [`${ROOT}/objects/Rule__mdt/fields/Text__c.field-meta.xml`]: field(
            '<fullName>Text__c</fullName><length>20</length><type>Text</type>',
        ),
        [`${ROOT}/objects/Rule__mdt/fields/On__c.field-meta.xml`]: field(
            '<fullName>On__c</fullName><type>Checkbox</type>',
        ),
        [`${ROOT}/objects/Rule__mdt/fields/Rate__c.field-meta.xml`]: field(
            '<fullName>Rate__c</fullName><precision>5</precision><scale>2</scale><type>Number</type>',
        ),
        [`${ROOT}/objects/Rule__mdt/fields/Object__c.field-meta.xml`]: field(
            '<fullName>Object__c</fullName><referenceTo>EntityDefinition</referenceTo><type>MetadataRelationship</type>',
        ),
        [`${ROOT}/customMetadata/Rule.One.md-meta.xml`]: `<CustomMetadata xmlns="http://soap.sforce.com/2006/04/metadata" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema">
            <label>One</label>
            <values><field>Text__c</field><value xsi:type="xsd:string">a &amp; b</value></values>
            <values><field>On__c</field><value xsi:type="xsd:boolean">true</value></values>
            <values><field>Rate__c</field><value xsi:type="xsd:double">1.50</value></values>
            <values><field>Object__c</field><value xsi:type="xsd:string">Account</value></values>
        </CustomMetadata>`,
    });
    const [record] = new DataOrg(model).query('SELECT Text__c, On__c, Rate__c, Object__r.Label FROM Rule__mdt').records;
    expect([record!.raw('text__c'), record!.raw('on__c'), printable(record!.raw('rate__c'))]).toEqual([
        'a & b',
        true,
        '1.50',
    ]);
    expect(record!.parents!.get('object__r')!.raw('label')).toBe('Account');
});

describe('what the emulator does not run', () => {
    const object = (inner = ''): string =>
        `<CustomObject xmlns="http://soap.sforce.com/2006/04/metadata"><label>Log</label><pluralLabel>Logs</pluralLabel>${inner}</CustomObject>`;
    const text = field('<fullName>Text__c</fullName><label>Text</label><length>20</length><type>Text</type>');

    it('has the optional standard objects that code or metadata names, and no others', () => {
        const { model, problems } = loadFiles({
            ...PROJECT,
            [`${ROOT}/objects/OmniProcess/OmniProcess.object-meta.xml`]: object(),
            [`${ROOT}/objects/OmniProcess/fields/Text__c.field-meta.xml`]: text,
        });
        expect(problems).toEqual([]);
        expect(model.findObject('OmniProcess')?.fields.has('text__c')).toBe(true);
        expect(model.findObject('ContactPointConsent')).toBeUndefined();
        expect(model.findObject('Invoice__c')).toBeDefined();
    });

    it('reads a big object, which takes no ordinary DML', () => {
        const { model, problems } = loadFiles({
            [`${ROOT}/objects/Log__b/Log__b.object-meta.xml`]: object(),
            [`${ROOT}/objects/Log__b/fields/Text__c.field-meta.xml`]: text,
        });
        expect(problems).toEqual([]);
        expect(model.findObject('Log__b')).toMatchObject({ kind: 'bigObject', createable: false });
        expect(model.findField(model.findObject('Log__b')!, 'Text__c')?.length).toBe(20);
    });

    it('passes over Aura bundles, whose files end like applications', () => {
        const aura = '<AuraDefinitionBundle xmlns="http://soap.sforce.com/2006/04/metadata"></AuraDefinitionBundle>';
        expect(loadFiles({ ...PROJECT, [`${ROOT}/aura/Store/Store.app-meta.xml`]: aura }).problems).toEqual([]);
    });

    it('knows the names of flows and Visualforce components', () => {
        const { model } = loadFiles({
            ...PROJECT,
            [`${ROOT}/flows/Greet.flow-meta.xml`]: '<Flow xmlns="http://soap.sforce.com/2006/04/metadata"></Flow>',
        });
        expect([...model.unread.flows]).toEqual(['greet']);
    });
});

it('gives the share of a private object the causes that the project defines', () => {
    const xmlns = 'xmlns="http://soap.sforce.com/2006/04/metadata"';
    const { run } = createTestOrg({
        files: {
            'objects/Job__c/Job__c.object-meta.xml': `<CustomObject ${xmlns}><label>Job</label><pluralLabel>Jobs</pluralLabel><nameField><label>Name</label><type>Text</type></nameField><sharingModel>Private</sharingModel></CustomObject>`,
            'objects/Job__c/sharingReasons/Recruiter__c.sharingReason-meta.xml': `<SharingReason ${xmlns}><fullName>Recruiter__c</fullName><label>Recruiter</label></SharingReason>`,
        },
    });
    expect(
        run(
            'System.debug(Schema.Job__Share.RowCause.Recruiter__c + Job__Share.RowCause.Manual + Job__Share.RowCause.getDescribe().getName());',
        ),
    ).toEqual(['Recruiter__cManualRowCause']);
    expect(() => run('System.debug(Job__Share.RowCause.Nobody__c);')).toThrow('Nobody__c');
});

it('stores a geolocation as its two numbers', () => {
    const place = field('<fullName>Place__c</fullName><label>Place</label><scale>6</scale><type>Location</type>');
    const { model } = loadFiles({ ...PROJECT, [`${ROOT}/objects/Account/fields/Place__c.field-meta.xml`]: place });
    const account = model.findObject('Account')!;
    expect(model.findField(account, 'Place__Latitude__s')).toMatchObject({
        apexType: 'Decimal',
        scale: 6,
        compoundField: 'Place__c',
    });
    expect(model.findField(account, 'Place__Longitude__s')).toBeDefined();
});

it('has an object that only a class names, with its relationships, but not one that only a text names', () => {
    const { run } = createTestOrg({
        classes: {
            Consents:
                "public class Consents { public static Object all() { return [SELECT Id, Name FROM ContactPointConsent]; } public static Object other() { return Type.forName('OmniProcess'); } /* SurveyInvitation */ }",
        },
    });
    expect(
        run(
            "List<String> found = new List<String>(); for (String name : new List<String>{ 'ContactPointConsent', 'OmniProcess', 'SurveyInvitation' }) { if (Schema.getGlobalDescribe().containsKey(name)) { found.add(name); } } System.debug(found); insert new ContactPointConsent(Name = 'x'); System.debug(((List<Object>) Consents.all()).size()); System.debug(Consents.other());",
        ),
    ).toEqual(['(ContactPointConsent)', '1', 'null']);
});

it('gives custom fields of activities to tasks and events', () => {
    const { run } = createTestOrg({
        files: {
            'objects/Activity/fields/Note__c.field-meta.xml':
                '<CustomField xmlns="http://soap.sforce.com/2006/04/metadata"><fullName>Note__c</fullName><label>Note</label><type>Text</type><length>20</length></CustomField>',
        },
    });
    expect(run("System.debug(new Task(Note__c = 'a').Note__c + new Event(Note__c = 'b').Note__c);")).toEqual(['ab']);
});
