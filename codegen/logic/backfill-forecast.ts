/** What reading the history of an organisation costs: calls, days, and storage in Salesforce. */
import { wholeAdd, wholeDivide, wholeSubtract, wholeTimes } from '../language';
import { reserveOfDay } from './call-budget';

/** Records of each list; counted, or at least so many where counting was cut short. */
export interface HistoryCounts {
    readonly contacts: number;
    readonly invoices: number;
    readonly payments: number;
    readonly creditnotes: number;
    /** Invoices that owe something: they are read first, and once more with the others. */
    readonly open: number;
    /** Payments whose rows do not say how they were spread: one call each. */
    readonly paymentDetails: number;
    /** Credit notes of which something was used: one call each. */
    readonly creditnoteDetails: number;
}

export interface HistoryForecast {
    readonly rows: number;
    readonly calls: number;
    /** Whole days, at least one. */
    readonly days: number;
    /** Storage that the mirrors take, in whole megabytes, rounded up. */
    readonly megabytes: number;
}

const pageSize = 200;
/** Calls that watching for changes takes in a day. */
const dayOfSync = 150;
/** Salesforce counts two kilobytes for most records, whatever is in them. */
const kilobytesPerRecord = 2;
/** Lines of an invoice: an assumption. */
const linesPerInvoice = 3;

/** An empty list is a page, too: it takes a call to see that. */
function pagesOf(rows: number): number {
    return Math.max(1, wholeDivide(wholeAdd(rows, pageSize - 1), pageSize));
}

/**
 * What reading everything costs.
 * @param counts records of each list
 * @param withLines whether the lines of every invoice are read, one call each
 * @param dayLimit calls of a day, or null while unknown: 1,000 are assumed
 * @param othersADay calls that other tools make in a day
 */
export function forecastOf(
    counts: HistoryCounts,
    withLines: boolean,
    dayLimit: number | null,
    othersADay: number,
): HistoryForecast {
    const lists = wholeAdd(
        wholeAdd(pagesOf(counts.contacts), wholeAdd(pagesOf(counts.open), pagesOf(counts.invoices))),
        wholeAdd(pagesOf(counts.payments), pagesOf(counts.creditnotes)),
    );
    const details = wholeAdd(counts.paymentDetails, counts.creditnoteDetails);
    const calls = wholeAdd(wholeAdd(lists, details), withLines ? counts.invoices : 0);
    const rows = wholeAdd(wholeAdd(counts.contacts, counts.invoices), wholeAdd(counts.payments, counts.creditnotes));
    const settlements = wholeAdd(counts.payments, counts.creditnotes);
    const lines = withLines ? wholeTimes(counts.invoices, linesPerInvoice) : 0;
    const stored = wholeAdd(wholeAdd(rows, settlements), lines);
    const limit = dayLimit ?? 1000;
    const free = wholeSubtract(wholeSubtract(limit, reserveOfDay('backfill', limit)), wholeAdd(dayOfSync, othersADay));
    const perDay = Math.max(50, free);
    return {
        rows,
        calls,
        days: Math.max(1, wholeDivide(wholeAdd(calls, perDay - 1), perDay)),
        megabytes: wholeDivide(wholeAdd(wholeTimes(stored, kilobytesPerRecord), 1023), 1024),
    };
}
