/**
 * Names for new customers. A customer's name is unique in a Zoho organisation, customers and vendors together, so an
 * Account with a customer in another currency, or a namesake, needs a name of its own: `Acme Ltd (EUR)`.
 */
import { wholeSubtract } from '../language';

const longest = 200;
/** Behind the Account's own name and the one with the currency: `Acme Ltd (EUR 2)` to `Acme Ltd (EUR 9)`. */
const counts: readonly string[] = ['', ' 2', ' 3', ' 4', ' 5', ' 6', ' 7', ' 8', ' 9'];

function withSuffix(name: string, suffix: string): string {
    return name.slice(0, wholeSubtract(longest, suffix.length)) + suffix;
}

/**
 * The names that a customer may get, in the order in which they are tried; the first is the Account's own.
 * @param name name of the Account
 * @param currencyCode ISO code of the customer's currency
 */
export function variants(name: string, currencyCode: string): readonly string[] {
    return [name.slice(0, longest), ...counts.map((count) => withSuffix(name, ` (${currencyCode}${count})`))];
}

/**
 * The first variant that nobody has; the last one when all are taken. Names differ regardless of case.
 * @param taken names that others have
 */
export function firstFree(name: string, currencyCode: string, taken: readonly string[]): string {
    const others = taken.map((other) => other.toLowerCase());
    let free = '';
    for (const variant of variants(name, currencyCode)) {
        free = variant;
        if (!others.includes(variant.toLowerCase())) {
            return free;
        }
    }
    return free;
}
