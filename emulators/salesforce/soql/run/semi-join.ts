import type { FieldValue } from '../../store/sobject';
import type { QueryPlan } from '../check/query-plan';
import type { SoqlQuery } from '../soql-query';
import { matchingRows } from './matching-rows';
import type { QueryAccess } from './query-access';
import type { QueryRun } from './query-run';
import { pathReader } from './row-readers';

/** Values of `IN (SELECT AccountId FROM Contact …)`; computed once per run. */
export function semiJoinValues(
    plan: QueryPlan,
    run: QueryRun,
    access: QueryAccess,
): (value: { readonly query: SoqlQuery }) => readonly FieldValue[] {
    const known = new Map<SoqlQuery, readonly FieldValue[]>();
    return ({ query }) => {
        const before = known.get(query);
        if (before) return before;
        const subplan = plan.subplans.get(query);
        const [item] = subplan?.select ?? [];
        if (!subplan || item?.kind !== 'field') throw run.fail('A semi-join sub-query must select exactly one field');
        const read = pathReader(run.rt, subplan.object, subplan.paths.get(item.path)!);
        const values = matchingRows(subplan, run, access)
            .map(read)
            .filter((value) => value !== null);
        known.set(query, values);
        return values;
    };
}
