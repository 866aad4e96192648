/**
 * How many calls may be made. Zoho Books allows some per minute and some per day, shared with the company's other tools.
 * Work that a person waits for goes first: the others leave it a part of the minute and a reserve of the day.
 */
import { wholeAdd, wholeDivide } from '../language';

/** Who wants to call, most urgent first. */
export type Lane = 'click' | 'webhook' | 'delta' | 'backfill';

/** Why a call has to wait; `none`: it need not. */
export type Limit = 'none' | 'rate-abuse' | 'rate-minute' | 'rate-day';

/** What is known of a connection now. Counts are calls; null: Zoho Books has not said it yet. */
export interface Usage {
    /** Calls of the last minute. */
    readonly usedThisMinute: number;
    /** Seconds until the oldest of them is a minute old. */
    readonly secondsToNextMinute: number;
    readonly dayLimit: number | null;
    readonly dayRemaining: number | null;
    /** Seconds until the day's calls are there again, or null. */
    readonly secondsToReset: number | null;
    /** Seconds for which Zoho Books refuses everything; 0: it does not. */
    readonly blockedSeconds: number;
}

/** What the connection allows itself. */
export interface Allowance {
    /** Calls per minute, below what Zoho Books allows. */
    readonly minuteBudget: number;
    /** Calls of the day that only clicks may use. */
    readonly clickReserve: number;
}

/** Whether a call may be made, why not, and when to ask again. */
export interface Permit {
    readonly allowed: boolean;
    readonly reason: Limit;
    readonly waitSeconds: number;
}

const minute = 60;
const hour = 3600;

/** Percent of the minute that a lane may fill. */
function minuteShare(lane: Lane): number {
    switch (lane) {
        case 'click':
            return 100;
        case 'webhook':
            return 85;
        case 'delta':
            return 75;
        case 'backfill':
            return 60;
    }
}

/** Percent of the day, beyond the reserve for clicks, that a lane leaves to those before it. */
function daySpared(lane: Lane): number {
    switch (lane) {
        case 'click':
        case 'webhook':
            return 0;
        case 'delta':
            return 5;
        case 'backfill':
            return 25;
    }
}

/** A percentage of a count, cut to whole calls. */
function partOf(count: number, percent: number): number {
    const hundreds = wholeDivide(count, 100);
    const rest = count % 100;
    const share = Math.min(Math.max(percent, 0), 100);
    return wholeAdd(hundreds * share, wholeDivide(rest * share, 100));
}

/**
 * Calls per minute that a lane may use.
 * @param lane who wants to call
 * @param minuteBudget calls per minute of the connection
 * @returns at least 1, so that nothing stands still
 */
export function minuteBudgetOf(lane: Lane, minuteBudget: number): number {
    return Math.max(1, partOf(Math.max(0, minuteBudget), minuteShare(lane)));
}

/**
 * Calls of the day that a lane must leave.
 * @param lane who wants to call
 * @param dayLimit calls of a day, or null while unknown
 * @param clickReserve calls that only clicks may use
 */
export function dayReserveOf(lane: Lane, dayLimit: number | null, clickReserve: number): number {
    if (lane === 'click' || dayLimit === null) {
        return 0;
    }
    const limit = Math.max(0, dayLimit);
    const reserve = Math.min(Math.max(0, clickReserve), wholeDivide(limit, 2));
    return wholeAdd(reserve, partOf(limit, daySpared(lane)));
}

function refused(reason: Limit, waitSeconds: number): Permit {
    return { allowed: false, reason, waitSeconds: Math.max(1, waitSeconds) };
}

/**
 * Whether a lane may make a call now.
 * @param lane who wants to call
 * @param usage what is known of the connection
 * @param allowance what the connection allows itself
 */
export function permitFor(lane: Lane, usage: Usage, allowance: Allowance): Permit {
    if (usage.blockedSeconds > 0) {
        return refused('rate-abuse', usage.blockedSeconds);
    }
    const reserve = dayReserveOf(lane, usage.dayLimit, allowance.clickReserve);
    if (usage.dayRemaining !== null && usage.dayRemaining <= reserve) {
        return refused('rate-day', usage.secondsToReset ?? hour);
    }
    if (usage.usedThisMinute >= minuteBudgetOf(lane, allowance.minuteBudget)) {
        return refused('rate-minute', Math.min(usage.secondsToNextMinute, minute));
    }
    return { allowed: true, reason: 'none', waitSeconds: 0 };
}

/**
 * Calls that a lane may make at once, before it has to ask again.
 * @param lane who wants to call
 * @param usage what is known of the connection
 * @param allowance what the connection allows itself
 * @param wanted calls that it would like to make
 */
export function callsNow(lane: Lane, usage: Usage, allowance: Allowance, wanted: number): number {
    if (!permitFor(lane, usage, allowance).allowed) {
        return 0;
    }
    const used = Math.max(0, usage.usedThisMinute);
    const open = Math.max(0, minuteBudgetOf(lane, allowance.minuteBudget)) - used;
    if (usage.dayRemaining === null) {
        return Math.max(0, Math.min(wanted, open));
    }
    const left = Math.max(0, usage.dayRemaining);
    const reserve = Math.max(0, dayReserveOf(lane, usage.dayLimit, allowance.clickReserve));
    return Math.max(0, Math.min(Math.min(wanted, open), left - reserve));
}
