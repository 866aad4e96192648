import { ApexException, type ApexObject, type ApexValue } from '../../runtime';
import { createJobContext } from '../../library/org/async/job-contexts';
import type { LimitUse, TransactionKind, WorkReport } from '../contracts';
import type { OrgRuntime } from '../org-runtime';
import { datetime, patchRow, rowExists } from '../records';
import type { OrgTransaction } from '../transaction';
import { runBatchStep } from './batch-steps';
import { implementsType } from './class-facts';
import { deepCopy } from './deep-copy';
import { runFinalizer } from './finalizer';
import type { BatchJob, FutureJob, Job, QueueableJob, Schedule } from './job';
import type { JobQueue } from './job-queue';

/** Runs waiting work, in the org or inside a test. */
export class JobRunner {
    /** Consecutive failures of the job whose finalizer runs, by job id. */
    private readonly failures = new Map<string, number>();
    private readonly running = new Map<string, Job>();

    constructor(
        private readonly rt: OrgRuntime,
        private readonly queue: JobQueue,
    ) {}

    /** How often in a row the job and those it replaced have failed. */
    lastFailureCount(jobId: string): number {
        return this.failures.get(jobId) ?? 0;
    }

    /** Whether the running job's class (or @future method) asked for callouts. */
    allowsCallouts(jobId: string): boolean {
        const job = this.running.get(jobId);
        if (!job) return true;
        if (job.kind !== 'future')
            return implementsType(this.rt, job.instance as ApexObject, 'Database.AllowsCallouts');
        const method = this.rt.program.findClass(job.className)?.methods.find(({ name }) => name === job.method);
        return (
            method?.annotations.some(({ name, parameters }) => name === 'future' && parameters.callout === true) ??
            false
        );
    }

    runJob(job: Job): WorkReport {
        const at = this.rt.clock.now();
        const refusal = this.refusalOf(job.userId);
        if (refusal !== null) {
            this.queue.remove(job.id);
            this.finish(job.id, refusal);
            return { kind: job.kind, what: job.className, at, failure: refusal };
        }
        this.used = undefined;
        const failure = job.kind === 'batch' ? this.runBatch(job) : this.runOnce(job);
        const { used } = this;
        return { kind: job.kind, what: job.className, at, ...(failure ? { failure } : {}), ...(used ? { used } : {}) };
    }

    /**
     * Why a user's work does not run; null when it does. Work of a user who was deactivated stops: Salesforce Help, article 000380795, says
     * so of schedules. That a waiting job fails with these words is our model; no page says how it ends.
     */
    private refusalOf(userId: string): string | null {
        const user = this.rt.services.users.byId(userId);
        return user.isActive ? null : `The user ${user.username} is inactive`;
    }

    /** In a test a batch runs to its end; only one chunk is allowed. */
    runTestJob(job: Job): void {
        let failure: unknown = null;
        if (job.kind !== 'batch') {
            failure = this.runOnce(job, true);
        } else {
            do {
                failure ??= this.runBatch(job, true);
            } while (rowExists(this.rt.store, job.id) && this.queue.findJob(job.id));
        }
        if (failure !== null) throw this.lastThrown;
    }

    runSchedule(schedule: Schedule): WorkReport {
        const at = this.rt.clock.now();
        const fired = schedule.due!;
        schedule.due = schedule.next(Math.max(fired, at));
        const refusal = this.refusalOf(schedule.userId);
        if (refusal !== null) this.note(schedule.id, { nextfiretime: nextFire(schedule) });
        const failure = refusal ?? this.fire(schedule, false);
        return { kind: 'scheduled', what: schedule.className, at, ...(failure ? { failure } : {}) };
    }

    /** In a test a schedule runs once, at stopTest; its row still says that it never fired, as the platform's does. */
    runTestSchedule(schedule: Schedule): void {
        schedule.due = null;
        if (this.fire(schedule, true) !== null) throw this.lastThrown;
    }

    private lastThrown: unknown = null;
    private used: LimitUse | undefined;

