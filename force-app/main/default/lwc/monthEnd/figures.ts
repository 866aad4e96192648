import type { DifferenceView, MonthEndView, RowView } from 'bookbridge/views';
import type { SumRow } from 'c/sumTable';

/** A line of sums while it is added up. */
type SumLine = { -readonly [K in keyof SumRow]: SumRow[K] } & { tiesOut: boolean };

/** Sums of the rows by list, group, currency and status; currencies are never added up. */
export function sumsOf(rows: readonly RowView[], groupOf: (row: RowView) => string): readonly SumRow[] {
    const lines = new Map<string, SumLine>();
    for (const row of rows.filter(({ entity }) => entity !== 'receivables')) {
        const customerName = groupOf(row);
        const { entity, currencyCode = '', status = '' } = row;
        const key = [entity, customerName, currencyCode, status].join('|');
        const line = lines.get(key) ?? {
            ...{ key, entity, customerName, currencyCode, status },
            ...{ crmCount: 0, booksCount: 0, crmTotal: 0, booksTotal: 0, tiesOut: true, mark: '=' },
        };
        line.crmCount += row.crmCount;
        line.booksCount += row.booksCount;
        line.crmTotal = thousandths(line.crmTotal + row.crmTotal);
        line.booksTotal = thousandths(line.booksTotal + row.booksTotal);
        line.tiesOut = line.tiesOut && row.tiesOut;
        line.mark = line.tiesOut ? '=' : '≠';
        lines.set(key, line);
    }
    return [...lines.values()];
}

/** Amounts have three decimals at most; sums of them as JavaScript numbers need rounding. */
function thousandths(value: number): number {
    return Math.round(value * 1000) / 1000;
}

/** The month before a day, as `yyyy-mm-dd`. */
export function lastMonth(today: Date): { readonly start: string; readonly end: string } {
    const text = (year: number, month: number, day: number): string =>
        new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
    return {
        start: text(today.getFullYear(), today.getMonth() - 1, 1),
        end: text(today.getFullYear(), today.getMonth(), 0),
    };
}

/** Everything on the page as comma-separated values: sums by customer, receivables, differences. */
export function csvOf(view: MonthEndView): string {
    const rows: (string | number)[][] = [
        ['part', 'list', 'customer', 'currency', 'status', 'salesforce count', 'books count', 'salesforce', 'books'],
        ...sumsOf(view.rows, ({ customerName }) => customerName ?? '').map((one) => [
            ...['sum', one.entity, one.customerName, one.currencyCode, one.status],
            ...[one.crmCount, one.booksCount, one.crmTotal, one.booksTotal],
        ]),
        ...view.rows
            .filter(({ entity }) => entity === 'receivables')
            .map((one) => [
                'receivable',
                '',
                one.customerName ?? '',
                one.currencyCode ?? '',
                '',
                '',
                '',
                one.crmOpen,
                '',
            ]),
        ...view.differences.map((one) => [
            ...['difference', one.entity, one.customerName ?? '', one.currencyCode ?? '', differenceText(one)],
            ...['', '', one.crmTotal ?? '', one.booksTotal ?? ''],
        ]),
    ];
    return rows.map((row) => row.map(cell).join(',')).join('\r\n');
}

function differenceText({ kind, document, state, note }: DifferenceView): string {
    return [kind, document, state, note].filter(Boolean).join(' ');
}

/** Quoted; what a spreadsheet would take for a formula is not. */
function cell(value: string | number): string {
    const text = String(value);
    const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return `"${safe.replaceAll('"', '""')}"`;
}
