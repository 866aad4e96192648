import type { Problem } from 'bookbridge/views';
import { World, type WorldOptions } from '../world';
import { tell, written, writesSince } from './story';

const LONG = 'A name that goes on '.repeat(12);

interface BadDeal {
    readonly make: (world: World) => string;
    readonly code: string;
    readonly field: string | null;
    readonly message: RegExp;
    readonly world?: WorldOptions;
}

const BAD_DEALS: Readonly<Record<string, BadDeal>> = {
    'no products': {
        make: (world) => world.deals.make({ lines: [] }),
        code: 'needs-lines',
        field: 'OpportunityLineItems',
        message: /no products/,
    },
    'no account': {
        make: (world) => world.deals.make({ account: null }),
        code: 'needs-account',
        field: 'AccountId',
        message: /no account/,
    },
    'a currency that Zoho Books does not have': {
        make: (world) => world.deals.make(),
        code: 'unknown-currency',
        field: 'CurrencyIsoCode',
        message: /does not know the currency CHF/,
        world: { currency: 'CHF' },
    },
    'a tax category without a tax': {
        make: (world) => world.deals.make({ lines: [{ product: 'Export handling' }] }),
        code: 'unmapped-tax',
        field: 'Tax_Category__c',
        message: /tax category Export/,
    },
    'a product name that is too long': {
        make: (world) => {
            world.deals.product(LONG.slice(0, 101), 10);
            return world.deals.make({ lines: [{ product: LONG.slice(0, 101) }] });
        },
        code: 'name-too-long',
        field: 'Name',
        message: /longer than the 100 characters/,
    },
    'an account name that is too long': {
        make: (world) => world.deals.make({ account: LONG.slice(0, 201) }),
        code: 'name-too-long',
        field: 'Name',
        message: /longer than the 200 characters/,
    },
    'a quantity of zero': {
        make: (world) => world.deals.make({ lines: [{ product: 'Onboarding', quantity: 0 }] }),
        code: 'quantity-not-positive',
        field: 'Quantity',
        message: /quantity is 0,/,
    },
    'a quantity below zero': {
        make: (world) => world.deals.make({ lines: [{ product: 'Onboarding', quantity: -2 }] }),
        code: 'quantity-not-positive',
        field: 'Quantity',
        message: /quantity/,
    },
    'nothing to pay': {
        make: (world) => world.deals.make({ lines: [{ product: 'Onboarding', price: 0 }] }),
        code: 'total-not-positive',
        field: null,
        message: /not positive/,
    },
    'more money than Zoho Books can hold': {
        make: (world) =>
            world.deals.make({ lines: [{ product: 'Onboarding', quantity: 99_999_999, price: 99_999_999 }] }),
        code: 'amount-too-large',
        field: 'UnitPrice',
        message: /more than Zoho Books can hold/,
    },
    'a total below zero': {
        make: (world) =>
            world.deals.make({
                lines: [
                    { product: 'Onboarding', price: 100 },
                    { product: 'Seat licence', price: -150 },
                ],
            }),
        code: 'total-not-positive',
        field: null,
        message: /not positive/,
    },
    'a product that is no longer sold': {
        make: (world) => {
            const deal = world.deals.make();
            world.deals.change('Product2', world.deals.id('Product2', 'Onboarding'), { IsActive: false });
            return deal;
        },
        code: 'inactive-product',
        field: 'Product2Id',
        message: /Onboarding/,
    },
    'books that are closed through the day': {
        make: (world) => {
            setting(world, { Books_Closed_Through__c: '2026-06-10' });
            return world.deals.make();
        },
        code: 'books-closed',
        field: 'date',
        message: /closed/,
    },
    'a foreign currency without a rate': {
        make: (world) => {
            const known = JSON.parse(String(world.rows('Connection__c')[0]['Currencies__c'])) as Record<string, object>;
            setting(world, {
                Currencies__c: JSON.stringify({ ...known, CHF: { id: '72', precision: 2, rate: 0 } }),
            });
            return world.deals.make();
        },
        code: 'no-exchange-rate',
        field: 'currency_id',
        message: /CHF/,
        world: { currency: 'CHF' },
    },
    'a tax above a hundred percent': {
        make: (world) => {
            const taxes = String(world.rows('Connection__c')[0]['Taxes__c']);
            setting(world, { Taxes__c: taxes.replace(/"percentage":19(\.0+)?/, '"percentage":119') });
            return world.deals.make();
        },
        code: 'tax-out-of-range',
        field: null,
        message: /119.* no rate from 0 to 100/,
    },
    'a discount above the document': {
        make: (world) => {
            // A number that every deal has stands in for a field of the subscriber.
            setting(world, { Discount_Field__c: 'TotalOpportunityQuantity', Discount_Kind__c: 'amount' });
            return world.deals.make({ lines: [{ product: 'Onboarding', quantity: 20, price: 0.5 }] });
        },
        code: 'discount-above-total',
        field: null,
        message: /more than its lines/,
    },
    'more than a hundred percent off the document': {
        make: (world) => {
            setting(world, { Discount_Field__c: 'TotalOpportunityQuantity', Discount_Kind__c: 'percent' });
            return world.deals.make({ lines: [{ product: 'Onboarding', quantity: 101, price: 1 }] });
        },
        code: 'discount-above-total',
        field: null,
        message: /more than its lines/,
    },
    'a hundred percent off all of it': {
        make: (world) => world.deals.make({ lines: [{ product: 'Onboarding', price: 10, discount: 100 }] }),
        code: 'total-not-positive',
        field: null,
        message: /not positive/,
    },
    'two customers that fit': {
        make: (world) => {
            world.books.createCustomer({ contact_name: 'Zwilling GmbH' });
            world.books.createCustomer({ contact_name: 'Zwilling G.m.b.H.', company_name: 'Zwilling GmbH' });
            world.advance(16);
            return world.deals.make({ account: 'Zwilling GmbH' });
        },
        code: 'ambiguous-customer',
        field: 'AccountId',
        message: /not clear which customer/,
    },
};

