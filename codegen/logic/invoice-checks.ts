/** What is wrong with the amounts of an invoice before anything is posted: which line, why, and what to do. */
import { Money, wholeAdd } from '../language';
import type { Amounts, Invoice } from './invoice-amounts';
import type { Line } from './line-pricing';
import type { Rules } from './money-rules';
import type { TaxPart } from './tax-parts';

/** A mistake. `line` counts from 0; null: the document. */
export interface Finding {
    readonly code: string;
    readonly line: number | null;
    readonly message: string;
    readonly remedy: string;
}

/** The largest amount that Zoho Books holds. */
const largest = Money.of('999999999999.999');
const hundred = Money.of('100');
const noFindings: readonly Finding[] = [];

function isShare(percentage: Money): boolean {
    return percentage.isAtLeast(Money.zero) && percentage.isAtMost(hundred);
}

function taxFindings(parts: readonly TaxPart[], line: number | null): readonly Finding[] {
    return parts
        .filter((part) => !isShare(part.percentage))
        .map((part) => ({
            code: 'tax-out-of-range',
            line,
            message: `The tax ${part.name} is ${part.percentage} %, which is no rate from 0 to 100.`,
            remedy: 'Correct the tax in Zoho Books, then read the set-up again.',
        }));
}

function discountFinding(line: Line, position: number, rules: Rules): Finding | null {
    const percent = line.discountPercent;
    if (percent !== null && !isShare(percent)) {
        return {
            code: 'discount-out-of-range',
            line: position,
            message: `The discount is ${percent} %, which is no share from 0 to 100.`,
            remedy: 'Correct the discount of the line.',
        };
    }
    const gross = line.quantity.times(line.rate).round(rules.decimals);
    const amount = line.discountAmount ?? Money.zero;
    if (amount.isLessThan(Money.zero) || amount.isGreaterThan(Money.max(gross, Money.zero))) {
        return {
            code: 'discount-above-line',
            line: position,
            message: `The discount of ${amount} is more than the line's ${gross}, or below zero.`,
            remedy: 'Correct the discount of the line.',
        };
    }
    return null;
}

function lineFindings(line: Line, position: number, rules: Rules): readonly Finding[] {
    const found: Finding[] = [...taxFindings(line.taxes, position)];
    const discount = discountFinding(line, position, rules);
    if (discount !== null) {
        found.push(discount);
    }
    if (line.quantity.isLessThan(Money.zero)) {
        found.push({
            code: 'quantity-negative',
            line: position,
            message: `The quantity is ${line.quantity}, which is below zero.`,
            remedy: 'Enter a quantity above zero; what lowers the invoice has a price below zero.',
        });
    }
    if (line.quantity.times(line.rate).absolute().isGreaterThan(largest)) {
        found.push({
            code: 'amount-too-large',
            line: position,
            message: 'Quantity times price is more than Zoho Books can hold.',
            remedy: 'Bill the line in several invoices.',
        });
    }
    return found;
}

function documentFindings(invoice: Invoice, amounts: Amounts): readonly Finding[] {
    const found: Finding[] = [...taxFindings(invoice.shippingTaxes, null)];
    const sum = amounts.lines.reduce((total, line) => total.add(line.itemTotalInclusive), Money.zero);
    const percent = invoice.discount.percent ?? Money.zero;
    const amount = invoice.discount.amount ?? Money.zero;
    const isTooMuch = amount.isLessThan(Money.zero) || amount.isGreaterThan(Money.max(sum, Money.zero));
    if (invoice.discountType === 'entity_level' && (!isShare(percent) || isTooMuch)) {
        found.push({
            code: 'discount-above-total',
            line: null,
            message: `The discount on the invoice is more than its lines, ${sum}, or below zero.`,
            remedy: 'Correct the discount.',
        });
    }
    if (invoice.shipping.isLessThan(Money.zero)) {
        found.push({
            code: 'shipping-negative',
            line: null,
            message: 'Shipping is below zero.',
            remedy: 'Enter what shipping costs, or an adjustment.',
        });
    }
    return found;
}

/** Whether nothing about a line needs a closer look: most lines have no discount and an amount in range. */
function isPlain(line: Line): boolean {
    return (
        line.discountPercent === null &&
        line.discountAmount === null &&
        line.quantity.isAtLeast(Money.zero) &&
        line.quantity.times(line.rate).absolute().isAtMost(largest) &&
        line.taxes.every((part) => isShare(part.percentage))
    );
}

/**
 * Everything that is wrong with the amounts of an invoice.
 * @param invoice the invoice as it would be sent
 * @param amounts what it comes to under the rules
 * @param rules settings of the connection for the invoice's currency
 */
export function checkInvoice(invoice: Invoice, amounts: Amounts, rules: Rules): readonly Finding[] {
    const found: Finding[] = [];
    let position = 0;
    for (const line of invoice.lines) {
        const ofLine = isPlain(line) ? noFindings : lineFindings(line, position, rules);
        for (const finding of ofLine) {
            found.push(finding);
        }
        position = wholeAdd(position, 1);
    }
    for (const finding of documentFindings(invoice, amounts)) {
        found.push(finding);
    }
    if (found.length === 0 && amounts.total.absolute().isGreaterThan(largest)) {
        found.push({
            code: 'total-too-large',
            line: null,
            message: 'The total is more than Zoho Books can hold.',
            remedy: 'Bill in several invoices.',
        });
    }
    return found;
}
