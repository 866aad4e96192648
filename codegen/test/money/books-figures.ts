import BigConstructor from 'big.js';
import { startZohoBooks, type RunningZohoBooks, type SwitchName } from '../../../emulators/zoho-books';
import type { AnySettings, AnyTax } from './any-invoice';
import { Digits, readExactJson, writeExactJson } from './exact-json';
import type { MoneyScenario, Settling } from './read-scenarios';
import { partsOf } from './parts';
import { nodeRules, partFigures, type NamedFigures } from './run-in-node';

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Loose = any;

const switchOf: Readonly<Partial<Record<keyof AnySettings, SwitchName>>> = {
    taxRounding: 'tax_rounding',
    totalRounding: 'transaction_rounding',
    increment: 'rounding_increment',
    lineDiscountRounding: 'line_discount_rounding',
    discountShares: 'discount_shares',
    lateDiscountBase: 'late_discount_base',
    inclusiveSplit: 'inclusive_split',
    inclusiveSubTotal: 'inclusive_sub_total',
    compoundBase: 'compound_base',
    shippingTax: 'shipping_tax',
    baseTotal: 'base_total',
    quantityDecimals: 'quantity_decimals',
    rateDecimals: 'rate_decimals',
};

const digits = (text: string): Digits => new Digits(text);
const plain = (text: string): string => BigConstructor(text === '' ? '0' : text).toFixed();

/** Discounts are sent as Zoho wants them: `"10%"`, or an amount as a number. */
const discountOf = (text: string): string | Digits => (text.endsWith('%') || text === '' ? text : digits(text));

/** A client of the books over HTTP; taxes and groups are made once. */
export class BooksClient {
    private readonly taxes = new Map<string, string>();
    private count = 0;

    private constructor(
        private readonly running: RunningZohoBooks,
        private readonly token: string,
    ) {}

    /** @param country ISO code of the organisation's country */
    static async start(country = 'DE'): Promise<BooksClient> {
        const limits = { minute_limit: 0, abuse_limit: 0, daily_limit: 0, access_token_seconds: 100_000 };
        const running = await startZohoBooks({
            empty: true,
            switches: limits,
            seedData: { organization: { country_code: country } },
        });
        const body = new URLSearchParams({
            grant_type: 'refresh_token',
            client_id: running.clientId,
            client_secret: running.clientSecret,
            refresh_token: running.refreshToken,
        });
        const answer = await fetch(`${running.url}/oauth/v2/token`, { method: 'POST', body });
        const { access_token } = (await answer.json()) as { readonly access_token: string };
        return new BooksClient(running, access_token);
    }

    close(): Promise<void> {
        return this.running.close();
    }

    async call(method: string, path: string, body?: unknown): Promise<Loose> {
        const sign = path.includes('?') ? '&' : '?';
        const answer = await fetch(
            `${this.running.url}/books/v3${path}${sign}organization_id=${this.running.organizationId}`,
            {
                method,
                headers: { authorization: `Zoho-oauthtoken ${this.token}`, 'content-type': 'application/json' },
                ...(body === undefined ? {} : { body: writeExactJson(body) }),
            },
        );
        const read: Loose = readExactJson(await answer.text());
        if (read.code !== '0') {
            throw new Error(`${method} ${path}: ${read.code} ${read.message}`);
        }
        return read;
    }

    private async taxId(tax: AnyTax): Promise<string> {
        const known = this.taxes.get(tax.key);
        if (known !== undefined) {
            return known;
        }
        const { tax: made } = await this.call('POST', '/settings/taxes', {
            tax_name: tax.key,
            tax_percentage: digits(tax.percentage),
            tax_type: tax.isCompound ? 'compound_tax' : 'tax',
        });
        this.taxes.set(tax.key, made.tax_id);
        return made.tax_id;
    }

