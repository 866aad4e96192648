import type { ApexException } from '../runtime';
import { apexStackTrace } from '../runtime/stack-trace';
import type { OrgRuntime } from './org-runtime';

/** `System.NullPointerException: Attempt to de-reference a null object`, a blank line, the Apex stack. */
export function describeFailure(rt: OrgRuntime, failure: ApexException): string {
    return `${failure.typeName}: ${failure.message ?? ''}\n\n${stackOf(rt, failure)}`;
}

/** The Apex stack trace, innermost frame first. */
export function stackOf(rt: OrgRuntime, failure: ApexException): string {
    return apexStackTrace(failure, rt.program);
}
