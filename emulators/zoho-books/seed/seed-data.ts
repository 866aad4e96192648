import type { Books } from '../core/books';
import { isObject, objectsOf, textOf, type Json, type JsonObject } from '../core/json';

/** The sections of a seed file, in the order in which they are posted. */
const SECTIONS = [
    { key: 'customFields', path: '/settings/fields', wrapper: 'field', id: 'field_id', name: 'api_name' },
    { key: 'taxes', path: '/settings/taxes', wrapper: 'tax', id: 'tax_id', name: 'tax_name' },
    { key: 'contacts', path: '/contacts', wrapper: 'contact', id: 'contact_id', name: 'contact_name' },
    { key: 'items', path: '/items', wrapper: 'item', id: 'item_id', name: 'name' },
    { key: 'invoices', path: '/invoices', wrapper: 'invoice', id: 'invoice_id', name: 'invoice_number' },
    { key: 'payments', path: '/customerpayments', wrapper: 'payment', id: 'payment_id', name: 'payment_number' },
] as const;

/** Members of an organisation that a seed may set. */
const ORGANIZATION = [
    'name',
    'time_zone',
    'country_code',
    'country_name',
    'portal_name',
    'plan_name',
    'contact_name',
    'email',
] as const;

/**
 * Posts seed data through the API's own code. Rows are request bodies; besides, a row may fix its id
 * (`"contact_id": "9001"`), an invoice may say `"status": "sent"` and its number without further ado, a tax
 * `"is_default_tax": true`, and any text `"@contacts/NAME"`, `"@items/NAME"`, `"@taxes/NAME"`,
 * `"@invoices/NUMBER"`, `"@currencies/CODE"` or `"@today"`, `"@today-30"` stands for an id or a date.
 * @throws Error naming the row and the answer when one is refused.
 */
export function postSeed(books: Books, seed: JsonObject): void {
    const known = new Set<string>(['organization', ...SECTIONS.map((section) => section.key)]);
    const stranger = Object.keys(seed).find((key) => !known.has(key));
    if (stranger !== undefined) {
        throw new Error(`Seed data has an unknown section '${stranger}'; known are ${[...known].join(', ')}.`);
    }
    setOrganization(books, isObject(seed['organization']) ? seed['organization'] : {});
    const ids = new Map<string, string>();
    for (const currency of books.state.currencies.values()) {
        ids.set(`@currencies/${currency.currency_code}`, currency.currency_id);
    }
    for (const section of SECTIONS) {
        objectsOf(seed, section.key).forEach((row, index) => postRow(books, section, row, index, ids));
    }
}

function setOrganization(books: Books, wanted: JsonObject): void {
    const { organization } = books.state;
    for (const [key, value] of Object.entries(wanted)) {
        if (key === 'currency_code') setBaseCurrency(books, String(value));
        else if ((ORGANIZATION as readonly string[]).includes(key)) {
            organization[key as (typeof ORGANIZATION)[number]] = String(value);
        } else throw new Error(`Seed data cannot set '${key}' of the organisation.`);
    }
}

/** Makes a currency the base; the rates of the others are restated in it, to six places. */
function setBaseCurrency(books: Books, code: string): void {
    const { organization, currencies } = books.state;
    const base = [...currencies.values()].find((one) => one.currency_code === code);
    if (!base) throw new Error(`Seed data names currency '${code}', which the books do not have.`);
    if (base.currency_id === organization.currency_id) return;
    const unit = base.exchange_rate;
    for (const currency of currencies.values()) {
        const rate = currency.currency_id === organization.currency_id ? 1 : currency.exchange_rate;
        currency.exchange_rate = currency === base ? 0 : Number((rate / unit).toFixed(6));
    }
    organization.currency_id = base.currency_id;
}

function postRow(
    books: Books,
    section: (typeof SECTIONS)[number],
    row: JsonObject,
    index: number,
    ids: Map<string, string>,
): void {
    const { status, is_default_tax, [section.id]: pinned, ...rest } = row;
    const body = resolve(books, rest, ids);
    const query = section.key === 'invoices' && 'invoice_number' in rest ? '?ignore_auto_number_generation=true' : '';
    const answer = books.call('POST', section.path + query, body, pinned === undefined ? undefined : String(pinned));
    if (answer.code !== 0) {
        throw new Error(`Seed data, ${section.key}[${index}]: refused with ${answer.status} ${answer.body}`);
    }
    const record = (JSON.parse(answer.body) as JsonObject)[section.wrapper] as JsonObject;
    const id = textOf(record, section.id);
    ids.set(`@${section.key}/${textOf(record, section.name)}`, id);
    if (section.key === 'invoices') setStatus(books, id, String(status ?? 'draft'), index);
    const tax = books.state.taxes.get(id);
    if (tax && is_default_tax === true) tax.is_default_tax = true;
}

function setStatus(books: Books, id: string, status: string, index: number): void {
    if (status === 'draft') return;
    if (status !== 'sent' && status !== 'void') {
        throw new Error(`Seed data, invoices[${index}]: status is draft, sent or void, not '${status}'.`);
    }
    books.call('POST', `/invoices/${id}/status/${status}`);
}

/** Puts ids and dates in place of `@` references. */
function resolve(books: Books, value: Json, ids: ReadonlyMap<string, string>): Json {
    if (Array.isArray(value)) return (value as readonly Json[]).map((one) => resolve(books, one, ids));
    if (isObject(value)) {
        return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, resolve(books, one, ids)]));
    }
    if (typeof value !== 'string' || !value.startsWith('@')) return value;
    const day = /^@today([+-]\d+)?$/.exec(value);
    if (day) {
        const shifted = Date.parse(`${books.kernel.today()}T00:00:00Z`) + Number(day[1] ?? 0) * 86_400_000;
        return new Date(shifted).toISOString().slice(0, 10);
    }
    const id = ids.get(value);
    if (id === undefined) throw new Error(`Seed data refers to '${value}', which does not come before it.`);
    return id;
}
