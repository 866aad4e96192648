import type { Org, WorkReport } from '../../org';

/** Runs jobs, events and schedules when they are due, one at a time, so that requests get in between. */
export interface WorkPump {
    /** Something may be due now. */
    wake(): void;
    stop(): void;
}

const longestSleep = 60_000;

export function startWorkPump(org: Org, report: (work: WorkReport) => void, fail: (error: unknown) => void): WorkPump {
    let timer: NodeJS.Timeout | undefined;
    let turn: NodeJS.Immediate | undefined;
    let stopped = false;

    const plan = (): void => {
        if (stopped || turn) return;
        clearTimeout(timer);
        const due = org.nextDueTime();
        if (due === null) return;
        const wait = due - org.clock.now();
        if (wait <= 0) turn = setImmediate(step);
        else timer = setTimeout(plan, Math.min(wait, longestSleep));
    };

    const step = (): void => {
        turn = undefined;
        if (stopped) return;
        try {
            const work = org.runNextWork();
            if (work) report(work);
        } catch (error) {
            fail(error);
        }
        plan();
    };

    return {
        wake: plan,
        stop() {
            stopped = true;
            clearTimeout(timer);
            clearImmediate(turn);
        },
    };
}
