import type { OrgFeature, OrgModel } from '../../metadata';
import { loadFiles } from '../store/data-org';

const shape = (...features: OrgFeature[]): OrgModel => loadFiles({}, { features }).model;
const plain = shape();

const hasField = (model: OrgModel, object: string, field: string): boolean => {
    const type = model.findObject(object);
    return type !== undefined && model.findField(type, field) !== undefined;
};

/** Object Reference, the pages of the objects named: each tells the feature that its object or field needs. */
test.each<[OrgFeature, objects: string[], fields: string[]]>([
    ['Quotes', ['Quote', 'QuoteLineItem'], []],
    ['Orders', ['Order', 'OrderItem'], []],
    ['MultiCurrency', ['CurrencyType'], ['Account.CurrencyIsoCode', 'Opportunity.CurrencyIsoCode']],
    ['PersonAccounts', [], ['Account.IsPersonAccount', 'Account.PersonEmail', 'Contact.IsPersonAccount']],
    ['StateAndCountryPicklist', [], ['Account.BillingCountryCode', 'Contact.MailingStateCode', 'Lead.CountryCode']],
    ['Schedules', ['OpportunityLineItemSchedule'], []],
])('%s brings its objects and fields, and an org without it lacks them', (feature, objects, fields) => {
    const model = shape(feature);
    for (const object of objects)
        expect([object, !!plain.findObject(object), !!model.findObject(object)]).toEqual([object, false, true]);
    for (const path of fields) {
        const [object, field] = path.split('.') as [string, string];
        expect([path, hasField(plain, object, field), hasField(model, object, field)]).toEqual([path, false, true]);
    }
});

/** The objects of a CRM package. */
test.each([
    ...['Account', 'Contact', 'Lead', 'Opportunity', 'OpportunityLineItem', 'Product2', 'Pricebook2', 'PricebookEntry'],
    ...[
        'Quote',
        'QuoteLineItem',
        'Order',
        'OrderItem',
        'Contract',
        'Case',
        'Task',
        'Event',
        'Campaign',
        'CampaignMember',
    ],
    ...['Asset', 'ContentVersion', 'ContentDocumentLink', 'User', 'Profile', 'PermissionSet', 'RecordType', 'Group'],
])('an org with the usual features has %s, with an Id of its own', (object) => {
    const type = loadFiles({}).model.findObject(object);
    expect(type?.keyPrefix).toMatch(/^\w{3}$/);
    expect(type?.fields.get('id')?.type).toBe('id');
});

/** Object Reference, "Account", "Opportunity" …: currency fields hold 18 digits. */
test('standard money has its digits', () => {
    const field = (object: string, name: string) => plain.findField(plain.findObject(object)!, name)!;
    expect(field('Account', 'AnnualRevenue')).toMatchObject({ type: 'currency', precision: 18, scale: 0 });
    expect(field('Opportunity', 'Amount')).toMatchObject({ type: 'currency', precision: 18, scale: 2 });
    expect(field('OpportunityLineItem', 'UnitPrice')).toMatchObject({ type: 'currency', precision: 18, scale: 2 });
    expect(field('PricebookEntry', 'UnitPrice')).toMatchObject({ type: 'currency', precision: 18, scale: 2 });
});

test('a namespace stands before what the project declares and nothing else', () => {
    const { model } = loadFiles(
        {
            'force-app/main/default/objects/Account/fields/Rank__c.field-meta.xml':
                '<CustomField><fullName>Rank__c</fullName><label>Rank</label><type>Number</type><precision>4</precision><scale>0</scale></CustomField>',
        },
        { namespace: 'acme' },
    );
    const account = model.findObject('Account')!;
    expect(model.findField(account, 'Rank__c')?.apiName).toBe('acme__Rank__c');
    expect(model.findField(account, 'Industry')?.apiName).toBe('Industry');
});
