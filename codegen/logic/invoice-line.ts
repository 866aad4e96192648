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

/** The price and the discount that a line shows. A discount is Zoho's spelling: `10%`, or a plain number for an amount. */
export interface Offer {
    readonly rate: Money;
    readonly discount: Text<50> | null;
}

const hundred = Money.of('100');
/** Digits of a percentage that everybody can read and no system cuts. */
const percentDecimals = 2;
/** Digits of a price times a percentage: exact. */
const dueDecimals = 12;
/** Digits of an amount, as many as any currency has. */
const amountDecimals = 3;

/** What the customer saves on the whole line: a percentage where that is exact, else the amount. */
function savedText(quantity: Money, list: Money, due: Money): Text<50> | null {
    const percent = hundred.subtract(due.times(hundred).dividedBy(list, percentDecimals));
    const isExact = list.times(hundred.subtract(percent)).equals(due.times(hundred));
    if (isExact) {
        return discountText(percent);
    }
    const amount = quantity.times(list).subtract(quantity.times(due)).round(amountDecimals);
    return amount.isZero() ? null : truncate(`${amount}`, 50);
}

/**
 * What a line of a deal offers where list prices are shown: the customer sees the list price and one discount that leads to what was
 * agreed; a sales price at or above the list price is shown as it is.
 * @param quantity quantity of the line
 * @param sales the agreed price of one
 * @param list the price of one in the price book; null: none
 * @param percent the line's own discount, 10 for 10 %; null: none
 */
export function offerOf(quantity: Money, sales: Money, list: Money | null, percent: Money | null): Offer {
    const price = list ?? Money.zero;
    const isReduced = sales.isAtLeast(Money.zero) && sales.isLessThan(price);
    if (!isReduced) {
        return { rate: sales, discount: discountText(percent) };
    }
    const due = sales.times(hundred.subtract(percent ?? Money.zero)).dividedBy(hundred, dueDecimals);
    return { rate: price, discount: savedText(quantity, price, due) };
}
