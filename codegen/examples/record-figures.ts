import { Money, PlainDate } from '../language';
import * as recordFigures from '../logic/record-figures';
import { examplesOf } from './logic-examples';

const m = (text: string): Money => Money.of(text);
const today = PlainDate.of('2026-03-01');

function invoice(status: string, total: string, balance: string, dueInDays = 10, currencyCode = 'EUR') {
    return { status, total: m(total), balance: m(balance), dueDate: today.addDays(dueInDays), currencyCode };
}

export const recordFiguresExamples = examplesOf('record-figures', recordFigures, [
    {
        name: 'addsUpWhatADealWasBilled',
        of: 'dealFigures',
        args: [
            [
                invoice('paid', '300', '0'),
                invoice('partially_paid', '1000.10', '400.05'),
                invoice('draft', '50', '50'),
                invoice('void', '70', '70'),
                invoice('sent', '99', '99', 10, 'USD'),
            ],
            'EUR',
            today,
        ],
    },
    {
        name: 'saysThatADealIsOverdueBeforeAnythingElse',
        of: 'dealFigures',
        args: [[invoice('draft', '5', '5'), invoice('partially_paid', '5', '2', -1)], 'EUR', today],
    },
    {
        name: 'isPaidWhenAllIsPaid',
        of: 'dealFigures',
        args: [[invoice('void', '5', '5'), invoice('paid', '5', '0', -1)], 'EUR', today],
    },
    { name: 'isDueTodayAndNotLate', of: 'dealFigures', args: [[invoice('sent', '5', '5', 0)], 'EUR', today] },
    { name: 'knowsNoFiguresWithoutInvoices', of: 'dealFigures', args: [[], 'EUR', today] },
    {
        name: 'knowsADealInAnotherCurrencyByItsStatusOnly',
        of: 'dealFigures',
        args: [[invoice('sent', '99', '99', 10, 'USD')], 'EUR', today],
    },
    {
        name: 'keepsAStatusThatNobodyKnows',
        of: 'dealFigures',
        args: [[invoice('frozen', '99', '0')], 'EUR', today],
    },
    {
        name: 'addsUpWhatAnAccountOwes',
        of: 'accountFigures',
        args: [
            [
                invoice('sent', '10', '10', 5),
                invoice('overdue', '10', '7.5', -5),
                invoice('paid', '10', '0', -5),
                invoice('sent', '99', '99', -9, 'USD'),
            ],
            'EUR',
            today,
        ],
    },
    {
        name: 'knowsNothingOverdueWhereAllIsYoung',
        of: 'accountFigures',
        args: [[invoice('sent', '10', '10', 5)], 'EUR', today],
    },
    {
        name: 'hasNoFiguresInACurrencyThatNobodyOwes',
        of: 'accountFigures',
        args: [[invoice('sent', '10', '10', 5, 'USD')], 'EUR', today],
    },
    { name: 'isNeverLateWithoutADueDate', of: 'isLate', args: ['sent', m('5'), null, today] },
]);
