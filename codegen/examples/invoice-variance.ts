/** Examples of an invoice that differs from its deal. */
import { Money } from '../language';
import * as variance from '../logic/invoice-variance';
import { examplesOf } from './logic-examples';

const m = (text: string): Money => Money.of(text);
const line = (name: string, quantity: string, amount: string): variance.VarianceLine => ({
    name,
    quantity: m(quantity),
    amount: m(amount),
});
const deal = [line('Seat licence', '50', '810'), line('Onboarding', '1', '150'), line('Onboarding', '1', '90')];
const price = (unitPrice: string, discount: string | null): variance.DealPrice => ({
    unitPrice: m(unitPrice),
    discount: discount === null ? null : m(discount),
});

export const invoiceVarianceExamples = examplesOf('invoice-variance', variance, [
    { name: 'leavesADraftToItsDeal', of: 'isBooksOwned', args: ['draft'] },
    { name: 'givesASentInvoiceToTheBooks', of: 'isBooksOwned', args: ['sent'] },
    { name: 'asksNothingOfAVoidOne', of: 'isBooksOwned', args: ['void'] },
    { name: 'takesAnUnknownStatusAsSent', of: 'isBooksOwned', args: ['disputed'] },
    { name: 'findsNothingWhereBothAgree', of: 'lineVariances', args: [deal, deal] },
    {
        name: 'findsALineThatWasChanged',
        of: 'lineVariances',
        args: [deal, [line('seat licence ', '40', '648.00'), deal[1], deal[2]]],
    },
    {
        name: 'findsALineThatWasTakenOut',
        of: 'lineVariances',
        args: [deal, [deal[0], line('Onboarding', '1', '150.00')]],
    },
    {
        name: 'findsALineThatWasAdded',
        of: 'lineVariances',
        args: [deal, [line('Travel', '1', '99'), ...deal]],
    },
    { name: 'knowsNoLines', of: 'lineVariances', args: [[], []] },
    {
        name: 'keepsPriceAndDiscountOfTheDeal',
        of: 'dealPriceFor',
        args: [m('40'), m('648'), m('18'), price('18', '10'), 2],
    },
    {
        name: 'takesThePriceOfTheInvoice',
        of: 'dealPriceFor',
        args: [m('50'), m('765'), m('17'), price('18', '10'), 2],
    },
    {
        name: 'givesTheDiscountUp',
        of: 'dealPriceFor',
        args: [m('50'), m('850'), m('17'), price('18', '10'), 2],
    },
    {
        name: 'takesWhatAPieceComesTo',
        of: 'dealPriceFor',
        args: [m('4'), m('50'), m('14'), price('18', null), 2],
    },
    {
        name: 'saysWhereNoPriceIsExact',
        of: 'dealPriceFor',
        args: [m('3'), m('100'), m('40'), price('18', null), 2],
    },
    {
        name: 'doesNotDivideByNothing',
        of: 'dealPriceFor',
        args: [m('0'), m('100'), m('40'), price('18', null), 2],
    },
]);
