import type { Runtime } from '../../runtime';
import { limitSets, type LimitName } from '../../org/limits';
import { orgOf } from '../../org/org-of';
import { statementsPerMs } from '../../org/statements-per-ms';
import { definePlatformType, type PlatformStatic } from '../registry';

/** Used CPU milliseconds by the statement count. */
function cpuTime(rt: Runtime): number {
    const { transaction, fuel } = orgOf(rt);
    const budget = transaction.limits.maximum('cpuTime') * statementsPerMs;
    return Math.max(0, Math.round((budget - fuel.left) / statementsPerMs));
}

/** A stated model: what the transaction retrieved and wrote, at 100 bytes a row, over a base. */
function heapSize(rt: Runtime): number {
    const { limits } = orgOf(rt).transaction;
    return 1_000 + 100 * (limits.used('queryRows') + limits.used('dmlRows'));
}

function used(name: LimitName): PlatformStatic {
    if (name === 'cpuTime') return cpuTime;
    if (name === 'heapSize') return heapSize;
    return (rt) => orgOf(rt).transaction.limits.used(name);
}

const statics: Record<string, PlatformStatic> = {};
for (const name of Object.keys(limitSets.synchronous) as LimitName[]) {
    statics[`get${name.toLowerCase()}/0`] = used(name);
    statics[`getlimit${name.toLowerCase()}/0`] = (rt) => orgOf(rt).transaction.limits.maximum(name);
}

/** Describe calls are no longer limited: used 0 of 100, as the platform answers. */
for (const name of [
    'childrelationshipsdescribes',
    'fieldsdescribes',
    'fieldsetsdescribes',
    'picklistdescribes',
    'recordtypesdescribes',
]) {
    statics[`get${name}/0`] = () => 0;
    statics[`getlimit${name}/0`] = () => 100;
}
statics['getscriptstatements/0'] = (rt) => cpuTime(rt) * statementsPerMs;
statics['getlimitscriptstatements/0'] = () => 200_000;

definePlatformType({ name: 'System.Limits', statics });
