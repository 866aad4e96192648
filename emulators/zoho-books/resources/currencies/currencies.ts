import { listPage } from '../../core/list';
import type { JsonObject } from '../../core/json';
import type { Call, Reply, Route } from '../../core/route';
import type { CurrencyRecord } from '../../state/reference-records';
import { currencyRow } from './currency-view';
import { createCurrency, updateCurrency } from './currency-write';
import { exchangeRateRoutes } from './exchange-rates';

const scope = ['settings', 'READ'] as const;

/** `/settings/currencies` and the rates of each. */
export const currencyRoutes: readonly Route[] = [
    { method: 'GET', path: '/settings/currencies', scope, handle: listCurrencies },
    { method: 'POST', path: '/settings/currencies', scope: ['settings', 'CREATE'], handle: createCurrency },
    {
        method: 'PUT',
        path: '/settings/currencies/:currency_id',
        scope: ['settings', 'UPDATE'],
        handle: updateCurrency,
    },
    ...exchangeRateRoutes,
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
