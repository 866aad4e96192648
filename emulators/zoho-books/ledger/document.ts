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

/** What the arithmetic needs to know of an invoice or a credit note. */
export interface DocumentInput {
    /** Digits after the point in the document's currency. */
    readonly precision: number;
    readonly lines: readonly LineInput[];
    readonly discountType: 'item_level' | 'entity_level';
    readonly discount: Discount;
    readonly isDiscountBeforeTax: boolean;
    readonly isInclusiveTax: boolean;
    readonly taxRounding: 'entity_level' | 'item_level';
    readonly shipping: Amount;
    readonly adjustment: Amount;
    readonly rounding: TotalRounding;
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

/** The amounts of a document. `subTotal − discountTotal + taxTotal + shipping + adjustment + roundoff = total`. */
export interface DocumentAmounts {
    readonly lines: readonly LineAmounts[];
    readonly subTotal: Amount;
    readonly subTotalInclusive: Amount;
    readonly discountTotal: Amount;
    readonly discountAppliedOn: Amount;
    readonly taxTotal: Amount;
    readonly totalTaxable: Amount;
    readonly taxes: readonly TaxAmount[];
    readonly roundoff: Amount;
    readonly total: Amount;
}
