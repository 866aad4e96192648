/** Written by `npm run schemas` from notes.json beside it and jsforce's types of the standard objects; change the notes, not this file. */
import {
    children,
    date,
    decimal,
    flag,
    instant,
    labelled,
    parent,
    readOnly,
    recordId,
    required,
    text,
    whole,
    withFeature,
} from '../field';
import { guardedObject, sobject } from '../schema';
import { addedToAccount, addedToProduct2 } from './added-fields';

export const Account = sobject('Account', 'A company or person that buys.', {
    Id: required(recordId('Account')),
    Name: labelled(required(text(255)), 'Account Name'),
    AccountNumber: text(40),
    Phone: text(40),
    Fax: text(40),
    Website: text(255),
    Description: text(32000),
    BillingStreet: text(255),
    BillingCity: text(40),
    BillingState: text(80),
    BillingPostalCode: text(20),
    BillingCountry: text(80),
    ShippingStreet: text(255),
    ShippingCity: text(40),
    ShippingState: text(80),
    ShippingPostalCode: text(20),
    ShippingCountry: text(80),
    CurrencyIsoCode: withFeature(text(3), 'MultiCurrency'),
    IsPersonAccount: withFeature(flag(), 'PersonAccounts'),
    PersonContactId: withFeature(recordId('Contact'), 'PersonAccounts'),
    PersonEmail: withFeature(text(80), 'PersonAccounts'),
    PersonMobilePhone: withFeature(text(40), 'PersonAccounts'),
    Salutation: withFeature(text(40), 'PersonAccounts'),
    FirstName: withFeature(text(40), 'PersonAccounts'),
    LastName: withFeature(text(80), 'PersonAccounts'),
    Contacts: children('Contact'),
    ...addedToAccount,
});

export const Contact = sobject('Contact', 'A person at an account.', {
    Id: required(recordId('Contact')),
    AccountId: recordId('Account'),
    Account: parent('Account'),
    Salutation: text(40),
    FirstName: text(40),
    LastName: required(text(80)),
    CreatedDate: readOnly(instant()),
    Email: text(80),
    Phone: text(40),
    MobilePhone: text(40),
    Title: text(128),
    Department: text(80),
});

export const Opportunity = sobject('Opportunity', 'A deal.', {
    Id: required(recordId('Opportunity')),
    Owner: parent('User'),
    Name: labelled(required(text(120)), 'Opportunity Name'),
    AccountId: labelled(recordId('Account'), 'Account'),
    Account: parent('Account'),
    StageName: required(text(255)),
    CloseDate: required(date()),
    Amount: decimal(18, 2),
    Description: text(32000),
    CurrencyIsoCode: withFeature(text(3), 'MultiCurrency'),
    OpportunityLineItems: children('OpportunityLineItem'),
});

export const OpportunityLineItem = sobject('OpportunityLineItem', 'A product on a deal.', {
    Id: required(recordId('OpportunityLineItem')),
    OpportunityId: required(recordId('Opportunity')),
    Product2Id: labelled(recordId('Product2'), 'Product'),
    Product2: parent('Product2'),
    Name: readOnly(text(376)),
    Description: labelled(text(255), 'Line Description'),
    Quantity: required(decimal(18, 2)),
    UnitPrice: labelled(decimal(18, 2), 'Sales Price'),
    ListPrice: readOnly(decimal(18, 2)),
    Discount: decimal(5, 2),
    ServiceDate: date(),
    SortOrder: whole(),
});

export const Order = guardedObject('Orders', 'Order', 'An agreement to deliver.', {
    Id: required(recordId('Order')),
    OrderNumber: readOnly(text(30)),
    Name: labelled(text(80), 'Order Name'),
    AccountId: labelled(recordId('Account'), 'Account'),
    Account: parent('Account'),
    EffectiveDate: labelled(required(date()), 'Order Start Date'),
    PoNumber: labelled(text(80), 'PO Number'),
    Status: text(255),
    CurrencyIsoCode: withFeature(text(3), 'MultiCurrency'),
    Opportunity: parent('Opportunity'),
    OrderItems: children('OrderItem'),
});

export const OrderItem = guardedObject('Orders', 'OrderItem', 'A product on an order.', {
    Id: required(recordId('OrderItem')),
    OrderId: required(recordId('Order')),
    OrderItemNumber: readOnly(text(30)),
    Product2Id: labelled(recordId('Product2'), 'Product'),
    Product2: parent('Product2'),
    Description: labelled(text(255), 'Line Description'),
    Quantity: required(decimal(18, 2)),
    UnitPrice: labelled(decimal(18, 2), 'Unit Price'),
    ListPrice: readOnly(decimal(18, 2)),
    ServiceDate: labelled(date(), 'Start Date'),
});

export const Pricebook2 = sobject('Pricebook2', 'A list of prices.', {
    Id: required(recordId('Pricebook2')),
    Name: required(text(255)),
    IsStandard: readOnly(flag()),
});

export const PricebookEntry = sobject('PricebookEntry', 'The price of a product in one price book.', {
    Id: required(recordId('PricebookEntry')),
    Product2Id: required(recordId('Product2')),
    Pricebook2Id: recordId('Pricebook2'),
    Pricebook2: parent('Pricebook2'),
    UnitPrice: required(decimal(18, 2)),
    IsActive: required(flag()),
    CurrencyIsoCode: withFeature(text(3), 'MultiCurrency'),
});

export const Product2 = sobject('Product2', 'A product or service in the catalogue.', {
    Id: required(recordId('Product2')),
    Family: labelled(text(255), 'Product Family'),
    Name: labelled(required(text(255)), 'Product Name'),
    ProductCode: text(255),
    Description: text(4000),
    QuantityUnitOfMeasure: text(255),
    IsActive: flag(),
    CurrencyIsoCode: withFeature(text(3), 'MultiCurrency'),
    PricebookEntries: children('PricebookEntry'),
    ...addedToProduct2,
});

export const Quote = guardedObject('Quotes', 'Quote', 'An offer for a deal.', {
    Id: required(recordId('Quote')),
    Name: labelled(required(text(255)), 'Quote Name'),
    QuoteNumber: readOnly(text(30)),
    OpportunityId: labelled(recordId('Opportunity'), 'Opportunity'),
    Opportunity: parent('Opportunity'),
    AccountId: labelled(readOnly(recordId('Account')), 'Account'),
    Account: parent('Account'),
    Status: text(255),
    ShippingHandling: labelled(decimal(18, 2), 'Shipping and Handling'),
    Tax: decimal(18, 2),
    CurrencyIsoCode: withFeature(text(3), 'MultiCurrency'),
    QuoteLineItems: children('QuoteLineItem'),
});

export const QuoteLineItem = guardedObject('Quotes', 'QuoteLineItem', 'A product on a quote.', {
    Id: required(recordId('QuoteLineItem')),
    QuoteId: required(recordId('Quote')),
    Product2Id: labelled(recordId('Product2'), 'Product'),
    Product2: parent('Product2'),
    Description: labelled(text(255), 'Line Item Description'),
    Quantity: required(decimal(18, 2)),
    UnitPrice: labelled(decimal(18, 2), 'Sales Price'),
    ListPrice: readOnly(decimal(18, 2)),
    Discount: decimal(5, 2),
    ServiceDate: date(),
    SortOrder: whole(),
});

export const User = sobject('User', 'A person who works in the org.', {
    Id: required(recordId('User')),
    Email: required(text(128)),
});
