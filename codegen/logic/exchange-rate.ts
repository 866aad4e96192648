/** Rates between currencies, and what a currency is. */
import { Money } from '../language';

/** Decimals that Zoho Books is sent of a rate. */
const places = 6;

/** Currencies whose amounts have no decimals, and those with three (ISO 4217). */
const withoutDecimals: readonly string[] = [
    'BIF',
    'CLP',
    'DJF',
    'GNF',
    'ISK',
    'JPY',
    'KMF',
    'KRW',
    'PYG',
    'RWF',
    'UGX',
    'UYI',
    'VND',
    'VUV',
    'XAF',
    'XOF',
    'XPF',
];
const withThreeDecimals: readonly string[] = ['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'];

/**
 * Base units for one unit of a foreign currency, from what one unit of a third currency costs in both.
 * @param baseUnits units of the base currency for one of the third
 * @param foreignUnits units of the foreign currency for one of the third
 * @returns null where a rate is missing, or too small for the digits that are kept
 */
export function crossRate(baseUnits: Money | null, foreignUnits: Money | null): Money | null {
    if (baseUnits === null || foreignUnits === null) {
        return null;
    }
    if (baseUnits.isAtMost(Money.zero) || foreignUnits.isAtMost(Money.zero)) {
        return null;
    }
    const rate = baseUnits.dividedBy(foreignUnits, places);
    return rate.isZero() ? null : rate;
}

/**
 * Decimals of a currency's amounts.
 * @param code ISO code
 */
export function currencyPlaces(code: string): number {
    if (withoutDecimals.includes(code)) {
        return 0;
    }
    return withThreeDecimals.includes(code) ? 3 : 2;
}
