/** What a line of an invoice can hold in Zoho Books. */
import { Money, truncate, type Text } from '../language';

/** The largest amount that Zoho Books takes. */
const largestAmount = Money.of('999999999999.999');

/** A percentage as Zoho Books writes it: `10%`. A bare number would be an amount. Null: no discount. */
export function discountText(percent: Money | null): Text<50> | null {
    return percent === null || percent.isZero() ? null : truncate(`${percent}%`, 50);
}

/** Whether quantity times rate is an amount that Zoho Books can hold. */
export function fitsAmount(quantity: Money, rate: Money): boolean {
    return quantity.times(rate).absolute().isAtMost(largestAmount);
}