    /** The message of the exception that ended it, or null. */
    private attempt(
        kind: TransactionKind,
        job: {
            readonly userId: string;
            readonly id: string;
            readonly className: string;
            readonly depth?: number;
            readonly maximumDepth?: number | null;
        },
        inTest: boolean,
        work: (transaction: OrgTransaction) => void,
    ): string | null {
        const { rt } = this;
        const { transactions, users } = rt.services;
        const context = { jobId: job.id, depth: job.depth ?? 1, maximumDepth: job.maximumDepth ?? null };
        const within = inTest ? rt.transaction : null;
        try {
            transactions.run(
                { kind, user: users.byId(job.userId), job: context, within, what: `${kind} ${job.className}` },
                work,
            );
            return null;
        } catch (thrown) {
            if (!(thrown instanceof ApexException)) throw thrown;
            this.lastThrown = thrown;
            return thrown.message ?? thrown.typeName;
        }
    }

    /** Rows of jobs are the platform's own: written outside of the job's transaction. */
    private note(id: string, values: Readonly<Record<string, ApexValue>>): void {
        patchRow(this.rt, id, values);
        if (!this.rt.current?.test) this.rt.store.commit();
    }

    private runOnce(job: QueueableJob | FutureJob, inTest = false): string | null {
        this.queue.remove(job.id);
        this.running.set(job.id, job);
        this.note(job.id, { status: 'Processing' });
        let finalizer: ApexValue = null;
        const failure = this.attempt(job.kind, job, inTest, (transaction) => {
            try {
                this.execute(job);
            } finally {
                finalizer = transaction.finalizer;
                this.used = this.rt.services.transactions.useOf(transaction);
            }
        });
        this.running.delete(job.id);
        this.finish(job.id, failure);
        const thrown = failure === null ? null : (this.lastThrown as ApexException);
        if (finalizer !== null && job.kind === 'queueable') {
            this.failures.set(job.id, thrown ? job.retries + 1 : 0);
            runFinalizer(this.rt, { jobId: job.id, userId: job.userId, finalizer, thrown, inTest });
            this.failures.delete(job.id);
        }
        return failure;
    }

    private execute(job: QueueableJob | FutureJob): void {
        const { rt } = this;
        if (job.kind === 'queueable') {
            rt.invoke(job.instance, 'execute', [createJobContext('System.QueueableContext', job.id)]);
            return;
        }
        const info = rt.program.findClass(job.className);
        if (!info) throw new Error(`The class ${job.className} is gone`);
        info.invokeStatic(job.method, job.args);
    }

    private finish(id: string, failure: string | null): void {
        const now = datetime(this.rt.clock.now());
        const outcome =
            failure === null
                ? { status: 'Completed', completeddate: now }
                : { status: 'Failed', completeddate: now, numberoferrors: 1, extendedstatus: failure.slice(0, 255) };
        this.note(id, outcome);
    }

    private runBatch(job: BatchJob, inTest = false): string | null {
        this.running.set(job.id, job);
        const step = runBatchStep(this.rt, job, (work) => this.attempt('batch', job, inTest, work), inTest);
        this.running.delete(job.id);
        this.note(job.id, step.row);
        if (step.done) this.queue.remove(job.id);
        return step.failure;
    }

    private fire(schedule: Schedule, inTest: boolean): string | null {
        const { rt } = this;
        const { userId, id, className } = schedule;
        const failure = this.attempt('scheduled', { userId, id: schedule.jobId, className }, inTest, () => {
            const context = createJobContext('System.SchedulableContext', id);
            rt.invoke(deepCopy(rt, schedule.instance), 'execute', [context]);
        });
        if (inTest) return failure;
        const next = nextFire(schedule);
        this.note(id, {
            previousfiretime: datetime(rt.clock.now()),
            nextfiretime: next,
            timestriggered: (schedule.fired += 1),
            state: next === null ? 'DELETED' : 'WAITING',
        });
        return failure;
    }
}

function nextFire(schedule: Schedule): ApexValue {
    return schedule.due === null ? null : datetime(schedule.due);
}
