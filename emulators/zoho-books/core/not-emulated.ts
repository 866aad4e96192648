/**
 * Modules that the live service has and the emulator does not. A call to one is refused with HTTP 501 and
 * its name, so that nobody takes it for a wrong address.
 */
const MODULES = [
    'estimates',
    'salesorders',
    'salesreceipts',
    'retainerinvoices',
    'recurringinvoices',
    'recurringexpenses',
    'recurringbills',
    'bills',
    'expenses',
    'purchaseorders',
    'vendorcredits',
    'vendorpayments',
    'bankaccounts',
    'banktransactions',
    'bankstatements',
    'journals',
    'projects',
    'users',
    'locations',
    'fixedassets',
    'basecurrencyadjustment',
    'crm',
    'share',
    'customerdebitnotes',
    'settings/taxauthorities',
    'settings/taxexemptions',
    'settings/preferences',
    'settings/invoices',
    'settings/openingbalances',
    'chartofaccounts',
] as const;

/** Parts of emulated modules that are not emulated themselves. */
const PARTS =
    /\/(attachment|comments|submit|approve|statements|paymentreminder|portal|templates|exchangerates|pdf|print|mapwithorder|fromsalesorder|documents)(\/|$)/;

/** Writes to what can only be read here, and bulk calls. */
const WRITES =
    /^((POST|PUT|DELETE) \/(settings\/currencies|organizations)|(PUT|DELETE) \/settings\/taxgroups|POST \/(invoices|contacts\/[^/]+|creditnotes\/[^/]+)\/email$|POST \/invoices\/status\/|DELETE \/(invoices|contacts)$)/;

/** True when the live service has this, and the emulator has not. Asked only when no route matches. */
export function isNotEmulated(method: string, path: string): boolean {
    return (
        PARTS.test(path) ||
        WRITES.test(`${method} ${path}`) ||
        MODULES.some((name) => path === `/${name}` || path.startsWith(`/${name}/`))
    );
}
