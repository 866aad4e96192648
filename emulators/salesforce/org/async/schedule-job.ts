import type { ApexValue } from '../../runtime';
import { CronError, nextFireTime, readCron, type CronSchedule } from '../cron';
import type { OrgRuntime } from '../org-runtime';
import { datetime, insertRow, systemType } from '../records';
import type { Schedule } from './job';

const maximumSchedules = 100;

interface NewSchedule {
    readonly name: string;
    readonly expression: string;
    readonly className: string;
    readonly instance: ApexValue;
}

function parse(rt: OrgRuntime, expression: string): CronSchedule {
    try {
        return readCron(expression);
    } catch (failure) {
        if (failure instanceof CronError) throw rt.exception('System.StringException', failure.message);
        throw failure;
    }
}

function checkName(rt: OrgRuntime, name: string): void {
    const active = rt.services.async.queue.waitingSchedules(rt.transaction.test);
    if (active.some((schedule) => schedule.name === name)) {
        const text = `The Apex job named "${name}" is already scheduled for execution.`;
        throw rt.exception('System.AsyncException', text);
    }
    if (active.length >= maximumSchedules) {
        throw rt.exception(
            'System.LimitException',
            'You have exceeded the maximum number (100) of Apex scheduled jobs.',
        );
    }
}

/** The rows of a scheduled job and when it fires. */
export function createSchedule(rt: OrgRuntime, wanted: NewSchedule, insertJob: () => string): Schedule {
    const cron = parse(rt, wanted.expression);
    const { user, test } = rt.transaction;
    const next = (after: number): number | null => nextFireTime(cron, after, user.timeZone);
    const due = next(rt.clock.now());
    if (due === null) {
        const text = `Based on configured schedule, the given trigger '${wanted.name}' will never fire.`;
        throw rt.exception('System.AsyncException', text);
    }
    checkName(rt, wanted.name);
    const hasDetail = rt.model.findObject('CronJobDetail') !== undefined;
    const detailId = hasDetail ? insertRow(rt, 'CronJobDetail', { name: wanted.name, jobtype: '7' }, user.id) : null;
    const jobId = insertJob();
    systemType(rt.store, 'CronTrigger');
    const id = insertRow(
        rt,
        'CronTrigger',
        {
            cronjobdetailid: detailId,
            cronexpression: wanted.expression,
            nextfiretime: datetime(due),
            starttime: datetime(rt.clock.now()),
            state: 'WAITING',
            timestriggered: 0,
            timezonesidkey: user.timeZone,
            ownerid: user.id,
        },
        user.id,
    );
    const { name, className, instance } = wanted;
    return { id, jobId, name, className, userId: user.id, instance, test, due, fired: 0, next };
}
