import { createJobContext } from '../../library/org/async/job-contexts';
import { QueryLocator } from '../../library/org/database/query-locator';
import { ApexList } from '../../library/collections';
import { apexTypes, listOf, type ApexValue } from '../../runtime';
import type { OrgRuntime } from '../org-runtime';
import { datetime } from '../records';
import type { OrgTransaction } from '../transaction';
import { deepCopy } from './deep-copy';
import type { BatchJob } from './job';
import { readIterable } from './read-iterable';

export interface BatchStep {
    /** What the step writes to the AsyncApexJob row. */
    readonly row: Readonly<Record<string, ApexValue>>;
    readonly done: boolean;
    readonly failure: string | null;
}

type Attempt = (work: (transaction: OrgTransaction) => void) => string | null;

function chunk(items: readonly ApexValue[], size: number): readonly (readonly ApexValue[])[] {
    const chunks: ApexValue[][] = [];
    for (let at = 0; at < items.length; at += size) chunks.push(items.slice(at, at + size));
    return chunks;
}

function start(rt: OrgRuntime, job: BatchJob, attempt: Attempt, inTest: boolean): BatchStep {
    const context = createJobContext('Database.BatchableContext', job.id);
    let items: readonly ApexValue[] = [];
    const failure = attempt(() => {
        const scope = rt.invoke(job.instance, 'start', [context]);
        if (scope instanceof QueryLocator) {
            items = scope.records;
            job.chunkType = listOf(scope.elementType);
        } else {
            items = readIterable(rt, scope);
            job.chunkType = scope instanceof ApexList ? scope.type : listOf(apexTypes.sobject);
        }
    });
    const now = datetime(rt.clock.now());
    if (failure !== null) {
        const row = { status: 'Failed', numberoferrors: 1, extendedstatus: failure, completeddate: now };
        return { row, done: true, failure };
    }
    job.chunks = chunk(items, job.scopeSize);
    if (inTest && job.chunks.length > 1) {
        throw rt.exception(
            'System.UnexpectedException',
            'No more than one executeBatch can be called from within a test method. Please make sure the iterable returned ' +
                'from your start method matches the batch size, resulting in one executeBatch invocation.',
        );
    }
    return { row: { status: 'Processing', totaljobitems: job.chunks.length }, done: false, failure: null };
}

function execute(rt: OrgRuntime, job: BatchJob, attempt: Attempt): BatchStep {
    const context = createJobContext('Database.BatchableContext', job.id);
    const scope = new ApexList(job.chunkType as ApexList['type'], deepCopy(rt, [...job.chunks![job.at]]));
    const instance = job.stateful ? job.instance : deepCopy(rt, job.original);
    const before = job.stateful ? deepCopy(rt, job.instance) : null;
    const failure = attempt(() => rt.invoke(instance, 'execute', [context, scope]));
    job.at += 1;
    if (failure !== null) {
        job.errors += 1;
        job.firstError ??= failure;
        if (job.stateful) job.instance = before;
    }
    const row = {
        jobitemsprocessed: job.at,
        numberoferrors: job.errors,
        extendedstatus: job.firstError === null ? null : `First error: ${job.firstError}`.slice(0, 255),
    };
    return { row, done: false, failure };
}

function finish(rt: OrgRuntime, job: BatchJob, attempt: Attempt): BatchStep {
    const context = createJobContext('Database.BatchableContext', job.id);
    const instance = job.stateful ? job.instance : deepCopy(rt, job.original);
    const failure = attempt(() => rt.invoke(instance, 'finish', [context]));
    const row = { status: failure === null ? 'Completed' : 'Failed', completeddate: datetime(rt.clock.now()) };
    return { row, done: true, failure };
}

/** The next step of a batch job: start, one chunk, or finish. Each is a transaction of its own. */
export function runBatchStep(rt: OrgRuntime, job: BatchJob, attempt: Attempt, inTest: boolean): BatchStep {
    if (job.chunks === null) return start(rt, job, attempt, inTest);
    if (job.at < job.chunks.length) return execute(rt, job, attempt);
    return finish(rt, job, attempt);
}
