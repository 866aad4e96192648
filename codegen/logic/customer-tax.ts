/** What a customer is for tax, as the editions of Zoho Books ask for it. */
import { countryCodeOf } from './country-code';
import { isGstNumber } from './gst-number';
import { placeOfSupply } from './place-of-supply';
import { vatNumberOf } from './vat-number';

/**
 * `gst_treatment` of a customer of an Indian organisation; null elsewhere, and where the treatment is not known.
 * @param region tax region of the connection
 * @param treatment one of registered, unregistered, consumer, overseas, exempt
 */
export function gstTreatment(region: string, treatment: string): string | null {
    if (region !== 'in') {
        return null;
    }
    switch (treatment) {
        case 'registered':
            return 'business_gst';
        case 'unregistered':
            return 'business_none';
        case 'consumer':
            return 'consumer';
        case 'overseas':
            return 'overseas';
        default:
            return null;
    }
}

/**
 * `gst_no`: the number of a registered customer.
 * @param number as entered
 */
export function gstNumber(region: string, treatment: string, number: string): string | null {
    return region === 'in' && treatment === 'registered' && number.trim() !== '' ? number.trim().toUpperCase() : null;
}

/**
 * `place_of_contact`: the state that the customer is in, as two letters.
 * @param country name or code
 * @param state name or code
 */
export function placeOfContact(region: string, country: string, state: string, number: string): string | null {
    if (region !== 'in') {
        return null;
    }
    const where = placeOfSupply({
        region: 'in',
        sellerCountry: 'IN',
        sellerState: '',
        buyerCountry: countryCodeOf(country),
        buyerState: state,
        buyerTaxNumber: number,
        treatment: '',
    });
    return where.supply === 'export' || where.place === '' ? null : where.place;
}

/**
 * `vat_treatment` of a customer of an organisation in the European Union or the United Kingdom.
 * @param home ISO code of the organisation's country
 */
export function vatTreatment(
    region: string,
    treatment: string,
    number: string,
    country: string,
    home: string,
): string | null {
    if (region === 'uk') {
        return countryCodeOf(country) === 'GB' && treatment !== 'overseas' ? 'uk' : 'overseas';
    }
    if (region !== 'eu' || country.trim() === '') {
        return null;
    }
    const where = placeOfSupply({
        region: 'eu',
        sellerCountry: home,
        sellerState: '',
        buyerCountry: countryCodeOf(country),
        buyerState: '',
        buyerTaxNumber: number,
        treatment,
    });
    switch (where.supply) {
        case 'eu_business':
            return 'eu_vat_registered';
        case 'eu_consumer':
            return 'eu_vat_not_registered';
        case 'export':
            return 'overseas';
        default:
            return null;
    }
}

/** Whether a customer is one of those that no tax is charged to, where Zoho Books keeps the reason with the customer. */
export function isExemptCustomer(region: string, treatment: string): boolean {
    return region === 'us' && treatment === 'exempt';
}

/** `vat_reg_no` of a registered customer in the European Union or the United Kingdom; null when there is none that is right. */
export function vatNumber(region: string, treatment: string, number: string, country: string): string | null {
    const asks = (region === 'eu' || region === 'uk') && treatment === 'registered' && number.trim() !== '';
    return asks ? vatNumberOf(number, countryCodeOf(country)) : null;
}

/**
 * Whether the tax number of a customer is one, where the region of the connection knows how they look. A registered
 * customer in India must have one; elsewhere it may be missing.
 */
export function isTaxNumberRight(region: string, treatment: string, number: string, country: string): boolean {
    if (treatment !== 'registered') {
        return true;
    }
    if (region === 'in') {
        return isGstNumber(number);
    }
    if ((region !== 'eu' && region !== 'uk') || number.trim() === '') {
        return true;
    }
    return vatNumberOf(number, countryCodeOf(country)) !== null;
}
