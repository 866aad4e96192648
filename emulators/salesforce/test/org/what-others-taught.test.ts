/** Behaviour that suites of other packages rely on, each with the package that showed it. */
import { createTestOrg, customObject } from './apex-project';

const setting = customObject('Settings__c', ['Site__c'], '');
const world = createTestOrg({
    classes: {
        Tokens: `public class Tokens implements Queueable {
            SObjectType type = Account.SObjectType; SObjectField field = Account.Name;
            Schema.DescribeSObjectResult described = Account.SObjectType.getDescribe();
            public void execute(QueueableContext c) {
                System.debug(type == Account.SObjectType);
                System.debug(new Map<SObjectField, Integer>{ field => 1 }.get(Account.Name));
                System.debug(described.getSObjectType() == new Account().getSObjectType());
            }
        }`,
        Rows: `public class Rows implements Database.Batchable<SObject> {
            public Database.QueryLocator start(Database.BatchableContext c) { return null; }
            public void execute(Database.BatchableContext c, List<SObject> rows) { }
            public void finish(Database.BatchableContext c) { }
            public static Boolean is(Object o) { return o instanceof Database.Batchable<Object>; }
        }`,
        Users: `public class Users {
            public static Id within(User u) { System.runAs(u) { return UserInfo.getUserId(); } return null; }
        }`,
    },
    files: {
        ...setting,
        'objects/Settings__c/Settings__c.object-meta.xml':
            '<CustomObject xmlns="http://soap.sforce.com/2006/04/metadata"><customSettingsType>Hierarchy</customSettingsType><label>Settings</label></CustomObject>',
        ...customObject('Visit__c', []),
        'objects/Visit__c/fields/Address__c.field-meta.xml':
            '<CustomField xmlns="http://soap.sforce.com/2006/04/metadata"><fullName>Address__c</fullName><label>Address</label><type>Text</type><formula>$Setup.Settings__c.Site__c &amp; "/" &amp; Name</formula></CustomField>',
    },
});

it('a job keeps the tokens and descriptions that it holds (jamessimone/apex-rollup)', () => {
    world.run('System.enqueueJob(new Tokens());');
    world.org.runDueWork();
    expect(world.lines).toEqual(['true', '1', 'true']);
});

it.each([
    ['a batch of records is one of objects (beyond-the-cloud-dev/async-lib)', 'Rows.is(new Rows())', 'true'],
    [
        'Builder() starts a signature (async-lib)',
        'QueueableDuplicateSignature.Builder().addInteger(1).getSize() > 0',
        'true',
    ],
    ['a text may have a plus before it (wimvelzeboer/fflib-apex-extensions)', "'a' + + ' - ' + 'b'", 'a - b'],
    [
        'an empty Decimal is an empty Integer (declarative-lookup-rollup-summaries)',
        'Integer.valueOf((Decimal) null)',
        'null',
    ],
    [
        'equal dates are not the same object (SalesforceLabs/FluentAssert)',
        'Date.newInstance(2020, 1, 2) !== (Object) Date.newInstance(2020, 1, 2)',
        'true',
    ],
    ['a moment may be given in milliseconds (NebulaLogger)', 'Datetime.valueOf((Object) 0L).getTime()', '0'],
    [
        'a moment may have an offset behind it (apex-rollup)',
        "Datetime.valueOf('2020-01-02 03:04:05-0800') == Datetime.valueOf('2020-01-02 03:04:05')",
        'true',
    ],
    ['padding ends base64 (trailheadapps/purealoe-lwc)', "EncodingUtil.base64Decode('YQ==Yg==').toString()", 'a'],
    ['a page has an address (SFDO-Community/Summit-Events-App)', 'Page.Register.getUrl()', '/apex/Register'],
    [
        'relationships that describe gives are the same each time (fflib-apex-common)',
        'new Set<Schema.ChildRelationship>{ Account.SObjectType.getDescribe().getChildRelationships()[0], Account.SObjectType.getDescribe().getChildRelationships()[0] }.size()',
        '1',
    ],
    ['annual revenue keeps cents (fflib-apex-common)', 'revenue()', '12345.67'],
    ['a queue goes with other records (fflib-apex-mocks)', 'queue()', 'Queue'],
])('%s', (_what, expression, answer) => {
    const helpers = `Decimal revenue() { Account a = new Account(Name = 'r', AnnualRevenue = 12345.67); insert a; return [SELECT AnnualRevenue FROM Account WHERE Id = :a.Id].AnnualRevenue; }
        String queue() { insert new Account(Name = 'q'); Group g = new Group(Name = 'q', DeveloperName = 'q', Type = 'Queue'); insert g; return g.Type; }`;
    expect(world.run(`${helpers} System.debug(${expression});`)).toEqual([answer]);
});

it('a hierarchy setting is read by formulas (SFDO-Community/Summit-Events-App)', () => {
    expect(
        world.run(
            "insert new Settings__c(SetupOwnerId = UserInfo.getOrganizationId(), Site__c = 'org'); Visit__c v = new Visit__c(Name = 'x'); insert v; System.debug([SELECT Address__c FROM Visit__c].Address__c); insert new Settings__c(SetupOwnerId = UserInfo.getUserId(), Site__c = 'mine'); System.debug([SELECT Address__c FROM Visit__c].Address__c);",
        ),
    ).toEqual(['org/x', 'mine/x']);
});
