import { creditNoteToMirror } from '../definitions/credit-note-to-mirror';
import { paymentRefundToMirror } from '../definitions/payment-refund-to-mirror';
import { refundToMirror } from '../definitions/refund-to-mirror';
import { Instant, Money, PlainDate } from '../language';
import { euroContext, type ContextData } from './example-context';
import { mappingExamples } from './mapping-examples';

const m = (text: string): Money => Money.of(text);

const known: ContextData = {
    ...euroContext,
    links: [
        { mapping: 'account-to-customer', recordId: '001000000000001AAA', zohoId: '460000000026049' },
        { mapping: 'customer-to-mirror', recordId: 'a01000000000001AAA', zohoId: '460000000026049' },
        { mapping: 'invoice-to-mirror', recordId: 'a02000000000001AAA', zohoId: '460000000104012' },
        { mapping: 'payment-to-mirror', recordId: 'a03000000000001AAA', zohoId: '460000000114002' },
        { mapping: 'credit-note-to-mirror', recordId: 'a04000000000001AAA', zohoId: '460000000124002' },
    ],
};

export const creditNoteExamples = mappingExamples(creditNoteToMirror, null, [
    {
        name: 'mirrorsACreditNoteWithItsAllocations',
        record: {
            creditnote_id: '460000000124002',
            creditnote_number: 'CN-00004',
            customer_id: '460000000026049',
            date: PlainDate.of('2026-06-21'),
            status: 'open',
            currency_code: 'EUR',
            total: m('119'),
            balance: m('19'),
            last_modified_time: Instant.of('2026-06-21T13:15:36-0400'),
            invoices_credited: [
                {
                    creditnote_invoice_id: '460000000124010',
                    creditnote_id: '460000000124002',
                    invoice_id: '460000000104012',
                    date: PlainDate.of('2026-06-21'),
                    credited_amount: m('60'),
                },
                { creditnote_invoice_id: '460000000124011', invoice_id: '460000000104099', credited_amount: m('40') },
            ],
        },
        context: known,
    },
    {
        name: 'mirrorsARowWithoutDetails',
        record: { creditnote_id: '7', status: 'draft' },
        context: euroContext,
    },
]);

export const refundExamples = mappingExamples(refundToMirror, null, [
    {
        name: 'mirrorsARefundOfACreditNote',
        record: {
            creditnote_refund_id: '460000000124020',
            creditnote_id: '460000000124002',
            date: PlainDate.of('2026-06-22'),
            refund_mode: 'banktransfer',
            reference_number: 'SEPA 9',
            amount: m('19'),
        },
        context: known,
    },
    {
        name: 'waitsForACreditNoteThatIsNotMirrored',
        record: { creditnote_refund_id: '8', creditnote_id: '9', amount: m('0.01') },
        context: euroContext,
    },
]);

export const paymentRefundExamples = mappingExamples(paymentRefundToMirror, null, [
    {
        name: 'mirrorsARefundOfAPayment',
        record: {
            payment_refund_id: '460000000114030',
            payment_id: '460000000114002',
            date: PlainDate.of('2026-06-23'),
            refund_mode: 'cash',
            amount: m('5.5'),
        },
        context: known,
    },
    {
        name: 'waitsForAPaymentThatIsNotMirrored',
        record: { payment_refund_id: '8', payment_id: '9', reference_number: 'r' },
        context: euroContext,
    },
]);
