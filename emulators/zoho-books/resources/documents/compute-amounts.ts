import { invalidField } from '../../core/api-error';
import type { Kernel } from '../../core/kernel';
import { computeDocument } from '../../ledger/compute-document';
import { NO_DISCOUNT, readDiscount } from '../../ledger/discount';
import type { Counting, DocumentAmounts, TaxAmount, TotalRounding } from '../../ledger/document';
import { amount, LARGEST_AMOUNT, roundTo, toNumber, type Amount } from '../../ledger/money';
import type { DocumentRecord, DocumentTotals, LineRecord, TaxLine } from '../../state/document-records';
import { taxParts } from '../taxes/tax-parts';
import type { DraftLine } from './read-lines';

/** The members of a document that decide its amounts. */
export type AmountBasis = Pick<
    DocumentRecord,
    | 'currency_id'
    | 'discount'
    | 'discount_type'
    | 'is_discount_before_tax'
    | 'is_inclusive_tax'
    | 'shipping_charge'
    | 'shipping_charge_tax_id'
    | 'exchange_rate'
    | 'adjustment'
>;

/** Computes lines and totals of a document. @throws ApiError code 4 when a discount is larger than what it is on. */
export function computeAmounts(
    kernel: Kernel,
    basis: AmountBasis,
    draft: readonly DraftLine[],
): { readonly lines: readonly LineRecord[]; readonly totals: DocumentTotals } {
    const discount = readDiscount(basis.discount);
    if (!discount) throw invalidField('discount');
    const amounts = computeDocument({
        precision: kernel.precisionOf(basis.currency_id),
        lines: draft.map((line) => ({
            quantity: amount(line.quantity),
            rate: amount(line.rate),
            discount: readDiscount(line.discount) ?? NO_DISCOUNT,
            taxKey: line.tax_id,
            taxes: taxParts(kernel, line.tax_id),
        })),
        discountType: basis.discount_type,
        discount,
        isDiscountBeforeTax: basis.is_discount_before_tax,
        isInclusiveTax: basis.is_inclusive_tax,
        shipping: amount(basis.shipping_charge),
        shippingTaxes: taxParts(kernel, basis.shipping_charge_tax_id),
        adjustment: amount(basis.adjustment),
        rounding: totalRounding(kernel),
        counting: countingOf(kernel),
    });
    checkRange(amounts, amount(basis.exchange_rate));
    checkLineDiscounts(amounts);
    if (basis.shipping_charge < 0) throw invalidField('shipping_charge');
    if (amounts.discountTotal.gt(amounts.subTotal.plus(amounts.taxTotal)) && amounts.subTotal.gt(0)) {
        throw invalidField('discount');
    }
    const lines = draft.map((line, index) => lineRecord(kernel, line, amounts, index));
    return { lines, totals: documentTotals(kernel, amounts) };
}

/** The switches that say how this organisation counts. */
function countingOf({ switches }: Kernel): Counting {
    return {
        quantity_decimals: switches.get('quantity_decimals'),
        rate_decimals: switches.get('rate_decimals'),
        tax_rounding: switches.get('tax_rounding'),
        line_discount_rounding: switches.get('line_discount_rounding'),
        discount_shares: switches.get('discount_shares'),
        late_discount_base: switches.get('late_discount_base'),
        inclusive_split: switches.get('inclusive_split'),
        inclusive_sub_total: switches.get('inclusive_sub_total'),
        compound_base: switches.get('compound_base'),
        shipping_tax: switches.get('shipping_tax'),
    };
}

/** Amounts beyond the range of a JSON number's exact decimals are refused. */
function checkRange(amounts: DocumentAmounts, rate: Amount): void {
    for (const line of amounts.lines) {
        if (line.gross.abs().gt(LARGEST_AMOUNT)) throw invalidField('rate');
    }
    const widest = amounts.subTotal.abs().plus(amounts.taxTotal.abs()).plus(amounts.total.abs());
    if (amounts.total.abs().gt(LARGEST_AMOUNT) || amounts.subTotal.abs().gt(LARGEST_AMOUNT)) {
        throw invalidField('line_items');
    }
    if (widest.times(rate).gt(LARGEST_AMOUNT.times(1000))) throw invalidField('exchange_rate');
}

/** Nobody gives away more than a line costs. */
function checkLineDiscounts({ lines }: DocumentAmounts): void {
    for (const { gross, discountAmount } of lines) {
        if (gross.gte(0) && discountAmount.gt(gross)) throw invalidField('discount');
    }
}

function totalRounding(kernel: Kernel): TotalRounding {
    const kind = kernel.switches.get('transaction_rounding');
    if (kind === 'no_rounding') return { kind: 'none' };
    const step = kind === 'whole' ? '1' : kernel.switches.get('rounding_increment') || '0.05';
    return { kind: 'step', step: amount(step) };
}

function lineRecord(kernel: Kernel, line: DraftLine, amounts: DocumentAmounts, index: number): LineRecord {
    const computed = amounts.lines[index];
    return {
        ...line,
        quantity: toNumber(roundTo(amount(line.quantity), kernel.switches.get('quantity_decimals'))),
        rate: toNumber(roundTo(amount(line.rate), kernel.switches.get('rate_decimals'))),
        discount_amount: toNumber(computed.discountAmount),
        item_total: toNumber(computed.itemTotal),
        item_total_inclusive_of_tax: toNumber(computed.itemTotalInclusive),
        taxes: computed.taxes.map(taxLine),
    };
}

function taxLine(tax: TaxAmount): TaxLine {
    return {
        tax_id: tax.tax_id,
        tax_name: tax.tax_name,
        tax_percentage: toNumber(tax.percentage),
        tax_amount: toNumber(tax.amount),
    };
}

function documentTotals(kernel: Kernel, amounts: DocumentAmounts): DocumentTotals {
    return {
        sub_total: toNumber(amounts.subTotal),
        sub_total_inclusive_of_tax: toNumber(amounts.subTotalInclusive),
        discount_total: toNumber(amounts.discountTotal),
        discount_applied_on_amount: toNumber(amounts.discountAppliedOn),
        tax_total: toNumber(amounts.taxTotal),
        total_taxable_amount: toNumber(amounts.totalTaxable),
        taxes: amounts.taxes.map(taxLine),
        shipping_charge_tax: toNumber(amounts.shippingTax),
        roundoff_value: toNumber(amounts.roundoff),
        total: toNumber(amounts.total),
        tax_rounding: kernel.switches.get('tax_rounding'),
        transaction_rounding_type: kernel.switches.get('transaction_rounding'),
    };
}
