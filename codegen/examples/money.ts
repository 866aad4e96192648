/** Examples of the arithmetic of money. Whole invoices are worked out in `codegen/examples/money`. */
import { Money } from '../language';
import * as base from '../logic/base-amounts';
import * as spread from '../logic/discount-spread';
import * as exclusive from '../logic/exclusive-tax';
import * as inclusive from '../logic/inclusive-tax';
import * as invoice from '../logic/invoice-amounts';
import * as balance from '../logic/invoice-balance';
import * as checks from '../logic/invoice-checks';
import * as pricing from '../logic/line-pricing';
import * as rules from '../logic/money-rules';
import * as taxes from '../logic/tax-parts';
import { examplesOf } from './logic-examples';

const m = (text: string): Money => Money.of(text);
const part = (key: string, percentage: string, isCompound = false): taxes.TaxPart => ({
    key,
    name: key,
    percentage: m(percentage),
    isCompound,
});
const vat = [part('VAT', '19')];
const gst = [part('CGST', '9'), part('SGST', '9')];
const quebec = [part('GST', '5'), part('QST', '9.975', true)];
const cents = rules.defaultRules(2);

function line(quantity: string, rate: string, of: readonly taxes.TaxPart[], percent: string | null): pricing.Line {
    return {
        quantity: m(quantity),
        rate: m(rate),
        discountPercent: percent === null ? null : m(percent),
        discountAmount: null,
        taxKey: of.map((one) => one.key).join('+'),
        taxes: of,
    };
}

function priced(quoted: string, of: readonly taxes.TaxPart[]): pricing.PricedLine {
    return pricing.priceLine(line('1', quoted, of, null), true, cents);
}

const plain: invoice.Invoice = {
    lines: [line('50', '18', vat, '10'), line('1', '150', vat, null), line('2', '24.20', vat, null)],
    discountType: 'item_level',
    discount: { percent: null, amount: null },
    isDiscountBeforeTax: true,
    isInclusiveTax: false,
    shipping: m('0'),
    shippingTaxes: [],
    adjustment: m('0'),
};

export const moneyRulesExamples = examplesOf('money-rules', rules, [
    { name: 'startsWithWhatZohoShowed', of: 'defaultRules', args: [2] },
]);

export const taxPartsExamples = examplesOf('tax-parts', taxes, [
    { name: 'putsACompoundTaxOnTheSimpleOnes', of: 'effectivePercentage', args: [part('QST', '9.975', true), quebec] },
    { name: 'addsTheTaxesOfALine', of: 'fullPercentage', args: [quebec] },
    { name: 'namesATax', of: 'taxAmount', args: [part('VAT', '19'), m('3.80')] },
    {
        name: 'addsUpByTax',
        of: 'sumByTax',
        args: [[taxes.taxAmount(vat[0]!, m('1')), taxes.taxAmount(gst[0]!, m('2')), taxes.taxAmount(vat[0]!, m('3'))]],
    },
    { name: 'addsUpAll', of: 'totalOf', args: [gst.map((one) => taxes.taxAmount(one, m('9')))] },
]);

export const linePricingExamples = examplesOf('line-pricing', pricing, [
    { name: 'roundsAPercentageHalfUp', of: 'percentOf', args: [m('1.00'), m('7.5'), 2] },
    { name: 'takesThePercentageOffTheExactAmount', of: 'priceLine', args: [line('3', '9.995', vat, '5'), true, cents] },
    {
        name: 'roundsOnlyWhatIsLeftWhereTheOrganisationDoes',
        of: 'priceLine',
        args: [line('3', '9.995', vat, '5'), true, { ...cents, lineDiscountRounding: 'remainder' }],
    },
    {
        name: 'forgetsTheDigitsOfAPriceThatZohoDoesNotKeep',
        of: 'priceLine',
        args: [line('10000', '0.12345678', [], null), true, cents],
    },
    {
        name: 'takesAnAmountOff',
        of: 'priceLine',
        args: [{ ...line('2', '10', vat, null), discountAmount: m('1.5') }, true, cents],
    },
    { name: 'putsADiscountIntoThePrice', of: 'rateWithDiscount', args: [line('3', '9.99', vat, '5'), cents] },
    {
        name: 'knowsNoPriceThatHoldsTheDiscount',
        of: 'rateWithDiscount',
        args: [line('1000000', '0.33', vat, '7'), { ...cents, rateDecimals: 2 }],
    },
    { name: 'knowsNoPriceOfNothing', of: 'rateWithDiscount', args: [line('0', '9.99', vat, '5'), cents] },
]);