describe('a deal that cannot be billed is refused in the preview, with field and remedy, and nothing is posted', () => {
    it.each(Object.entries(BAD_DEALS))('%s', (_name, bad) => {
        tell((world) => {
            const deal = bad.make(world);
            const before = world.network.calls.length;
            const preview = world.preview('riley', deal);
            expect(preview).toMatchObject({ canCreate: false, canSend: false });
            const problem = errorsOf(preview.problems).find(({ code }) => code === bad.code);
            expect(problem).toBeDefined();
            expect(problem!.message).toMatch(bad.message);
            expect(problem!.remedy.length).toBeGreaterThan(10);
            if (bad.field !== null) expect(problem!.field).toMatch(fieldOf(bad.field));
            const panel = world.click('riley', 'Create Invoice', deal, { hash: preview.hash ?? 'none' });
            expect(errorsOf(panel.problems).map(({ code }) => code)).toContain(bad.code);
            world.advance(20);
            expect(world.rows('Intent__c')).toEqual([]);
            expect(writesSince(world, before)).toEqual([]);
            expect(world.panel('riley', deal).state).toBe('none');
        }, bad.world);
    });

    it('once it is mended, the same deal is billed', () =>
        tell((world) => {
            const deal = world.deals.make({ lines: [] });
            expect(world.preview('riley', deal).canCreate).toBe(false);
            world.deals.addLines(deal, [{ product: 'Onboarding' }]);
            expect(world.click('riley', 'Create Invoice', deal).state).toBe('working');
            world.settle();
            expect(written(world)).toMatchObject([{ total: 178.5 }]);
        }));
});

/** Changes a setting of the connection. */
function setting(world: World, fields: Readonly<Record<string, unknown>>): void {
    world.deals.change('Connection__c', String(world.rows('Connection__c')[0]['Id']), fields);
}

