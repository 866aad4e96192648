import * as fc from 'fast-check';

/** A tax as both sides are told of it; percentages and amounts are decimal text. */
export interface AnyTax {
    readonly key: string;
    readonly percentage: string;
    readonly isCompound: boolean;
}

/** A line as both sides are told of it. A discount is `''`, `'10%'` or an amount. */
export interface AnyLine {
    readonly quantity: string;
    readonly rate: string;
    readonly discount: string;
    readonly taxes: readonly AnyTax[];
}

/** Every setting of `docs/reference/money.md`. */
export interface AnySettings {
    readonly decimals: number;
    readonly quantityDecimals: number;
    readonly rateDecimals: number;
    readonly taxRounding: 'entity_level' | 'item_level';
    readonly totalRounding: 'no_rounding' | 'whole' | 'increment';
    readonly increment: string;
    readonly lineDiscountRounding: 'discount' | 'remainder';
    readonly discountShares: 'exact' | 'rounded';
    readonly lateDiscountBase: 'with_tax' | 'sub_total';
    readonly inclusiveSplit: 'net_first' | 'tax_first';
    readonly inclusiveSubTotal: 'from_quoted' | 'from_lines';
    readonly compoundBase: 'exact' | 'rounded';
    readonly shippingTax: 'apart' | 'with_lines';
    readonly baseTotal: 'converted' | 'summed';
}

/** An invoice with the settings under which it is counted, as text, so that no side's types favour it. */
export interface AnyInvoice {
    readonly lines: readonly AnyLine[];
    readonly discountType: 'item_level' | 'entity_level';
    readonly discount: string;
    readonly isDiscountBeforeTax: boolean;
    readonly isInclusiveTax: boolean;
    readonly shipping: string;
    readonly shippingTaxes: readonly AnyTax[];
    readonly adjustment: string;
    readonly settings: AnySettings;
}

const tax = (key: string, percentage: string, isCompound = false): AnyTax => ({ key, percentage, isCompound });

/** Single taxes, groups, compound taxes in two groups, exempt, zero-rated, and one of 100 %. */
export const taxSets: readonly (readonly AnyTax[])[] = [
    [],
    [tax('zero', '0')],
    [tax('vat19', '19')],
    [tax('vat7', '7')],
    [tax('cgst', '9'), tax('sgst', '9')],
    [tax('state', '6.25'), tax('city', '1.375'), tax('metro', '0.4375')],
    [tax('gst', '5'), tax('qst', '9.975', true)],
    [tax('vat7', '7'), tax('qst', '9.975', true)],
    [tax('full', '100')],
];

/** Text of a decimal with up to `places` digits after the point, built from digits, never from a fraction. */
function decimal(max: number, places: number): fc.Arbitrary<string> {
    return fc.integer({ min: 0, max: max * 10 ** places }).map((units) => {
        const digits = String(units).padStart(places + 1, '0');
        return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
    });
}

const negative = (text: string): string => (/^[0.]*$/.test(text) ? text : `-${text}`);
const percentages = fc.constantFrom('', '', '10%', '33.33%', '12.5%', '100%', '0.005%');
const quantity = fc.oneof(fc.constantFrom('1', '2', '3'), decimal(200, 3), decimal(3, 7));
const price = fc.oneof(decimal(50, 2), decimal(5000, 3), decimal(9, 7), fc.constantFrom('0', '0.005', '0.33'));
const rate = fc.tuple(price, fc.integer({ min: 0, max: 9 })).map(([text, n]) => (n === 0 ? negative(text) : text));
const line: fc.Arbitrary<AnyLine> = fc.record({
    quantity,
    rate,
    discount: fc.oneof(percentages, decimal(1, 2)),
    taxes: fc.constantFrom(...taxSets),
});

export const anySettings: fc.Arbitrary<AnySettings> = fc.record({
    decimals: fc.constantFrom(0, 2, 2, 3),
    quantityDecimals: fc.constantFrom(2, 6),
    rateDecimals: fc.constantFrom(2, 6),
    taxRounding: fc.constantFrom('entity_level', 'item_level'),
    totalRounding: fc.constantFrom('no_rounding', 'no_rounding', 'whole', 'increment'),
    increment: fc.constantFrom('0.05', '0.1', '5'),
    lineDiscountRounding: fc.constantFrom('discount', 'remainder'),
    discountShares: fc.constantFrom('exact', 'rounded'),
    lateDiscountBase: fc.constantFrom('with_tax', 'sub_total'),
    inclusiveSplit: fc.constantFrom('net_first', 'tax_first'),
    inclusiveSubTotal: fc.constantFrom('from_quoted', 'from_lines'),
    compoundBase: fc.constantFrom('exact', 'rounded'),
    shippingTax: fc.constantFrom('apart', 'with_lines'),
    baseTotal: fc.constantFrom('converted', 'summed'),
});

/** Any invoice under any settings. */
export const anyInvoice: fc.Arbitrary<AnyInvoice> = fc.record({
    lines: fc.array(line, { minLength: 1, maxLength: 7 }),
    discountType: fc.constantFrom('item_level', 'entity_level'),
    discount: fc.oneof(percentages, decimal(1, 2)),
    isDiscountBeforeTax: fc.boolean(),
    isInclusiveTax: fc.boolean(),
    shipping: fc.oneof(fc.constant('0'), decimal(50, 3)),
    shippingTaxes: fc.constantFrom(...taxSets),
    adjustment: fc.oneof(fc.constant('0'), decimal(5, 3).map(negative)),
    settings: anySettings,
});
