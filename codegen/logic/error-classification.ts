/** What an answer of Zoho Books means for the task that caused it. The HTTP status decides first, then the code. */

/** Done; try again later; a person must mend the record; the connection must be mended. */
export type OutcomeKind = 'succeeded' | 'retry' | 'rejected' | 'blocked';

export type Reason =
    | 'ok'
    | 'no-answer'
    | 'server-error'
    | 'rate-minute'
    | 'rate-day'
    | 'rate-in-flight'
    | 'rate-abuse'
    | 'unauthorized'
    | 'wrong-organization'
    | 'not-found'
    | 'duplicate-name'
    | 'invalid-value'
    | 'rejected';

/** `uncertain`: the write may have happened, so look before writing again. */
export interface Classification {
    readonly outcome: OutcomeKind;
    readonly reason: Reason;
    readonly uncertain: boolean;
}

function limited(zohoCode: number): Classification {
    if (zohoCode === 45) {
        return { outcome: 'retry', reason: 'rate-day', uncertain: false };
    }
    if (zohoCode === 1070) {
        return { outcome: 'retry', reason: 'rate-in-flight', uncertain: false };
    }
    if (zohoCode === 43) {
        return { outcome: 'retry', reason: 'rate-abuse', uncertain: false };
    }
    return { outcome: 'retry', reason: 'rate-minute', uncertain: false };
}

function refused(zohoCode: number): Classification {
    if (zohoCode === 6041) {
        return { outcome: 'blocked', reason: 'wrong-organization', uncertain: false };
    }
    if (zohoCode === 57 || zohoCode === 14) {
        return { outcome: 'blocked', reason: 'unauthorized', uncertain: false };
    }
    if (zohoCode === 1002) {
        return { outcome: 'rejected', reason: 'not-found', uncertain: false };
    }
    if (zohoCode === 3062) {
        return { outcome: 'rejected', reason: 'duplicate-name', uncertain: false };
    }
    if (zohoCode === 2 || zohoCode === 4) {
        return { outcome: 'rejected', reason: 'invalid-value', uncertain: false };
    }
    return { outcome: 'rejected', reason: 'rejected', uncertain: false };
}

/**
 * Sorts an answer into one of four outcomes.
 * @param statusCode HTTP status; 0 when no answer came
 * @param zohoCode `code` of the body, or null when there was none
 * @param isWrite whether the call could have changed something
 */
export function classify(statusCode: number, zohoCode: number | null, isWrite: boolean): Classification {
    const code = zohoCode ?? 0;
    if (statusCode === 0) {
        return { outcome: 'retry', reason: 'no-answer', uncertain: isWrite };
    }
    if (statusCode >= 200 && statusCode < 300) {
        return code === 0 ? { outcome: 'succeeded', reason: 'ok', uncertain: false } : refused(code);
    }
    if (statusCode === 429) {
        return limited(code);
    }
    if (statusCode === 401 || statusCode === 403) {
        return { outcome: 'blocked', reason: 'unauthorized', uncertain: false };
    }
    if (statusCode === 408 || statusCode >= 500) {
        return { outcome: 'retry', reason: 'server-error', uncertain: isWrite };
    }
    if (statusCode === 404 && code === 0) {
        return { outcome: 'rejected', reason: 'not-found', uncertain: false };
    }
    return refused(code);
}
