import type { ApexValue } from '../../runtime';
import type { TestState } from '../test-state';

/** What all waiting work has. */
interface WaitingJob {
    /** Id of the AsyncApexJob row; the job exists as long as the row does. */
    readonly id: string;
    /** Full name of the class. */
    readonly className: string;
    readonly userId: string;
    due: number;
    /** The test it belongs to; null in the org itself. */
    readonly test: TestState | null;
}

export interface QueueableJob extends WaitingJob {
    readonly kind: 'queueable';
    readonly instance: ApexValue;
    /** Depth in its chain, from 1. */
    readonly depth: number;
    readonly maximumDepth: number | null;
    readonly signature: string | null;
    /** How often in a row a finalizer has put this job back after a failure. */
    readonly retries: number;
}

export interface FutureJob extends WaitingJob {
    readonly kind: 'future';
    readonly method: string;
    readonly args: readonly ApexValue[];
}

/** Runs in steps: start, one execute per chunk, finish. */
export interface BatchJob extends WaitingJob {
    readonly kind: 'batch';
    readonly original: ApexValue;
    instance: ApexValue;
    readonly scopeSize: number;
    readonly stateful: boolean;
    /** Null before start has run. */
    chunks: readonly (readonly ApexValue[])[] | null;
    chunkType: ApexValue;
    at: number;
    errors: number;
    firstError: string | null;
}

export type Job = QueueableJob | FutureJob | BatchJob;

/** A scheduled class: fires again and again. */
export interface Schedule {
    /** Id of the CronTrigger row. */
    readonly id: string;
    /** Id of the AsyncApexJob row. */
    readonly jobId: string;
    readonly name: string;
    readonly className: string;
    readonly userId: string;
    readonly instance: ApexValue;
    readonly test: TestState | null;
    /** Null: does not fire again. */
    due: number | null;
    /** How often it has fired. */
    fired: number;
    readonly next: (after: number) => number | null;
}
