/** VAT numbers of the European Union and the United Kingdom: letters of the country and a body of a known form. */
import { matchOf } from '../language';
import { countryCodeOf } from './country-code';
import { normalizeTaxNumber } from './customer-match';

/** The letters that VAT numbers of a country begin with: Greece has its own. */
function prefixOf(country: string): string {
    return country === 'GR' ? 'EL' : country;
}

function hasForm(country: string, body: string): boolean {
    switch (country) {
        case 'AT':
            return matchOf(body, /^U[0-9]{8}$/u) !== null;
        case 'BE':
            return matchOf(body, /^[01][0-9]{9}$/u) !== null;
        case 'BG':
            return matchOf(body, /^[0-9]{9,10}$/u) !== null;
        case 'CY':
            return matchOf(body, /^[0-9]{8}[A-Z]$/u) !== null;
        case 'CZ':
            return matchOf(body, /^[0-9]{8,10}$/u) !== null;
        case 'DE':
        case 'EE':
        case 'GR':
        case 'PT':
            return matchOf(body, /^[0-9]{9}$/u) !== null;
        case 'DK':
        case 'FI':
        case 'HU':
        case 'LU':
        case 'MT':
        case 'SI':
            return matchOf(body, /^[0-9]{8}$/u) !== null;
        case 'ES':
            return matchOf(body, /^[A-Z0-9][0-9]{7}[A-Z0-9]$/u) !== null;
        case 'FR':
            return matchOf(body, /^[A-Z0-9]{2}[0-9]{9}$/u) !== null;
        case 'GB':
            return matchOf(body, /^([0-9]{9}|[0-9]{12}|GD[0-9]{3}|HA[0-9]{3})$/u) !== null;
        case 'HR':
        case 'IT':
        case 'LV':
            return matchOf(body, /^[0-9]{11}$/u) !== null;
        case 'IE':
            return matchOf(body, /^[0-9][A-Z0-9][0-9]{5}[A-Z]{1,2}$/u) !== null;
        case 'LT':
            return matchOf(body, /^([0-9]{9}|[0-9]{12})$/u) !== null;
        case 'NL':
            return matchOf(body, /^[0-9]{9}B[0-9]{2}$/u) !== null;
        case 'PL':
        case 'SK':
            return matchOf(body, /^[0-9]{10}$/u) !== null;
        case 'RO':
            return matchOf(body, /^[0-9]{2,10}$/u) !== null;
        case 'SE':
            return matchOf(body, /^[0-9]{12}$/u) !== null;
        default:
            return false;
    }
}

const longest = 12;

/** A VAT number without spaces, points and hyphens, its letters in front; null when it is none of that country. */
function wholeNumber(number: string, country: string): string | null {
    const text = number.toUpperCase().replaceAll(' ', '').replaceAll('.', '').replaceAll('-', '');
    const prefix = prefixOf(country);
    const body = text.startsWith(prefix) ? text.slice(prefix.length) : text;
    return hasForm(country, body) ? prefix + body : null;
}

/**
 * A VAT number as it is written to Zoho Books: with the letters of the country where there is room for them.
 * @param number as people write it: spaces, points, hyphens and missing letters in front do not matter
 * @param country ISO code of two letters
 * @returns null when it is no VAT number of that country
 */
export function vatNumberOf(number: string, country: string): string | null {
    const whole = wholeNumber(number, country);
    return whole !== null && whole.length > longest ? whole.slice(prefixOf(country).length) : whole;
}

/**
 * A tax number as it is compared: a VAT number with the letters of its country, which people leave out and Zoho Books has no
 * room for in long ones; any other as it is.
 * @param number VAT, GST or tax registration number
 * @param country name or code; blank: not known
 */
export function comparableTaxNumber(number: string | null, country: string): string {
    const code = countryCodeOf(country);
    const plain = normalizeTaxNumber(number);
    return wholeNumber(plain, code) ?? plain;
}
