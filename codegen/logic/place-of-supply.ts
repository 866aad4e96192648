/** Where a sale is taxed, and as what: inside a state, between states, inside the country, in the EU, or abroad. */
import { stateOfGstNumber } from './gst-number';
import { stateCodeOf } from './indian-states';

/** Tax rules of the seller's country; `other`: none but what the table says. */
export type Region = 'in' | 'eu' | 'uk' | 'us' | 'other';

/** What a sale is for tax. `unknown`: the addresses do not say. */
export type Supply = 'intra' | 'inter' | 'domestic' | 'eu_business' | 'eu_consumer' | 'export' | 'unknown';

/** Who buys, as far as tax cares. */
export type Treatment = 'registered' | 'unregistered' | 'consumer' | 'overseas' | 'exempt';

/** Seller and buyer of a sale. Countries are ISO codes of two letters; states are names or codes. */
export interface Parties {
    readonly region: Region;
    readonly sellerCountry: string;
    readonly sellerState: string;
    readonly buyerCountry: string;
    readonly buyerState: string;
    readonly buyerTaxNumber: string;
    readonly treatment: string;
}

/** Where and what a sale is; `place`: the state (India, US) or country that its tax belongs to. */
export interface Place {
    readonly supply: Supply;
    readonly place: string;
    readonly sellerPlace: string;
}

const europeanUnion: readonly string[] = [
    'AT',
    'BE',
    'BG',
    'CY',
    'CZ',
    'DE',
    'DK',
    'EE',
    'ES',
    'FI',
    'FR',
    'GR',
    'HR',
    'HU',
    'IE',
    'IT',
    'LT',
    'LU',
    'LV',
    'MT',
    'NL',
    'PL',
    'PT',
    'RO',
    'SE',
    'SI',
    'SK',
];

function upper(text: string): string {
    return text.trim().toUpperCase();
}

/** A state of India: the delivery address decides, then the buyer's GST number. */
function indianPlace(parties: Parties): Place {
    const sellerPlace = stateCodeOf(parties.sellerState) ?? '';
    const country = upper(parties.buyerCountry);
    if (parties.treatment === 'overseas' || (country !== '' && country !== 'IN')) {
        return { supply: 'export', place: country, sellerPlace };
    }
    const place = stateCodeOf(parties.buyerState) ?? stateOfGstNumber(parties.buyerTaxNumber) ?? '';
    if (place === '' || sellerPlace === '') {
        return { supply: 'unknown', place, sellerPlace };
    }
    return { supply: place === sellerPlace ? 'intra' : 'inter', place, sellerPlace };
}

function unionPlace(parties: Parties): Place {
    const place = upper(parties.buyerCountry);
    const sellerPlace = upper(parties.sellerCountry);
    if (place === '' || sellerPlace === '') {
        return { supply: 'unknown', place, sellerPlace };
    }
    if (place === sellerPlace) {
        return { supply: 'domestic', place, sellerPlace };
    }
    if (!europeanUnion.includes(place)) {
        return { supply: 'export', place, sellerPlace };
    }
    const isBusiness = parties.treatment === 'registered' && parties.buyerTaxNumber.trim() !== '';
    return { supply: isBusiness ? 'eu_business' : 'eu_consumer', place, sellerPlace };
}

function countryPlace(parties: Parties): Place {
    const place = upper(parties.buyerCountry);
    const sellerPlace = upper(parties.sellerCountry);
    if (parties.treatment === 'overseas') {
        return { supply: 'export', place, sellerPlace };
    }
    if (place === '' || sellerPlace === '') {
        return { supply: 'unknown', place, sellerPlace };
    }
    return { supply: place === sellerPlace ? 'domestic' : 'export', place, sellerPlace };
}

/** In the United States the state of the buyer decides. */
function americanPlace(parties: Parties): Place {
    const inCountry = countryPlace(parties);
    if (inCountry.supply !== 'domestic') {
        return inCountry;
    }
    const place = upper(parties.buyerState);
    const sellerPlace = upper(parties.sellerState);
    return { supply: place === '' ? 'unknown' : 'domestic', place, sellerPlace };
}

/**
 * What has to be known of the seller before any sale can be placed: `country` or `state`; null when nothing is missing.
 * @param region tax region of the connection
 */
export function missingOfSeller(region: string, country: string, state: string): string | null {
    if (region === 'in') {
        return stateCodeOf(state) === null ? 'state' : null;
    }
    return (region === 'eu' || region === 'uk' || region === 'us') && country.trim() === '' ? 'country' : null;
}

/**
 * Where a sale is taxed, and as what.
 * @param parties seller and buyer
 */
export function placeOfSupply(parties: Parties): Place {
    switch (parties.region) {
        case 'in':
            return indianPlace(parties);
        case 'eu':
            return unionPlace(parties);
        case 'us':
            return americanPlace(parties);
        case 'uk':
            return countryPlace(parties);
        default:
            return {
                supply: 'domestic',
                place: upper(parties.buyerCountry),
                sellerPlace: upper(parties.sellerCountry),
            };
    }
}
