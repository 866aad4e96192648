/** UserRecordAccess: rows that exist only while they are asked for (Object Reference, "UserRecordAccess"). */
import { canAccessRecord, userAccess } from '../../security';
import type { DataRuntime } from '../../store/data-runtime';
import type { FieldValue } from '../../store/sobject';
import type { Row, Table } from '../../store/store';
import type { QueryPlan } from '../check/query-plan';
import type { Condition } from '../soql-query';
import type { QueryRun } from './query-run';

type Comparison = Extract<Condition, { kind: 'compare' }>;

/** Comparisons that all rows must meet. */
function conjuncts(condition: Condition | undefined): Comparison[] {
    if (!condition) return [];
    if (condition.kind === 'and') return condition.parts.flatMap(conjuncts);
    return condition.kind === 'compare' ? [condition] : [];
}

function wanted(plan: QueryPlan, run: QueryRun, fieldKey: string): string[] {
    for (const { left, operator, right } of conjuncts(plan.query.where)) {
        const path = left.kind === 'field' ? plan.paths.get(left.path) : undefined;
        if (path?.field.key !== fieldKey || (operator !== '=' && operator !== 'in')) continue;
        return run.values({ ...path.field, apexType: 'Id' }, right).filter((value) => typeof value === 'string');
    }
    throw run.fail('UserRecordAccess: a query must filter by UserId and RecordId');
}

function accessValues(rt: DataRuntime, userid: string, recordid: string): Record<string, FieldValue> | null {
    const type = rt.model.findByKeyPrefix(recordid.slice(0, 3));
    const row = type && rt.store.table(type).get(recordid);
    if (!type || !row) return null;
    const may = userAccess(rt, userid).object(type);
    const read = may.read && canAccessRecord(rt, userid, recordid, 'read');
    const edit = read && may.edit && canAccessRecord(rt, userid, recordid, 'edit');
    const remove = read && may.delete && canAccessRecord(rt, userid, recordid, 'delete');
    const owns = row[rt.store.table(type).slot('ownerid')] === userid;
    const all = read && (owns || may.modifyAll);
    const levels = { All: all && remove, Transfer: all, Delete: remove, Edit: edit, Read: read };
    return {
        recordid,
        userid,
        hasreadaccess: read,
        haseditaccess: edit,
        hasdeleteaccess: remove,
        hastransferaccess: all,
        hasallaccess: all && remove,
        maxaccesslevel: Object.entries(levels).find(([, has]) => has)?.[0] ?? 'None',
    };
}

/** One row for each user and record that the query names. @throws System.QueryException when it names none */
export function userRecordAccessRows(plan: QueryPlan, run: QueryRun, table: Table): Row[] {
    const users = wanted(plan, run, 'userid');
    const records = wanted(plan, run, 'recordid');
    return users.flatMap((user) =>
        records.flatMap((record) => {
            const values = accessValues(run.rt, user, record);
            return values ? [table.fields.map(({ key }) => values[key] ?? null)] : [];
        }),
    );
}
