import type { JsonObject } from '../../core/json';
import type { Kernel } from '../../core/kernel';
import { amount, roundTo, sum, toNumber } from '../../ledger/money';
import type { DocumentRecord, LineRecord, TaxLine } from '../../state/document-records';

/** The amount of a document's currency in the base currency, rounded to it. */
export function inBase(kernel: Kernel, value: number, rate: number): number {
    return toNumber(roundTo(amount(value).times(rate), kernel.baseCurrency().price_precision));
}

/** Amounts, rounding rules and their base-currency twins, as details show them. */
export function amountsView(kernel: Kernel, document: DocumentRecord): JsonObject {
    const { totals, exchange_rate } = document;
    const base = (value: number): number => inBase(kernel, value, exchange_rate);
    return {
        price_precision: kernel.precisionOf(document.currency_id),
        sub_total: totals.sub_total,
        sub_total_inclusive_of_tax: totals.sub_total_inclusive_of_tax,
        discount: document.discount,
        discount_percent: percentOf(document.discount),
        discount_total: totals.discount_total,
        discount_applied_on_amount: totals.discount_applied_on_amount,
        discount_type: document.discount_type,
        is_discount_before_tax: document.is_discount_before_tax,
        is_inclusive_tax: document.is_inclusive_tax,
        tax_total: totals.tax_total,
        total_taxable_amount: totals.total_taxable_amount,
        taxes: totals.taxes.map(({ tax_id, tax_name, tax_percentage, tax_amount }) => ({
            tax_id,
            tax_name: `${tax_name} (${tax_percentage}%)`,
            tax_amount,
        })),
        shipping_charge: document.shipping_charge,
        ...shippingTaxView(kernel, document),
        adjustment: document.adjustment,
        adjustment_description: document.adjustment_description,
        roundoff_value: totals.roundoff_value,
        transaction_rounding_type: totals.transaction_rounding_type,
        tax_rounding: totals.tax_rounding,
        rounding_mode: 'round_half_up',
        bcy_rounding_mode: 'round_half_up',
        total: totals.total,
        bcy_sub_total: base(totals.sub_total),
        bcy_discount_total: base(totals.discount_total),
        bcy_tax_total: base(totals.tax_total),
        bcy_shipping_charge: base(document.shipping_charge),
        bcy_adjustment: base(document.adjustment),
        bcy_total: baseTotal(kernel, document),
    };
}

/** The total in base currency: converted, or the sum of its converted parts. */
function baseTotal(kernel: Kernel, { totals, shipping_charge, adjustment, exchange_rate }: DocumentRecord): number {
    const base = (value: number) => amount(inBase(kernel, value, exchange_rate));
    if (kernel.switches.get('base_total') === 'converted') return inBase(kernel, totals.total, exchange_rate);
    const parts = [totals.sub_total, totals.tax_total, shipping_charge, totals.shipping_charge_tax, adjustment];
    return toNumber(sum([...parts, totals.roundoff_value].map(base)).minus(base(totals.discount_total)));
}

/** The tax on shipping; without one, every member is `""`, as live. */
function shippingTaxView(kernel: Kernel, document: DocumentRecord): JsonObject {
    const tax = kernel.state.taxes.get(document.shipping_charge_tax_id);
    return {
        shipping_charge_tax_id: tax?.tax_id ?? '',
        shipping_charge_tax_name: tax?.tax_name ?? '',
        shipping_charge_tax_type: tax?.tax_type ?? '',
        shipping_charge_tax_percentage: tax?.tax_percentage ?? '',
        shipping_charge_tax: tax ? document.totals.shipping_charge_tax : '',
        bcy_shipping_charge_tax: tax ? inBase(kernel, document.totals.shipping_charge_tax, document.exchange_rate) : '',
    };
}

function percentOf(discount: number | string): number {
    return typeof discount === 'string' && discount.endsWith('%') ? Number(discount.slice(0, -1)) : 0;
}

/** A line of a detail. */
export function lineView(kernel: Kernel, document: DocumentRecord, line: LineRecord, index: number): JsonObject {
    const tax = kernel.state.taxes.get(line.tax_id);
    const item = kernel.state.items.get(line.item_id);
    return {
        line_item_id: line.line_item_id,
        item_id: line.item_id,
        item_order: index + 1,
        name: line.name,
        description: line.description,
        unit: line.unit,
        quantity: line.quantity,
        rate: line.rate,
        bcy_rate: inBase(kernel, line.rate, document.exchange_rate),
        sales_rate: item?.rate ?? line.rate,
        purchase_rate: '',
        discount: line.discount,
        discount_amount: line.discount_amount,
        discounts: [],
        item_total: line.item_total,
        ...(document.is_inclusive_tax ? { item_total_inclusive_of_tax: line.item_total_inclusive_of_tax } : {}),
        account_id: line.account_id,
        account_name: kernel.state.accounts.get(line.account_id)?.account_name ?? '',
        tax_id: line.tax_id,
        tax_name: tax?.tax_name ?? '',
        tax_type: tax?.tax_type ?? 'tax',
        tax_percentage: tax?.tax_percentage ?? 0,
        line_item_taxes: line.taxes.map(lineTaxView),
        item_custom_fields: [],
        tags: [],
        documents: [],
        project_id: '',
        time_entry_ids: [],
        expense_id: '',
        salesorder_item_id: '',
        item_type: item?.item_type ?? '',
        product_type: item?.product_type ?? '',
        pricing_scheme: 'unit',
        line_item_category: '',
        header_id: '',
        header_name: '',
        hsn_or_sac: '',
        pricebook_id: '',
        cost_amount: 0,
        item_code: {},
        stock_on_hand: '',
        mapped_items: [],
        ...line.details,
    };
}

function lineTaxView(tax: TaxLine): JsonObject {
    return { ...tax, tax_name: `${tax.tax_name} (${tax.tax_percentage}%)`, tax_specific_type: '' };
}
