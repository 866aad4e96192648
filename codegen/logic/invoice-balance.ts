/** What is left to pay of an invoice, and what is left of a payment or credit note. */
import { Money } from '../language';
import { percentOf } from './line-pricing';

/** What has been taken off an invoice, in its currency. */
export interface Settled {
    readonly paid: Money;
    readonly credited: Money;
    readonly withheld: Money;
    readonly writtenOff: Money;
}

/**
 * The balance as Zoho Books shows it. A void invoice keeps one; see `owed`.
 * @param total total of the invoice
 * @param settled what has been taken off
 */
export function balanceOf(total: Money, settled: Settled): Money {
    return total
        .subtract(settled.paid)
        .subtract(settled.credited)
        .subtract(settled.withheld)
        .subtract(settled.writtenOff);
}

/**
 * What the customer owes: nothing of a void invoice or a draft, whatever balance its row shows.
 * @param status status that Zoho Books stores
 * @param balance balance of the row
 */
export function owed(status: string, balance: Money): Money {
    return status === 'void' || status === 'draft' ? Money.zero : balance;
}

/**
 * Tax that the customer pays to the state instead of the seller (TDS in India).
 * @param base amount that it is on, as the law says: mostly the sub total after discount
 * @param percentage 10 for 10 %
 * @param decimals places of the currency
 */
export function withheldTax(base: Money, percentage: Money, decimals: number): Money {
    return percentOf(base, percentage, decimals);
}

/**
 * What is left of a payment or a credit note.
 * @param amount amount of the payment, or total of the credit note
 * @param applied what went to invoices
 * @param refunded what went back to the customer
 */
export function unusedOf(amount: Money, applied: readonly Money[], refunded: readonly Money[]): Money {
    const used = [...applied, ...refunded].reduce((total, part) => total.add(part), Money.zero);
    return amount.subtract(used);
}
