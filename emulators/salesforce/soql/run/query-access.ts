import type { SObjectTypeInfo } from '../../metadata/org-model';
import { recordFilter, userAccess } from '../../security';
import type { ApexException } from '../../runtime/exceptions';
import type { Row } from '../../store/store';
import { noSuchColumn } from '../check/resolve-path';
import type { QueryPlan } from '../check/query-plan';
import type { QueryOptions } from '../index';
import type { QueryRun } from './query-run';

/** What the running user may see in one query. */
export interface QueryAccess {
    /** A test for rows, or null when all may be seen. */
    rowFilter(object: SObjectTypeInfo): ((row: Row) => boolean) | null;
}

/** Objects and fields of the query that the user may not read, by object. */
function inaccessible(
    plan: QueryPlan,
    run: QueryRun,
    found = new Map<string, Set<string>>(),
): Map<string, Set<string>> {
    const access = userAccess(run.rt, run.rt.transaction.user.id);
    const add = (object: string, field: string): void =>
        void found.set(object, (found.get(object) ?? new Set()).add(field));
    if (!access.object(plan.object).read) add(plan.object.apiName, '');
    for (const { object, field } of plan.touched) {
        if (!access.object(object).read || !access.field(object, field).read) add(object.apiName, field.apiName);
    }
    for (const subplan of plan.subplans.values()) inaccessible(subplan, run, found);
    return found;
}

function refusal(
    plan: QueryPlan,
    run: QueryRun,
    found: ReadonlyMap<string, ReadonlySet<string>>,
    enforced: boolean,
): ApexException {
    const fields = new Map([...found].map(([object, names]) => [object, [...names].filter((name) => name !== '')]));
    const hidden = [...found].find(([, names]) => names.has(''))?.[0];
    const first = [...fields].find(([, names]) => names.length > 0);
    const message = enforced
        ? 'Insufficient permissions: secure query included inaccessible field'
        : hidden !== undefined
          ? `sObject type '${hidden}' is not supported. If you are attempting to use a custom object, be sure to append the '__c' after the entity name. Please reference your WSDL or the describe call for the appropriate names.`
          : noSuchColumn(first![1][0]!, first![0]);
    const exception = run.fail(message);
    exception.details = { inaccessibleFields: fields };
    return exception;
}

/** Checks object and field permissions where the mode asks for it. @throws System.QueryException with all inaccessible fields */
export function queryAccess(plan: QueryPlan, run: QueryRun, options: QueryOptions): QueryAccess {
    const mode = plan.query.access ?? options.access;
    if (mode === 'user' || mode === 'securityEnforced') {
        const found = inaccessible(plan, run);
        if (found.size > 0) throw refusal(plan, run, found, mode === 'securityEnforced');
    }
    const filtered = mode === 'user' || options.sharing === 'with';
    return {
        rowFilter: (object) => (filtered ? recordFilter(run.rt, run.rt.transaction.user.id, object, 'read') : null),
    };
}
