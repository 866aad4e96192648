import { ApexObject, type ApexValue } from '../../runtime';
import type { WorkReport } from '../contracts';
import type { OrgRuntime } from '../org-runtime';
import { datetime, insertRow, patchRow, readField, rowExists } from '../records';
import type { TestState } from '../test-state';
import { classNameOf, implementsType, requireClass } from './class-facts';
import { deepCopy } from './deep-copy';
import type { Job, Schedule } from './job';
import { JobQueue } from './job-queue';
import { JobRunner } from './job-runner';
import { createSchedule } from './schedule-job';

export interface EnqueueOptions {
    readonly delayMinutes?: number;
    readonly maximumDepth?: number | null;
    readonly signature?: string | null;
}

const maximumDelayMinutes = 10;
const maximumRetries = 5;
const maximumScopeSize = 2_000;
const defaultScopeSize = 200;

/** Everything that runs later: Queueable, @future, Batchable, Schedulable. */
export class AsyncJobs {
    readonly queue: JobQueue;
    private readonly runner: JobRunner;

    constructor(private readonly rt: OrgRuntime) {
        this.queue = new JobQueue((id) => rowExists(rt.store, id) && !this.isAborted(id));
        this.runner = new JobRunner(rt, this.queue);
    }

    /** System.enqueueJob */
    enqueueQueueable(instance: ApexValue, options: EnqueueOptions): string {
        const { rt } = this;
        const { transaction } = rt;
        const className = requireClass(rt, instance, 'Queueable');
        const delay = options.delayMinutes ?? 0;
        if (delay < 0 || delay > maximumDelayMinutes) {
            throw rt.exception('System.IllegalArgumentException', 'Delay must be between 0 and 10 minutes.');
        }
        this.checkSignature(options.signature ?? null);
        const chain = this.readChain(options.maximumDepth ?? null);
        transaction.limits.count('queueableJobs');
        transaction.hasUncommittedWork = true;
        const id = this.insertJobRow('Queueable', className, 'execute');
        this.queue.addJob({
            kind: 'queueable',
            id,
            className,
            userId: transaction.user.id,
            due: rt.clock.now() + (transaction.test ? 0 : delay * 60_000),
            test: transaction.test,
            instance: deepCopy(rt, instance),
            signature: options.signature ?? null,
            ...chain,
        });
        this.noteTestJob(id);
        return id;
    }

    /** A call of an @future method. */
    enqueueFuture(className: string, method: string, args: readonly ApexValue[]): void {
        const { rt } = this;
        const { transaction } = rt;
        if (transaction.kind === 'future' || transaction.kind === 'batch') {
            const inner = `${className}.${method}`;
            throw rt.exception(
                'System.AsyncException',
                `Future method cannot be called from a future or batch method: ${inner}`,
            );
        }
        transaction.limits.count('futureCalls');
        transaction.hasUncommittedWork = true;
        const id = this.insertJobRow('Future', className, method);
        const due = rt.clock.now();
        const { test } = transaction;
        const userId = transaction.user.id;
        this.queue.addJob({ kind: 'future', id, className, userId, due, test, method, args: deepCopy(rt, [...args]) });
        this.noteTestJob(id);
    }

    /** Database.executeBatch */
    enqueueBatch(instance: ApexValue, scopeSize: number | null): string {
        const { rt } = this;
        const { transaction } = rt;
        const className = requireClass(rt, instance, 'Database.Batchable');
        if (scopeSize !== null && scopeSize < 1) {
            throw rt.exception('System.AsyncException', `Invalid scope size: ${scopeSize}; it must be greater than 0`);
        }
        transaction.hasUncommittedWork = true;
        const id = this.insertJobRow('BatchApex', className, null);
        this.queue.addJob({
            kind: 'batch',
            id,
            className,
            userId: transaction.user.id,
            due: rt.clock.now(),
            test: transaction.test,
            original: deepCopy(rt, instance),
            instance: deepCopy(rt, instance),
            stateful: implementsType(rt, instance as ApexObject, 'Database.Stateful'),
            scopeSize: Math.min(scopeSize ?? defaultScopeSize, maximumScopeSize),
            chunks: null,
            chunkType: null,
            at: 0,
            errors: 0,
            firstError: null,
        });
        this.noteTestJob(id);
        return id;
    }

    /** Whether the running job did not ask for callouts: @future without callout=true, a Queueable or batch without AllowsCallouts. */
    forbidsCallouts(): boolean {
        const { job, kind } = this.rt.transaction;
        if (!job || kind === 'finalizer' || kind === 'scheduled') return false;
        return !this.runner.allowsCallouts(job.jobId);
    }

    /** System.schedule */
    schedule(name: string, expression: string, instance: ApexValue): string {
        const { rt } = this;
        const className = requireClass(rt, instance, 'Schedulable');
        const schedule = createSchedule(rt, { name, expression, className, instance: deepCopy(rt, instance) }, () =>
            this.insertJobRow('ScheduledApex', className, 'execute'),
        );
        rt.transaction.hasUncommittedWork = true;
        this.queue.addSchedule(schedule);
        this.noteTestJob(schedule.id);
        return schedule.id;
    }

