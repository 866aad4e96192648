import { invalidField } from '../../core/api-error';
import { date, number, required } from '../../core/body-schema';
import { textOf, type JsonObject } from '../../core/json';
import type { Kernel } from '../../core/kernel';
import { plain, type Call, type Reply, type Route } from '../../core/route';
import type { CurrencyRecord, DatedRate } from '../../state/reference-records';

const rateBody = { effective_date: required(date), rate: required(number) };
const path = '/settings/currencies/:currency_id/exchangerates';

/** `/settings/currencies/{id}/exchangerates`: rates that begin on a day. */
export const exchangeRateRoutes: readonly Route[] = [
    { method: 'GET', path, scope: ['settings', 'READ'], handle: listRates },
    { method: 'POST', path, scope: ['settings', 'CREATE'], handle: createRate },
    { method: 'DELETE', path: `${path}/:exchange_rate_id`, scope: ['settings', 'DELETE'], handle: deleteRate },
];

function currencyOf({ kernel, params }: Call): CurrencyRecord {
    return kernel.find(kernel.state.currencies, params['currency_id'], 'Currency');
}

/** The newest first. `from_date` gives the rates from that day on and the one that holds on it. */
function listRates(call: Call): Reply {
    const currency = currencyOf(call);
    const newest = [...(currency.dated_rates ?? [])].sort((a, b) => b.effective_date.localeCompare(a.effective_date));
    const from = call.query.take('from_date');
    const holding = newest.find(({ effective_date }) => effective_date <= from);
    const today = call.kernel.today();
    const isCurrent = call.query.take('is_current_date') === 'true';
    const wanted = newest.filter(
        (rate) =>
            (from === '' || rate.effective_date >= from || rate === holding) &&
            (!isCurrent || rate.effective_date === today),
    );
    return { data: { exchange_rates: wanted.map((rate) => rateRow(currency, rate)) } };
}

function createRate(call: Call): Reply {
    const { kernel } = call;
    const currency = currencyOf(call);
    const body = call.body(rateBody);
    if (currency.currency_id === kernel.baseCurrency().currency_id || Number(body['rate']) <= 0) {
        throw invalidField('rate');
    }
    const added = rateIn(kernel, body);
    const others = (currency.dated_rates ?? []).filter(({ effective_date }) => effective_date !== added.effective_date);
    currency.dated_rates = [...others, added];
    const data = { exchange_rate: rateRow(currency, added) };
    return { message: 'Exchange rate successfully added', created: added.exchange_rate_id, data };
}

function rateIn(kernel: Kernel, body: JsonObject): DatedRate {
    return {
        exchange_rate_id: kernel.newId(),
        effective_date: textOf(body, 'effective_date'),
        rate: Number(body['rate']),
    };
}

function deleteRate(call: Call): Reply {
    const { kernel, params } = call;
    const currency = currencyOf(call);
    const rates = currency.dated_rates ?? [];
    const gone = rates.find(({ exchange_rate_id }) => exchange_rate_id === params['exchange_rate_id']);
    if (!gone) throw kernel.notFound('Exchange rate');
    currency.dated_rates = rates.filter((rate) => rate !== gone);
    return plain('Exchange rate successfully deleted');
}

function rateRow({ currency_id, currency_code }: CurrencyRecord, rate: DatedRate): JsonObject {
    return { ...rate, currency_id, currency_code };
}
