import type { OrgFeature } from '../../emulators/salesforce/metadata';
import type { JsonObject } from '../../emulators/zoho-books/core/json';
import { changeRow, insertRows } from '../records';
import type { World } from '../world';
import { tell, written } from './story';

const SEVERAL: readonly OrgFeature[] = ['Orders', 'Quotes', 'MultiCurrency'];

/** A deal in a currency, in an org with several. */
function dealIn(world: World, code: string, account = 'Nordwind GmbH'): string {
    const deal = world.deals.make({ account, lines: [{ product: 'Onboarding', price: 100 }] });
    changeRow(world.org, 'Opportunity', deal, { CurrencyIsoCode: code });
    return deal;
}

function connect(world: World, fields: Readonly<Record<string, unknown>>): void {
    changeRow(world.org, 'Connection__c', String(world.rows('Connection__c')[0]['Id']), fields);
}

const errorsOf = (world: World, deal: string, who: 'riley' | 'alex' = 'riley') =>
    world.preview(who, deal).problems.filter(({ severity }) => severity === 'error');

interface PartPreview {
    readonly hash?: string;
    readonly canCreate: boolean;
    readonly problems: readonly { readonly code: string; readonly severity: string }[];
}

const previewPart = (world: World, recordId: string, wish: string | null): PartPreview =>
    world.invoke<PartPreview>('riley', 'InvoicePanelController.previewInvoice', { recordId, wish });

/** Bills a part of a deal, or its rest, as a draft. */
function billPart(world: World, recordId: string, wish: string | null): void {
    const { hash } = previewPart(world, recordId, wish);
    const click = { recordId, wish, previewHash: hash ?? null, ending: 'draft' };
    world.invoke('riley', 'InvoicePanelController.createInvoice', click);
    world.advance(16);
}

/** The invoice in Zoho Books and its mirror. */
function posted(world: World): { readonly book: JsonObject; readonly mirror: Readonly<Record<string, unknown>> } {
    world.advance(16);
    const [book] = written(world);
    return { book: book as JsonObject, mirror: world.row('Invoice__c', 'Zoho_Id__c', book['invoice_id']) };
}

describe('the exchange rate of a document in a foreign currency', () => {
    it("is Zoho's own of the day where nothing else is set; document amount, rate and base amount are kept", () => {
        tell(
            (world) => {
                const deal = dealIn(world, 'USD');
                expect(world.preview('riley', deal)).toMatchObject({ currencyCode: 'USD', exchangeRate: 0.92 });
                world.click('riley', 'Create Invoice', deal);
                const { book, mirror } = posted(world);
                expect(book).toMatchObject({ currency_code: 'USD', exchange_rate: 0.92, total: 119 });
                expect(mirror).toMatchObject({
                    Currency_Code__c: 'USD',
                    Total__c: 119,
                    Exchange_Rate__c: 0.92,
                    Base_Total__c: 109.48,
                });
            },
            { features: SEVERAL },
        );
    });

    it("is Salesforce's dated rate of the day, turned to the currency of the books", () => {
        tell(
            (world) => {
                connect(world, { Rate_Source__c: 'salesforce' });
                world.org.setConversionRate({ isoCode: 'USD', rate: '1.25', startDate: '2026-01-01' });
                world.org.setConversionRate({ isoCode: 'USD', rate: '1.6', startDate: '2026-06-11' });
                const deal = dealIn(world, 'USD');
                expect(world.preview('riley', deal)).toMatchObject({ exchangeRate: 0.8, baseTotal: 95.2 });
                world.click('riley', 'Create Invoice', deal);
                expect(posted(world).book).toMatchObject({ exchange_rate: 0.8, bcy_total: 95.2 });
            },
            { features: SEVERAL },
        );
    });

    it('goes through the corporate currency when the books are in another one', () => {
        tell(
            (world) => {
                connect(world, { Rate_Source__c: 'salesforce' });
                world.org.setConversionRate({ isoCode: 'EUR', rate: '0.9' });
                world.org.setConversionRate({ isoCode: 'GBP', rate: '0.75' });
                const deal = dealIn(world, 'GBP');
                expect(world.preview('riley', deal).exchangeRate).toBe(1.2);
                world.click('riley', 'Create Invoice', deal);
                expect(posted(world).book).toMatchObject({ currency_code: 'GBP', exchange_rate: 1.2 });
            },
            { features: SEVERAL, currency: 'USD' },
        );
    });

    it('is the one typed on the deal; without one the deal is refused', () => {
        tell(
            (world) => {
                connect(world, { Rate_Source__c: 'typed', Rate_Field__c: 'No_Such_Rate__c' });
                const deal = dealIn(world, 'USD');
                expect(errorsOf(world, deal)).toMatchObject([{ code: 'no-exchange-rate' }]);
                // A number of the deal that a story can set: the quantity of its lines, here one.
                connect(world, { Rate_Field__c: 'TotalOpportunityQuantity' });
                world.click('riley', 'Create Invoice', deal);
                expect(posted(world).book).toMatchObject({ exchange_rate: 1, bcy_total: 119 });
            },
            { features: SEVERAL },
        );
    });

    it('is a problem where Salesforce has none', () => {
        tell(
            (world) => {
                connect(world, { Rate_Source__c: 'salesforce' });
                const deal = dealIn(world, 'JPY');
                const [problem] = errorsOf(world, deal);
                expect(problem).toMatchObject({ code: 'no-exchange-rate', message: expect.stringContaining('JPY') });
                expect(problem.remedy).toMatch(/Manage Currencies/);
                expect(() => world.click('riley', 'Create Invoice', deal)).not.toThrow();
                world.advance(16);
                expect(written(world)).toEqual([]);
            },
            { features: SEVERAL },
        );
    });
});

