import type { Books } from '../core/books';
import { html, type Html } from '../core/html';
import { displayDate } from '../core/zoned-time';

/** `€1,285.20` in the currency's own number of digits. */
export function money(books: Books, value: number, currencyId: string): string {
    const { currency_symbol, price_precision } = books.kernel.currency(currencyId);
    const digits = { minimumFractionDigits: price_precision, maximumFractionDigits: price_precision };
    const size = Math.abs(value).toLocaleString('en-GB', digits);
    const gap = currency_symbol.length > 1 ? '\u00a0' : '';
    return `${value < 0 ? '−' : ''}${currency_symbol}${gap}${size}`;
}

/** A status as a badge; the words say what the colour says. */
export function badge(status: string): Html {
    return html`<span class="badge ${status}" data-status="${status}">${status.replace(/_/g, ' ')}</span>`;
}

/** `09 Jun 2026`, or a dash. */
export function day(date: string): string {
    return displayDate(date) || '–';
}

/** A table, or the sentence that stands for an empty one. */
export function table(
    head: readonly (string | readonly [string, 'num'])[],
    rows: readonly Html[],
    empty: string,
): Html {
    if (rows.length === 0) return html`<div class="card empty">${empty}</div>`;
    const cells = head.map((one) =>
        typeof one === 'string' ? html`<th scope="col">${one}</th>` : html`<th scope="col" class="num">${one[0]}</th>`,
    );
    return html`<div class="card">
        <table>
            <thead>
                <tr>
                    ${cells}
                </tr>
            </thead>
            <tbody>
                ${rows}
            </tbody>
        </table>
    </div>`;
}

/** The heading of a view with what stands beside it. */
export function heading(title: string, beside: readonly Html[] = []): Html {
    return html`<div class="head">
        <h2>${title}</h2>
        ${beside}
    </div>`;
}
