import { invalidField, refused } from '../../core/api-error';
import { integer, required, text } from '../../core/body-schema';
import { textOf, type JsonObject } from '../../core/json';
import type { Kernel } from '../../core/kernel';
import { MODEL_CODES } from '../../core/model-codes';
import type { Call, Reply } from '../../core/route';
import type { CurrencyRecord } from '../../state/reference-records';
import { currencyRow } from './currency-view';
import { feedRate } from './rates';

export const currencyBody = {
    currency_code: required(text(100)),
    currency_format: required(text(100)),
    currency_symbol: text(4),
    price_precision: integer,
};

/** Adds a currency. Its rates come from the feed, or have to be entered. */
export function createCurrency(call: Call): Reply {
    const { kernel } = call;
    const body = call.body(currencyBody);
    const code = textOf(body, 'currency_code').toUpperCase();
    if (!/^[A-Z]{3}$/.test(code)) throw invalidField('currency_code');
    refuseSameCode(kernel, code);
    const currency: CurrencyRecord = {
        currency_id: kernel.newId(),
        currency_code: code,
        currency_name: nameOf(code),
        currency_symbol: textOf(body, 'currency_symbol') || code,
        price_precision: precisionIn(body, 2),
        currency_format: textOf(body, 'currency_format'),
        exchange_rate: 0,
        effective_date: '',
        has_feed: kernel.switches.get('rate_feed') && feedRate(code) > 0,
    };
    kernel.state.currencies.set(currency.currency_id, currency);
    const data = { currency: currencyRow(kernel, currency) };
    return { message: 'The currency has been added.', created: currency.currency_id, data };
}

export function updateCurrency(call: Call): Reply {
    const { kernel } = call;
    const currency = kernel.find(kernel.state.currencies, call.params['currency_id'], 'Currency');
    const body = call.body(currencyBody, 'partial');
    currency.price_precision = precisionIn(body, currency.price_precision);
    if (textOf(body, 'currency_format') !== '') currency.currency_format = textOf(body, 'currency_format');
    return { message: 'Currency information has been saved.', data: { currency: currencyRow(kernel, currency) } };
}

function refuseSameCode(kernel: Kernel, code: string): void {
    const same = [...kernel.state.currencies.values()].some((currency) => currency.currency_code === code);
    if (same) throw refused(MODEL_CODES.duplicateValue, `The currency ${code} already exists.`);
}

function precisionIn(body: JsonObject, fallback: number): number {
    const given = body['price_precision'];
    if (given === undefined || given === '') return fallback;
    const digits = Number(given);
    if (digits < 0 || digits > 6) throw invalidField('price_precision');
    return digits;
}

function nameOf(code: string): string {
    return new Intl.DisplayNames(['en'], { type: 'currency', fallback: 'code' }).of(code) ?? code;
}