describe('a currency that Zoho Books does not have', () => {
    it('is enabled by an administrator from the problem, and then the deal posts', () => {
        tell(
            (world) => {
                const deal = dealIn(world, 'CHF');
                expect(errorsOf(world, deal)[0]).toMatchObject({ code: 'unknown-currency' });
                expect(errorsOf(world, deal)[0].action).toBeUndefined();
                expect(errorsOf(world, deal, 'alex')[0]).toMatchObject({ action: 'enable-currency', subject: 'CHF' });
                const calls = world.callsDuring(() => {
                    world.invoke('alex', 'MoneySetupController.enableCurrency', { currencyCode: 'CHF' });
                    world.invoke('alex', 'MoneySetupController.enableCurrency', { currencyCode: 'CHF' });
                    world.advance(1);
                });
                expect(calls.filter((line) => line.includes('currencies'))).toEqual([
                    'GET /settings/currencies',
                    'POST /settings/currencies',
                    'GET /settings/currencies',
                ]);
                expect(errorsOf(world, deal)).toEqual([]);
                world.click('riley', 'Create Invoice', deal);
                expect(posted(world).book).toMatchObject({ currency_code: 'CHF', exchange_rate: 1.06 });
            },
            { features: SEVERAL },
        );
    });

    it('is not enabled by a sales rep', () => {
        tell(
            (world) => {
                expect(() =>
                    world.invoke('riley', 'MoneySetupController.enableCurrency', { currencyCode: 'CHF' }),
                ).toThrow();
                expect(() =>
                    world.invoke('alex', 'MoneySetupController.enableCurrency', { currencyCode: 'francs' }),
                ).toThrow(/three letters/);
            },
            { features: SEVERAL },
        );
    });

    it('has no rate where Zoho takes none from a feed, which is a problem of its own', () => {
        tell(
            (world) => {
                const deal = dealIn(world, 'CHF');
                world.invoke('alex', 'MoneySetupController.enableCurrency', { currencyCode: 'CHF' });
                world.advance(1);
                expect(errorsOf(world, deal)).toMatchObject([{ code: 'no-exchange-rate' }]);
            },
            { features: SEVERAL, switches: { rate_feed: false } },
        );
    });
});

describe('what exchange rates gain', () => {
    it('is applied times the difference of the rates, on the deal and on the account, and payments keep rate and base', () => {
        tell(
            (world) => {
                const deal = dealIn(world, 'USD', 'Liberty Inc');
                world.click('riley', 'Create Invoice', deal, { send: true });
                const { book } = posted(world);
                world.books.call('POST', '/customerpayments', {
                    customer_id: book['customer_id'],
                    payment_mode: 'check',
                    amount: 119,
                    date: '2026-06-10',
                    exchange_rate: 0.95,
                    invoices: [{ invoice_id: book['invoice_id'], amount_applied: 119 }],
                });
                world.advance(16);
                expect(world.rows('Payment__c').filter((row) => row['Currency_Code__c'] === 'USD')).toMatchObject([
                    { Amount__c: 119, Exchange_Rate__c: 0.95, Base_Amount__c: 113.05, Currency_Code__c: 'USD' },
                ]);
                const gain = { exchangeGain: 3.57, baseCurrencyCode: 'EUR' };
                expect(world.panel('fiona', deal).invoices).toMatchObject([gain]);
                const account = world.accountPanel('fiona', world.deals.id('Account', 'Liberty Inc'));
                expect(account).toMatchObject(gain);
                expect(account.invoices).toMatchObject([gain]);
                expect(account.payments).toMatchObject([
                    { amount: 119, exchangeRate: 0.95, baseAmount: 113.05, baseCurrencyCode: 'EUR' },
                ]);
            },
            { features: SEVERAL },
        );
    });

    it('is never a sum of amounts in different currencies', () => {
        tell(
            (world) => {
                for (const code of ['EUR', 'USD', 'GBP']) {
                    world.click('riley', 'Create Invoice', dealIn(world, code, 'Welt AG'), { send: true });
                    world.advance(1);
                }
                world.advance(16);
                const { totals } = world.accountPanel('fiona', world.deals.id('Account', 'Welt AG'));
                const open = totals.map(({ currencyCode, open }) => [currencyCode, open]).sort();
                expect(open).toEqual([
                    ['EUR', 119],
                    ['GBP', 119],
                    ['USD', 119],
                ]);
            },
            { features: SEVERAL },
        );
    });
});

