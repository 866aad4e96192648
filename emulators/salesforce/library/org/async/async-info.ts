import { orgOf } from '../../../org/org-of';
import type { Runtime } from '../../../runtime';
import { definePlatformType } from '../../registry';

function queueable(rt: Runtime): { readonly depth: number; readonly maximumDepth: number | null } | null {
    const { job, kind } = orgOf(rt).transaction;
    return kind === 'queueable' ? job : null;
}

/** Apex Reference Guide, "AsyncInfo Class" (apex_class_System_AsyncInfo.htm): the chain of Queueables that runs. */
definePlatformType({
    name: 'System.AsyncInfo',
    statics: {
        'hasmaxstackdepth/0': (rt) => (queueable(rt)?.maximumDepth ?? null) !== null,
        'getcurrentqueueablestackdepth/0': (rt) => queueable(rt)?.depth ?? 0,
        'getmaximumqueueablestackdepth/0': (rt) => queueable(rt)?.maximumDepth ?? null,
        'getminimumqueueabledelayinminutes/0': () => 0,
    },
});