describe('what stands against a deal', () => {
    it('is said all at once, in words for people, each with its field and what to do', () =>
        tell((world) => {
            setting(world, { Books_Closed_Through__c: '2026-06-30' });
            const deal = world.deals.make({
                account: LONG.slice(0, 201),
                lines: [
                    { product: 'Export handling' },
                    { product: 'Onboarding', quantity: 0 },
                    { product: 'Seat licence', price: 0 },
                ],
            });
            world.deals.change('Product2', world.deals.id('Product2', 'Seat licence'), { IsActive: false });
            const problems = errorsOf(world.preview('riley', deal).problems);
            expect(problems.map(({ code }) => code).sort()).toEqual([
                'books-closed',
                'inactive-product',
                'name-too-long',
                'quantity-not-positive',
                'unmapped-tax',
            ]);
            for (const { message, remedy } of problems) {
                expect(message.length).toBeGreaterThan(15);
                expect(remedy.length).toBeGreaterThan(10);
            }
        }));

    it('does not depend on the time zone of who asks: today is today in Zoho Books', () =>
        tell((world) => {
            world.advance(9 * 60);
            expect(world.preview('riley', world.deals.acme).invoiceDate).toBe('2026-06-10');
            setting(world, { Time_Zone__c: 'Pacific/Auckland', Books_Closed_Through__c: '2026-06-10' });
            const preview = world.preview('riley', world.deals.acme);
            expect(preview.invoiceDate).toBe('2026-06-11');
            expect(errorsOf(preview.problems)).toEqual([]);
        }));
});

describe('what changed between preview and click is shown and not posted', () => {
    it.each([
        ['a quantity', (world: World): void => changeLine(world, { Quantity: 60 }), 1392.78],
        ['a price', (world: World): void => changeLine(world, { UnitPrice: 20 }), 1307.1],
        ['a discount', (world: World): void => changeLine(world, { Discount: 0 }), 1307.1],
        [
            'a line',
            (world: World): unknown => world.deals.addLines(world.deals.acme, [{ product: 'Onboarding' }]),
            1378.5,
        ],
    ] as const)('%s', (_what, change, total) => {
        tell((world) => {
            const deal = world.deals.acme;
            const before = world.network.calls.length;
            const { hash } = world.preview('riley', deal);
            change(world);
            const panel = world.click('riley', 'Create Invoice', deal, { hash });
            expect(panel.problems).toMatchObject([{ code: 'preview-changed', severity: 'error' }]);
            expect(panel).toMatchObject({ state: 'none', preview: { total } });
            world.settle();
            expect(writesSince(world, before)).toEqual([]);
            world.click('riley', 'Create Invoice', deal, { hash: panel.preview!.hash });
            world.settle();
            expect(written(world)).toMatchObject([{ total }]);
        });
    });

    it('midnight in Berlin between preview and click: the invoice has another date, so it is shown again', () =>
        tell((world) => {
            const deal = world.deals.acme;
            world.advance(14 * 60 + 55);
            const { hash, invoiceDate } = world.preview('riley', deal);
            expect(invoiceDate).toBe('2026-06-10');
            world.advance(10);
            const panel = world.click('riley', 'Create Invoice', deal, { hash });
            expect(panel).toMatchObject({ state: 'none', preview: { invoiceDate: '2026-06-11' } });
        }));

    it('a change after the click does not change the invoice', () =>
        tell((world) => {
            world.click('riley', 'Create Invoice', world.deals.acme);
            changeLine(world, { Quantity: 60 });
            world.settle();
            expect(written(world)).toMatchObject([{ total: 1200 }]);
        }));
});

function errorsOf(problems: readonly Problem[]): readonly Problem[] {
    return problems.filter(({ severity }) => severity === 'error');
}

/** The field in Salesforce, or the one it becomes in Zoho Books; a line's problem names its line. */
function fieldOf(name: string): RegExp {
    const inZoho: Readonly<Record<string, string>> = {
        OpportunityLineItems: 'line_items',
        AccountId: 'customer_id',
        CurrencyIsoCode: 'currency_id',
        Tax_Category__c: 'tax_id',
        Name: 'name',
        Quantity: 'quantity',
        UnitPrice: 'rate',
        Product2Id: 'item_id',
    };
    return new RegExp(`(^|\\W|_)(${name}|${inZoho[name] ?? name})$`);
}

function changeLine(world: World, fields: Readonly<Record<string, unknown>>): void {
    const line = world
        .rows('OpportunityLineItem')
        .find((row) => row['OpportunityId'] === world.deals.acme && row['Quantity'] === 50)!;
    world.deals.change('OpportunityLineItem', String(line['Id']), fields);
}