describe('an org with one currency', () => {
    it('bills a foreign customer in the currency that a field names', () => {
        tell((world) => {
            connect(world, { Currency_Field__c: 'Account.Site' });
            const account = world.deals.account('Liberty Inc', { Site: 'usd' });
            world.deals.contact(account, 'Lee', 'lee@liberty.example');
            const deal = world.deals.make({ account: 'Liberty Inc', lines: [{ product: 'Onboarding', price: 100 }] });
            expect(world.preview('riley', deal).currencyCode).toBe('USD');
            world.click('riley', 'Create Invoice', deal);
            const { book } = posted(world);
            expect(book).toMatchObject({ currency_code: 'USD', customer_name: 'Liberty Inc' });
            const [customer] = world.books.customers().filter((one) => one['contact_name'] === 'Liberty Inc');
            expect(customer['currency_code']).toBe('USD');
        });
    });

    it('does not close a deal in another currency than that of its parts, and never adds them up', () => {
        tell((world) => {
            connect(world, { Currency_Field__c: 'Account.Site' });
            const account = world.deals.account('Liberty Inc', { Site: 'usd' });
            const deal = world.deals.make({ account: 'Liberty Inc', lines: [{ product: 'Onboarding', price: 100 }] });
            billPart(world, deal, '{"kind":"percentage","percentage":30}');
            world.deals.change('Account', account, { Site: 'gbp' });
            const preview = previewPart(world, deal, null);
            expect(preview.canCreate).toBe(false);
            expect(preview.problems.filter(({ severity }) => severity === 'error')).toMatchObject([
                {
                    code: 'other-currency',
                    message: 'This deal is in GBP now, but parts of it were billed in USD.',
                    remedy: expect.stringContaining('back to USD'),
                },
            ]);
            billPart(world, deal, null);
            expect(written(world)).toMatchObject([{ currency_code: 'USD', total: 35.7 }]);
            expect(world.panel('riley', deal)).toMatchObject({ billedTotal: 35.7, currencyCode: 'USD' });
            world.deals.change('Account', account, { Site: 'USD' });
            billPart(world, deal, null);
            expect(written(world)).toMatchObject([{ total: 35.7 }, { currency_code: 'USD', total: 83.3 }]);
        });
    });
});

