/**
 * A number for people, as Integer.format() and its like write it: grouped, at most three decimal places, half even
 * (Apex Reference Guide: `12345.6789` → `12,345.679` in en_US).
 *
 * @param digits a plain decimal text, exact however long
 * @param locale BCP 47 tag
 */
export function formatNumber(digits: string, locale: string): string {
    const options: Intl.NumberFormatOptions & { roundingMode: string } = {
        maximumFractionDigits: 3,
        roundingMode: 'halfEven',
    };
    const formatter = new Intl.NumberFormat(locale, options as Intl.NumberFormatOptions);
    return formatter.format(digits as unknown as number);
}
