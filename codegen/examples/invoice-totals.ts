import { Money } from '../language';
import * as totals from '../logic/invoice-totals';
import { examplesOf } from './logic-examples';

const m = (text: string): Money => Money.of(text);

function line(quantity: string, rate: string, discount: string | null, tax: string | null): totals.Line {
    return {
        quantity: m(quantity),
        rate: m(rate),
        discountPercent: discount === null ? null : m(discount),
        taxName: tax === null ? null : `USt ${tax}`,
        taxPercentage: tax === null ? null : m(tax),
    };
}

const cents = { decimals: 2, taxRounding: 'entity_level' } as const;

export const invoiceTotalsExamples = examplesOf('invoice-totals', totals, [
    {
        name: 'addsUpAnInvoiceWithADiscountAndOneTax',
        of: 'computeTotals',
        args: [[line('50', '18', '10', '19'), line('1', '150', null, '19'), line('1', '48.40', null, '19')], cents],
    },
    {
        name: 'roundsTaxOncePerRate',
        of: 'computeTotals',
        args: [[line('1', '0.33', null, '7.5'), line('1', '0.33', null, '7.5'), line('1', '0.33', null, '7.5')], cents],
    },
    {
        name: 'roundsTaxPerLineWhereTheOrganisationDoes',
        of: 'computeTotals',
        args: [
            [line('1', '0.33', null, '7.5'), line('1', '0.33', null, '7.5'), line('1', '0.33', null, '7.5')],
            { decimals: 2, taxRounding: 'item_level' },
        ],
    },
    {
        name: 'listsTaxesInTheOrderOfTheLines',
        of: 'computeTotals',
        args: [[line('2', '10', null, '7'), line('3', '5', null, null), line('1', '99.99', '5', '19')], cents],
    },
    {
        name: 'hasNoDecimalsInYen',
        of: 'computeTotals',
        args: [[line('3', '333', '33.33', '10')], { ...cents, decimals: 0 }],
    },
    {
        name: 'keepsThreeDecimalsInDinars',
        of: 'computeTotals',
        args: [[line('0.125', '7.777', '12.5', '5')], { ...cents, decimals: 3 }],
    },
    { name: 'isZeroWithoutLines', of: 'computeTotals', args: [[], cents] },
]);
