/**
 * Governor limits of one transaction: counted where the platform counts, enforced where it enforces.
 * Figures: Apex Developer Guide 65, "Execution Governors and Limits".
 */
export type LimitName =
    | 'aggregateQueries'
    | 'asyncCalls'
    | 'callouts'
    | 'cpuTime'
    | 'dmlRows'
    | 'dmlStatements'
    | 'emailInvocations'
    | 'findSimilarCalls'
    | 'futureCalls'
    | 'heapSize'
    | 'mobilePushApexCalls'
    | 'publishImmediateDml'
    | 'queries'
    | 'queryLocatorRows'
    | 'queryRows'
    | 'queueableJobs'
    | 'soslQueries';

const synchronous: Readonly<Record<LimitName, number>> = {
    aggregateQueries: 300,
    asyncCalls: 200,
    callouts: 100,
    cpuTime: 10_000,
    dmlRows: 10_000,
    dmlStatements: 150,
    emailInvocations: 10,
    findSimilarCalls: 100,
    futureCalls: 50,
    heapSize: 6_000_000,
    mobilePushApexCalls: 10,
    publishImmediateDml: 150,
    queries: 100,
    queryLocatorRows: 10_000,
    queryRows: 50_000,
    queueableJobs: 50,
    soslQueries: 20,
};

const asynchronous: Readonly<Record<LimitName, number>> = {
    ...synchronous,
    cpuTime: 60_000,
    heapSize: 12_000_000,
    queries: 200,
    queueableJobs: 1,
};

/** Future methods may not call future methods; a batch may not either. */
const inFuture: Readonly<Record<LimitName, number>> = { ...asynchronous, futureCalls: 0 };

export type LimitSet = 'synchronous' | 'asynchronous' | 'future';

export const limitSets: Readonly<Record<LimitSet, Readonly<Record<LimitName, number>>>> = {
    synchronous,
    asynchronous,
    future: inFuture,
};

/** Counters that nothing raises yet: what would raise them is not supported, or reserved by the platform. */
export const unused: ReadonlySet<LimitName> = new Set([
    'asyncCalls',
    'findSimilarCalls',
    'mobilePushApexCalls',
    'soslQueries',
]);

/** The text of the LimitException; the figure is the count that went over. */
export const limitTexts: Partial<Record<LimitName, (count: number) => string>> = {
    callouts: (count) => `Too many callouts: ${count}`,
    cpuTime: () => 'Apex CPU time limit exceeded',
    dmlRows: (count) => `Too many DML rows: ${count}`,
    dmlStatements: (count) => `Too many DML statements: ${count}`,
    emailInvocations: (count) => `Too many Email Invocations: ${count}`,
    futureCalls: (count) => `Too many future calls: ${count}`,
    heapSize: (count) => `Apex heap size too large: ${count}`,
    publishImmediateDml: (count) => `Too many Publish Immediate DML statements: ${count}`,
    queries: (count) => `Too many SOQL queries: ${count}`,
    aggregateQueries: (count) => `Too many Aggregate queries: ${count}`,
    queryLocatorRows: (count) => `Too many query locator rows: ${count}`,
    queryRows: (count) => `Too many query rows: ${count}`,
    queueableJobs: (count) => `Too many queueable jobs added to the queue: ${count}`,
    soslQueries: (count) => `Too many SOSL queries: ${count}`,
};

/** Cumulative time of all callouts in a transaction. */
export const calloutTimeLimitMs = 120_000;

export class LimitCounters {
    private readonly counts = new Map<LimitName, number>();
    /** Milliseconds that callouts took so far. */
    calloutTimeMs = 0;

    constructor(
        private readonly maxima: Readonly<Record<LimitName, number>>,
        private readonly fail: (message: string) => unknown,
        private readonly enforced = true,
    ) {}

    used(name: LimitName): number {
        return this.counts.get(name) ?? 0;
    }

    maximum(name: LimitName): number {
        return this.maxima[name];
    }

    /** Adds to a counter; throws a LimitException when that goes over the limit. */
    count(name: LimitName, amount = 1): void {
        this.set(name, this.used(name) + amount);
    }

    /** Sets a counter that is measured rather than counted (heap, CPU). */
    set(name: LimitName, value: number): void {
        this.counts.set(name, value);
        if (this.enforced && value > this.maxima[name]) {
            throw this.fail(limitTexts[name]?.(value) ?? `Too many ${name}: ${value}`);
        }
    }
}
