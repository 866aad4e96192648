import { createFinalizerContext } from '../../library/org/async/job-contexts';
import { ApexException, type ApexValue } from '../../runtime';
import type { OrgRuntime } from '../org-runtime';
import { deepCopy } from './deep-copy';

interface FinalizerRun {
    readonly jobId: string;
    readonly userId: string;
    readonly finalizer: ApexValue;
    /** What ended the job; null when it succeeded. */
    readonly thrown: ApexException | null;
    readonly inTest: boolean;
}

/** Runs an attached finalizer in a transaction of its own. Its own failure changes nothing. */
export function runFinalizer(rt: OrgRuntime, run: FinalizerRun): void {
    const { transactions, users } = rt.services;
    const job = { jobId: run.jobId, depth: 1, maximumDepth: null };
    const within = run.inTest ? rt.transaction : null;
    try {
        transactions.run({ kind: 'finalizer', user: users.byId(run.userId), job, within }, (transaction) => {
            const context = createFinalizerContext(rt, run.jobId, transaction.requestId, run.thrown);
            rt.invoke(deepCopy(rt, run.finalizer), 'execute', [context]);
        });
    } catch (thrown) {
        if (!(thrown instanceof ApexException)) throw thrown;
        rt.debug('ERROR', `Finalizer failed: ${thrown.typeName}: ${thrown.message ?? ''}`);
    }
}
