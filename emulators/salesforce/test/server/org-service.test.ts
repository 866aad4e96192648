import { loadProject } from '../../metadata';
import { createActivityLog } from '../../server/worker/activity-log';
import { createOrgService } from '../../server/worker/org-service';
import { createFakeBackend } from './fake-backend';
import { expenseId, fixtureDir, makeData } from './fake-site';

const { model } = loadProject(fixtureDir);
const adaId = '005000000000001AAA';
const benId = '005000000000002AAA';
const makeService = (): ReturnType<typeof createOrgService> =>
    createOrgService(
        createFakeBackend(
            model,
            makeData(model, () => undefined),
        ),
        createActivityLog(),
        [],
    );
const service = makeService();
const train = expenseId(model, 1);

describe('a record page', () => {
    const page = service.recordPage(adaId, train, 'Expenses');

    test('is the one that the app chooses, with properties in their declared types', () => {
        expect(page.regions.map((region) => region.name)).toEqual(
            expect.arrayContaining(['header', 'main', 'sidebar', 'Facet-panel']),
        );
        const panel = page.regions.flatMap((region) => region.components).find(({ name }) => name === 'expensePanel');
        expect(panel?.properties).toEqual({ compact: true });
    });

    test('has the name of the record, its key fields and its actions', () => {
        expect(page.name).toBe('Train to Graz');
        expect(page.highlights.map(({ label }) => label)).toEqual(
            expect.arrayContaining(['Category', 'Amount', 'Account']),
        );
        expect(page.actions).toEqual([
            { name: 'Expense__c.Approve', label: 'Approve', component: 'approveExpense', kind: 'ScreenAction' },
        ]);
    });

    test('of an object without a page of its own is the standard one', () => {
        const account = service.recordPage(adaId, '001000000000001AAA', 'Expenses');
        expect(account.regions.flatMap((region) => region.components.map(({ name }) => name))).toEqual([
            'force:highlightsPanel',
            'force:detailPanel',
            'force:relatedListContainer',
        ]);
        expect(account.relatedLists).toEqual(['Contacts', 'Opportunities', 'Orders', 'Cases', 'Expenses__r']);
    });
});

describe('values', () => {
    const values = new Map(
        service.details(adaId, train).flatMap(({ fields }) => fields.map((field) => [field.field, field])),
    );

    test('show the name and the page of a looked-up record', () => {
        expect(values.get('Account__c')).toMatchObject({
            display: 'Acme Ltd',
            url: '/lightning/r/Account/001000000000001AAA/view',
        });
    });

    test('show the label of a picklist value', () => {
        const dinner = service.details(adaId, expenseId(model, 2)).flatMap(({ fields }) => fields);
        expect(dinner.find(({ field }) => field === 'Category__c')).toMatchObject({
            value: 'Meals',
            display: 'Meals and drinks',
        });
    });

    test('carry the currency of the org', () => {
        expect(values.get('Amount__c')).toMatchObject({
            kind: 'currency',
            value: 118.4,
            currencyCode: 'USD',
            scale: 2,
        });
    });
});

test('a list shows records with the columns of the object and links to them', () => {
    const list = service.list(adaId, 'Expense__c');
    expect(list.columns[0].label).toBe('Expense Name');
    expect(list.rows[0].values[0]).toMatchObject({
        value: 'Train to Graz',
        url: `/lightning/r/Expense__c/${train}/view`,
    });
});

test('a related list leaves out the column that is the same in all rows', () => {
    const list = service.related(adaId, '001000000000001AAA', 'Expenses__r', 1);
    expect(list.columns.map(({ field }) => field)).not.toContain('Account__c');
    expect(list.rows).toHaveLength(1);
    expect(list.more).toBe(true);
});

describe('records for lightning/uiRecordApi', () => {
    test('nest parent records and tell display values', () => {
        const record = service.record(adaId, train, {
            fields: ['Expense__c.Name', 'Expense__c.Account__r.Name'],
            optionalFields: ['Expense__c.Category__c', 'Expense__c.Nothing__c'],
        });
        expect(record.fields.Name).toEqual({ value: 'Train to Graz', displayValue: null });
        expect(record.fields.Category__c).toEqual({ value: 'Travel', displayValue: 'Travel' });
        expect(record.fields.Account__r).toMatchObject({
            displayValue: 'Acme Ltd',
            value: { apiName: 'Account', id: '001000000000001AAA', fields: { Name: { value: 'Acme Ltd' } } },
        });
        expect(record.fields.Nothing__c).toBeUndefined();
    });

    test('refuse a needed field that is not there or not to be seen', () => {
        const wish = (field: string) => ({ fields: [field], optionalFields: [] });
        expect(() => service.record(adaId, train, wish('Expense__c.Nothing__c'))).toThrow('Expense__c.Nothing__c');
        expect(() => service.record(benId, train, wish('Expense__c.Account__r.Name'))).toThrow('Account__r.Name');
    });
});

test('a tab of an object leads to its list, a tab of a component shows it', () => {
    expect(service.tabPage(adaId, 'Expense__c')).toEqual({ redirect: '/lightning/o/Expense__c/list' });
    expect(service.tabPage(adaId, 'Expense_Home')).toMatchObject({
        regions: [{ components: [{ name: 'c:expenseHome' }] }],
    });
    expect(() => service.tabPage(adaId, 'Nothing')).toThrow("There is no tab 'Nothing'.");
});

test('the setup page lists users, permission sets, jobs, callouts, events, logs and what is unsupported', () => {
    expect(service.setup(adaId).map(({ title }) => title)).toEqual([
        'Users',
        'Permission sets',
        'Apex jobs',
        'Scheduled jobs',
        'Background work',
        'Callouts',
        'Platform events',
        'Debug log',
        'Unsupported',
    ]);
});
