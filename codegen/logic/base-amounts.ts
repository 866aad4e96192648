/** Amounts in the organisation's base currency, and what exchange rates gain or lose. */
import { Money } from '../language';
import type { Amounts } from './invoice-amounts';
import type { BaseTotal } from './money-rules';

/** The figures of a document in base currency. */
export interface BaseFigures {
    readonly subTotal: Money;
    readonly discountTotal: Money;
    readonly taxTotal: Money;
    readonly shipping: Money;
    readonly adjustment: Money;
    readonly total: Money;
}

/**
 * An amount in base currency.
 * @param amount amount of the document's currency
 * @param exchangeRate units of base currency for one unit of the document's
 * @param baseDecimals places of the base currency
 */
export function inBase(amount: Money, exchangeRate: Money, baseDecimals: number): Money {
    return amount.times(exchangeRate).round(baseDecimals);
}

/**
 * All figures of a document in base currency.
 * @param amounts figures in the document's currency
 * @param exchangeRate units of base currency for one unit of the document's
 * @param baseDecimals places of the base currency
 * @param baseTotal whether the total is converted or added up
 */
export function baseAmounts(
    amounts: Amounts,
    exchangeRate: Money,
    baseDecimals: number,
    baseTotal: BaseTotal,
): BaseFigures {
    const subTotal = inBase(amounts.subTotal, exchangeRate, baseDecimals);
    const discountTotal = inBase(amounts.discountTotal, exchangeRate, baseDecimals);
    const taxTotal = inBase(amounts.taxTotal, exchangeRate, baseDecimals);
    const shipping = inBase(amounts.shipping, exchangeRate, baseDecimals);
    const adjustment = inBase(amounts.adjustment, exchangeRate, baseDecimals);
    const summed = subTotal
        .subtract(discountTotal)
        .add(taxTotal)
        .add(shipping)
        .add(inBase(amounts.shippingTaxTotal, exchangeRate, baseDecimals))
        .add(adjustment)
        .add(inBase(amounts.roundoff, exchangeRate, baseDecimals));
    const total = baseTotal === 'summed' ? summed : inBase(amounts.total, exchangeRate, baseDecimals);
    return { subTotal, discountTotal, taxTotal, shipping, adjustment, total };
}

/**
 * What the base currency gains (or loses, below zero) between invoice and payment. Computed by us: Zoho books its own.
 * @param applied amount of the payment that went to the invoice
 * @param paymentRate exchange rate of the payment
 * @param invoiceRate exchange rate of the invoice
 * @param baseDecimals places of the base currency
 */
export function exchangeGain(applied: Money, paymentRate: Money, invoiceRate: Money, baseDecimals: number): Money {
    return applied.times(paymentRate.subtract(invoiceRate)).round(baseDecimals);
}
