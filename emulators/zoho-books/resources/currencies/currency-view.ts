import type { JsonObject } from '../../core/json';
import type { Kernel } from '../../core/kernel';
import type { CurrencyRecord } from '../../state/reference-records';
import { rateOn } from './rates';

/** A currency as lists and details show it: with the rate of today, or of the feed none. */
export function currencyRow(kernel: Kernel, currency: CurrencyRecord): JsonObject {
    const today = kernel.today();
    const dated = (currency.dated_rates ?? []).map(({ effective_date }) => effective_date);
    const begun = dated.filter((day) => day <= today).sort();
    return {
        currency_id: currency.currency_id,
        currency_code: currency.currency_code,
        currency_name: currency.currency_name,
        currency_name_formatted: `${currency.currency_code}- ${currency.currency_name}`,
        currency_symbol: currency.currency_symbol,
        price_precision: currency.price_precision,
        currency_format: currency.currency_format,
        is_base_currency: currency.currency_id === kernel.baseCurrency().currency_id,
        exchange_rate: currency.has_feed ? 0 : rateOn(currency, today),
        effective_date: begun.at(-1) ?? currency.effective_date,
        auto_exchange_rate_enabled: currency.has_feed === true,
    };
}