    private async idOf(parts: readonly AnyTax[]): Promise<string> {
        if (parts.length === 0) {
            return '';
        }
        const ids: string[] = [];
        for (const part of parts) {
            ids.push(await this.taxId(part));
        }
        const key = ids.join(',');
        if (ids.length === 1) {
            return key;
        }
        if (!this.taxes.has(key)) {
            const name = parts.map((part) => part.key).join(' + ');
            const body = { tax_group_name: name, taxes: key };
            const { tax_group: made } = await this.call('POST', '/settings/taxgroups', body);
            this.taxes.set(key, made.tax_group_id);
        }
        return this.taxes.get(key) ?? '';
    }

    private async invoice(scenario: MoneyScenario, customerId: string, currencyId: string): Promise<Loose> {
        const { invoice, exchangeRate } = scenario;
        const lines: unknown[] = [];
        for (const line of invoice.lines) {
            lines.push({
                name: 'Work',
                quantity: digits(line.quantity),
                rate: digits(line.rate),
                discount: discountOf(line.discount),
                tax_id: await this.idOf(line.taxes),
            });
        }
        const { invoice: made } = await this.call('POST', '/invoices', {
            customer_id: customerId,
            currency_id: currencyId,
            ...(scenario.currency === 'EUR' ? {} : { exchange_rate: digits(exchangeRate) }),
            line_items: lines,
            discount_type: invoice.discountType,
            ...(invoice.discountType === 'entity_level' ? { discount: discountOf(invoice.discount) } : {}),
            is_discount_before_tax: invoice.isDiscountBeforeTax,
            is_inclusive_tax: invoice.isInclusiveTax,
            shipping_charge: digits(invoice.shipping),
            shipping_charge_tax_id: await this.idOf(invoice.shippingTaxes),
            adjustment: digits(invoice.adjustment),
        });
        return made;
    }

    private async credit(credit: Settling, customerId: string, currencyId: string, invoiceId: string): Promise<string> {
        const { creditnote } = await this.call('POST', '/creditnotes', {
            customer_id: customerId,
            currency_id: currencyId,
            date: '2026-06-09',
            line_items: [{ name: 'Credit', quantity: 1, rate: digits(credit.amount) }],
        });
        await this.call('POST', `/creditnotes/${creditnote.creditnote_id}/invoices`, {
            invoices: [{ invoice_id: invoiceId, amount_applied: digits(credit.applied) }],
        });
        return creditnote.creditnote_id;
    }

    private async pay(payment: Settling, customerId: string, invoiceId: string): Promise<string> {
        const { payment: made } = await this.call('POST', '/customerpayments', {
            customer_id: customerId,
            payment_mode: 'cash',
            date: '2026-06-09',
            amount: digits(payment.amount),
            ...(payment.rate === null ? {} : { exchange_rate: digits(payment.rate) }),
            invoices: [
                {
                    invoice_id: invoiceId,
                    amount_applied: digits(payment.applied),
                    tax_amount_withheld: digits(payment.withheld),
                },
            ],
        });
        if (payment.refunded !== '0') {
            const { state } = this.running.books;
            const account = [...state.accounts.values()].find(({ account_type }) => account_type === 'bank');
            await this.call('POST', `/customerpayments/${made.payment_id}/refunds`, {
                date: '2026-06-09',
                amount: digits(payment.refunded),
                from_account_id: account?.account_id ?? '',
            });
        }
        return made.payment_id;
    }

