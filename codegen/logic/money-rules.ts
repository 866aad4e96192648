/** How an organisation counts money: each question that Zoho leaves open is a setting with a default. */
import { Money } from '../language';

/** Tax is rounded once per tax over the document, or line by line and then added up. */
export type TaxRounding = 'entity_level' | 'item_level';

/** The total stays, becomes a whole number, or a multiple of the increment. */
export type TotalRounding = 'no_rounding' | 'whole' | 'increment';

/** A percentage off a line is rounded by itself, or only the amount that is left is. */
export type LineDiscountRounding = 'discount' | 'remainder';

/** A document discount lowers each line by its exact share, or by a share in whole cents (the last takes the rest). */
export type DiscountShares = 'exact' | 'rounded';

/** A document discount after tax is counted on the sub total with tax, or without. */
export type LateDiscountBase = 'with_tax' | 'sub_total';

/** Out of a price that includes tax, the net is rounded first and tax is the rest, or the taxes are and net is. */
export type InclusiveSplit = 'net_first' | 'tax_first';

/** The sub total of prices that include tax: the quoted sum less its tax, or the sum of the lines' nets. */
export type InclusiveSubTotal = 'from_quoted' | 'from_lines';

/** A compound tax stands on exact or on rounded simple taxes of its line. */
export type CompoundBase = 'exact' | 'rounded';

/** Tax on shipping is counted apart, or with the tax of the lines. */
export type ShippingTax = 'apart' | 'with_lines';

/** The total in base currency is the converted total, or the sum of the converted parts. */
export type BaseTotal = 'converted' | 'summed';

/** All settings of one connection, for one currency. `decimals`: places of that currency. */
export interface Rules {
    readonly decimals: number;
    readonly quantityDecimals: number;
    readonly rateDecimals: number;
    readonly taxRounding: TaxRounding;
    readonly totalRounding: TotalRounding;
    readonly increment: Money;
    readonly lineDiscountRounding: LineDiscountRounding;
    readonly discountShares: DiscountShares;
    readonly lateDiscountBase: LateDiscountBase;
    readonly inclusiveSplit: InclusiveSplit;
    readonly inclusiveSubTotal: InclusiveSubTotal;
    readonly compoundBase: CompoundBase;
    readonly shippingTax: ShippingTax;
    readonly baseTotal: BaseTotal;
}

/**
 * The settings of a connection that nobody has changed.
 * @param decimals places of the document's currency
 */
export function defaultRules(decimals: number): Rules {
    return {
        decimals,
        quantityDecimals: 6,
        rateDecimals: 6,
        taxRounding: 'entity_level',
        totalRounding: 'no_rounding',
        increment: Money.of('1'),
        lineDiscountRounding: 'discount',
        discountShares: 'exact',
        lateDiscountBase: 'with_tax',
        inclusiveSplit: 'net_first',
        inclusiveSubTotal: 'from_quoted',
        compoundBase: 'exact',
        shippingTax: 'apart',
        baseTotal: 'converted',
    };
}
