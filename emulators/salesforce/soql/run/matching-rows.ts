import type { FieldInfo } from '../../metadata/org-model';
import type { Row } from '../../store/store';
import type { QueryPlan } from '../check/query-plan';
import type { Operand } from '../soql-query';
import { chooseRows, rowsOf } from './choose-rows';
import { compileCondition, functionField, type ConditionSource } from './compile-condition';
import { dateFunction } from './date-functions';
import type { QueryAccess } from './query-access';
import type { QueryRun } from './query-run';
import { pathReader, type RowReader } from './row-readers';
import { semiJoinValues } from './semi-join';
import { userRecordAccessRows } from './user-record-access';

/** Reads an operand of WHERE, GROUP BY or ORDER BY from a row. */
export function operandReader(plan: QueryPlan, run: QueryRun, operand: Operand): RowReader {
    if (operand.kind === 'aggregate') throw run.fail('An aggregate function is not allowed here');
    if (operand.kind === 'field' || operand.kind === 'toLabel')
        return pathReader(run.rt, plan.object, plan.paths.get(operand.path)!);
    const { call } = operand;
    const read = pathReader(run.rt, plan.object, plan.paths.get(call.path)!);
    const zone = call.convertTimezone ? run.timeZone : 'GMT';
    return (row) => dateFunction(call.name, read(row), zone);
}

/** The field that says how an operand's values compare. */
export function operandField(plan: QueryPlan, operand: Operand): FieldInfo {
    if (operand.kind === 'field' || operand.kind === 'toLabel') return plan.paths.get(operand.path)!.field;
    if (operand.kind === 'dateFunction' && operand.call.name === 'day_only')
        return { ...functionField(), type: 'date', apexType: 'Date' };
    return functionField();
}

/**
 * Rows of the query's object that the user may see and WHERE accepts.
 *
 * @param parentId only children of this record
 */
export function matchingRows(plan: QueryPlan, run: QueryRun, access: QueryAccess, parentId?: string): Row[] {
    const table = run.rt.store.table(plan.object);
    const semiJoin = semiJoinValues(plan, run, access);
    const source: ConditionSource<Row> = {
        run,
        field: (operand) => operandField(plan, operand),
        reader: (operand) => operandReader(plan, run, operand),
        semiJoin,
    };
    const where = plan.query.where && compileCondition(source, plan.query.where);
    const visible = access.rowFilter(plan.object);
    const deleted = plan.query.allRows ? -1 : table.slot('isdeleted');
    const candidates =
        plan.object.key === 'userrecordaccess'
            ? userRecordAccessRows(plan, run, table)
            : parentId === undefined || !plan.child
              ? chooseRows(plan, run, table, undefined, semiJoin)
              : rowsOf(table, table.idsWhere(plan.child.field.key, parentId));
    const owner = plan.query.scope?.toLowerCase() === 'mine' ? table.slot('ownerid') : -1;
    const rows: Row[] = [];
    for (const row of candidates) {
        if (owner >= 0 && row[owner] !== run.rt.transaction.user.id) continue;
        if (deleted >= 0 && row[deleted] === true) continue;
        if (where && !where(row)) continue;
        if (visible && !visible(row)) continue;
        rows.push(row);
    }
    return rows;
}
