import type { CurrencyRecord } from '../../state/reference-records';

/** Euro for one unit, as the feed of these books has it on every day; made up. */
const FEED: Readonly<Record<string, number>> = {
    AED: 0.25,
    AUD: 0.61,
    BRL: 0.16,
    CAD: 0.67,
    CHF: 1.06,
    CNY: 0.13,
    DKK: 0.134,
    NOK: 0.087,
    PLN: 0.234,
    SEK: 0.089,
    SGD: 0.68,
    ZAR: 0.049,
};

/** The feed's rate of a currency; 0 for one that it does not have. */
export function feedRate(code: string): number {
    return FEED[code] ?? 0;
}

/** Base units for one unit on a day: the dated rate that began last, else the currency's own; 0 when there is none. */
export function rateOn(currency: CurrencyRecord, day: string): number {
    const begun = (currency.dated_rates ?? []).filter(({ effective_date }) => effective_date <= day);
    const last = begun.sort((one, other) => other.effective_date.localeCompare(one.effective_date))[0];
    if (last) return last.rate;
    return currency.has_feed ? feedRate(currency.currency_code) : currency.exchange_rate;
}
