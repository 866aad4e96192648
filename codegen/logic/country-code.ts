/** ISO codes of countries, from what addresses say: a code, or an English name of the countries with tax rules here. */

/** A name with its code. */
export interface NamedCountry {
    readonly name: string;
    readonly code: string;
}

const countries: readonly NamedCountry[] = [
    { name: 'australia', code: 'AU' },
    { name: 'austria', code: 'AT' },
    { name: 'belgium', code: 'BE' },
    { name: 'bulgaria', code: 'BG' },
    { name: 'canada', code: 'CA' },
    { name: 'croatia', code: 'HR' },
    { name: 'cyprus', code: 'CY' },
    { name: 'czech republic', code: 'CZ' },
    { name: 'czechia', code: 'CZ' },
    { name: 'denmark', code: 'DK' },
    { name: 'deutschland', code: 'DE' },
    { name: 'england', code: 'GB' },
    { name: 'estonia', code: 'EE' },
    { name: 'finland', code: 'FI' },
    { name: 'france', code: 'FR' },
    { name: 'germany', code: 'DE' },
    { name: 'great britain', code: 'GB' },
    { name: 'greece', code: 'GR' },
    { name: 'hungary', code: 'HU' },
    { name: 'india', code: 'IN' },
    { name: 'ireland', code: 'IE' },
    { name: 'italy', code: 'IT' },
    { name: 'japan', code: 'JP' },
    { name: 'kuwait', code: 'KW' },
    { name: 'latvia', code: 'LV' },
    { name: 'lithuania', code: 'LT' },
    { name: 'luxembourg', code: 'LU' },
    { name: 'malta', code: 'MT' },
    { name: 'netherlands', code: 'NL' },
    { name: 'norway', code: 'NO' },
    { name: 'poland', code: 'PL' },
    { name: 'portugal', code: 'PT' },
    { name: 'romania', code: 'RO' },
    { name: 'slovakia', code: 'SK' },
    { name: 'slovenia', code: 'SI' },
    { name: 'spain', code: 'ES' },
    { name: 'sweden', code: 'SE' },
    { name: 'switzerland', code: 'CH' },
    { name: 'the netherlands', code: 'NL' },
    { name: 'united kingdom', code: 'GB' },
    { name: 'united states', code: 'US' },
    { name: 'united states of america', code: 'US' },
    { name: 'uk', code: 'GB' },
    { name: 'usa', code: 'US' },
];

/**
 * The code of a country; blank when it is not known, which no rule takes for any country.
 * @param country name or code
 */
export function countryCodeOf(country: string): string {
    const text = country.trim().toLowerCase();
    const named = countries.find((one) => one.name === text)?.code ?? null;
    return named ?? (text.length === 2 ? text.toUpperCase() : '');
}
