import type { TestState } from '../test-state';
import type { Job, Schedule } from './job';

type Waiting = { readonly kind: 'job'; readonly job: Job } | { readonly kind: 'schedule'; readonly schedule: Schedule };

/**
 * Work that waits in memory. Each entry has a row in the store; an entry whose row was rolled back or deleted is gone, so
 * transactions and savepoints need no second bookkeeping.
 */
export class JobQueue {
    private readonly jobs = new Map<string, Job>();
    private readonly schedules = new Map<string, Schedule>();

    /** @param exists whether the row of a job or schedule is in the store and not aborted */
    constructor(private readonly exists: (id: string) => boolean) {}

    addJob(job: Job): void {
        this.jobs.set(job.id, job);
    }

    addSchedule(schedule: Schedule): void {
        this.schedules.set(schedule.id, schedule);
    }

    remove(id: string): void {
        this.jobs.delete(id);
        this.schedules.delete(id);
    }

    findJob(id: string): Job | undefined {
        return this.exists(id) ? this.jobs.get(id) : undefined;
    }

    /** Jobs of a test, or of the org, in the order of due time, then id. */
    waitingJobs(test: TestState | null): readonly Job[] {
        return [...this.jobs.values()]
            .filter((job) => job.test === test && this.exists(job.id))
            .sort((a, b) => a.due - b.due || (a.id < b.id ? -1 : 1));
    }

    waitingSchedules(test: TestState | null): readonly Schedule[] {
        return [...this.schedules.values()]
            .filter((schedule) => schedule.test === test && schedule.due !== null && this.exists(schedule.id))
            .sort((a, b) => a.due! - b.due! || (a.id < b.id ? -1 : 1));
    }

    /** What is due first in the org itself; null when nothing waits. */
    first(): Waiting | null {
        const [job] = this.waitingJobs(null);
        const [schedule] = this.waitingSchedules(null);
        if (!job && !schedule) return null;
        if (!schedule || (job && job.due <= schedule.due!)) return { kind: 'job', job };
        return { kind: 'schedule', schedule };
    }

    /** Drops everything of a test, and entries whose rows are gone. */
    forget(test: TestState): void {
        for (const [id, job] of this.jobs) if (job.test === test) this.jobs.delete(id);
        for (const [id, schedule] of this.schedules) if (schedule.test === test) this.schedules.delete(id);
    }

    sweep(): void {
        for (const id of [...this.jobs.keys(), ...this.schedules.keys()]) if (!this.exists(id)) this.remove(id);
    }
}
