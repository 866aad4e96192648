import { Money } from '../language';
import * as line from '../logic/invoice-line';
import { examplesOf } from './logic-examples';

const m = (text: string): Money => Money.of(text);

export const invoiceLineExamples = examplesOf('invoice-line', line, [
    { name: 'writesAPercentageWithItsSign', of: 'discountText', args: [m('12.5')] },
    { name: 'leavesOutADiscountOfNothing', of: 'discountText', args: [m('0.00')] },
    { name: 'leavesOutNoDiscount', of: 'discountText', args: [null] },
    { name: 'showsTheListPriceAndWhatIsSaved', of: 'offerOf', args: [m('3'), m('8'), m('10'), m('5')] },
    { name: 'showsAnAmountWhereNoPercentageIsExact', of: 'offerOf', args: [m('3'), m('7'), m('9'), null] },
    { name: 'showsAPriceAboveTheListAsItIs', of: 'offerOf', args: [m('3'), m('12'), m('10'), m('5')] },
    { name: 'showsALineBelowZeroAsItIs', of: 'offerOf', args: [m('1'), m('-5'), m('10'), null] },
    { name: 'showsAFreeLineAtItsListPrice', of: 'offerOf', args: [m('2'), m('0'), m('10'), null] },
    { name: 'needsNoListPrice', of: 'offerOf', args: [m('2'), m('5'), null, null] },
    { name: 'takesTheLargestAmount', of: 'fitsAmount', args: [m('1'), m('999999999999.999')] },
    { name: 'refusesAnAmountAboveIt', of: 'fitsAmount', args: [m('-2'), m('999999999999.999')] },
]);
