import { Money } from '../language';
import { defaultRules } from '../logic/money-rules';
import * as part from '../logic/part-billing';
import { examplesOf } from './logic-examples';

const m = (text: string): Money => Money.of(text);

const deal: readonly part.DealLine[] = [
    { key: 'seats', quantity: m('50'), amount: m('810.00') },
    { key: 'setup', quantity: m('1'), amount: m('150.00') },
    { key: 'support', quantity: m('3'), amount: m('100.00') },
];
const third: readonly part.BilledLine[] = [
    { key: 'seats', quantity: m('15'), amount: m('243.00') },
    { key: 'setup', quantity: m('0.3'), amount: m('45.00') },
    { key: 'support', quantity: m('0.9'), amount: m('30.00') },
];
const all: part.Wish = { kind: 'all', percentage: null, lines: [] };
const percent = (text: string): part.Wish => ({ kind: 'percentage', percentage: m(text), lines: [] });
const some = (...lines: readonly part.WantedLine[]): part.Wish => ({ kind: 'lines', percentage: null, lines });

export const partBillingExamples = examplesOf('part-billing', part, [
    { name: 'billsTheWholeDeal', of: 'planPart', args: [deal, [], all, 2] },
    {
        name: 'billsADepositProratedPerLine',
        of: 'planPart',
        args: [deal, [], { ...percent('30'), kind: 'deposit' }, 2],
    },
    { name: 'billsTheRestAfterADeposit', of: 'planPart', args: [deal, third, all, 2] },
    { name: 'theLastPercentageTakesTheRemainder', of: 'planPart', args: [deal, third, percent('70'), 2] },
    { name: 'refusesAPercentageBeyondWhatIsLeft', of: 'planPart', args: [deal, third, percent('70.1'), 2] },
    { name: 'refusesAPercentageThatIsNone', of: 'planPart', args: [deal, [], percent('0'), 2] },
    { name: 'billsAQuantityOfALine', of: 'planPart', args: [deal, [], some({ key: 'support', quantity: m('1') }), 2] },
    {
        name: 'theLastOfALineTakesItsRemainder',
        of: 'planPart',
        args: [
            deal,
            [{ key: 'support', quantity: m('2'), amount: m('66.66') }],
            some({ key: 'support', quantity: m('1') }),
            2,
        ],
    },
    {
        name: 'refusesMoreThanIsLeftOfALine',
        of: 'planPart',
        args: [deal, [], some({ key: 'setup', quantity: m('2') }), 2],
    },
    { name: 'refusesALineThatIsNotThere', of: 'planPart', args: [deal, [], some({ key: 'x', quantity: m('1') }), 2] },
    {
        name: 'refusesAQuantityOfNothing',
        of: 'planPart',
        args: [deal, [], some({ key: 'setup', quantity: m('0') }), 2],
    },
    { name: 'refusesNoLineAtAll', of: 'planPart', args: [deal, [], some(), 2] },
    {
        name: 'stopsWhenTheDealHasShrunk',
        of: 'planPart',
        args: [[{ key: 'seats', quantity: m('10'), amount: m('162.00') }], third, all, 2],
    },
    {
        name: 'saysThatNothingIsLeft',
        of: 'planPart',
        args: [deal, deal.map(({ key, quantity, amount }) => ({ key, quantity, amount })), all, 2],
    },
    {
        name: 'closesACentOfTax',
        of: 'closingAdjustment',
        args: [m('119.00'), m('79.34'), m('39.67'), 6, defaultRules(2)],
    },
    {
        name: 'closesNothingThatRoundingCannotExplain',
        of: 'closingAdjustment',
        args: [m('119'), m('50'), m('50'), 6, defaultRules(2)],
    },
    { name: 'givesAPartItsShareOfADiscount', of: 'discountShare', args: [m('10'), m('33.33'), m('100'), 2] },
    { name: 'sharesNothingOfNothing', of: 'discountShare', args: [m('10'), m('0'), m('0'), 2] },
    { name: 'closesYenInWholes', of: 'closingAdjustment', args: [m('119'), m('78'), m('40'), 1, defaultRules(0)] },
    {
        name: 'closesAStepWhereTotalsAreRounded',
        of: 'closingAdjustment',
        args: [m('119'), m('60'), m('58'), 1, { ...defaultRules(2), totalRounding: 'whole' }],
    },
]);
