import { LimitException, type StaticHolder, type Transaction } from '../runtime';
import type { DataTransaction } from '../store/data-runtime';
import type { Mark } from '../store/store';
import type { TransactionKind } from './contracts';
import type { PendingEvent } from './events/pending-event';
import { LimitCounters, limitSets, type LimitSet } from './limits';
import type { TestState } from './test-state';
import type { UserDetails } from './users/user-details';

/** What Database.setSavepoint remembers. */
export interface SavepointState {
    readonly id: string;
    readonly mark: Mark;
    readonly eventCount: number;
    readonly hadUncommittedWork: boolean;
    released: boolean;
    /** Everything since was undone, and nothing written after that. */
    rolledBack: boolean;
}

/** Facts about the job that a transaction runs, for System.isQueueable and its like. */
export interface JobContext {
    readonly jobId: string;
    /** Depth in its chain of Queueables, from 1. */
    readonly depth: number;
    readonly maximumDepth: number | null;
}

const limitSetOf: Readonly<Record<TransactionKind, LimitSet>> = {
    sync: 'synchronous',
    anonymous: 'synchronous',
    aura: 'synchronous',
    rest: 'synchronous',
    scheduled: 'synchronous',
    event: 'synchronous',
    test: 'synchronous',
    queueable: 'asynchronous',
    batch: 'asynchronous',
    finalizer: 'asynchronous',
    future: 'future',
};

export interface TransactionSetup {
    readonly kind: TransactionKind;
    readonly user: UserDetails;
    readonly mark: Mark;
    readonly requestId: string;
    readonly enforceLimits: boolean;
    readonly test?: TestState | null;
    readonly job?: JobContext | null;
    /** Statics to share with the transaction around it (asynchronous code in a test). */
    readonly initialisedClasses?: Set<StaticHolder>;
    readonly outer?: OrgTransaction | null;
}

/** One transaction as the org knows it. */
export class OrgTransaction implements Transaction, DataTransaction {
    readonly kind: TransactionKind;
    readonly initialisedClasses: Set<StaticHolder>;
    readonly writtenKinds = new Set<'setup' | 'other'>();
    readonly lockedIds = new Set<string>();
    readonly requestId: string;
    readonly test: TestState | null;
    readonly job: JobContext | null;
    readonly outer: OrgTransaction | null;
    readonly startMark: Mark;
    readonly savepoints: SavepointState[] = [];
    /** Events that leave when the transaction commits. */
    readonly events: PendingEvent[] = [];
    /** Whose permissions apply; System.runAs changes it for a while. */
    user: UserDetails;
    triggerDepth = 0;
    limits: LimitCounters;
    /** DML, enqueued work or sent mail: no callout may follow. */
    hasUncommittedWork = false;
    /** Finalizer attached by the running Queueable. */
    finalizer: unknown = null;
    /** DML is refused (cacheable @AuraEnabled methods). */
    readOnly = false;
    private nextSavepoint = 1;

    constructor(private readonly setup: TransactionSetup) {
        this.kind = setup.kind;
        this.user = setup.user;
        this.initialisedClasses = setup.initialisedClasses ?? new Set();
        this.startMark = setup.mark;
        this.requestId = setup.requestId;
        this.test = setup.test ?? null;
        this.job = setup.job ?? null;
        this.outer = setup.outer ?? null;
        this.limits = this.freshLimits();
    }

    /** Limits as at the start of a transaction of this kind (Test.startTest asks for them again). */
    freshLimits(): LimitCounters {
        return new LimitCounters(
            limitSets[limitSetOf[this.kind]],
            (message) => new LimitException(message),
            this.setup.enforceLimits,
        );
    }

    addSavepoint(mark: Mark): SavepointState {
        const savepoint: SavepointState = {
            id: String(this.nextSavepoint++),
            mark,
            eventCount: this.events.length,
            hadUncommittedWork: this.hasUncommittedWork,
            released: false,
            rolledBack: false,
        };
        this.savepoints.push(savepoint);
        return savepoint;
    }
}
