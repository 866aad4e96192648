import { amount, sum, toNumber, type Amount } from './money';

/** Money taken off an invoice. All amounts are in the invoice's currency. */
export interface Settled {
    readonly paid: Amount;
    readonly credited: Amount;
    readonly withheld: Amount;
    readonly writtenOff: Amount;
}

/** What is still owed of an invoice. */
export function invoiceBalance(total: Amount, settled: Settled): Amount {
    return total.minus(settled.paid).minus(settled.credited).minus(settled.withheld).minus(settled.writtenOff);
}

/** What is left of a payment or credit note after its applications and refunds. */
export function unusedAmount(
    total: number,
    applied: readonly { readonly amount: number }[],
    refunds: readonly { readonly amount: number }[],
): number {
    const used = sum([...applied, ...refunds].map((part) => amount(part.amount)));
    return toNumber(amount(total).minus(used));
}