describe('the currency of a customer', () => {
    it('stays once it is used: a deal in another one gets a customer of its own', () => {
        tell(
            (world) => {
                for (const code of ['EUR', 'USD']) {
                    world.click('riley', 'Create Invoice', dealIn(world, code, 'Bergbau AG'));
                    world.advance(1);
                }
                const names = world.books
                    .customers()
                    .filter((one) => String(one['contact_name']).startsWith('Bergbau'))
                    .map((one) => [one['contact_name'], one['currency_code']]);
                expect(names).toEqual([
                    ['Bergbau AG', 'EUR'],
                    ['Bergbau AG (USD)', 'USD'],
                ]);
            },
            { features: SEVERAL },
        );
    });

    const customer = (world: World, name: string) =>
        world.books.customers().filter((one) => one['contact_name'] === name);
    /** Customers are made as soon as their Account is saved. */
    const createOnSave = (world: World, fields: Readonly<Record<string, unknown>> = {}): void =>
        connect(world, { New_Records__c: 'accounts', ...fields });

    it('is that of the Account when it is created without a document, and its deals use that customer', () => {
        tell(
            (world) => {
                createOnSave(world);
                insertRows(world.org, 'Account', [{ Name: 'Dollar Inc', CurrencyIsoCode: 'USD' }]);
                world.advance(16);
                expect(customer(world, 'Dollar Inc')).toMatchObject([{ currency_code: 'USD' }]);
                world.click('riley', 'Create Invoice', dealIn(world, 'USD', 'Dollar Inc'));
                expect(posted(world).book).toMatchObject({ currency_code: 'USD', customer_name: 'Dollar Inc' });
                expect(
                    world.books.customers().filter((one) => /Dollar/.test(String(one['contact_name']))),
                ).toHaveLength(1);
            },
            { features: SEVERAL },
        );
    });

    it('is fixed: neither a changed Account nor Zoho Books gives a used customer another one', () => {
        tell(
            (world) => {
                createOnSave(world);
                const [account] = insertRows(world.org, 'Account', [{ Name: 'Dollar Inc', CurrencyIsoCode: 'USD' }]);
                world.advance(16);
                world.click('riley', 'Create Invoice', dealIn(world, 'USD', 'Dollar Inc'));
                world.advance(16);
                changeRow(world.org, 'Account', account, { CurrencyIsoCode: 'GBP', Phone: '+1 555' });
                world.advance(16);
                const [known] = customer(world, 'Dollar Inc');
                expect(known).toMatchObject({ currency_code: 'USD', billing_address: { phone: '+1 555' } });
                const pound = [...world.books.books.state.currencies.values()].find(
                    (one) => one.currency_code === 'GBP',
                );
                expect(() =>
                    world.books.call('PUT', `/contacts/${String(known['contact_id'])}`, {
                        currency_id: pound!.currency_id,
                    }),
                ).toThrow(/currency/i);
                world.click('riley', 'Create Invoice', dealIn(world, 'GBP', 'Dollar Inc'));
                world.advance(16);
                expect(customer(world, 'Dollar Inc (GBP)')).toMatchObject([{ currency_code: 'GBP' }]);
            },
            { features: SEVERAL },
        );
    });

    it('is what the path of the deals says in an org with one currency, else that of the org', () => {
        tell((world) => {
            createOnSave(world, { Currency_Field__c: 'Account.Site' });
            insertRows(world.org, 'Account', [{ Name: 'Pound Ltd', Site: 'gbp' }, { Name: 'Euro GmbH' }]);
            world.advance(16);
            expect(customer(world, 'Pound Ltd')).toMatchObject([{ currency_code: 'GBP' }]);
            expect(customer(world, 'Euro GmbH')).toMatchObject([{ currency_code: 'EUR' }]);
        });
    });

    it('waits for a currency that Zoho Books does not have, and is made when it is enabled', () => {
        tell(
            (world) => {
                createOnSave(world);
                insertRows(world.org, 'Account', [{ Name: 'Bern AG', CurrencyIsoCode: 'CHF' }]);
                world.advance(16);
                expect(customer(world, 'Bern AG')).toEqual([]);
                expect(world.rows('Intent__c')).toMatchObject([
                    { State__c: 'needs_person', Cause__c: 'unknown-currency' },
                ]);
                world.invoke('alex', 'MoneySetupController.enableCurrency', { currencyCode: 'CHF' });
                world.advance(16);
                expect(customer(world, 'Bern AG')).toMatchObject([{ currency_code: 'CHF' }]);
            },
            { features: SEVERAL },
        );
    });
});

describe('deals that automation could not bill for want of a currency', () => {
    const RULE = `insert as system new Billing_Rule__c(Name = 'Won', Source__c = 'Opportunity', Field__c = 'StageName',
        Values__c = 'Closed Won', Active__c = true);`;

    it('are billed once it is enabled, whatever else had stopped them and is mended by then', () => {
        tell(
            (world) => {
                world.org.runAnonymous(world.org.admin, RULE);
                connect(world, { Books_Closed_Through__c: '2026-12-31' });
                for (const account of ['Bern AG', 'Basel AG']) {
                    const deal = dealIn(world, 'CHF', account);
                    changeRow(world.org, 'Opportunity', deal, { StageName: 'Prospecting' });
                    changeRow(world.org, 'Opportunity', deal, { StageName: 'Closed Won' });
                }
                world.advance(16);
                const stopped = world.rows('Intent__c');
                expect(stopped).toMatchObject(
                    Array(2).fill({ State__c: 'needs_person', Cause__c: 'unknown-currency' }),
                );
                expect(String(stopped[0]['Message__c']).split('\n').length).toBeGreaterThan(1);
                connect(world, { Books_Closed_Through__c: null });
                world.invoke('alex', 'MoneySetupController.enableCurrency', { currencyCode: 'CHF' });
                world.advance(30);
                expect(written(world).map((one) => one['currency_code'])).toEqual(['CHF', 'CHF']);
            },
            { features: SEVERAL },
        );
    });
});
