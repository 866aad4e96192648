import { ApexException, type ApexValue, type StaticHolder, type TriggerContext } from '../runtime';
import { translateFailure } from './translate-failure';
import type { CommitNotice, LimitUse, TransactionKind } from './contracts';
import type { OrgRuntime } from './org-runtime';
import { statementsPerMs } from './statements-per-ms';
import type { TestState } from './test-state';
import { OrgTransaction, type JobContext } from './transaction';
import type { UserDetails } from './users/user-details';

export interface TransactionOptions {
    readonly kind: TransactionKind;
    readonly user: UserDetails;
    readonly job?: JobContext | null;
    readonly test?: TestState | null;
    readonly readOnly?: boolean;
    /** What runs, for the debug log: `FooTest.method`, `execute_anonymous_apex`. Default: the kind. */
    readonly what?: string;
    /** Asynchronous code inside a test: same statics, no commit of its own. */
    readonly within?: OrgTransaction | null;
}

interface Suspended {
    readonly transaction: OrgTransaction | null;
    readonly statics: readonly (readonly [StaticHolder, Record<string, ApexValue> | null])[];
    readonly fuel: number;
    readonly depth: number;
    readonly trigger: TriggerContext | null;
}

/** Runs transactions: statics, fuel, limits, journal; and what happens after a commit. */
export class TransactionRunner {
    private readonly listeners = new Set<(notice: CommitNotice) => void>();
    private count = 0;

    constructor(private readonly rt: OrgRuntime) {}

    onCommit(listener: (notice: CommitNotice) => void): () => void {
        this.listeners.add(listener);
        return () => this.listeners.delete(listener);
    }

    /** Commits when `work` returns; rolls back and rethrows (as an Apex exception where it is one) when it throws. */
    run<T>(options: TransactionOptions, work: (transaction: OrgTransaction) => T): T {
        const { rt } = this;
        const outer = rt.current;
        if (outer && !options.within && !this.mayNest(outer)) {
            throw new Error('A transaction cannot start while another has uncommitted work');
        }
        const transaction = this.create(options, outer);
        const suspended = this.suspend(options.within ? null : outer);
        rt.current = transaction;
        rt.trigger = null;
        rt.fuel.left = this.fuelFor(transaction);
        try {
            const result = this.logged(options, transaction, work);
            this.commit(transaction, options);
            return result;
        } catch (thrown) {
            rt.store.rollbackTo(transaction.startMark);
            throw translateFailure(thrown);
        } finally {
            if (!options.within) clearStatics(transaction);
            this.resume({ ...suspended, transaction: outer });
        }
    }

    /** Runs a transaction whose outcome is not committed (an Apex test); the caller rolls the store back. */
    runUncommitted<T>(options: TransactionOptions, work: (transaction: OrgTransaction) => T): T {
        const { rt } = this;
        if (rt.current) throw new Error('A test cannot start inside a transaction');
        const transaction = this.create(options, null);
        const suspended = this.suspend(null);
        rt.current = transaction;
        rt.fuel.left = this.fuelFor(transaction);
        try {
            return this.logged(options, transaction, work);
        } catch (thrown) {
            throw translateFailure(thrown);
        } finally {
            clearStatics(transaction);
            this.resume(suspended);
        }
    }

    /** Runs the work between the lines of the debug log that frame it. */
    private logged<T>(
        options: TransactionOptions,
        transaction: OrgTransaction,
        work: (transaction: OrgTransaction) => T,
    ): T {
        const { log } = this.rt;
        if (!log) return work(transaction);
        const what = options.what ?? options.kind;
        if (options.within) log.codeUnitStarted(what);
        else log.executionStarted(what);
        try {
            return work(transaction);
        } catch (thrown) {
            log.fatalError(translateFailure(thrown));
            throw thrown;
        } finally {
            const cpuTime = this.cpuOf(transaction);
            if (options.within) log.codeUnitFinished(what);
            else log.executionFinished(what, transaction.limits, cpuTime);
        }
    }

    /** What the running transaction has used of its limits so far. */
    useOf(transaction: OrgTransaction): LimitUse {
        const { limits } = transaction;
        return {
            queries: limits.used('queries'),
            queryRows: limits.used('queryRows'),
            dmlStatements: limits.used('dmlStatements'),
            dmlRows: limits.used('dmlRows'),
            callouts: limits.used('callouts'),
            cpuMs: this.cpuOf(transaction),
            heapBytes: limits.used('heapSize'),
        };
    }

    private cpuOf(transaction: OrgTransaction): number {
        return Math.round((this.fuelFor(transaction) - this.rt.fuel.left) / statementsPerMs);
    }

    /** Statements for the CPU time of this kind of transaction. */
    fuelFor(transaction: OrgTransaction): number {
        return transaction.limits.maximum('cpuTime') * statementsPerMs;
    }

    /** Whether another transaction may run inside this one: nothing of it would have to be undone. */
    mayNest(transaction: OrgTransaction): boolean {
        return (
            transaction.test === null &&
            !this.rt.store.hasUncommitted &&
            !transaction.savepoints.some((savepoint) => !savepoint.released)
        );
    }

    private create(options: TransactionOptions, outer: OrgTransaction | null): OrgTransaction {
        const transaction = new OrgTransaction({
            kind: options.kind,
            user: options.user,
            mark: this.rt.store.mark(),
            requestId: `TID:${String(++this.count).padStart(10, '0')}`,
            enforceLimits: this.rt.options.enforceLimits ?? true,
            test: options.test ?? options.within?.test ?? null,
            job: options.job ?? null,
            outer,
            ...(options.within ? { initialisedClasses: options.within.initialisedClasses } : {}),
        });
        transaction.readOnly = options.readOnly ?? false;
        return transaction;
    }

    private commit(transaction: OrgTransaction, options: TransactionOptions): void {
        const { rt } = this;
        if (options.within) {
            rt.services.events.putOnBus(transaction);
            return;
        }
        const changed = rt.store.changedSince(transaction.startMark);
        rt.store.commit();
        const published = rt.services.events.release(transaction);
        if (changed.length === 0 && published.length === 0) return;
        const { id, username } = transaction.user;
        const notice: CommitNotice = { user: { id, username }, kind: transaction.kind, changed, events: published };
        for (const listener of this.listeners) listener(notice);
    }

    private suspend(outer: OrgTransaction | null): Suspended {
        const statics = [...(outer?.initialisedClasses ?? [])].map((holder) => [holder, holder.$s] as const);
        for (const [holder] of statics) holder.$s = null;
        const { left, depth } = this.rt.fuel;
        this.rt.fuel.depth = 0;
        return { transaction: outer, statics, fuel: left, depth, trigger: this.rt.trigger };
    }

    private resume(suspended: Suspended): void {
        for (const [holder, statics] of suspended.statics) holder.$s = statics;
        this.rt.current = suspended.transaction;
        this.rt.fuel.left = suspended.fuel;
        this.rt.fuel.depth = suspended.depth;
        this.rt.trigger = suspended.trigger;
    }
}

function clearStatics(transaction: OrgTransaction): void {
    for (const holder of transaction.initialisedClasses) holder.$s = null;
    transaction.initialisedClasses.clear();
}

/** The Apex exception behind something thrown, or null when it is a fault of the emulator itself. */
export function asApexFailure(thrown: unknown): ApexException | null {
    return thrown instanceof ApexException ? thrown : null;
}
