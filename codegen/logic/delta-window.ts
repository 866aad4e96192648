/** Which changes to ask Zoho Books for. The watermark is the newest time that was seen, by Zoho's clock. */
import { Money, wholeSubtract, type Instant } from '../language';

/**
 * Start of the next window: the watermark, less an overlap for rows that were committed late.
 * @param watermark newest modification seen so far, or null before the first pull
 * @param backfillFrom how far back the first pull goes
 * @param overlapMinutes minutes to read again
 */
export function startOf(watermark: Instant | null, backfillFrom: Instant, overlapMinutes: number): Instant {
    if (watermark === null) {
        return backfillFrom;
    }
    const start = watermark.addMinutes(wholeSubtract(0, overlapMinutes));
    return start.isBefore(backfillFrom) ? backfillFrom : start;
}

/**
 * The watermark after a pull. It never goes back.
 * @param current watermark before the pull, or null
 * @param seen modification times of the rows that were read
 */
export function nextWatermark(current: Instant | null, seen: readonly Instant[]): Instant | null {
    let newest: Instant | null = current;
    for (const moment of seen) {
        if (newest === null || moment.isAfter(newest)) {
            newest = moment;
        }
    }
    return newest;
}

/**
 * Whether a row, in a list sorted newest first, is older than the window: reading can stop.
 * @param modifiedAt modification time of the row, or null when it has none
 * @param since start of the window
 */
export function isBeyond(modifiedAt: Instant | null, since: Instant): boolean {
    return modifiedAt !== null && modifiedAt.isBefore(since);
}

/** A list of Zoho Books that is read for changes. */
export type ChangeList = 'contacts' | 'invoices' | 'payments' | 'creditnotes' | 'items';

/**
 * How often a list is read when nobody asks: documents four times as often as customers and items, and the more often the more
 * calls a day the organisation has. With 1,000 calls a day that is about 100 a day for all lists.
 * @param list the list
 * @param dailyLimit calls a day of the organisation, or null while they are not known
 * @returns minutes from one reading to the next
 */
export function intervalMinutes(list: ChangeList, dailyLimit: Money | null): number {
    const calls = dailyLimit ?? Money.zero;
    const minutes = calls.isLessThan(Money.of('2000')) ? 45 : calls.isLessThan(Money.of('5000')) ? 30 : 15;
    return list === 'contacts' || list === 'items' ? minutes * 4 : minutes;
}
