import type { Org } from '../emulators/salesforce';
import { changeRow, insertRows, readRows } from './records';

/** A product of a deal: its name, quantity and price, and what else the line has. */
export interface DealLine {
    readonly product: string;
    readonly quantity?: number;
    readonly price?: number;
    /** Percent. */
    readonly discount?: number;
}

export interface DealOptions {
    readonly name?: string;
    /** Name of an Account, which is made when it does not exist; null for a deal without one. */
    readonly account?: string | null;
    readonly lines?: readonly DealLine[];
    /** Further fields. */
    readonly more?: Readonly<Record<string, unknown>>;
}

export interface SourceOptions {
    readonly name?: string;
    readonly status?: string;
    readonly lines?: readonly DealLine[];
}

/** Makes and changes what sales people keep in the org. */
export class Deals {
    constructor(private readonly org: Org) {}

    /** The id of a deal, an account or a product by its name. @throws Error unless there is exactly one */
    id(objectName: 'Opportunity' | 'Account' | 'Product2', name: string): string {
        const found = readRows(this.org, objectName).filter((row) => row['Name'] === name);
        if (found.length !== 1) throw new Error(`${found.length} rows of ${objectName} are called ${name}`);
        return String(found[0]['Id']);
    }

    /** The Acme deal of the demo: three products, 1,200.00 EUR with tax. */
    get acme(): string {
        return this.id('Opportunity', 'Acme – 50 seats');
    }

    account(name: string, more: Readonly<Record<string, unknown>> = {}): string {
        return insertRows(this.org, 'Account', [{ Name: name, OwnerId: this.rep(), ...more }])[0];
    }

    contact(accountId: string, lastName: string, email: string): string {
        return insertRows(this.org, 'Contact', [
            { AccountId: accountId, OwnerId: this.rep(), LastName: lastName, Email: email },
        ])[0];
    }

    /** A product in the standard price book. */
    product(name: string, price: number, more: Readonly<Record<string, unknown>> = {}): string {
        const [id] = insertRows(this.org, 'Product2', [{ Name: name, IsActive: true, ...more }]);
        const entry = { Pricebook2Id: this.priceBook(), Product2Id: id, UnitPrice: price, IsActive: true };
        insertRows(this.org, 'PricebookEntry', [entry]);
        return id;
    }

    /** A won deal of the sales rep. */
    make({
        name = 'A deal',
        account = 'Nordwind GmbH',
        lines = [{ product: 'Onboarding' }],
        more = {},
    }: DealOptions = {}): string {
        const [deal] = insertRows(this.org, 'Opportunity', [
            {
                Name: name,
                OwnerId: this.rep(),
                StageName: 'Closed Won',
                CloseDate: '2026-06-30',
                Pricebook2Id: this.priceBook(),
                ...(account === null ? {} : { AccountId: this.accountNamed(account) }),
                ...more,
            },
        ]);
        if (lines.length > 0) this.addLines(deal, lines);
        return deal;
    }

    addLines(deal: string, lines: readonly DealLine[]): readonly string[] {
        const rows = this.pricedLines(lines).map((line) => ({ OpportunityId: deal, ...line }));
        return insertRows(this.org, 'OpportunityLineItem', rows);
    }

    /** A quote of a deal with the same or other lines, as the rep owns it. */
    quote(deal: string, options: SourceOptions = {}): string {
        const { name = 'A quote', status = 'Draft', lines = [] } = options;
        const header = { Name: name, OpportunityId: deal, Pricebook2Id: this.priceBook(), Status: status };
        const [quote] = insertRows(this.org, 'Quote', [header]);
        const rows = this.pricedLines(lines).map((line) => ({ QuoteId: quote, ...line }));
        if (rows.length > 0) insertRows(this.org, 'QuoteLineItem', rows);
        return quote!;
    }

    /** An order of an account, with or without a deal behind it, as the rep owns it. */
    order(account: string, options: SourceOptions & { readonly deal?: string } = {}): string {
        const { name = 'An order', status = 'Draft', lines = [], deal } = options;
        const [order] = insertRows(this.org, 'Order', [
            {
                Name: name,
                OwnerId: this.rep(),
                AccountId: this.accountNamed(account),
                EffectiveDate: '2026-06-10',
                Pricebook2Id: this.priceBook(),
                Status: 'Draft',
                ...(deal === undefined ? {} : { OpportunityId: deal }),
            },
        ]);
        // An order line has no discount of its own: its price is what is charged.
        const rows = this.pricedLines(lines).map(({ Discount: _none, ...line }) => ({ OrderId: order, ...line }));
        if (rows.length > 0) insertRows(this.org, 'OrderItem', rows);
        if (status !== 'Draft') this.change('Order', order!, { Status: status });
        return order!;
    }

    /** Changes fields of a record, as the administrator. */
    change(objectName: string, id: string, fields: Readonly<Record<string, unknown>>): void {
        changeRow(this.org, objectName, id, fields);
    }

    private pricedLines(lines: readonly DealLine[]): readonly Readonly<Record<string, unknown>>[] {
        return lines.map(({ product, quantity = 1, price, discount }) => {
            const entry = this.entryOf(product);
            return {
                PricebookEntryId: entry['Id'],
                Quantity: quantity,
                UnitPrice: price ?? entry['UnitPrice'],
                ...(discount === undefined ? {} : { Discount: discount }),
            };
        });
    }

    private accountNamed(name: string): string {
        const known = readRows(this.org, 'Account').find((row) => row['Name'] === name);
        return known ? String(known['Id']) : this.account(name);
    }

    private entryOf(product: string) {
        const productId = this.id('Product2', product);
        return readRows(this.org, 'PricebookEntry').find((row) => row['Product2Id'] === productId)!;
    }

    private priceBook(): string {
        return String(readRows(this.org, 'Pricebook2').find((row) => row['IsStandard'] === true)!['Id']);
    }

    private rep(): string {
        return this.org.findUser('riley@demo.bookbridge.example').id;
    }
}
