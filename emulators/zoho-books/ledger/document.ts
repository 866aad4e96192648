import type { Amount } from './money';

/** One tax on one line; a tax group arrives as its parts. */
export interface TaxPart {
    readonly tax_id: string;
    readonly tax_name: string;
    readonly percentage: Amount;
    /** Computed on the base plus all simple taxes. */
    readonly compound: boolean;
}

/** A discount: a share of the amount, or a flat amount. */
export type Discount =
    { readonly kind: 'percent'; readonly percent: Amount } | { readonly kind: 'flat'; readonly amount: Amount };

/** What the arithmetic needs to know of a line. */
export interface LineInput {
    readonly quantity: Amount;
    readonly rate: Amount;
    readonly discount: Discount;
    /** Lines with the same key share a bucket where tax is rounded once per document. */
    readonly taxKey: string;
    readonly taxes: readonly TaxPart[];
}

/** How an organisation counts: the switches of the same names, in `docs/reference/money.md` word by word. */
export interface Counting {
    readonly quantity_decimals: number;
    readonly rate_decimals: number;
    readonly tax_rounding: 'entity_level' | 'item_level';
    readonly line_discount_rounding: 'discount' | 'remainder';
    readonly discount_shares: 'exact' | 'rounded';
    readonly late_discount_base: 'with_tax' | 'sub_total';
    readonly inclusive_split: 'net_first' | 'tax_first';
    readonly inclusive_sub_total: 'from_quoted' | 'from_lines';
    readonly compound_base: 'exact' | 'rounded';
    readonly shipping_tax: 'apart' | 'with_lines';
}

/** What a fresh organisation does. */
export const USUAL_COUNTING: Counting = {
    quantity_decimals: 6,
    rate_decimals: 6,
    tax_rounding: 'entity_level',
    line_discount_rounding: 'discount',
    discount_shares: 'exact',
    late_discount_base: 'with_tax',
    inclusive_split: 'net_first',
    inclusive_sub_total: 'from_quoted',
    compound_base: 'exact',
    shipping_tax: 'apart',
};

/** What the arithmetic needs to know of an invoice or a credit note. */
export interface DocumentInput {
    /** Digits after the point in the document's currency. */
    readonly precision: number;
    readonly lines: readonly LineInput[];
    readonly discountType: 'item_level' | 'entity_level';
    readonly discount: Discount;
    readonly isDiscountBeforeTax: boolean;
    readonly isInclusiveTax: boolean;
    readonly shipping: Amount;
    readonly shippingTaxes: readonly TaxPart[];
    readonly adjustment: Amount;
    readonly rounding: TotalRounding;
    readonly counting: Counting;
}

/** How a total is rounded at the end: not, or to a multiple of `step`. */
export type TotalRounding = { readonly kind: 'none' } | { readonly kind: 'step'; readonly step: Amount };

/** A tax and what it comes to. */
export interface TaxAmount extends TaxPart {
    readonly amount: Amount;
}

/** The amounts of one line. */
export interface LineAmounts {
    readonly gross: Amount;
    readonly discountAmount: Amount;
    /** Net of item-level discount; net of tax as well when prices include it. */
    readonly itemTotal: Amount;
    /** With tax; equals `itemTotal` when prices exclude it. */
    readonly itemTotalInclusive: Amount;
    readonly taxes: readonly TaxAmount[];
}

/**
 * The amounts of a document:
 * `subTotal − discountTotal + taxTotal + shipping + shippingTax + adjustment + roundoff = total`.
 */
export interface DocumentAmounts {
    readonly lines: readonly LineAmounts[];
    readonly subTotal: Amount;
    readonly subTotalInclusive: Amount;
    readonly discountTotal: Amount;
    readonly discountAppliedOn: Amount;
    readonly taxTotal: Amount;
    readonly totalTaxable: Amount;
    readonly taxes: readonly TaxAmount[];
    readonly shippingTax: Amount;
    readonly roundoff: Amount;
    readonly total: Amount;
}
