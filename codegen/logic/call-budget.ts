/**
 * Whether a call may be made. Zoho Books allows some per minute and some per day, shared with the company's other tools.
 * Of the minute every place has its share; of the day each lane leaves a part to the lanes before it.
 */
import { wholeAdd, wholeDivide } from '../language';

/** Who wants to call, most urgent first. */
export type Lane = 'click' | 'webhook' | 'delta' | 'backfill';

/** Why a call has to wait; `none`: it need not. */
export type Limit = 'none' | 'rate-abuse' | 'rate-minute' | 'rate-day';

/** What is known of a connection now. Counts are calls; null: Zoho Books has not said it yet. */
export interface Usage {
    /** Seconds for which Zoho Books refuses everything; 0: it does not. */
    readonly blockedSeconds: number;
    /** Calls that the share of this minute still has. */
    readonly openThisMinute: number;
    /** Seconds until the share has a call again. */
    readonly secondsToNextCall: number;
    readonly dayLimit: number | null;
    readonly dayRemaining: number | null;
    /** Seconds until the day's calls are there again, or null. */
    readonly secondsToReset: number | null;
}

/** Whether a call may be made, why not, and when to ask again. */
export interface Permit {
    readonly allowed: boolean;
    readonly reason: Limit;
    readonly waitSeconds: number;
}

const hour = 3600;

/** Percent of the day that a lane leaves to those before it: of 1,000 calls, 200 are for people alone. */
function daySpared(lane: Lane): 0 | 20 | 22 | 30 {
    switch (lane) {
        case 'click':
            return 0;
        case 'webhook':
            return 20;
        case 'delta':
            return 22;
        case 'backfill':
            return 30;
    }
}

/**
 * The lane of a priority as it is stored, 1 for a click to 4 for a backfill.
 * @param priority anything else counts as the nearest of them
 */
export function laneOf(priority: number): Lane {
    if (priority <= 1) {
        return 'click';
    }
    if (priority === 2) {
        return 'webhook';
    }
    return priority === 3 ? 'delta' : 'backfill';
}

/**
 * Calls of the day that a lane may not touch.
 * @param lane who wants to call
 * @param dayLimit calls of a day, or null while unknown
 */
export function reserveOfDay(lane: Lane, dayLimit: number | null): number {
    const limit = Math.max(0, dayLimit ?? 0);
    const spared = daySpared(lane);
    return wholeAdd(wholeDivide(limit, 100) * spared, wholeDivide((limit % 100) * spared, 100));
}

function refused(reason: Limit, waitSeconds: number): Permit {
    return { allowed: false, reason, waitSeconds: Math.max(1, waitSeconds) };
}

/**
 * Whether a lane may make a call now.
 * @param lane who wants to call
 * @param usage what is known of the connection
 */
export function permitFor(lane: Lane, usage: Usage): Permit {
    if (usage.blockedSeconds > 0) {
        return refused('rate-abuse', usage.blockedSeconds);
    }
    if (usage.openThisMinute <= 0) {
        return refused('rate-minute', usage.secondsToNextCall);
    }
    if (usage.dayRemaining !== null && usage.dayRemaining <= reserveOfDay(lane, usage.dayLimit)) {
        return refused('rate-day', usage.secondsToReset ?? hour);
    }
    return { allowed: true, reason: 'none', waitSeconds: 0 };
}

/**
 * Calls that a lane may make at once, before it has to ask again.
 * @param lane who wants to call
 * @param usage what is known of the connection
 * @param wanted calls that it would like to make
 */
export function callsNow(lane: Lane, usage: Usage, wanted: number): number {
    if (!permitFor(lane, usage).allowed) {
        return 0;
    }
    const open = Math.max(0, Math.min(wanted, usage.openThisMinute));
    if (usage.dayRemaining === null) {
        return open;
    }
    const reserve = Math.max(0, reserveOfDay(lane, usage.dayLimit));
    return Math.min(open, Math.max(0, usage.dayRemaining) - reserve);
}
