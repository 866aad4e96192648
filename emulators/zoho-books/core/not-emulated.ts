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
    /\/(attachment|comments|submit|approve|statements|paymentreminder|portal|templates|locations|exchangerates|pdf|print|mapwithorder|fromsalesorder|documents)(\/|$)/;

/** True when the live service has this path. */
export function isNotEmulated(path: string): boolean {
    return PARTS.test(path) || MODULES.some((name) => path === `/${name}` || path.startsWith(`/${name}/`));
}
