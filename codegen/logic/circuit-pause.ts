/** How long nobody calls a service that does not answer. */
import { wholeTimes } from '../language';

/** Calls in a row without an answer after which nobody calls for a while. */
export const threshold = 5;
const firstPause = 60;
const longestPause = 900;

/**
 * Seconds until the next call tries: none below the threshold, then a minute, doubled with each trial that fails.
 * @param failures calls in a row without an answer
 */
export function pauseSeconds(failures: number): number {
    if (failures < threshold) {
        return 0;
    }
    let seconds = firstPause;
    let count = threshold;
    while (count < failures && seconds < longestPause) {
        seconds = wholeTimes(seconds, 2);
        count = count + 1;
    }
    return Math.min(seconds, longestPause);
}
