import { amount, toNumber, type Amount } from '../../ledger/money';
import type { BooksState } from '../../state/books-state';

/** What one customer owed, and had unused, in one currency at the end of a day. */
export interface ReceivableAsOf {
    readonly customer_id: string;
    readonly currency_code: string;
    readonly open: number;
    readonly unused: number;
    /** Open amounts by days past due: up to 0, 30, 60, 90, more. */
    readonly ages: readonly [number, number, number, number, number];
}

interface Account {
    open: Amount;
    unused: Amount;
    readonly ages: Amount[];
}

const DAY = 86_400_000;
const LIMITS = [0, 30, 60, 90];

/**
 * Receivables at the end of a day, as the books tell them now: every document up to that day, less everything that settled it
 * up to that day. Void documents are as if they had never been.
 */
export function receivablesAsOf(state: BooksState, day: string): readonly ReceivableAsOf[] {
    const accounts = new Map<string, Account>();
    const accountOf = (customer: string, currency: string): Account => {
        const key = `${customer} ${state.currencies.get(currency)?.currency_code ?? ''}`;
        const known = accounts.get(key) ?? {
            open: amount(0),
            unused: amount(0),
            ages: LIMITS.concat(0).map(() => amount(0)),
        };
        accounts.set(key, known);
        return known;
    };
    for (const invoice of state.invoices.values()) {
        if (invoice.stage !== 'sent' || invoice.date > day) continue;
        let open = amount(invoice.totals.total);
        for (const part of state.applications.ofInvoice(invoice.invoice_id)) {
            if (part.date <= day) open = open.minus(part.amount).minus(part.tax_amount_withheld);
        }
        if (invoice.write_off_amount !== 0 && invoice.write_off_date <= day)
            open = open.minus(invoice.write_off_amount);
        const account = accountOf(invoice.customer_id, invoice.currency_id);
        const age = ageOf(invoice.due_date, day);
        account.open = account.open.plus(open);
        account.ages[age] = account.ages[age].plus(open);
    }
    const sources = [
        ...[...state.payments.values()].map((one) => ({ ...one, id: one.payment_id, all: one.amount, counts: true })),
        ...[...state.creditNotes.values()].map((one) => ({
            ...one,
            id: one.creditnote_id,
            all: one.totals.total,
            counts: one.stage === 'open',
        })),
    ];
    for (const source of sources.filter((one) => one.counts && one.date <= day)) {
        const used = [...state.applications.ofSource(source.id), ...source.refunds].filter((one) => one.date <= day);
        const account = accountOf(source.customer_id, source.currency_id);
        account.unused = used.reduce((left, one) => left.minus(one.amount), account.unused.plus(source.all));
    }
    return [...accounts]
        .map(([key, { open, unused, ages }]) => {
            const [customer_id, currency_code] = key.split(' ');
            const [a, b, c, d, e] = ages.map(toNumber);
            return {
                customer_id,
                currency_code,
                open: toNumber(open),
                unused: toNumber(unused),
                ages: [a, b, c, d, e] as const,
            };
        })
        .filter(({ open, unused }) => open !== 0 || unused !== 0);
}

function ageOf(dueDate: string, day: string): number {
    const late = (Date.parse(day) - Date.parse(dueDate || day)) / DAY;
    const step = LIMITS.findIndex((limit) => late <= limit);
    return step < 0 ? LIMITS.length : step;
}
