import { computeDocument } from '../../../emulators/zoho-books/ledger/compute-document';
import { NO_DISCOUNT, readDiscount } from '../../../emulators/zoho-books/ledger/discount';
import type { TaxPart, TotalRounding } from '../../../emulators/zoho-books/ledger/document';
import { amount } from '../../../emulators/zoho-books/ledger/money';
import type { AnyInvoice, AnySettings, AnyTax } from './any-invoice';
import type { Figures } from './figures';

function partOf({ key, percentage, isCompound }: AnyTax): TaxPart {
    return { tax_id: key, tax_name: key, percentage: amount(percentage), compound: isCompound };
}

function roundingOf({ totalRounding, increment }: AnySettings): TotalRounding {
    if (totalRounding === 'no_rounding') {
        return { kind: 'none' };
    }
    return { kind: 'step', step: amount(totalRounding === 'whole' ? '1' : increment) };
}

/** What the books say, as text to the last digit. */
export function ledgerFigures(any: AnyInvoice): Figures {
    const { settings } = any;
    const amounts = computeDocument({
        precision: settings.decimals,
        lines: any.lines.map((line) => ({
            quantity: amount(line.quantity),
            rate: amount(line.rate),
            discount: readDiscount(line.discount) ?? NO_DISCOUNT,
            taxKey: line.taxes.map(({ key }) => key).join('+'),
            taxes: line.taxes.map(partOf),
        })),
        discountType: any.discountType,
        discount: readDiscount(any.discount) ?? NO_DISCOUNT,
        isDiscountBeforeTax: any.isDiscountBeforeTax,
        isInclusiveTax: any.isInclusiveTax,
        shipping: amount(any.shipping),
        shippingTaxes: any.shippingTaxes.map(partOf),
        adjustment: amount(any.adjustment),
        rounding: roundingOf(settings),
        counting: {
            quantity_decimals: settings.quantityDecimals,
            rate_decimals: settings.rateDecimals,
            tax_rounding: settings.taxRounding,
            line_discount_rounding: settings.lineDiscountRounding,
            discount_shares: settings.discountShares,
            late_discount_base: settings.lateDiscountBase,
            inclusive_split: settings.inclusiveSplit,
            inclusive_sub_total: settings.inclusiveSubTotal,
            compound_base: settings.compoundBase,
            shipping_tax: settings.shippingTax,
        },
    });
    return {
        lines: amounts.lines.map((line) => ({
            discount: line.discountAmount.toFixed(),
            net: line.itemTotal.toFixed(),
            taxes: line.taxes.map((tax) => tax.amount.toFixed()),
        })),
        subTotal: amounts.subTotal.toFixed(),
        discountTotal: amounts.discountTotal.toFixed(),
        taxes: Object.fromEntries(amounts.taxes.map((tax) => [tax.tax_id, tax.amount.toFixed()])),
        taxTotal: amounts.taxTotal.toFixed(),
        shippingTax: amounts.shippingTax.toFixed(),
        roundoff: amounts.roundoff.toFixed(),
        total: amounts.total.toFixed(),
    };
}
