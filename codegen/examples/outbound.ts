import { accountToCustomer } from '../definitions/account-to-customer';
import { contactToContactPerson } from '../definitions/contact-to-contact-person';
import { opportunityToInvoice } from '../definitions/opportunity-to-invoice';
import { productToItem } from '../definitions/product-to-item';
import { Money, PlainDate } from '../language';
import { euroContext, type ContextData } from './example-context';
import { mappingExamples } from './mapping-examples';

const m = (text: string): Money => Money.of(text);
const accountId = '001000000000001AAA';
const opportunityId = '006000000000001AAA';
const seatId = '01t000000000001AAA';
const supportId = '01t000000000002AAA';

const linked: ContextData = {
    ...euroContext,
    links: [
        { mapping: 'account-to-customer', recordId: accountId, zohoId: '460000000026049' },
        { mapping: 'product-to-item', recordId: seatId, zohoId: '460000000027017' },
    ],
    keys: { [opportunityId]: 'org:006:1', [accountId]: 'org:001', [seatId]: 'org:01t' },
};

const jane = {
    Id: '003000000000001AAA',
    Salutation: 'Ms.',
    FirstName: 'Jane',
    LastName: 'Doe',
    Email: 'jane@acme.example',
    Phone: '+49 30 1',
    MobilePhone: '+49 170 1',
    Title: 'Head of Finance',
    Department: 'Finance',
};

const seatLine = {
    Id: '00k000000000001AAA',
    Product2Id: seatId,
    Description: 'Yearly',
    Quantity: m('50'),
    UnitPrice: m('18'),
    Discount: m('10'),
    Product2: { Name: 'Seat licence', IsActive: true, Tax_Category__c: null },
};
const supportLine = {
    Id: '00k000000000002AAA',
    Product2Id: supportId,
    Quantity: m('1'),
    UnitPrice: m('48.4'),
    Product2: { Name: 'Support plan', IsActive: true, Tax_Category__c: 'Reduced' },
};
const opportunity = {
    Id: opportunityId,
    Name: 'Acme \u2013 50 seats',
    AccountId: accountId,
    Account: { Payment_Terms_Days__c: m('30') },
    OpportunityLineItems: [seatLine, supportLine],
};

export const opportunityExamples = mappingExamples(
    opportunityToInvoice,
    { Name: 'Deal', StageName: 'Closed Won', CloseDate: PlainDate.of('2026-06-09') },
    [
        { name: 'mapsAWonDeal', record: opportunity, context: linked },
        {
            name: 'namesTheSalespersonAndTheBranchOfTheTables',
            record: {
                ...opportunity,
                Owner: { Email: 'Riley@acme.example' },
                Account: { Payment_Terms_Days__c: null, BillingCountry: 'Germany' },
            },
            context: {
                ...linked,
                lookups: {
                    salesperson: { 'riley@acme.example': 'Riley Rep' },
                    location: { Germany: '460000000038080' },
                    payment_terms: {},
                },
            },
        },
        { name: 'reportsWhatIsNotInZohoYet', record: opportunity, context: { ...linked, links: [] } },
        {
            name: 'refusesADealWithoutAccountAndProducts',
            record: { Id: opportunityId, Name: 'Empty' },
            context: { ...linked, defaultPaymentTerms: null },
        },
        {
            name: 'refusesLinesThatCannotBeBilled',
            record: {
                ...opportunity,
                Account: null,
                OpportunityLineItems: [
                    {
                        ...seatLine,
                        Quantity: m('0'),
                        Product2: { Name: 'x'.repeat(101), IsActive: true, Tax_Category__c: 'Unheard of' },
                    },
                    {
                        ...seatLine,
                        Product2Id: null,
                        Product2: null,
                        Quantity: m('999999999'),
                        UnitPrice: m('99999999.99'),
                    },
                    { ...supportLine, Quantity: m('-1'), UnitPrice: null },
                ],
            },
            context: linked,
        },
        {
            name: 'refusesACurrencyThatZohoDoesNotKnow',
            record: opportunity,
            context: { ...linked, currencyCode: 'XTS' },
        },
        {
            name: 'cutsALongNameWithoutHalvingACharacter',
            record: { ...opportunity, Name: `${'a'.repeat(49)}\u{1F600} and more` },
            context: linked,
        },
    ],
);

export const accountExamples = mappingExamples(accountToCustomer, { Name: 'Acme Ltd' }, [
    {
        name: 'mapsAnAccountWithItsContacts',
        record: {
            Id: accountId,
            Name: 'Acme Ltd',
            Website: 'https://acme.example',
            Phone: '+49 30 1',
            BillingStreet: 'Main Street 1',
            BillingCity: 'Berlin',
            BillingPostalCode: '10115',
            BillingCountry: 'Germany',
            Payment_Terms_Days__c: m('30'),
            Contacts: [
                jane,
                {
                    Id: '003000000000002AAA',
                    LastName: 'Roe',
                    Email: 'no address',
                    Salutation: 'x'.repeat(40),
                    Title: 'y'.repeat(128),
                },
            ],
        },
        context: linked,
    },
    {
        name: 'leavesOutWhatAnAccountDoesNotHave',
        record: { Id: '001000000000002AAA', Name: 'Bare' },
        context: linked,
    },
    {
        name: 'refusesALongNameAndAnUnknownCurrency',
        record: { Id: accountId, Name: 'n'.repeat(201) },
        context: { ...linked, currencyCode: 'XTS', defaultPaymentTerms: null },
    },
]);

export const contactExamples = mappingExamples(contactToContactPerson, { LastName: 'Doe' }, [
    { name: 'mapsAContact', record: jane, context: linked },
    { name: 'warnsOfAnAddressThatIsNone', record: { Id: jane.Id, LastName: 'Roe', Email: 'nowhere' }, context: linked },
]);

export const productExamples = mappingExamples(productToItem, { Name: 'Seat licence' }, [
    {
        name: 'mapsAProductWithItsStandardPrice',
        record: {
            Id: seatId,
            Name: 'Seat licence',
            ProductCode: 'SEAT',
            Description: 'One seat',
            QuantityUnitOfMeasure: 'pcs',
            Tax_Category__c: 'Reduced',
            PricebookEntries: [
                { Id: '01u000000000001AAA', UnitPrice: m('99'), Pricebook2: { IsStandard: false } },
                { Id: '01u000000000002AAA', UnitPrice: m('18.5'), Pricebook2: { IsStandard: true } },
            ],
        },
        context: linked,
    },
    { name: 'mapsAProductWithoutAPrice', record: { Id: supportId, Name: 'Support plan' }, context: linked },
    {
        name: 'refusesALongNameAndCode',
        record: { Id: seatId, Name: 'n'.repeat(101), ProductCode: 'c'.repeat(101), Description: 'd'.repeat(2001) },
        context: linked,
    },
    { name: 'refusesAnEmptyName', record: { Id: seatId, Name: ' ' }, context: linked },
]);
