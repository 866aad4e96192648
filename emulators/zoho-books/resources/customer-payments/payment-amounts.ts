import type { Kernel } from '../../core/kernel';
import { unusedAmount } from '../../ledger/balance';
import { amount, sum, toNumber } from '../../ledger/money';
import type { PaymentRecord } from '../../state/document-records';

/** What of a payment is neither applied nor refunded. */
export function paymentUnused(kernel: Kernel, payment: PaymentRecord): number {
    return unusedAmount(payment.amount, kernel.state.applications.ofSource(payment.payment_id), payment.refunds);
}

/** What of a payment has been refunded. */
export function paymentRefunded(payment: PaymentRecord): number {
    return toNumber(sum(payment.refunds.map((refund) => amount(refund.amount))));
}
