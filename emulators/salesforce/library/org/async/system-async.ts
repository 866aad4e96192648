import type { ApexValue, Runtime } from '../../../runtime';
import { orgOf } from '../../../org/org-of';
import type { TransactionKind } from '../../../org/contracts';
import { ApexDate } from '../../date';
import { definePlatformType } from '../../registry';
import { AsyncOptionsValue } from './async-options';

const isKind =
    (kind: TransactionKind) =>
    (rt: Runtime): boolean =>
        orgOf(rt).transaction.kind === kind;

function enqueueJob(rt: Runtime, job: ApexValue, how?: unknown): string {
    const { async } = orgOf(rt).services;
    if (typeof how === 'number') return async.enqueueQueueable(job, { delayMinutes: how });
    if (!(how instanceof AsyncOptionsValue)) return async.enqueueQueueable(job, {});
    return async.enqueueQueueable(job, {
        ...(how.minimumQueueableDelayInMinutes === null ? {} : { delayMinutes: how.minimumQueueableDelayInMinutes }),
        maximumDepth: how.maximumQueueableStackDepth,
        signature: how.duplicateSignature?.text ?? null,
    });
}

function attachFinalizer(rt: Runtime, finalizer: ApexValue): void {
    const { transaction } = orgOf(rt);
    if (transaction.kind !== 'queueable') {
        throw rt.exception('System.AsyncException', 'Finalizers can only be attached to a running Queueable job');
    }
    if (transaction.finalizer !== null) {
        throw rt.exception(
            'System.AsyncException',
            'More than one Finalizer cannot be attached to same Async Apex Job',
        );
    }
    transaction.finalizer = finalizer;
}

/** Removes rows of jobs that ended before a day; gives how many. */
function purgeOldAsyncJobs(rt: Runtime, day: ApexDate): number {
    const { store, model } = orgOf(rt);
    const type = model.findObject('AsyncApexJob');
    if (!type) return 0;
    const table = store.table(type);
    const [idSlot, endSlot] = [table.slot('id'), table.slot('completeddate')];
    const old = [...table.rows()].filter((row) => {
        const ended = row[endSlot] as { readonly epoch: number } | null;
        return ended !== null && ended.epoch < day.epoch;
    });
    for (const row of old) store.remove(type, row[idSlot] as string);
    return old.length;
}

definePlatformType({
    name: 'System.System',
    statics: {
        'enqueuejob/1': enqueueJob,
        'enqueuejob/2': enqueueJob,
        'attachfinalizer/1': attachFinalizer,
        'schedule/3': (rt, name: string, cron: string, job: ApexValue) =>
            orgOf(rt).services.async.schedule(name, cron, job),
        'schedulebatch/3': (rt, batch: ApexValue, _name: string, minutes: number) =>
            orgOf(rt).services.async.scheduleBatch(batch, minutes, null),
        'schedulebatch/4': (rt, batch: ApexValue, _name: string, minutes: number, scope: number) =>
            orgOf(rt).services.async.scheduleBatch(batch, minutes, scope),
        'abortjob/1': (rt, id: string) => orgOf(rt).services.async.abort(id),
        'isbatch/0': isKind('batch'),
        'isfuture/0': isKind('future'),
        'isqueueable/0': isKind('queueable'),
        'isscheduled/0': isKind('scheduled'),
        'purgeoldasyncjobs/1': purgeOldAsyncJobs,
    },
});
