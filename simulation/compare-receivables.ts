import { receivablesAsOf } from '../emulators/zoho-books';
import type { World } from './world';

interface AgedBalance {
    readonly zohoId: string;
    readonly currencyCode: string;
    readonly open: number;
    readonly unused: number;
    readonly current: number;
    readonly days30: number;
    readonly days60: number;
    readonly days90: number;
    readonly older: number;
}

interface AgingPage {
    readonly rows: readonly AgedBalance[];
    readonly after?: string;
}

/** What Salesforce and the books say that customers owed at the end of a day, where they differ. Each counts by itself. */
export function findAgingDifferences(world: World, day: string): readonly string[] {
    const books = receivablesAsOf(world.books.books.state, day).map(
        ({ customer_id, currency_code, open, unused, ages }) =>
            line(day, customer_id, currency_code, [open, unused, ...ages]),
    );
    const ours = agingOf(world, day).map(({ zohoId, currencyCode, ...one }) =>
        line(day, zohoId, currencyCode, [
            one.open,
            one.unused,
            one.current,
            one.days30,
            one.days60,
            one.days90,
            one.older,
        ]),
    );
    return [
        ...books.filter((one) => !ours.includes(one)).map((one) => `only the books say ${one}`),
        ...ours.filter((one) => !books.includes(one)).map((one) => `only Salesforce says ${one}`),
    ];
}

/** Aging of all customers, read page by page as finance does. */
function agingOf(world: World, day: string): readonly AgedBalance[] {
    const rows: AgedBalance[] = [];
    for (let after: string | null = null, isFirst = true; isFirst || after !== null; isFirst = false) {
        const page: AgingPage = world.invoke('fiona', 'AgingController.ofAll', { day, after });
        rows.push(...page.rows);
        after = page.after ?? null;
    }
    return rows;
}

function line(day: string, customer: string, currency: string, figures: readonly number[]): string {
    return `${day} ${customer} ${currency}: ${figures.map((figure) => figure.toFixed(3)).join(' ')}`;
}
