/** Examples of checking totals, calibrating and reconciling. */
import { Money, PlainDate } from '../language';
import * as calibration from '../logic/calibration';
import * as invoice from '../logic/invoice-amounts';
import * as rules from '../logic/money-rules';
import * as openings from '../logic/open-as-of';
import * as difference from '../logic/total-difference';
import { examplesOf } from './logic-examples';

const m = (text: string): Money => Money.of(text);
const cents = rules.defaultRules(2);
const vat = [{ key: 'VAT', name: 'VAT', percentage: m('19'), isCompound: false }];

function small(count: number): invoice.Invoice {
    const line = { quantity: m('1'), rate: m('0.33'), discountPercent: null, discountAmount: null, taxKey: 'VAT' };
    return {
        lines: Array.from({ length: count }, () => ({ ...line, taxes: vat })),
        discountType: 'item_level',
        discount: { percent: null, amount: null },
        isDiscountBeforeTax: true,
        isInclusiveTax: false,
        shipping: m('0'),
        shippingTaxes: [],
        adjustment: m('0'),
    };
}

function sample(id: string, count: number, tax: string, total: string): calibration.Sample {
    const subTotal = m('0.33').times(Money.fromWhole(count));
    const seen = { subTotal, taxTotal: m(tax), roundoff: m('0'), total: m(total), baseTotal: null };
    return { id, decimals: 2, exchangeRate: m('1'), baseDecimals: 2, invoice: small(count), seen };
}

/** 0.99 and 0.19 at 0.5 are 0.50 and 0.10: 0.60 in sum, and 0.59 converted at once. */
function abroad(baseTotal: string): calibration.Sample {
    const here = sample('9', 3, '0.19', '1.18');
    return { ...here, exchangeRate: m('0.5'), seen: { ...here.seen, baseTotal: m(baseTotal) } };
}

const day = (text: string): PlainDate => PlainDate.of(text);

function booked(id: string, status: string, date: string, balance: string): openings.DatedInvoice {
    return {
        id,
        customerId: 'Acme',
        currencyCode: 'EUR',
        status,
        date: day(date),
        dueDate: day(date).addDays(30),
        total: m('119'),
        balance: m(balance),
    };
}

const books = [
    booked('1', 'sent', '2026-05-01', '119'),
    booked('2', 'sent', '2026-05-20', '50'),
    booked('3', 'void', '2026-06-01', '119'),
];
const paid = [{ invoiceId: '2', date: day('2026-06-05'), amount: m('69') }];

export const calibrationExamples = examplesOf('calibration', calibration, [
    { name: 'knowsWhatItExplains', of: 'explains', args: [sample('1', 3, '0.19', '1.18'), cents] },
    { name: 'knowsWhatItDoesNotExplain', of: 'explains', args: [sample('1', 3, '0.18', '1.17'), cents] },
    { name: 'knowsAConvertedTotal', of: 'explains', args: [abroad('0.59'), cents] },
    { name: 'findsBaseTotalsThatAreSummed', of: 'calibrate', args: [[abroad('0.60')], cents] },
    {
        name: 'findsTaxThatIsRoundedLineByLine',
        of: 'calibrate',
        args: [[sample('1', 3, '0.18', '1.17'), sample('2', 1, '0.06', '0.39'), sample('3', 3, '0.5', '2')], cents],
    },
    {
        name: 'findsTotalsOfFiveCents',
        of: 'calibrate',
        args: [
            [
                {
                    ...sample('1', 3, '0.19', '1.20'),
                    seen: {
                        subTotal: m('0.99'),
                        taxTotal: m('0.19'),
                        roundoff: m('0.02'),
                        total: m('1.20'),
                        baseTotal: null,
                    },
                },
            ],
            cents,
        ],
    },
]);

export const totalDifferenceExamples = examplesOf('total-difference', difference, [
    { name: 'findsNoDifference', of: 'verdictOf', args: [m('1200.00'), m('1200'), null] },
    { name: 'adjustsWithinTheLimit', of: 'verdictOf', args: [m('1200'), m('1199.99'), m('0.02')] },
    { name: 'asksAPersonBeyondIt', of: 'verdictOf', args: [m('1200'), m('1199.97'), m('0.02')] },
    {
        name: 'namesEveryFigureThatDiffers',
        of: 'differences',
        args: [
            [
                { name: 'VAT 19', amount: m('191.60') },
                { name: 'Total', amount: m('1200') },
                { name: 'Shipping', amount: m('5') },
            ],
            [
                { name: 'VAT 19', amount: m('191.59') },
                { name: 'Total', amount: m('1200.0') },
                { name: 'Round-off', amount: m('0.01') },
            ],
        ],
    },
    { name: 'describesADifference', of: 'describe', args: [{ name: 'VAT', ours: m('1.6'), theirs: m('1.59') }, 2] },
    { name: 'describesWhatOnlyTheyHave', of: 'describe', args: [{ name: 'VAT', ours: null, theirs: m('1') }, 2] },
]);

export const openAsOfExamples = examplesOf('open-as-of', openings, [
    { name: 'knowsWhatWasOpen', of: 'openAsOf', args: [books, paid, day('2026-06-04')] },
    { name: 'knowsWhatIsOpen', of: 'openAsOf', args: [books, paid, day('2026-06-30')] },
    { name: 'findsBalancesWithoutASettlement', of: 'untied', args: [books, [], day('2026-06-30')] },
    { name: 'isNotLateYet', of: 'bucketOfDays', args: [0] },
    { name: 'isAMonthLate', of: 'bucketOfDays', args: [30] },
    { name: 'isTwoMonthsLate', of: 'bucketOfDays', args: [31] },
    { name: 'isThreeMonthsLate', of: 'bucketOfDays', args: [90] },
    { name: 'isOld', of: 'bucketOfDays', args: [91] },
]);
