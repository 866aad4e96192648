/** Where the emulated org takes its time from; milliseconds since 1970-01-01T00:00Z. */
export interface Clock {
    now(): number;
}

/** A clock that stands still until somebody moves it: tests and simulation. */
export interface ManualClock extends Clock {
    set(at: number): void;
    advance(ms: number): void;
}

export function createManualClock(start: number): ManualClock {
    let at = start;
    return {
        now: () => at,
        set: (time) => {
            at = time;
        },
        advance: (ms) => {
            at += ms;
        },
    };
}

/** The machine's own clock. */
export function createSystemClock(): Clock {
    return { now: () => Date.now() };
}
