import { Money } from '../../language';
import { baseAmounts } from '../../logic/base-amounts';
import type { Discount } from '../../logic/discount-spread';
import { invoiceAmounts, type Invoice } from '../../logic/invoice-amounts';
import type { Line } from '../../logic/line-pricing';
import type { Rules } from '../../logic/money-rules';
import type { TaxPart } from '../../logic/tax-parts';
import type { AnyInvoice, AnyLine, AnySettings, AnyTax } from './any-invoice';
import type { Figures } from './figures';

function discountOf(text: string): Discount {
    if (text === '') {
        return { percent: null, amount: null };
    }
    return text.endsWith('%')
        ? { percent: Money.of(text.slice(0, -1)), amount: null }
        : { percent: null, amount: Money.of(text) };
}

function partOf({ key, percentage, isCompound }: AnyTax): TaxPart {
    return { key, name: key, percentage: Money.of(percentage), isCompound };
}

function lineOf(line: AnyLine): Line {
    const discount = discountOf(line.discount);
    return {
        quantity: Money.of(line.quantity),
        rate: Money.of(line.rate),
        discountPercent: discount.percent,
        discountAmount: discount.amount,
        taxKey: line.taxes.map(({ key }) => key).join('+'),
        taxes: line.taxes.map(partOf),
    };
}

/** Settings as the rules of the package take them. */
export function rulesOf(settings: AnySettings): Rules {
    return { ...settings, increment: Money.of(settings.increment) };
}

/** An invoice as the rules of the package take it. */
export function invoiceOf(any: AnyInvoice): Invoice {
    return {
        lines: any.lines.map(lineOf),
        discountType: any.discountType,
        discount: discountOf(any.discount),
        isDiscountBeforeTax: any.isDiscountBeforeTax,
        isInclusiveTax: any.isInclusiveTax,
        shipping: Money.of(any.shipping),
        shippingTaxes: any.shippingTaxes.map(partOf),
        adjustment: Money.of(any.adjustment),
    };
}

/** What the preview shows, as text to the last digit. */
export function previewFigures(any: AnyInvoice): Figures {
    const amounts = invoiceAmounts(invoiceOf(any), rulesOf(any.settings));
    return {
        lines: amounts.lines.map((line) => ({
            discount: line.discountAmount.toString(),
            net: line.itemTotal.toString(),
            taxes: line.taxes.map((tax) => tax.amount.toString()),
        })),
        subTotal: amounts.subTotal.toString(),
        discountTotal: amounts.discountTotal.toString(),
        taxes: Object.fromEntries(amounts.taxes.map((tax) => [tax.key, tax.amount.toString()])),
        taxTotal: amounts.taxTotal.toString(),
        shippingTax: amounts.shippingTaxTotal.toString(),
        roundoff: amounts.roundoff.toString(),
        total: amounts.total.toString(),
    };
}

/** The total in base currency, as text. */
export function previewBaseTotal(any: AnyInvoice, exchangeRate: string): string {
    const amounts = invoiceAmounts(invoiceOf(any), rulesOf(any.settings));
    return baseAmounts(amounts, Money.of(exchangeRate), 2, any.settings.baseTotal).total.toString();
}
