import { Money } from '../language';
import * as line from '../logic/invoice-line';
import { examplesOf } from './logic-examples';

const m = (text: string): Money => Money.of(text);

export const invoiceLineExamples = examplesOf('invoice-line', line, [
    { name: 'writesAPercentageWithItsSign', of: 'discountText', args: [m('12.5')] },
    { name: 'leavesOutADiscountOfNothing', of: 'discountText', args: [m('0.00')] },
    { name: 'leavesOutNoDiscount', of: 'discountText', args: [null] },
    { name: 'takesTheLargestAmount', of: 'fitsAmount', args: [m('1'), m('999999999999.999')] },
    { name: 'refusesAnAmountAboveIt', of: 'fitsAmount', args: [m('-2'), m('999999999999.999')] },
]);
