import type { Runtime } from '../../runtime';
import { heapSize } from '../../org/heap';
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

function used(name: LimitName): PlatformStatic {
    if (name === 'cpuTime') return cpuTime;
    if (name === 'heapSize') return (rt) => heapSize(orgOf(rt));
    return (rt) => orgOf(rt).transaction.limits.used(name);
}

const statics: Record<string, PlatformStatic> = {};
for (const name of Object.keys(limitSets.synchronous) as LimitName[]) {
    statics[`get${name.toLowerCase()}/0`] = used(name);
    statics[`getlimit${name.toLowerCase()}/0`] = (rt) => orgOf(rt).transaction.limits.maximum(name);
}

/** Apex Reference Guide, "Limits Class": deprecated, what they counted are DML statements. */
for (const name of ['runas', 'savepoints', 'savepointrollbacks']) {
    statics[`get${name}/0`] = used('dmlStatements');
    statics[`getlimit${name}/0`] = (rt) => orgOf(rt).transaction.limits.maximum('dmlStatements');
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
/** Apex cursors are not supported: none of their allowance is ever used (Apex Developer Guide, "Apex Cursors"). */
statics['getapexcursorrows/0'] = () => 0;
statics['getlimitapexcursorrows/0'] = () => 50_000_000;
statics['getfetchcallsonapexcursor/0'] = () => 0;
statics['getlimitfetchcallsonapexcursor/0'] = () => 10;
statics['getscriptstatements/0'] = (rt) => cpuTime(rt) * statementsPerMs;
statics['getlimitscriptstatements/0'] = () => 200_000;

definePlatformType({ name: 'System.Limits', statics });
