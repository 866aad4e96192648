import type { Runtime } from '../runtime';
import type { OrgRuntime } from './org-runtime';

/** The org behind a runtime that the library was handed. */
export function orgOf(rt: Runtime): OrgRuntime {
    return rt as OrgRuntime;
}
