/** Compares the invoices of both systems for a period: sums that must tie out, and a name for each difference. */
import { compareText, Money, type PlainDate } from '../language';
import { isOwed } from './invoice-status';

/** An invoice as one of the systems has it. */
export interface BookedInvoice {
    readonly zohoId: string;
    readonly customerId: string;
    readonly currencyCode: string;
    readonly status: string;
    readonly date: PlainDate;
    readonly total: Money;
    readonly balance: Money;
}

/** Why the systems differ about an invoice. */
export type DifferenceKind = 'missing' | 'extra' | 'currency' | 'amount' | 'rounding' | 'stale';

/** A difference: total and balance in Zoho Books less those in Salesforce; null where one of them lacks the invoice. */
export interface Difference {
    readonly kind: DifferenceKind;
    readonly zohoId: string;
    readonly customerId: string;
    readonly currencyCode: string;
    readonly totalDifference: Money | null;
    readonly balanceDifference: Money | null;
}

/** Sums of one customer, currency, status and month, side by side. Void invoices and drafts owe nothing. */
export interface SumRow {
    readonly customerId: string;
    readonly currencyCode: string;
    readonly status: string;
    /** `yyyy-mm` */
    readonly month: string;
    readonly salesforceCount: number;
    readonly booksCount: number;
    readonly salesforceTotal: Money;
    readonly booksTotal: Money;
    readonly salesforceOwed: Money;
    readonly booksOwed: Money;
    readonly tiesOut: boolean;
}

/** Everything that a comparison finds; amounts of different currencies are never added up. */
export interface Comparison {
    readonly sums: readonly SumRow[];
    readonly differences: readonly Difference[];
    readonly tiesOut: boolean;
}

interface Group {
    readonly key: string;
    readonly customerId: string;
    readonly currencyCode: string;
    readonly status: string;
    readonly month: string;
}

interface Sum {
    readonly count: number;
    readonly total: Money;
    readonly owed: Money;
}

const nothing: Sum = { count: 0, total: Money.zero, owed: Money.zero };

/** What counts as rounding: at most this per invoice. */
const roundingLimit = Money.of('0.05');

function groupOf(invoice: BookedInvoice): Group {
    const month = invoice.date.toString().slice(0, 7);
    const key = [invoice.customerId, invoice.currencyCode, invoice.status, month].join('|');
    return {
        key,
        customerId: invoice.customerId,
        currencyCode: invoice.currencyCode,
        status: invoice.status,
        month,
    };
}

function sumsOf(invoices: readonly BookedInvoice[]): ReadonlyMap<string, Sum> {
    const sums = new Map<string, Sum>();
    for (const invoice of invoices) {
        const key = groupOf(invoice).key;
        const known = sums.get(key) ?? nothing;
        const owed = isOwed(invoice.status, invoice.balance) ? invoice.balance : Money.zero;
        sums.set(key, {
            count: Math.min(known.count, 1000000) + 1,
            total: known.total.add(invoice.total),
            owed: known.owed.add(owed),
        });
    }
    return sums;
}

/** Every group once, in the order of its key. */
function groupsOf(invoices: readonly BookedInvoice[]): readonly Group[] {
    const seen = new Set<string>();
    const groups: Group[] = [];
    for (const invoice of invoices) {
        const group = groupOf(invoice);
        if (!seen.has(group.key)) {
            seen.add(group.key);
            groups.push(group);
        }
    }
    return groups.toSorted((left, right) => compareText(left.key, right.key));
}

function sumRow(group: Group, salesforce: Sum, books: Sum): SumRow {
    return {
        customerId: group.customerId,
        currencyCode: group.currencyCode,
        status: group.status,
        month: group.month,
        salesforceCount: salesforce.count,
        booksCount: books.count,
        salesforceTotal: salesforce.total,
        booksTotal: books.total,
        salesforceOwed: salesforce.owed,
        booksOwed: books.owed,
        tiesOut:
            salesforce.count === books.count &&
            salesforce.total.equals(books.total) &&
            salesforce.owed.equals(books.owed),
    };
}

