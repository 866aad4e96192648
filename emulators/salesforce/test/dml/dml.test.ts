import { ApexDate } from '../../library/date';
import { ApexDecimal } from '../../library/decimal';
import type { DmlExceptionDetails } from '../../dml';
import type { PlatformException } from '../../runtime';
import { SObjectValue } from '../../store';
import { DataOrg, loadFiles, printable, standardModel } from '../store/data-org';

const model = standardModel();
const ROOT = 'force-app/main/default/objects';
const custom = loadFiles({
    [`${ROOT}/Master__c/Master__c.object-meta.xml`]:
        '<CustomObject><label>Master</label><nameField><type>Text</type><label>Name</label></nameField><sharingModel>ReadWrite</sharingModel></CustomObject>',
    [`${ROOT}/Master__c/fields/Key__c.field-meta.xml`]:
        '<CustomField><fullName>Key__c</fullName><externalId>true</externalId><unique>true</unique><caseSensitive>true</caseSensitive><length>20</length><type>Text</type></CustomField>',
    [`${ROOT}/Master__c/fields/Status__c.field-meta.xml`]:
        '<CustomField><fullName>Status__c</fullName><label>Status</label><type>Picklist</type><valueSet><restricted>true</restricted><valueSetDefinition><value><fullName>New</fullName><default>true</default></value><value><fullName>Done</fullName><default>false</default></value></valueSetDefinition></valueSet></CustomField>',
    [`${ROOT}/Master__c/fields/Amount__c.field-meta.xml`]:
        '<CustomField><fullName>Amount__c</fullName><label>Amount</label><precision>5</precision><scale>2</scale><type>Number</type></CustomField>',
    [`${ROOT}/Detail__c/Detail__c.object-meta.xml`]:
        '<CustomObject><label>Detail</label><nameField><type>AutoNumber</type><displayFormat>D-{000}</displayFormat><label>Number</label></nameField><sharingModel>ControlledByParent</sharingModel></CustomObject>',
    [`${ROOT}/Detail__c/fields/Master__c.field-meta.xml`]:
        '<CustomField><fullName>Master__c</fullName><referenceTo>Master__c</referenceTo><relationshipName>Details</relationshipName><type>MasterDetail</type></CustomField>',
}).model;

const account = { Name: 'Acme' };
const refused: readonly (readonly [what: string, object: string, values: Record<string, unknown>, message: string])[] =
    [
        [
            'a missing required field',
            'Account',
            {},
            'REQUIRED_FIELD_MISSING, Required fields are missing: [Name]: [Name]',
        ],
        [
            'several missing fields',
            'Opportunity',
            { Name: 'o' },
            'REQUIRED_FIELD_MISSING, Required fields are missing: [CloseDate, StageName]: [CloseDate, StageName]',
        ],
        [
            'blank text in a required field',
            'Account',
            { Name: '  ' },
            'REQUIRED_FIELD_MISSING, Required fields are missing: [Name]: [Name]',
        ],
        [
            'text that is too long',
            'Contact',
            { LastName: 'L', FirstName: 'x'.repeat(41) },
            `STRING_TOO_LONG, First Name: data value too large: ${'x'.repeat(41)} (max length=40): [FirstName]`,
        ],
        [
            'an e-mail address that is none',
            'Contact',
            { LastName: 'L', Email: 'foo' },
            'INVALID_EMAIL_ADDRESS, Email: invalid email address: foo: [Email]',
        ],
        [
            'an id of another type',
            'Contact',
            { LastName: 'L', AccountId: '003000000000001AAA' },
            'FIELD_INTEGRITY_EXCEPTION, Account ID: id value of incorrect type: 003000000000001AAA: [AccountId]',
        ],
        [
            'an id that nobody has',
            'Contact',
            { LastName: 'L', AccountId: '001000000000777AAA' },
            'INVALID_CROSS_REFERENCE_KEY, invalid cross reference id: []',
        ],
        [
            'an id on insert',
            'Account',
            { Id: '001000000000777AAA', Name: 'x' },
            'INVALID_FIELD_FOR_INSERT_UPDATE, cannot specify Id in an insert call: [Id]',
        ],
        [
            'a value outside a restricted picklist',
            'Master__c',
            { Status__c: 'Odd' },
            'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST, Status: bad value for restricted picklist field: Odd: [Status__c]',
        ],
        [
            'a number with too many digits',
            'Master__c',
            { Amount__c: 1000 },
            'NUMBER_OUTSIDE_VALID_RANGE, Amount: value outside of valid range on numeric field: 1000.00: [Amount__c]',
        ],
        [
            'a detail without master',
            'Detail__c',
            {},
            'REQUIRED_FIELD_MISSING, Required fields are missing: [Master__c]: [Master__c]',
        ],
    ];

