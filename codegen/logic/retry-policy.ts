/** When a task that could not be done now is tried again. */
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

/** 30 seconds, doubled with each attempt, four hours at most. */
function backoff(attempt: number): number {
    let delay = 30;
    let step = 1;
    while (step < attempt && delay < longestDelay) {
        delay = delay * 2;
        step = step + 1;
    }
    return Math.min(delay, longestDelay);
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
 */
export function nextAttempt(
    attempt: number,
    reason: Reason,
    retryAfterSeconds: number | null,
    resetSeconds: number | null,
): Decision {
    const isLimit = reason.startsWith('rate-');
    if (attempt >= mostAttempts && !isLimit) {
        return { retry: false, delaySeconds: 0 };
    }
    return { retry: true, delaySeconds: delayFor(attempt, reason, retryAfterSeconds, resetSeconds) };
}
