import { Money, PlainDate } from '../language';
import * as status from '../logic/invoice-status';
import { examplesOf } from './logic-examples';

const m = (text: string): Money => Money.of(text);
const today = PlainDate.of('2026-06-09');
const yesterday = PlainDate.of('2026-06-08');

export const invoiceStatusExamples = examplesOf('invoice-status', status, [
    { name: 'owesTheBalanceOfASentInvoice', of: 'isOwed', args: ['sent', m('10')] },
    { name: 'owesNothingOnADraft', of: 'isOwed', args: ['draft', m('10')] },
    { name: 'owesNothingOnAVoidInvoiceWithABalance', of: 'isOwed', args: ['void', m('10')] },
    { name: 'owesNothingWithoutABalance', of: 'isOwed', args: ['sent', m('0')] },
    { name: 'tellsCaseApartInAStatus', of: 'isOwed', args: ['Draft', m('1')] },
    { name: 'isGoneWhenVoid', of: 'isGone', args: ['void'] },
    { name: 'isGoneWhenDeleted', of: 'isGone', args: ['deleted'] },
    { name: 'standsWhenPaid', of: 'isGone', args: ['paid'] },
    { name: 'showsADraftAsADraft', of: 'displayStatus', args: ['draft', m('100'), m('100'), yesterday, today] },
    { name: 'showsAPartPayment', of: 'displayStatus', args: ['overdue', m('1200'), m('700'), today, today] },
    { name: 'turnsOverdueTheDayAfter', of: 'displayStatus', args: ['sent', m('100'), m('100'), yesterday, today] },
    { name: 'isNotOverdueOnTheLastDay', of: 'displayStatus', args: ['overdue', m('100'), m('100'), today, today] },
    { name: 'showsViewedAsSent', of: 'displayStatus', args: ['viewed', m('100'), m('100'), null, today] },
    { name: 'showsAnUnknownStatusAsItIs', of: 'displayStatus', args: ['scheduled', m('100'), m('100'), null, today] },
]);
