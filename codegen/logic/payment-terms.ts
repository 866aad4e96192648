/** When an invoice is due. */
import { Money } from '../language';

/**
 * Days that a customer has to pay.
 * @param own days of the customer's account; null: none are agreed
 * @param standard days of the connection; null: none are set
 * @returns 0: at once
 */
export function paymentDays(own: Money | null, standard: Money | null): number {
    return (own ?? standard ?? Money.zero).toWhole();
}