    /** System.scheduleBatch: one batch, minutes from now. */
    scheduleBatch(instance: ApexValue, minutes: number, scopeSize: number | null): string {
        const id = this.enqueueBatch(instance, scopeSize);
        const job = this.queue.findJob(id);
        if (job) job.due = this.rt.clock.now() + minutes * 60_000;
        return id;
    }

    /** System.abortJob, for jobs and schedules. */
    abort(id: string): void {
        const { rt } = this;
        rt.transaction.limits.count('dmlStatements');
        const full = id.length === 15 ? this.fullId(id) : id;
        if (full.startsWith('08e')) {
            const type = rt.model.findByKeyPrefix('08e');
            if (type && rowExists(rt.store, full)) {
                const jobId = this.queue.waitingSchedules(rt.transaction.test).find((item) => item.id === full)?.jobId;
                rt.store.remove(type, full);
                if (jobId) patchRow(rt, jobId, { status: 'Aborted', completeddate: datetime(rt.clock.now()) });
                return;
            }
        } else if (rowExists(rt.store, full)) {
            patchRow(rt, full, { status: 'Aborted', completeddate: datetime(rt.clock.now()) });
            return;
        }
        throw rt.exception('System.StringException', `Invalid id: ${id}`);
    }

    /** Runs what is due first in the org; null when nothing is due until then. */
    runNext(until: number): WorkReport | null {
        this.queue.sweep();
        const first = this.queue.first();
        if (!first) return null;
        const due = first.kind === 'job' ? first.job.due : first.schedule.due!;
        if (due > until) return null;
        return first.kind === 'job' ? this.runner.runJob(first.job) : this.runner.runSchedule(first.schedule);
    }

    nextDue(): number | null {
        const first = this.queue.first();
        if (!first) return null;
        return first.kind === 'job' ? first.job.due : first.schedule.due;
    }

    /** Test.stopTest: runs what was enqueued since startTest, each once; what that enqueues stays queued, except chained Queueables. */
    drainTest(test: TestState): void {
        for (const schedule of this.queue.waitingSchedules(test)) {
            if (test.jobs.has(schedule.id)) this.runner.runTestSchedule(schedule);
        }
        for (let round = 0; ; round++) {
            const jobs = this.queue
                .waitingJobs(test)
                .filter((job) => test.jobs.has(job.id) && isFirstOrChained(job, round));
            if (jobs.length === 0) return;
            for (const job of jobs) this.runner.runTestJob(job);
        }
    }

    private fullId(id: string): string {
        const jobs = [
            ...this.queue.waitingJobs(this.rt.transaction.test),
            ...this.queue.waitingSchedules(this.rt.transaction.test),
        ];
        return jobs.find((job) => job.id.startsWith(id))?.id ?? id;
    }

    private isAborted(id: string): boolean {
        return readField(this.rt.store, id, 'status') === 'Aborted';
    }

    private insertJobRow(jobType: string, className: string, method: string | null): string {
        const { rt } = this;
        const userId = rt.transaction.user.id;
        const classType = rt.model.findObject('ApexClass');
        const outer = className.split('.')[0];
        const classId = classType ? (rt.store.table(classType).idsWhere('name', outer)[0] ?? null) : null;
        return insertRow(
            rt,
            'AsyncApexJob',
            {
                jobtype: jobType,
                status: 'Queued',
                apexclassid: classId,
                methodname: method,
                jobitemsprocessed: 0,
                totaljobitems: 0,
                numberoferrors: 0,
            },
            userId,
        );
    }

    private checkSignature(signature: string | null): void {
        if (signature === null) return;
        const { test } = this.rt.transaction;
        const twin = this.queue
            .waitingJobs(test)
            .find((job) => job.kind === 'queueable' && job.signature === signature);
        if (twin) {
            throw this.rt.exception(
                'System.DuplicateMessageException',
                'Attempt to enqueue job with duplicate queueable signature',
            );
        }
    }

    /** Depth of a new job in its chain, checked. */
    private readChain(asked: number | null): { depth: number; maximumDepth: number | null; retries: number } {
        const { rt } = this;
        const { job, kind, test } = rt.transaction;
        if (kind === 'finalizer' && job) {
            const retries = this.runner.lastFailureCount(job.jobId);
            if (retries > maximumRetries) {
                throw rt.exception('System.AsyncException', 'Maximum number of consecutive retries has been reached.');
            }
            return { depth: 1, maximumDepth: asked, retries };
        }
        if (kind !== 'queueable' || !job) return { depth: 1, maximumDepth: asked, retries: 0 };
        const depth = job.depth + 1;
        const maximumDepth = asked ?? job.maximumDepth ?? (test ? 1 : null);
        if (maximumDepth !== null && depth > maximumDepth) {
            throw rt.exception('System.AsyncException', 'Maximum stack depth has been reached.');
        }
        return { depth, maximumDepth, retries: 0 };
    }

    private noteTestJob(id: string): void {
        const { test, kind } = this.rt.transaction;
        if (test && test.phase === 'started') {
            test.jobs.add(id);
            if (kind !== 'test' && kind !== 'event' && kind !== 'queueable') test.jobs.delete(id);
        }
    }
}

/** The first round runs everything; later rounds only what Queueables chained. */
function isFirstOrChained(job: Job, round: number): boolean {
    return round === 0 || job.kind === 'queueable';
}

export { classNameOf, type Schedule };
