import { textOf, type JsonObject } from '../../core/json';
import type { Kernel } from '../../core/kernel';

let codes: ReadonlyMap<string, string> | undefined;

/** `Germany` → `DE`; `""` when the name is not an English country name. */
export function countryCode(name: string): string {
    codes ??= buildCodes();
    return codes.get(name.trim().toLowerCase()) ?? '';
}

function buildCodes(): ReadonlyMap<string, string> {
    const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const found = new Map<string, string>();
    for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
        if (Intl.getCanonicalLocales(`und-${code}`)[0] !== `und-${code}`) continue;
        const name = names.of(code)?.toLowerCase();
        if (name !== undefined && !found.has(name)) found.set(name, code);
    }
    return found.set('usa', 'US').set('u.s.a', 'US').set('uk', 'GB');
}

/** An address as details show it. The country code is worked out of the country when it is not given. */
export function addressView(kernel: Kernel, body: JsonObject, present: JsonObject = {}): JsonObject {
    const field = (name: string): string => (body[name] === undefined ? textOf(present, name) : textOf(body, name));
    const country = field('country');
    return {
        address_id: textOf(present, 'address_id') || kernel.newId(),
        attention: field('attention'),
        address: field('address'),
        street2: field('street2'),
        city: field('city'),
        state_code: field('state_code'),
        state: field('state'),
        zip: field('zip'),
        country,
        county: '',
        country_code: textOf(body, 'country_code') || countryCode(country) || textOf(present, 'country_code'),
        latitude: '',
        longitude: '',
        phone: field('phone'),
        fax: field('fax'),
    };
}

const DOCUMENT_KEYS = [
    'street2',
    'city',
    'state',
    'zip',
    'country',
    'country_code',
    'fax',
    'phone',
    'attention',
] as const;

/** The address that an invoice keeps: with `street` and `address`, without an id. */
export function documentAddress(address: JsonObject): JsonObject {
    const street = textOf(address, 'address');
    return {
        street,
        address: street,
        ...Object.fromEntries(DOCUMENT_KEYS.map((key) => [key, textOf(address, key)])),
    };
}

/** The address in list rows of invoices: `zipcode` instead of `zip`. */
export function rowAddress(address: JsonObject): JsonObject {
    const { zip, street: _street, country_code: _code, ...rest } = address;
    return { ...rest, zipcode: zip ?? '' };
}
