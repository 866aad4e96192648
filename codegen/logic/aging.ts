/** How old the open amounts of a customer are. */
import { Money, type PlainDate } from '../language';
import { isOwed } from './invoice-status';

/** Days past due, in steps of thirty. `none`: nothing is owed. */
export type Bucket = 'none' | 'current' | '1_30' | '31_60' | '61_90' | 'over_90';

/** What aging needs to know of an invoice. */
export interface OpenInvoice {
    readonly status: string;
    readonly dueDate: PlainDate | null;
    readonly balance: Money;
    readonly currencyCode: string;
}

/** Open amount and number of invoices of one age. */
export interface BucketSum {
    readonly bucket: Bucket;
    readonly amount: Money;
    readonly count: number;
}

/** What a customer owes in one currency; always five buckets, youngest first. */
export interface CurrencyTotals {
    readonly currencyCode: string;
    readonly open: Money;
    readonly overdue: Money;
    readonly buckets: readonly BucketSum[];
}

interface AgedAmount {
    readonly bucket: Bucket;
    readonly balance: Money;
    readonly currencyCode: string;
}

const owedBuckets: readonly Bucket[] = ['current', '1_30', '31_60', '61_90', 'over_90'];

/**
 * Days since an invoice was due.
 * @param status status that Zoho Books stores
 * @param dueDate last day to pay, or null
 * @param balance what is left to pay
 * @param today today in the organisation's time zone
 * @returns 0 when it is not due yet or not owed
 */
export function daysOverdue(status: string, dueDate: PlainDate | null, balance: Money, today: PlainDate): number {
    if (dueDate === null || !isOwed(status, balance)) {
        return 0;
    }
    return Math.max(0, dueDate.daysUntil(today));
}

/**
 * The age of an invoice.
 * @param status status that Zoho Books stores
 * @param dueDate last day to pay, or null
 * @param balance what is left to pay
 * @param today today in the organisation's time zone
 * @returns none, current, 1_30, 31_60, 61_90 or over_90
 */
export function bucketOf(status: string, dueDate: PlainDate | null, balance: Money, today: PlainDate): Bucket {
    if (!isOwed(status, balance)) {
        return 'none';
    }
    const days = daysOverdue(status, dueDate, balance, today);
    if (days === 0) {
        return 'current';
    }
    if (days <= 30) {
        return '1_30';
    }
    if (days <= 60) {
        return '31_60';
    }
    return days <= 90 ? '61_90' : 'over_90';
}

function agedAmounts(invoices: readonly OpenInvoice[], today: PlainDate): readonly AgedAmount[] {
    return invoices
        .filter((invoice) => isOwed(invoice.status, invoice.balance))
        .map((invoice) => ({
            bucket: bucketOf(invoice.status, invoice.dueDate, invoice.balance, today),
            balance: invoice.balance,
            currencyCode: invoice.currencyCode,
        }));
}

function sum(amounts: readonly AgedAmount[]): Money {
    return amounts.reduce((total, amount) => total.add(amount.balance), Money.zero);
}

function bucketSum(amounts: readonly AgedAmount[], bucket: Bucket): BucketSum {
    const members = amounts.filter((amount) => amount.bucket === bucket);
    return { bucket, amount: sum(members), count: members.length };
}

/**
 * Adds up what is open and what is overdue, per currency and age.
 * @param invoices all invoices of a customer
 * @param today today in the organisation's time zone
 * @returns one entry per currency with open invoices, in the order in which they first appear
 */
export function summarize(invoices: readonly OpenInvoice[], today: PlainDate): readonly CurrencyTotals[] {
    const aged = agedAmounts(invoices, today);
    const totals: CurrencyTotals[] = [];
    for (const entry of aged) {
        const code = entry.currencyCode;
        if (!totals.some((known) => known.currencyCode === code)) {
            const members = aged.filter((amount) => amount.currencyCode === code);
            const late = members.filter((amount) => amount.bucket !== 'current');
            const buckets = owedBuckets.map((bucket) => bucketSum(members, bucket));
            totals.push({ currencyCode: code, open: sum(members), overdue: sum(late), buckets });
        }
    }
    return totals;
}
