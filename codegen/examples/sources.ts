import { orderToInvoice } from '../definitions/order-to-invoice';
import { quoteToInvoice } from '../definitions/quote-to-invoice';
import { Money } from '../language';
import { euroContext, type ContextData } from './example-context';
import { mappingExamples } from './mapping-examples';

const m = (text: string): Money => Money.of(text);
const accountId = '001000000000001AAA';
const seatId = '01t000000000001AAA';
const quoteId = '0Q0000000000001CAA';
const orderId = '801000000000001AAA';

const linked: ContextData = {
    ...euroContext,
    links: [
        { mapping: 'account-to-customer', recordId: accountId, zohoId: '460000000026049' },
        { mapping: 'product-to-item', recordId: seatId, zohoId: '460000000027017' },
    ],
    keys: { [quoteId]: 'org:0Q0:1', [orderId]: 'org:801:1' },
};

const seats = {
    Product2Id: seatId,
    Description: 'Yearly',
    Quantity: m('50'),
    UnitPrice: m('18'),
    Product2: { Name: 'Seat licence', IsActive: true, Tax_Category__c: 'Reduced' },
};

const quote = {
    Id: quoteId,
    Name: 'Acme \u2013 50 seats',
    AccountId: accountId,
    Account: { Payment_Terms_Days__c: m('30') },
    ShippingHandling: m('4.9'),
    QuoteLineItems: [
        { ...seats, Id: '0QL000000000001GAA', Discount: m('10') },
        { ...seats, Id: '0QL000000000002GAA', Quantity: m('0'), UnitPrice: null, Product2Id: null, Product2: null },
    ],
};

export const quoteExamples = mappingExamples(quoteToInvoice, null, [
    { name: 'mapsAQuote', record: quote, context: linked },
    { name: 'reportsWhatIsNotInZohoYet', record: quote, context: { ...linked, links: [] } },
    {
        name: 'refusesAQuoteWithoutAccountAndProducts',
        record: { Id: quoteId, Name: 'Empty' },
        context: { ...linked, defaultPaymentTerms: null, currencyCode: 'XTS' },
    },
]);

const order = {
    Id: orderId,
    OrderNumber: '00000100',
    AccountId: accountId,
    Account: { Payment_Terms_Days__c: null },
    OrderItems: [
        { ...seats, Id: '802000000000001AAA' },
        {
            ...seats,
            Id: '802000000000002AAA',
            Product2: { Name: 'x'.repeat(101), IsActive: true, Tax_Category__c: 'Unheard of' },
        },
    ],
};

export const orderExamples = mappingExamples(orderToInvoice, null, [
    { name: 'mapsAnOrder', record: order, context: linked },
    {
        name: 'prefersTheNumberOfThePurchaseOrder',
        record: { ...order, PoNumber: 'PO 4711', Name: 'Renewal' },
        context: linked,
    },
    { name: 'reportsWhatIsNotInZohoYet', record: order, context: { ...linked, links: [] } },
    {
        name: 'refusesAnOrderWithoutAccountAndProducts',
        record: { Id: orderId },
        context: { ...linked, defaultPaymentTerms: null, currencyCode: 'XTS' },
    },
]);
