import { Money, PlainDate } from '../language';
import * as reconciliation from '../logic/reconciliation';
import { examplesOf } from './logic-examples';

const m = (text: string): Money => Money.of(text);
const invoice: reconciliation.BookedInvoice = {
    zohoId: '1',
    customerId: 'c1',
    currencyCode: 'EUR',
    status: 'sent',
    date: PlainDate.of('2026-02-28'),
    total: m('119'),
    balance: m('119'),
};

function booked(change: Partial<reconciliation.BookedInvoice>): reconciliation.BookedInvoice {
    return { ...invoice, ...change };
}

export const reconciliationExamples = examplesOf('reconciliation', reconciliation, [
    { name: 'agreesAboutTheSame', of: 'differenceOf', args: [invoice, invoice] },
    { name: 'namesACurrency', of: 'differenceOf', args: [invoice, booked({ currencyCode: 'USD' })] },
    { name: 'namesAnAmount', of: 'differenceOf', args: [invoice, booked({ total: m('129') })] },
    { name: 'namesRounding', of: 'differenceOf', args: [invoice, booked({ total: m('119.01') })] },
    { name: 'namesWhatIsStale', of: 'differenceOf', args: [invoice, booked({ status: 'paid', balance: m('0') })] },
    { name: 'ignoresTheScaleOfAnAmount', of: 'differenceOf', args: [invoice, booked({ total: m('119.00') })] },
    {
        name: 'namesWhatOneSideLacks',
        of: 'compareInvoices',
        args: [
            [invoice, booked({ zohoId: '2' })],
            [invoice, booked({ zohoId: '3' })],
        ],
    },
    {
        name: 'addsUpByGroup',
        of: 'compareSums',
        args: [
            [invoice, booked({ zohoId: '2', status: 'void' }), booked({ zohoId: '3', currencyCode: 'USD' })],
            [invoice, booked({ zohoId: '4', date: PlainDate.of('2026-03-01') })],
        ],
    },
    { name: 'tiesOut', of: 'reconcile', args: [[invoice], [booked({ balance: m('119.0') })]] },
    { name: 'tiesOutWithoutInvoices', of: 'reconcile', args: [[], []] },
]);