/**
 * Sums by customer, currency, status and month.
 * @param salesforce invoices as Salesforce has them
 * @param books invoices as Zoho Books has them
 * @returns one row per group of either side, in the order of customer, currency, status and month
 */
export function compareSums(salesforce: readonly BookedInvoice[], books: readonly BookedInvoice[]): readonly SumRow[] {
    const ours = sumsOf(salesforce);
    const theirs = sumsOf(books);
    return groupsOf([...salesforce, ...books]).map((group) =>
        sumRow(group, ours.get(group.key) ?? nothing, theirs.get(group.key) ?? nothing),
    );
}

function isSmall(difference: Money): boolean {
    return difference.absolute().isAtMost(roundingLimit);
}

/** The most telling name of a difference; null where both agree. */
function kindOf(salesforce: BookedInvoice, books: BookedInvoice): DifferenceKind | null {
    if (salesforce.currencyCode !== books.currencyCode) {
        return 'currency';
    }
    if (!salesforce.total.equals(books.total)) {
        return isSmall(books.total.subtract(salesforce.total)) ? 'rounding' : 'amount';
    }
    const isSame =
        salesforce.balance.equals(books.balance) &&
        salesforce.status === books.status &&
        salesforce.customerId === books.customerId &&
        salesforce.date.equals(books.date);
    return isSame ? null : 'stale';
}

/**
 * What the systems differ about in one invoice.
 * @param salesforce the invoice in Salesforce
 * @param books the same invoice in Zoho Books
 * @returns null where they agree
 */
export function differenceOf(salesforce: BookedInvoice, books: BookedInvoice): Difference | null {
    const kind = kindOf(salesforce, books);
    if (kind === null) {
        return null;
    }
    const isComparable = salesforce.currencyCode === books.currencyCode;
    return {
        kind,
        zohoId: books.zohoId,
        customerId: books.customerId,
        currencyCode: books.currencyCode,
        totalDifference: isComparable ? books.total.subtract(salesforce.total) : null,
        balanceDifference: isComparable ? books.balance.subtract(salesforce.balance) : null,
    };
}

function lone(kind: DifferenceKind, invoice: BookedInvoice): Difference {
    return {
        kind,
        zohoId: invoice.zohoId,
        customerId: invoice.customerId,
        currencyCode: invoice.currencyCode,
        totalDifference: null,
        balanceDifference: null,
    };
}

function byZohoId(invoices: readonly BookedInvoice[]): ReadonlyMap<string, BookedInvoice> {
    const found = new Map<string, BookedInvoice>();
    for (const invoice of invoices) {
        found.set(invoice.zohoId, invoice);
    }
    return found;
}

/**
 * Every difference by its name: `missing` in Salesforce, `extra` in Salesforce, other currency, other amount, a rounding
 * difference, or stale (status, balance, date or customer have moved).
 * @param salesforce invoices as Salesforce has them
 * @param books invoices as Zoho Books has them
 * @returns differences in the order of Zoho Books, then those of Salesforce alone
 */
export function compareInvoices(
    salesforce: readonly BookedInvoice[],
    books: readonly BookedInvoice[],
): readonly Difference[] {
    const ours = byZohoId(salesforce);
    const theirs = byZohoId(books);
    const differences: Difference[] = [];
    for (const invoice of books) {
        const own = ours.get(invoice.zohoId) ?? null;
        const difference = own === null ? lone('missing', invoice) : differenceOf(own, invoice);
        if (difference !== null) {
            differences.push(difference);
        }
    }
    const extra = salesforce.filter((invoice) => !theirs.has(invoice.zohoId));
    return [...differences, ...extra.map((invoice) => lone('extra', invoice))];
}

/**
 * Compares a period.
 * @param salesforce invoices as Salesforce has them
 * @param books invoices as Zoho Books has them
 */
export function reconcile(salesforce: readonly BookedInvoice[], books: readonly BookedInvoice[]): Comparison {
    const sums = compareSums(salesforce, books);
    const differences = compareInvoices(salesforce, books);
    return { sums, differences, tiesOut: differences.length === 0 && sums.every((row) => row.tiesOut) };
}
