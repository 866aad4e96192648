import type { JsonObject } from '../../core/json';
import type { PaymentRecord, RefundRecord } from '../../state/document-records';

/** A refund of a payment, as details show it. */
export function refundView(payment: PaymentRecord, refund: RefundRecord): JsonObject {
    return {
        payment_refund_id: refund.refund_id,
        payment_id: payment.payment_id,
        date: refund.date,
        refund_mode: refund.refund_mode,
        reference_number: refund.reference_number,
        amount: refund.amount,
        exchange_rate: refund.exchange_rate,
        payment_form: refund.refund_mode,
        description: refund.description,
    };
}
