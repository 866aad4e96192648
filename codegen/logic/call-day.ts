/** Where the calls of a day go, and how often lists may be read so that they last until the day is over. */
import { wholeAdd, wholeDivide, wholeSubtract, wholeTimes } from '../language';
import { reserveOfDay } from './call-budget';

/** A day's calls as far as they are known. Zoho Books counts all tools of the company together. */
export interface DayUse {
    /** Calls of the whole day. */
    readonly limit: number;
    /** Calls that are left. */
    readonly left: number;
    /** Calls that people waited for. */
    readonly clicks: number;
    /** Calls of webhooks, scheduled pulls and backfills. */
    readonly sync: number;
    /** Calls of the company's other tools: what is gone and was not ours. */
    readonly others: number;
    readonly secondsToReset: number;
}

const day = 86400;
/** Hours at the start of a day tell little: what others have used is not spread over less than this many seconds. */
const leastElapsed = 7200;
/** Readings are never further apart than this. */
const mostMinutes = 480;

/**
 * Splits up what is gone of a day.
 * @param limit calls of the whole day
 * @param left calls that are left, all tools together
 * @param clicks our calls that people waited for
 * @param sync all our other calls
 * @param secondsToReset seconds until the day is over
 */
export function useOfDay(limit: number, left: number, clicks: number, sync: number, secondsToReset: number): DayUse {
    const gone = wholeSubtract(Math.max(limit, left), left);
    const others = Math.max(0, wholeSubtract(gone, wholeAdd(clicks, sync)));
    return { limit, left, clicks, sync, others, secondsToReset: Math.max(0, Math.min(day, secondsToReset)) };
}

/**
 * Calls that other tools will still make today if they go on as they have.
 * @param use the day so far
 */
export function expectedOfOthers(use: DayUse): number {
    const elapsed = Math.max(leastElapsed, wholeSubtract(day, use.secondsToReset));
    // In whole quarters of an hour, so that the product stays within what a whole number can hold.
    return wholeDivide(
        wholeTimes(use.others, wholeDivide(use.secondsToReset, 900)),
        Math.max(1, wholeDivide(elapsed, 900)),
    );
}

/**
 * Calls that scheduled pulls may still make today: what is left, less the reserve for people and what other tools will use.
 * @param use the day so far
 */
export function freeForSync(use: DayUse): number {
    return Math.max(0, wholeSubtract(wholeSubtract(use.left, reserveOfDay('delta', use.limit)), expectedOfOthers(use)));
}

/**
 * Minutes between two readings of a list so that the day's calls last: as often as it should be where they do, the rarer
 * the fewer are left, at most every eight hours.
 * @param minutes how often the list should be read
 * @param use the day so far, or null while nothing is known
 */
export function pacedMinutes(minutes: number, use: DayUse | null): number {
    if (use === null) {
        return minutes;
    }
    // Three lists of documents, and customers at a quarter of their pace; details and the night's comparison on top.
    const rounds = wholeAdd(wholeDivide(use.secondsToReset, wholeTimes(Math.max(1, minutes), 60)), 1);
    const needed = wholeTimes(rounds, 4);
    const free = freeForSync(use);
    if (free >= needed) {
        return minutes;
    }
    const stretched = free <= 0 ? mostMinutes : wholeDivide(wholeTimes(minutes, needed), free);
    return Math.max(minutes, Math.min(mostMinutes, stretched));
}