it.each(refused)('refuses %s', (_what, object, values, message) => {
    const org = new DataOrg(custom);
    expect(() => org.insert(object, values)).toThrow(
        expect.objectContaining({
            message: `Insert failed. First exception on row 0${'Id' in values ? ' with id 001000000000777AAA' : ''}; first error: ${message}`,
        }),
    );
    expect(org.query(`SELECT Id FROM ${object}`).count).toBe(0);
});

it('says which rows failed and why', () => {
    const org = new DataOrg(model);
    const records = [org.record('Account', account), org.record('Account', {})];
    let thrown: PlatformException | undefined;
    try {
        org.dml('insert', records);
    } catch (error) {
        thrown = error as PlatformException;
    }
    expect(thrown!.typeName).toBe('System.DmlException');
    expect((thrown!.details as DmlExceptionDetails).rows).toEqual([
        {
            index: 1,
            id: null,
            objectType: 'Account',
            errors: [expect.objectContaining({ statusCode: 'REQUIRED_FIELD_MISSING' })],
        },
    ]);
    expect(records[0]!.id).toBeNull();
});

describe('partial success', () => {
    it('saves what is good and tells what is not', () => {
        const org = new DataOrg(model);
        const outcomes = org.dml(
            'insert',
            [org.record('Account', { Name: 'a' }), org.record('Account', {}), org.record('Account', { Name: 'b' })],
            { allOrNone: false },
        );
        expect(outcomes.map((outcome) => outcome.success)).toEqual([true, false, true]);
        expect(org.column('SELECT Name FROM Account', 'name')).toEqual(['a', 'b']);
    });

    it('runs the triggers again without the failed records', () => {
        const org = new DataOrg(model);
        const seen: number[] = [];
        org.on('Account', 'afterInsert', ({ newRecords }) => {
            seen.push(newRecords!.length);
            for (const record of newRecords!)
                if (record.raw('name') === 'bad')
                    record.errors = [{ message: 'no', fields: [], statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION' }];
        });
        const outcomes = org.dml(
            'insert',
            [org.record('Account', { Name: 'bad' }), org.record('Account', { Name: 'ok' })],
            { allOrNone: false },
        );
        expect(seen).toEqual([2, 1]);
        expect(outcomes.map((outcome) => outcome.success)).toEqual([false, true]);
        expect(org.column('SELECT Name FROM Account', 'name')).toEqual(['ok']);
    });
});

describe('order of execution', () => {
    it('lets before triggers see defaults and change values, and after triggers the saved record', () => {
        const org = new DataOrg(custom);
        const log: unknown[] = [];
        org.on('Master__c', 'beforeInsert', ({ newRecords }) => {
            const record = newRecords![0]!;
            log.push(record.raw('status__c'), record.raw('ownerid'), record.id);
            record.values.set('amount__c', ApexDecimal.parse('1.005'));
        });
        org.on('Master__c', 'afterInsert', ({ newRecords }) => {
            const record = newRecords![0]!;
            log.push(printable(record.raw('amount__c')), record.readOnly, typeof record.id);
        });
        org.insert('Master__c', { Name: 'm' });
        expect(log).toEqual(['New', org.seeded.adminId, null, '1.01', true, 'string']);
    });

    it('shows old and new values on update', () => {
        const org = new DataOrg(model);
        const saved = org.insert('Account', account);
        const log: unknown[] = [];
        org.on('Account', 'beforeUpdate', ({ newRecords, oldRecords }) =>
            log.push(oldRecords![0]!.raw('name'), newRecords![0]!.raw('name')),
        );
        org.dml('update', org.record('Account', { Id: saved.id, Name: 'New' }));
        expect(log).toEqual(['Acme', 'New']);
    });

    it('hands records to triggers in chunks of 200', () => {
        const org = new DataOrg(model);
        const sizes: number[] = [];
        org.on('Account', 'beforeInsert', ({ newRecords }) => sizes.push(newRecords!.length));
        org.dml(
            'insert',
            Array.from({ length: 401 }, () => org.record('Account', account)),
        );
        expect(sizes).toEqual([200, 200, 1]);
    });

    it('stops a trigger that fires itself at depth 16', () => {
        const org = new DataOrg(model);
        org.on('Account', 'afterInsert', () => void org.insert('Account', account));
        expect(() => org.insert('Account', account)).toThrow(
            expect.objectContaining({ message: expect.stringContaining('maximum trigger depth exceeded') }),
        );
        expect(org.query('SELECT Id FROM Account').count).toBe(0);
    });
});

describe('unique and external ids', () => {
    it('refuses a value that another record has', () => {
        const org = new DataOrg(custom);
        const first = org.insert('Master__c', { Key__c: 'k' });
        expect(() => org.insert('Master__c', { Key__c: 'k' })).toThrow(
            expect.objectContaining({
                message: expect.stringContaining(
                    `DUPLICATE_VALUE, duplicate value found: Key__c duplicates value on record with id: ${first.id}`,
                ),
            }),
        );
        expect(() => org.insert('Master__c', { Key__c: 'K' })).not.toThrow();
    });

    it('frees the value of a deleted record', () => {
        const org = new DataOrg(custom);
        org.dml('delete', org.insert('Master__c', { Key__c: 'k' }));
        expect(() => org.insert('Master__c', { Key__c: 'k' })).not.toThrow();
    });

    it('upserts by external id', () => {
        const org = new DataOrg(custom);
        const field = custom.findField(custom.findObject('Master__c')!, 'Key__c')!;
        const upsert = (name: string): unknown =>
            org.dml('upsert', org.record('Master__c', { Key__c: 'k', Name: name }), { externalIdField: field })[0]!
                .created;
        expect([upsert('one'), upsert('two')]).toEqual([true, false]);
        expect(org.column('SELECT Name FROM Master__c', 'name')).toEqual(['two']);
    });

    it('finds a parent by its external id', () => {
        const org = new DataOrg(custom);
        const master = org.insert('Master__c', { Key__c: 'k' });
        const detail = org.record('Detail__c', {});
        detail.parents = new Map([['master__r', org.record('Master__c', { Key__c: 'k' })]]);
        org.dml('insert', detail);
        expect(org.column('SELECT Master__c FROM Detail__c', 'master__c')).toEqual([master.id]);
    });
});

describe('delete', () => {
    it('takes details along and brings them back', () => {
        const org = new DataOrg(custom);
        const master = org.insert('Master__c', { Name: 'm' });
        const gone = org.insert('Detail__c', { Master__c: master.id });
        org.insert('Detail__c', { Master__c: master.id });
        org.dml('delete', gone);
        org.dml('delete', master);
        expect(org.query('SELECT Id FROM Detail__c').count).toBe(0);
        expect(org.query('SELECT Id FROM Detail__c ALL ROWS').count).toBe(2);
        org.dml('undelete', master);
        expect(org.column('SELECT Name FROM Detail__c', 'name')).toEqual(['D-002']);
    });

    it('empties look-ups at the record', () => {
        const org = new DataOrg(model);
        const parent = org.insert('Account', account);
        org.insert('Account', { Name: 'child', ParentId: parent.id });
        org.dml('delete', parent);
        expect(org.column('SELECT ParentId FROM Account', 'parentid')).toEqual([null]);
    });

    it('is refused while a restricting record is there', () => {
        const org = new DataOrg(model);
        const parent = org.insert('Account', account);
        org.insert('Case', { AccountId: parent.id });
        expect(() => org.dml('delete', parent)).toThrow(
            expect.objectContaining({
                message: expect.stringMatching(/DELETE_FAILED.*associated with the following cases/),
            }),
        );
    });

    it('is refused twice', () => {
        const org = new DataOrg(model);
        const record = org.insert('Account', account);
        org.dml('delete', record);
        expect(() => org.dml('delete', record)).toThrow(
            expect.objectContaining({ message: expect.stringContaining('ENTITY_IS_DELETED') }),
        );
    });
});

it('merges records: children move, the duplicate goes', () => {
    const org = new DataOrg(model);
    const [master, duplicate] = [org.insert('Account', { Name: 'm' }), org.insert('Account', { Name: 'd' })];
    org.insert('Contact', { LastName: 'L', AccountId: duplicate.id });
    const [outcome] = org.dml('merge', [master, duplicate]);
    expect(outcome!.mergedRecordIds).toEqual([duplicate.id]);
    expect(org.column('SELECT AccountId FROM Contact', 'accountid')).toEqual([master.id]);
    expect(org.column('SELECT MasterRecordId FROM Account WHERE IsDeleted = true ALL ROWS', 'masterrecordid')).toEqual([
        master.id,
    ]);
});

describe('opportunities', () => {
    function sale(): { org: DataOrg; opportunity: SObjectValue; entry: SObjectValue } {
        const org = new DataOrg(model);
        const product = org.insert('Product2', { Name: 'Seat', IsActive: true });
        const entry = org.insert('PricebookEntry', {
            Product2Id: product.id,
            Pricebook2Id: org.seeded.standardPricebookId,
            UnitPrice: 10,
            IsActive: true,
        });
        const opportunity = org.insert('Opportunity', {
            Name: 'o',
            StageName: 'Closed Won',
            CloseDate: ApexDate.of(2026, 5, 1),
            Amount: 7,
        });
        return { org, opportunity, entry };
    }
    const line = (org: DataOrg, id: string | null): unknown[] => {
        const [record] = org.query(
            'SELECT UnitPrice, TotalPrice, ListPrice, Subtotal, Opportunity.Amount FROM OpportunityLineItem WHERE Id = :id',
            { id },
        ).records;
        return [
            ...['unitprice', 'totalprice', 'listprice', 'subtotal'].map((key) => printable(record!.raw(key))),
            printable(record!.parents!.get('opportunity')!.raw('amount')),
        ];
    };

    it('are closed and won by their stage', () => {
        const { org } = sale();
        const [record] = org.query('SELECT IsClosed, IsWon, Probability, ForecastCategory FROM Opportunity').records;
        expect([
            record!.raw('isclosed'),
            record!.raw('iswon'),
            printable(record!.raw('probability')),
            record!.raw('forecastcategory'),
        ]).toEqual([true, true, '100', 'Closed']);
    });

    it.each([
        ['quantity alone takes the list price', { Quantity: 3 }, ['10.00', '30.00', '10.00', '30.00', '30.00']],
        [
            'a discount is taken off',
            { Quantity: 3, UnitPrice: 20, Discount: 10 },
            ['20.00', '54.00', '10.00', '60.00', '54.00'],
        ],
        [
            'a total gives the unit price',
            { Quantity: 4, TotalPrice: 50 },
            ['12.50', '50.00', '10.00', '50.00', '50.00'],
        ],
    ])('lines: %s', (_what, values, expected) => {
        const { org, opportunity, entry } = sale();
        const record = org.insert('OpportunityLineItem', {
            OpportunityId: opportunity.id,
            PricebookEntryId: entry.id,
            ...values,
        });
        expect(line(org, record.id)).toEqual(expected);
    });

    it('lines: totals follow changes and deletes, and the opportunity’s triggers run', () => {
        const { org, opportunity, entry } = sale();
        let updates = 0;
        org.on('Opportunity', 'afterUpdate', () => void updates++);
        const values = { OpportunityId: opportunity.id, PricebookEntryId: entry.id, Quantity: 1 };
        const [first, second] = [org.insert('OpportunityLineItem', values), org.insert('OpportunityLineItem', values)];
        org.dml('update', org.record('OpportunityLineItem', { Id: first.id, Quantity: 5 }));
        expect(org.column('SELECT Amount FROM Opportunity', 'amount')).toEqual(['60.00']);
        org.dml('delete', second);
        expect(org.column('SELECT Amount FROM Opportunity', 'amount')).toEqual(['50.00']);
        expect(updates).toBe(4);
    });

    it('quotes: their account is that of their opportunity, also after it has moved', () => {
        const { org, opportunity } = sale();
        const [first, second] = [org.insert('Account', account), org.insert('Account', account)];
        org.dml('update', org.record('Opportunity', { Id: opportunity.id, AccountId: first.id }));
        org.insert('Quote', { Name: 'Offer', OpportunityId: opportunity.id });
        expect(org.column('SELECT AccountId FROM Quote', 'accountid')).toEqual([first.id]);
        org.dml('update', org.record('Opportunity', { Id: opportunity.id, AccountId: second.id }));
        expect(org.column('SELECT AccountId FROM Quote', 'accountid')).toEqual([second.id]);
    });

    it('need a standard price before another book’s', () => {
        const { org } = sale();
        const [product, book] = [
            org.insert('Product2', { Name: 'P' }),
            org.insert('Pricebook2', { Name: 'B', IsActive: true }),
        ];
        expect(() =>
            org.insert('PricebookEntry', { Product2Id: product.id, Pricebook2Id: book.id, UnitPrice: 1 }),
        ).toThrow(expect.objectContaining({ message: expect.stringContaining('STANDARD_PRICE_NOT_DEFINED') }));
    });
});

it('does not mix setup objects with others', () => {
    const org = new DataOrg(model);
    org.insert('Account', account);
    expect(() => org.insert('PermissionSet', { Name: 'p', Label: 'p' })).toThrow(
        expect.objectContaining({
            message: expect.stringContaining(
                'MIXED_DML_OPERATION, DML operation on setup object is not permitted after you have updated a non-setup object (or vice versa): PermissionSet, original object: Account',
            ),
        }),
    );
});

function ruled(formula: string, more = ''): DataOrg {
    const { model: loaded, problems } = loadFiles({
        [`${ROOT}/Account/validationRules/R.validationRule-meta.xml`]: `<ValidationRule><fullName>R</fullName><active>true</active><errorConditionFormula>${formula}</errorConditionFormula>${more}<errorMessage>no</errorMessage></ValidationRule>`,
    });
    expect(problems).toEqual([]);
    return new DataOrg(loaded);
}

it('does not save what breaks a validation rule, with its message at its field', () => {
    const org = ruled('ISBLANK(Phone)', '<errorDisplayField>Phone</errorDisplayField>');
    expect(() => org.insert('Account', account)).toThrow(
        'Insert failed. First exception on row 0; first error: FIELD_CUSTOM_VALIDATION_EXCEPTION, no: [Phone]',
    );
    expect(() => ruled('ISBLANK(Phone)').insert('Account', account)).toThrow(
        /FIELD_CUSTOM_VALIDATION_EXCEPTION, no: \[\]/,
    );
    expect(org.insert('Account', { ...account, Phone: '1' }).id).not.toBeNull();
});

it('refuses by name to save where a validation rule needs a function that is not evaluated', () => {
    const org = ruled('VLOOKUP(Name, Name, Name) = Name');
    expect(() => org.insert('Account', account)).toThrow(/formula function VLOOKUP\(\) in validation rule Account.R/);
});

it('reports a validation rule or formula field that an org would not take', () => {
    const { problems } = loadFiles({
        [`${ROOT}/Account/validationRules/R.validationRule-meta.xml`]:
            '<ValidationRule><fullName>R</fullName><active>true</active><errorConditionFormula>ISBLANK(Fone)</errorConditionFormula><errorMessage>no</errorMessage></ValidationRule>',
        [`${ROOT}/Account/fields/F__c.field-meta.xml`]:
            '<CustomField><fullName>F__c</fullName><label>F</label><type>Number</type><precision>4</precision><scale>0</scale><formula>Name &amp; "x"</formula></CustomField>',
    });
    expect(problems.map(({ message }) => message)).toEqual([
        'Account.R: Field Fone does not exist. Check spelling.',
        'Account.F__c: Formula result is data type (Text), incompatible with expected data type (Number).',
    ]);
});
