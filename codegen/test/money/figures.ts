/** The figures of an invoice, as text to the last digit: what both sides must agree on. */
export interface Figures {
    readonly lines: readonly { readonly discount: string; readonly net: string; readonly taxes: readonly string[] }[];
    readonly subTotal: string;
    readonly discountTotal: string;
    readonly taxes: Readonly<Record<string, string>>;
    readonly taxTotal: string;
    readonly shippingTax: string;
    readonly roundoff: string;
    readonly total: string;
}
