import type { BooksState } from '../state/books-state';
import { emptyState } from '../state/books-state';

/** `[code, name, symbol, digits, base units per unit]` */
const CURRENCIES = [
    ['EUR', 'Euro', '€', 2, 0],
    ['USD', 'US Dollar', '$', 2, 0.92],
    ['GBP', 'Pound Sterling', '£', 2, 1.17],
    ['INR', 'Indian Rupee', '₹', 2, 0.011],
    ['JPY', 'Japanese Yen', '¥', 0, 0.0061],
    ['KWD', 'Kuwaiti Dinar', 'KWD', 3, 2.99],
] as const;

const ACCOUNTS = [
    ['Sales', 'income'],
    ['Other Charges', 'income'],
    ['Accounts Receivable', 'accounts_receivable'],
    ['Undeposited Funds', 'cash'],
    ['Petty Cash', 'cash'],
    ['Bank Account', 'bank'],
    ['Bank Fees and Charges', 'expense'],
    ['Cost of Goods Sold', 'cost_of_goods_sold'],
] as const;

const FIRST_ID = 720_000_000_000_000_097n;

/** Id of the organisation unless the seed says otherwise. */
export const ORGANIZATION_ID = '60021345678';

/** Books of a German company with currencies and accounts, and nothing else: no taxes, no customers. */
export function emptyBooks(): BooksState {
    const ids = CURRENCIES.map((_one, index) => String(FIRST_ID + BigInt(index) * 2n));
    const state = emptyState({
        organization_id: ORGANIZATION_ID,
        name: 'Bookbridge Demo GmbH',
        contact_name: 'Demo User',
        email: 'books@bookbridge-demo.example',
        time_zone: 'Europe/Berlin',
        country_code: 'DE',
        country_name: 'Germany',
        currency_id: ids[0],
        language_code: 'en',
        fiscal_year_start_month: '1',
        date_format: 'dd MMM yyyy',
        account_created_date: '2025-01-02',
        portal_name: 'bookbridgedemo',
        plan_name: 'Professional',
        address: { street_address1: 'Lindenstraße 12', city: 'Berlin', zip: '10969', country: 'Germany' },
        phone: '',
        website: '',
    });
    CURRENCIES.forEach(([currency_code, currency_name, currency_symbol, price_precision, exchange_rate], index) => {
        state.currencies.set(ids[index], {
            currency_id: ids[index],
            currency_code,
            currency_name,
            currency_symbol,
            price_precision,
            currency_format: price_precision === 0 ? '1,234,567' : `1,234,567.${'899'.slice(0, price_precision)}`,
            exchange_rate,
            effective_date: exchange_rate === 0 ? '' : '2026-01-01',
        });
    });
    ACCOUNTS.forEach(([account_name, account_type], index) => {
        const account_id = String(FIRST_ID + 300n + BigInt(index) * 2n);
        state.accounts.set(account_id, { account_id, account_name, account_type });
    });
    return state;
}