export const discountSpreadExamples = examplesOf('discount-spread', spread, [
    { name: 'addsWhatIsQuoted', of: 'quotedSum', args: [[priced('1.10', vat), priced('2', gst)]] },
    { name: 'takesAShare', of: 'discountOn', args: [m('33.33'), { percent: m('10'), amount: null }, 2] },
    {
        name: 'spreadsExactly',
        of: 'spreadDiscount',
        args: [[priced('10', vat), priced('20', gst)], { percent: null, amount: m('1') }, cents],
    },
    {
        name: 'spreadsInCentsAndLetsTheLastLineTakeTheRest',
        of: 'spreadDiscount',
        args: [
            [priced('10', vat), priced('10', gst), priced('10', gst), priced('0', vat)],
            { percent: null, amount: m('1') },
            { ...cents, discountShares: 'rounded' },
        ],
    },
]);

export const exclusiveTaxExamples = examplesOf('exclusive-tax', exclusive, [
    { name: 'taxesOneLine', of: 'lineTaxes', args: [priced('99.99', quebec), m('1'), cents] },
    {
        name: 'roundsOncePerTax',
        of: 'documentTaxes',
        args: [[priced('0.33', vat), priced('0.33', vat)], m('1'), cents],
    },
    {
        name: 'standsOnRoundedTaxWhereTheOrganisationDoes',
        of: 'documentTaxes',
        args: [[priced('0.33', quebec), priced('0.35', quebec)], m('1'), { ...cents, compoundBase: 'rounded' }],
    },
]);

export const inclusiveTaxExamples = examplesOf('inclusive-tax', inclusive, [
    { name: 'takesTaxOutOfAPrice', of: 'includedTaxes', args: [priced('10.01', gst), m('1'), cents] },
    {
        name: 'joinsLinesWithTheSameTaxes',
        of: 'documentIncludedTaxes',
        args: [[priced('0.33', vat), priced('0.33', vat), priced('5', gst)], m('1'), cents],
    },
]);

export const invoiceAmountsExamples = examplesOf('invoice-amounts', invoice, [
    { name: 'addsUpAnInvoiceWithADiscountAndOneTax', of: 'invoiceAmounts', args: [plain, cents] },
    {
        name: 'takesADocumentDiscountAfterTax',
        of: 'invoiceAmounts',
        args: [
            {
                ...plain,
                discountType: 'entity_level',
                discount: { percent: m('5'), amount: null },
                isDiscountBeforeTax: false,
                shipping: m('12'),
                shippingTaxes: vat,
                adjustment: m('-0.07'),
            },
            { ...cents, totalRounding: 'increment', increment: m('0.05') },
        ],
    },
    { name: 'keepsTheQuotedSum', of: 'invoiceAmounts', args: [{ ...plain, isInclusiveTax: true }, cents] },
    { name: 'isZeroWithoutLines', of: 'invoiceAmounts', args: [{ ...plain, lines: [] }, cents] },
]);

export const baseAmountsExamples = examplesOf('base-amounts', base, [
    { name: 'convertsAndRounds', of: 'inBase', args: [m('10.01'), m('83.125'), 2] },
    {
        name: 'convertsADocument',
        of: 'baseAmounts',
        args: [invoice.invoiceAmounts(plain, cents), m('1.0834'), 2, 'summed'],
    },
    { name: 'gainsWhenTheRateRose', of: 'exchangeGain', args: [m('100'), m('1.12'), m('1.10'), 2] },
]);

export const invoiceBalanceExamples = examplesOf('invoice-balance', balance, [
    {
        name: 'takesOffWhatIsSettled',
        of: 'balanceOf',
        args: [m('118'), { paid: m('50'), credited: m('8'), withheld: m('10'), writtenOff: m('0') }],
    },
    { name: 'owesNothingOfAVoidInvoice', of: 'owed', args: ['void', m('118')] },
    { name: 'withholdsTax', of: 'withheldTax', args: [m('1234.56'), m('10'), 2] },
    { name: 'keepsWhatIsNotUsed', of: 'unusedOf', args: [m('100'), [m('40'), m('20')], [m('15')]] },
]);

/** What `checkInvoice` takes. */
function checked(document: invoice.Invoice): [invoice.Invoice, invoice.Amounts, rules.Rules] {
    return [document, invoice.invoiceAmounts(document, cents), cents];
}

const bad: pricing.Line = line('2', '10', [part('Odd', '101')], '120');

export const invoiceChecksExamples = examplesOf('invoice-checks', checks, [
    { name: 'findsNothingWrong', of: 'checkInvoice', args: checked(plain) },
    {
        name: 'namesTheLineAndEveryMistake',
        of: 'checkInvoice',
        args: checked({
            ...plain,
            lines: [
                line('1', '5', vat, null),
                bad,
                { ...line('1', '5', vat, null), discountAmount: m('5.01') },
                line('1000000', '1000000', vat, null),
            ],
        }),
    },
    {
        name: 'refusesADiscountAboveTheLines',
        of: 'checkInvoice',
        args: checked({
            ...plain,
            discountType: 'entity_level',
            discount: { percent: null, amount: m('5000') },
            shipping: m('-1'),
        }),
    },
    {
        name: 'refusesATotalBeyondTheLargest',
        of: 'checkInvoice',
        args: checked({ ...plain, lines: [line('1', '999999999999.99', vat, null)] }),
    },
]);
