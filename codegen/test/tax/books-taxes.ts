import { BooksClient } from '../money/books-figures';
import { taxesOf } from '../money/read-scenarios';
import { isExempting } from './answer-by-rules';
import type { ScenarioRow, TaxScenario } from './read-tax-scenarios';

const TREATMENTS: Readonly<Record<string, string>> = {
    registered: 'business_gst',
    unregistered: 'business_none',
    consumer: 'consumer',
    overseas: 'overseas',
};
const STATES: Readonly<Record<string, string>> = { KA: 'Karnataka', MH: 'Maharashtra' };

/** The emulated books of an Indian company and of a German one: what they charge, and what they refuse. */
export class BooksTaxes {
    private readonly known = new Map<string, Promise<string>>();

    private constructor(
        private readonly india: BooksClient,
        private readonly elsewhere: BooksClient,
    ) {}

    static async start(): Promise<BooksTaxes> {
        return new BooksTaxes(await BooksClient.start('IN'), await BooksClient.start());
    }

    async close(): Promise<void> {
        await Promise.all([this.india.close(), this.elsewhere.close()]);
    }

    /** What the books charge on 100.00 with the row that a scenario names, as text. */
    async taxOf(scenario: TaxScenario): Promise<string> {
        const row = scenario.rows.find(({ name }) => name === scenario.sale['Answer'])!;
        const { invoice } = await this.post(scenario, row);
        return Number(invoice.total - 100)
            .toFixed(2)
            .replace(/\.?0+$/, '');
    }

    /** The code of the answer when a sale is posted with the tax of the other kind of sale. */
    async codeOfTheOther(scenario: TaxScenario): Promise<number> {
        const other = scenario.sale['Supply'] === 'intra' ? 'inter' : 'intra';
        const row = scenario.rows.find(({ supply }) => supply === other)!;
        return this.post(scenario, row).then(
            () => 0,
            (refusal: Error) => Number(/: (\d+) /.exec(refusal.message)?.[1]),
        );
    }

    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    private async post(scenario: TaxScenario, row: ScenarioRow): Promise<any> {
        const { sale } = scenario;
        const books = sale['Region'] === 'in' ? this.india : this.elsewhere;
        const charge = isExempting(row)
            ? { tax_exemption_id: await this.exemption(books, row) }
            : { tax_id: await this.tax(books, row) };
        const header = sale['Region'] === 'in' ? await this.indianHeader(sale) : {};
        const customer_id = await this.once('customer', books, () =>
            this.create(books, '/contacts', 'contact', { contact_name: 'A customer' }),
        );
        const line = { name: 'A product', rate: 100, quantity: 1, ...charge };
        return books.call('POST', '/invoices', { customer_id, ...header, line_items: [line] });
    }

    private async indianHeader(sale: Readonly<Record<string, string>>): Promise<object> {
        const seller = sale['Seller'] ?? '';
        const state = STATES[seller] ?? seller;
        const location_id = await this.once(`location ${state}`, this.india, () =>
            this.create(this.india, '/locations', 'location', {
                location_name: state,
                address: { state, country: 'India' },
            }),
        );
        const treatment = TREATMENTS[sale['Treatment'] ?? ''];
        return {
            location_id,
            // Only states have a code; who is abroad is told by the treatment.
            ...(treatment === 'overseas' ? {} : { place_of_supply: sale['Place'] }),
            gst_treatment: treatment,
            ...(treatment === 'business_gst' ? { gst_no: sale['Number'] } : {}),
        };
    }

    private exemption(books: BooksClient, { tax }: ScenarioRow): Promise<string> {
        return this.once(`exemption ${tax}`, books, () =>
            this.create(books, '/settings/taxexemptions', 'tax_exemption', {
                tax_exemption_code: tax,
                type: 'customer',
            }),
        );
    }

    private tax(books: BooksClient, row: ScenarioRow): Promise<string> {
        return this.once(`tax ${row.tax}`, books, async () => {
            const ids: string[] = [];
            for (const part of taxesOf(row.tax)) {
                const kind = part.key.split(' ')[0]?.toLowerCase() ?? '';
                ids.push(
                    await this.once(part.key, books, () =>
                        this.create(books, '/settings/taxes', 'tax', {
                            tax_name: part.key,
                            tax_percentage: Number(part.percentage),
                            ...(kind.endsWith('gst') ? { tax_specific_type: kind } : {}),
                        }),
                    ),
                );
            }
            const group = { tax_group_name: row.tax, taxes: ids.join(',') };
            return ids.length === 1 ? ids[0]! : this.create(books, '/settings/taxgroups', 'tax_group', group);
        });
    }

    private async create(books: BooksClient, path: string, wrapper: string, body: object): Promise<string> {
        const answer = await books.call('POST', path, body);
        return String(answer[wrapper][`${wrapper}_id`]);
    }

    private once(name: string, books: BooksClient, make: () => Promise<string>): Promise<string> {
        const key = `${books === this.india ? 'in' : 'other'} ${name}`;
        const made = this.known.get(key) ?? make();
        this.known.set(key, made);
        return made;
    }
}
