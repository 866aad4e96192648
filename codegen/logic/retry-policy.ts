/** When a task that could not be done now is tried again. */
import { wholeAdd, wholeDivide, wholeTimes } from '../language';
import type { Reason } from './error-classification';

/** `retry` false: a person must look at it. */
export interface Decision {
    readonly retry: boolean;
    readonly delaySeconds: number;
}

const minute = 60;
const hour = 3600;
const longestDelay = 14400;
const mostAttempts = 12;
const mostChance = 9999;

/** 30 seconds, doubled with each attempt, four hours at most. */
function backoff(attempt: number): number {
    let delay = 30;
    let step = 1;
    while (step < attempt && delay < longestDelay) {
        delay = wholeTimes(delay, 2);
        step = step + 1;
    }
    return Math.min(delay, longestDelay);
}

/**
 * A quarter more at most, by chance, so that tasks which failed together do not come back together. Never less: what
 * Zoho asks to wait is waited.
 */
function spread(delay: number, chance: number): number {
    const quarter = wholeDivide(Math.min(Math.max(delay, 0), longestDelay), 4);
    const share = Math.min(Math.max(chance, 0), mostChance);
    return wholeAdd(delay, wholeDivide(quarter * share, mostChance));
}

/** Limits end by themselves, so waiting for them is not counted against the task. */
function delayFor(
    attempt: number,
    reason: string,
    retryAfterSeconds: number | null,
    resetSeconds: number | null,
): number {
    switch (reason) {
        case 'rate-minute':
            return Math.max(retryAfterSeconds ?? 0, minute);
        case 'rate-day':
            return Math.max(retryAfterSeconds ?? resetSeconds ?? hour, minute);
        case 'rate-abuse':
            return Math.max(retryAfterSeconds ?? hour, minute);
        case 'rate-in-flight':
            return Math.max(retryAfterSeconds ?? 0, 5);
        default:
            return Math.max(retryAfterSeconds ?? 0, backoff(attempt));
    }
}

/**
 * Whether and when to try again.
 * @param attempt attempts made so far, 1 after the first
 * @param reason why the last one failed, as the classification names it
 * @param retryAfterSeconds `Retry-After` of the answer, or null
 * @param resetSeconds `X-Rate-Limit-Reset` of the answer, or null
 * @param chance a random number from 0 to 9999; 0 adds nothing to the wait
 */
export function nextAttempt(
    attempt: number,
    reason: Reason,
    retryAfterSeconds: number | null,
    resetSeconds: number | null,
    chance = 0,
): Decision {
    const isLimit = reason.startsWith('rate-');
    if (attempt >= mostAttempts && !isLimit) {
        return { retry: false, delaySeconds: 0 };
    }
    const delay = delayFor(attempt, reason, retryAfterSeconds, resetSeconds);
    return { retry: true, delaySeconds: spread(delay, chance) };
}
