import { listPage } from '../../core/list';
import type { JsonObject } from '../../core/json';
import type { Kernel } from '../../core/kernel';
import type { Call, Reply, Route } from '../../core/route';
import type { CurrencyRecord } from '../../state/reference-records';

const scope = ['settings', 'READ'] as const;

/** `/settings/currencies`: reading only; rates are set by the seed. */
export const currencyRoutes: readonly Route[] = [
    { method: 'GET', path: '/settings/currencies', scope, handle: listCurrencies },
    {
        method: 'GET',
        path: '/settings/currencies/:currency_id',
        scope,
        handle: ({ kernel, params }) => {
            const currency = kernel.find(kernel.state.currencies, params['currency_id'], 'Currency');
            return { data: { currency: currencyRow(kernel, currency) } };
        },
    },
];

function listCurrencies(call: Call): Reply {
    const { kernel } = call;
    const isBase = (currency: CurrencyRecord): boolean => currency.currency_id === kernel.baseCurrency().currency_id;
    const page = listPage<CurrencyRecord>(
        {
            key: 'currencies',
            reportName: 'Currencies',
            allFilter: 'Currencies.All',
            idOf: (currency) => currency.currency_id,
            columns: { currency_code: { kind: 'text', of: (currency) => currency.currency_code } },
            filters: [],
            sorts: ['currency_code'],
            defaultSort: ['currency_code', 'A'],
            filterBy: { 'Currencies.ExcludeBaseCurrency': (currency) => !isBase(currency) },
            search: [],
            row: (currency) => currencyRow(kernel, currency),
            lastModifiedFilter: false,
            inclusiveDelta: false,
        },
        kernel.state.currencies.values(),
        call.query,
        kernel.switches.get('per_page_above_max'),
    );
    const context = page.data['page_context'] as JsonObject;
    const { page: number, per_page, has_more_page, report_name } = context;
    return {
        data: {
            currencies: page.data['currencies'],
            page_context: { page: number, per_page, has_more_page, report_name },
        },
    };
}

function currencyRow(kernel: Kernel, currency: CurrencyRecord): JsonObject {
    return {
        currency_id: currency.currency_id,
        currency_code: currency.currency_code,
        currency_name: currency.currency_name,
        currency_name_formatted: `${currency.currency_code}- ${currency.currency_name}`,
        currency_symbol: currency.currency_symbol,
        price_precision: currency.price_precision,
        currency_format: currency.currency_format,
        is_base_currency: currency.currency_id === kernel.baseCurrency().currency_id,
        exchange_rate: currency.exchange_rate,
        effective_date: currency.effective_date,
        auto_exchange_rate_enabled: false,
    };
}
