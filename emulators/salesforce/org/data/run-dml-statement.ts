import { runDml, type DmlOperation, type DmlOptions as EngineOptions, type RecordOutcome } from '../../dml';
import { dmlException } from '../../dml/dml-exception';
import { ApexList } from '../../library/collections';
import { RecordResult } from '../../library/org/database/record-result';
import type { ApexValue, DmlOptions } from '../../runtime';
import { SObjectValue } from '../../store';
import type { OrgRuntime } from '../org-runtime';
import { findLockedId, lockError } from './row-locks';

/** A record, a list of records, or a list of ids (delete), as records. */
export function readRecords(rt: OrgRuntime, value: ApexValue): SObjectValue[] {
    const items = value instanceof ApexList ? value.items : [value];
    return items.map((item) => {
        if (item instanceof SObjectValue) return item;
        if (typeof item === 'string') return recordOfId(rt, item);
        throw rt.exception('System.NullPointerException', 'Attempt to de-reference a null object');
    });
}

/** A record that only knows its Id. */
export function recordOfId(rt: OrgRuntime, id: string): SObjectValue {
    const type = rt.model.findByKeyPrefix(id.slice(0, 3));
    if (!type) throw rt.exception('System.StringException', `Invalid id: ${id}`);
    const record = new SObjectValue(type);
    record.values.set('id', id);
    return record;
}

function engineOptions(rt: OrgRuntime, records: readonly SObjectValue[], options: DmlOptions): EngineOptions {
    const { access, allOrNone, externalIdField, allowFieldTruncation = false } = options;
    const sharing = options.sharing ?? rt.sharing();
    const type = records[0]?.type;
    const field = type && externalIdField ? rt.model.findField(type, externalIdField) : undefined;
    return { access, sharing, allOrNone, allowFieldTruncation, ...(field ? { externalIdField: field } : {}) };
}

/** Counts the statement, notes that work is uncommitted, and lets others overtake before the first change. */
export function beginStatement(rt: OrgRuntime, rows: number): void {
    const transaction = rt.transaction;
    if (transaction.readOnly) {
        throw rt.exception('System.LimitException', 'Too many DML statements: 1');
    }
    rt.wait('dml');
    transaction.limits.count('dmlStatements');
    transaction.limits.count('dmlRows', rows);
    transaction.hasUncommittedWork = true;
    for (const savepoint of transaction.savepoints) savepoint.rolledBack = false;
}

function results(operation: DmlOperation, outcomes: readonly RecordOutcome[]): RecordResult[] {
    return outcomes.map((outcome) => new RecordResult(operation, outcome));
}

/** Rows held FOR UPDATE by a transaction that waits: the statement fails as a whole, or all its rows fail. */
function refuseLocked(
    rt: OrgRuntime,
    operation: DmlOperation,
    records: readonly SObjectValue[],
    options: DmlOptions,
): RecordResult[] | null {
    const ids = records.map((record) => record.id);
    if (findLockedId(rt, ids) === undefined) return null;
    const outcomes = ids.map((id) => ({ id, success: false, errors: [lockError] }));
    if (options.allOrNone) throw dmlException(rt, operation, outcomes);
    return results(operation, outcomes);
}

function runLogged(
    rt: OrgRuntime,
    operation: DmlOperation,
    records: readonly SObjectValue[],
    options: DmlOptions,
): readonly RecordOutcome[] {
    const title = operation[0].toUpperCase() + operation.slice(1);
    rt.log?.eventHere('DML_BEGIN', `Op:${title}`, `Type:${records[0].type.apiName}`, `Rows:${records.length}`);
    try {
        return runDml(rt, operation, records, engineOptions(rt, records, options));
    } finally {
        rt.log?.eventHere('DML_END');
    }
}

/** One DML statement or Database call: limits, then the engine. */
export function runDmlStatement(
    rt: OrgRuntime,
    operation: DmlOperation,
    value: ApexValue,
    options: DmlOptions,
): RecordResult[] {
    if (value === null) throw rt.exception('System.NullPointerException', 'Attempt to de-reference a null object');
    const records = readRecords(rt, value);
    if (records.length === 0) return [];
    beginStatement(rt, records.length);
    const refused = refuseLocked(rt, operation, records, options);
    if (refused) return refused;
    return results(operation, runLogged(rt, operation, records, options));
}

/** `merge master duplicates`: up to two records or ids. */
export function runMergeStatement(
    rt: OrgRuntime,
    master: ApexValue,
    duplicates: ApexValue,
    options: DmlOptions,
): RecordResult[] {
    const records = [...readRecords(rt, master), ...readRecords(rt, duplicates)];
    beginStatement(rt, records.length);
    return results('merge', runLogged(rt, 'merge', records, options));
}