    /** Books a scenario and reads every figure back. */
    async figuresOf(scenario: MoneyScenario): Promise<NamedFigures> {
        const { switches } = this.running.books;
        for (const [setting, name] of Object.entries(switchOf) as [keyof AnySettings, SwitchName][]) {
            switches.write(name, String(scenario.invoice.settings[setting]));
        }
        const { currencies } = await this.call('GET', '/settings/currencies');
        const currencyId = currencies.find((one: Loose) => one.currency_code === scenario.currency).currency_id;
        this.count += 1;
        const { contact } = await this.call('POST', '/contacts', {
            contact_name: `Customer ${this.count}`,
            currency_id: currencyId,
        });
        const made = await this.invoice(scenario, contact.contact_id, currencyId);
        const id: string = made.invoice_id;
        const settles = [...scenario.payments, ...scenario.credits].length > 0 || scenario.isVoid;
        if (settles || scenario.isWrittenOff) {
            await this.call('POST', `/invoices/${id}/status/sent`);
        }
        const credits: string[] = [];
        for (const credit of scenario.credits) {
            credits.push(await this.credit(credit, contact.contact_id, currencyId, id));
        }
        const payments: string[] = [];
        for (const payment of scenario.payments) {
            payments.push(await this.pay(payment, contact.contact_id, id));
        }
        if (scenario.isWrittenOff) {
            await this.call('POST', `/invoices/${id}/writeoff`);
        }
        if (scenario.isVoid) {
            await this.call('POST', `/invoices/${id}/status/void`);
        }
        const { invoice } = await this.call('GET', `/invoices/${id}`);
        const totals: string[] = [];
        for (const part of partsOf(scenario, nodeRules)) {
            const billed = await this.invoice({ ...scenario, invoice: part }, contact.contact_id, currencyId);
            totals.push(plain(billed.total));
        }
        return {
            ...documentFigures(invoice, scenario),
            ...(await this.settled(invoice, payments, credits, scenario)),
            ...partFigures(totals),
        };
    }

    private async settled(
        invoice: Loose,
        payments: readonly string[],
        credits: readonly string[],
        scenario: MoneyScenario,
    ): Promise<NamedFigures> {
        let [unusedPayment, unusedCredit, gain] = ['0', '0', '0'].map((text) => BigConstructor(text));
        for (const [index, id] of payments.entries()) {
            const { payment } = await this.call('GET', `/customerpayments/${id}`);
            unusedPayment = unusedPayment!.plus(payment.unused_amount);
            const rates = BigConstructor(payment.exchange_rate).minus(invoice.exchange_rate);
            gain = gain!.plus(rates.times(scenario.payments[index]?.applied ?? '0').round(2, 1));
        }
        for (const id of credits) {
            const { creditnote } = await this.call('GET', `/creditnotes/${id}`);
            unusedCredit = unusedCredit!.plus(creditnote.balance);
        }
        return {
            paid: plain(invoice.payment_made),
            credited: plain(invoice.credits_applied),
            withheld: plain(invoice.tax_amount_withheld),
            balance: plain(invoice.balance),
            owed: invoice.status === 'void' ? '0' : plain(invoice.balance),
            'unused payment': unusedPayment!.toFixed(),
            'unused credit': unusedCredit!.toFixed(),
            'exchange gain': gain!.toFixed(),
        };
    }
}

function documentFigures(invoice: Loose, scenario: MoneyScenario): NamedFigures {
    const sum = (list: readonly Loose[]): string =>
        list.reduce((total, { tax_amount }) => total.plus(tax_amount), BigConstructor('0')).toFixed();
    const lines = invoice.line_items.flatMap((line: Loose, index: number) => [
        [`line ${index + 1}`, plain(line.item_total)],
        [`line ${index + 1} discount`, plain(line.discount_amount)],
        [`line ${index + 1} tax`, sum(line.line_item_taxes)],
    ]);
    // In answers a tax is called `VAT 19 (19%)`.
    const taxes = invoice.taxes.map((tax: Loose) => [tax.tax_name.replace(/ \(.*\)$/, ''), plain(tax.tax_amount)]);
    return {
        ...Object.fromEntries([...lines, ...taxes]),
        'sub total': plain(invoice.sub_total),
        'discount total': plain(invoice.discount_total),
        'tax total': plain(invoice.tax_total),
        'shipping tax': scenario.invoice.settings.shippingTax === 'apart' ? plain(invoice.shipping_charge_tax) : '0',
        roundoff: plain(invoice.roundoff_value),
        total: plain(invoice.total),
        'base sub total': plain(invoice.bcy_sub_total),
        'base discount total': plain(invoice.bcy_discount_total),
        'base tax total': plain(invoice.bcy_tax_total),
        'base total': plain(invoice.bcy_total),
    };
}
