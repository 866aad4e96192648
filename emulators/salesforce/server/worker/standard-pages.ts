/**
 * How the platform shows its own objects when nobody has changed anything: key fields of the highlights panel (the system default
 * compact layout), columns of lists and related lists, fields of the detail panel, related lists. Field names; missing ones are left out.
 */
export interface StandardPage {
    readonly highlights: readonly string[];
    readonly columns: readonly string[];
    /** In related lists, where there is less room; default: the first four columns. */
    readonly relatedColumns?: readonly string[];
    readonly details: readonly { readonly label: string; readonly fields: readonly string[] }[];
    readonly related: readonly string[];
}

const text = (fields: string): string[] => fields.split(' ');
const section = (label: string, fields: string): StandardPage['details'][number] => ({ label, fields: text(fields) });

export const systemSection = section('System Information', 'CreatedById LastModifiedById');

export const standardPages: Readonly<Record<string, StandardPage>> = {
    account: {
        highlights: text('Type Phone Website OwnerId Industry'),
        columns: text('Name BillingCity Phone Type OwnerId'),
        details: [
            section(
                'Account Information',
                'Name OwnerId ParentId Phone AccountNumber Fax Site Website Type Industry Rating AnnualRevenue',
            ),
            section(
                'Address Information',
                'BillingStreet ShippingStreet BillingCity ShippingCity BillingPostalCode ShippingPostalCode BillingCountry ShippingCountry',
            ),
        ],
        related: text('Contacts Opportunities Orders Cases'),
    },
    contact: {
        highlights: text('Title AccountId Phone Email OwnerId'),
        columns: text('Name AccountId Title Phone Email'),
        relatedColumns: text('Name Title Email Phone'),
        details: [
            section('Contact Information', 'Name OwnerId AccountId Title Email Phone MobilePhone Department'),
            section('Address Information', 'MailingStreet MailingCity MailingPostalCode MailingCountry'),
        ],
        related: text('Opportunities Cases'),
    },
    opportunity: {
        highlights: text('AccountId CloseDate Amount StageName OwnerId'),
        columns: text('Name AccountId Amount CloseDate StageName OwnerId'),
        relatedColumns: text('Name StageName Amount CloseDate'),
        details: [
            section(
                'Opportunity Information',
                'Name OwnerId AccountId CloseDate Amount StageName Type Probability LeadSource NextStep Pricebook2Id Description',
            ),
        ],
        related: text('OpportunityLineItems OpportunityContactRoles Quotes Orders'),
    },
    opportunitylineitem: {
        highlights: text('OpportunityId Product2Id Quantity UnitPrice TotalPrice'),
        columns: text('Product2Id Quantity UnitPrice Discount TotalPrice'),
        relatedColumns: text('Product2Id Quantity UnitPrice Discount TotalPrice'),
        details: [
            section(
                'Opportunity Product Detail',
                'OpportunityId Product2Id Quantity UnitPrice ListPrice Discount Subtotal TotalPrice ServiceDate Description',
            ),
        ],
        related: [],
    },
    opportunitycontactrole: {
        highlights: text('ContactId Role'),
        columns: text('ContactId Role IsPrimary'),
        details: [section('Contact Role', 'OpportunityId ContactId Role IsPrimary')],
        related: [],
    },
    quote: {
        highlights: text('QuoteNumber OpportunityId AccountId ExpirationDate Status'),
        columns: text('QuoteNumber Name OpportunityId Status GrandTotal ExpirationDate'),
        relatedColumns: text('Name Status GrandTotal ExpirationDate'),
        details: [
            section(
                'Quote Information',
                'QuoteNumber Name OpportunityId AccountId ContactId ExpirationDate Status Pricebook2Id Description',
            ),
            section('Totals', 'Subtotal TotalPrice Tax ShippingHandling GrandTotal'),
        ],
        related: text('QuoteLineItems'),
    },
    quotelineitem: {
        highlights: text('QuoteId Product2Id Quantity UnitPrice TotalPrice'),
        columns: text('Product2Id Quantity UnitPrice Discount TotalPrice'),
        relatedColumns: text('Product2Id Quantity UnitPrice Discount TotalPrice'),
        details: [
            section(
                'Quote Line Item Detail',
                'QuoteId Product2Id Quantity UnitPrice ListPrice Discount Subtotal TotalPrice ServiceDate Description',
            ),
        ],
        related: [],
    },
    order: {
        highlights: text('OrderNumber AccountId EffectiveDate TotalAmount Status'),
        columns: text('OrderNumber Name AccountId TotalAmount EffectiveDate Status'),
        relatedColumns: text('OrderNumber Name Status TotalAmount'),
        details: [
            section(
                'Order Information',
                'OrderNumber Name OwnerId AccountId OpportunityId QuoteId EffectiveDate Status Pricebook2Id TotalAmount Description',
            ),
        ],
        related: text('OrderItems'),
    },
    orderitem: {
        highlights: text('OrderId Product2Id Quantity UnitPrice TotalPrice'),
        columns: text('Product2Id Quantity UnitPrice TotalPrice'),
        relatedColumns: text('Product2Id Quantity UnitPrice TotalPrice'),
        details: [
            section(
                'Order Product Detail',
                'OrderId Product2Id Quantity UnitPrice ListPrice TotalPrice ServiceDate Description',
            ),
        ],
        related: [],
    },
    product2: {
        highlights: text('ProductCode Family IsActive'),
        columns: text('Name ProductCode Family IsActive'),
        details: [section('Product Information', 'Name IsActive ProductCode Family Description')],
        related: text('PricebookEntries'),
    },
    pricebookentry: {
        highlights: text('Product2Id Pricebook2Id UnitPrice IsActive'),
        columns: text('Product2Id Pricebook2Id UnitPrice IsActive'),
        details: [section('Price', 'Product2Id Pricebook2Id UnitPrice IsActive UseStandardPrice')],
        related: [],
    },
    lead: {
        highlights: text('Title Company Phone Email'),
        columns: text('Name Company Phone Email Status'),
        details: [section('Lead Information', 'Name OwnerId Company Title Status LeadSource Phone Email')],
        related: [],
    },
    case: {
        highlights: text('Priority Status CaseNumber'),
        columns: text('CaseNumber ContactId Subject Status Priority CreatedDate OwnerId'),
        details: [
            section(
                'Case Information',
                'CaseNumber OwnerId Status Priority ContactId AccountId Origin Type Subject Description',
            ),
        ],
        related: [],
    },
    task: {
        highlights: text('WhatId ActivityDate Status'),
        columns: text('Subject WhoId WhatId ActivityDate Status Priority'),
        details: [section('Task Information', 'Subject OwnerId ActivityDate Status Priority WhoId WhatId Description')],
        related: [],
    },
    user: {
        highlights: text('Title Email Username'),
        columns: text('Name Username Email ProfileId IsActive'),
        details: [section('User', 'Name Username Email ProfileId IsActive Alias TimeZoneSidKey LocaleSidKey')],
        related: [],
    },
};
