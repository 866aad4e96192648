/** What reading the history of an organisation costs: calls, days, and storage in Salesforce. */
import { wholeAdd, wholeDivide, wholeSubtract, wholeTimes } from '../language';
import { reserveOfDay } from './call-budget';

/** Records of each list; counted, or at least so many where counting was cut short. */
export interface HistoryCounts {
    readonly contacts: number;
    readonly invoices: number;
    readonly payments: number;
    readonly creditnotes: number;
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
/** Of so many payments one is spread over several invoices, and its detail is read: an assumption. */
const paymentsPerDetail = 10;
/** Calls that watching for changes takes in a day. */
const dayOfSync = 150;
/** Salesforce counts two kilobytes for most records, whatever is in them. */
const kilobytesPerRecord = 2;
/** Lines of an invoice: an assumption. */
const linesPerInvoice = 3;

function pagesOf(rows: number): number {
    return wholeDivide(wholeAdd(Math.max(0, rows), pageSize - 1), pageSize);
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
        wholeAdd(pagesOf(counts.contacts), wholeTimes(pagesOf(counts.invoices), 2)),
        wholeAdd(pagesOf(counts.payments), pagesOf(counts.creditnotes)),
    );
    const details = wholeAdd(wholeDivide(counts.payments, paymentsPerDetail), counts.creditnotes);
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
