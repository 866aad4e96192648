import { Money, PlainDate } from '../language';
import * as aging from '../logic/aging';
import { examplesOf } from './logic-examples';

const m = (text: string): Money => Money.of(text);
const today = PlainDate.of('2026-03-01');
const due = (daysAgo: number): PlainDate => today.addDays(-daysAgo);

function open(daysAgo: number | null, balance: string, currencyCode: string, status = 'sent'): aging.OpenInvoice {
    return { status, dueDate: daysAgo === null ? null : due(daysAgo), balance: m(balance), currencyCode };
}

export const agingExamples = examplesOf('aging', aging, [
    { name: 'isCurrentOnTheLastDay', of: 'bucketOf', args: ['sent', due(0), m('5'), today] },
    { name: 'isOneDayLateAcrossFebruary', of: 'bucketOf', args: ['sent', PlainDate.of('2026-02-28'), m('5'), today] },
    { name: 'isThirtyDaysLate', of: 'bucketOf', args: ['sent', due(30), m('5'), today] },
    { name: 'isThirtyOneDaysLate', of: 'bucketOf', args: ['partially_paid', due(31), m('5'), today] },
    { name: 'isSixtyOneDaysLate', of: 'bucketOf', args: ['overdue', due(61), m('5'), today] },
    { name: 'isNinetyOneDaysLate', of: 'bucketOf', args: ['overdue', due(91), m('5'), today] },
    { name: 'hasNoAgeWhenNothingIsOwed', of: 'bucketOf', args: ['void', due(91), m('5'), today] },
    { name: 'isCurrentWithoutADueDate', of: 'bucketOf', args: ['sent', null, m('5'), today] },
    { name: 'countsDaysOverdue', of: 'daysOverdue', args: ['sent', due(45), m('5'), today] },
    { name: 'countsNoDaysBeforeTheDueDate', of: 'daysOverdue', args: ['sent', due(-3), m('5'), today] },
    {
        name: 'addsUpPerCurrencyAndAge',
        of: 'summarize',
        args: [
            [
                open(0, '100.10', 'EUR'),
                open(5, '50', 'USD'),
                open(40, '25.25', 'EUR'),
                open(75, '1', 'EUR'),
                open(400, '0.5', 'EUR'),
                open(null, '3', 'USD'),
                open(10, '99', 'EUR', 'paid'),
                open(10, '7', 'GBP', 'draft'),
            ],
            today,
        ],
    },
    { name: 'hasNoTotalsWithoutInvoices', of: 'summarize', args: [[], today] },
]);
