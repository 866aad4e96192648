import type { JsonObject } from '../../core/json';
import type { Kernel } from '../../core/kernel';
import { plain, type Call, type Reply, type Route } from '../../core/route';
import type { PaymentRecord, RefundRecord } from '../../state/document-records';
import { inBase } from '../documents/document-view';
import { readRefund } from '../documents/refund-body';
import { touch } from '../documents/touch';
import { paymentUnused } from './payment-amounts';
import { refundView } from './payment-refund-view';

const path = '/customerpayments/:payment_id/refunds';

/** Refunds of what a payment has left unused. */
export const paymentRefundRoutes: readonly Route[] = [
    { method: 'GET', path, scope: ['customerpayments', 'READ'], handle: listRefunds },
    { method: 'POST', path, scope: ['customerpayments', 'CREATE'], handle: createRefund },
    { method: 'GET', path: `${path}/:refund_id`, scope: ['customerpayments', 'READ'], handle: readOne },
    { method: 'PUT', path: `${path}/:refund_id`, scope: ['customerpayments', 'UPDATE'], handle: updateRefund },
    { method: 'DELETE', path: `${path}/:refund_id`, scope: ['customerpayments', 'DELETE'], handle: deleteRefund },
];

function paymentOf({ kernel, params }: Call): PaymentRecord {
    return kernel.find(kernel.state.payments, params['payment_id'], 'Payment');
}

function refundOf(call: Call): RefundRecord {
    const refund = paymentOf(call).refunds.find((one) => one.refund_id === call.params['refund_id']);
    if (!refund) throw call.kernel.notFound('Refund');
    return refund;
}

function listRefunds(call: Call): Reply {
    const { kernel, query } = call;
    query.know(['page', 'per_page']);
    const payment = paymentOf(call);
    const payment_refunds = payment.refunds.map((refund) => ({
        payment_refund_id: refund.refund_id,
        payment_id: payment.payment_id,
        date: refund.date,
        refund_mode: refund.refund_mode,
        reference_number: refund.reference_number,
        payment_number: payment.payment_number,
        customer_name: kernel.state.contacts.get(payment.customer_id)?.contact_name ?? '',
        amount_bcy: inBase(kernel, refund.amount, refund.exchange_rate),
        amount_fcy: refund.amount,
    }));
    return { data: { payment_refunds, page_context: { page: 1, per_page: 200, has_more_page: false } } };
}

function wrapped(kernel: Kernel, payment: PaymentRecord, refund: RefundRecord): JsonObject {
    const view = refundView(payment, refund);
    return { payment_refunds: kernel.switches.get('payment_refund_wrapper') === 'array' ? [view] : view };
}

/** Answers 200, not 201, as documented. */
function createRefund(call: Call): Reply {
    const { kernel } = call;
    const payment = paymentOf(call);
    const refund = readRefund(call, { ...payment, left: paymentUnused(kernel, payment) });
    payment.refunds.push(refund);
    save(kernel, payment);
    return {
        message: 'The refund information for this payment has been saved.',
        data: wrapped(kernel, payment, refund),
    };
}

function readOne(call: Call): Reply {
    return { data: wrapped(call.kernel, paymentOf(call), refundOf(call)) };
}

function updateRefund(call: Call): Reply {
    const { kernel } = call;
    const [payment, present] = [paymentOf(call), refundOf(call)];
    const refund = readRefund(call, { ...payment, left: paymentUnused(kernel, payment) }, present);
    Object.assign(present, refund);
    save(kernel, payment);
    return { message: 'The refund information has been saved.', data: wrapped(kernel, payment, present) };
}

function deleteRefund(call: Call): Reply {
    const [payment, refund] = [paymentOf(call), refundOf(call)];
    payment.refunds = payment.refunds.filter((one) => one !== refund);
    save(call.kernel, payment);
    return plain('The refund has been deleted.');
}

function save(kernel: Kernel, payment: PaymentRecord): void {
    touch(kernel, payment);
    kernel.changed('customer_payment', 'edited', payment.payment_id);
}
