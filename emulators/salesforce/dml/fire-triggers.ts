import { TriggerFailure } from '../org/triggers/trigger-failure';
import type { TriggerEvent } from '../store/data-runtime';
import type { SObjectValue } from '../store/sobject';
import { dmlErrors } from './dml-errors';
import type { Batch, Work } from './dml-types';

const MAXIMUM_DEPTH = 16;

/** Takes over what `addError` left on the records. */
export function collectErrors(works: readonly Work[]): void {
    for (const work of works) {
        for (const record of new Set([work.record, ...(work.old ? [work.old] : [])])) {
            for (const { message, fields, statusCode } of record.errors ?? [])
                work.errors.push({ statusCode, message, fields });
            record.errors = null;
        }
    }
}

/** Runs an object's triggers over a chunk; an exception in their code fails every record of it. */
export function fireTriggers(batch: Batch, event: TriggerEvent, works: readonly Work[]): void {
    const { rt, type } = batch;
    if (works.length === 0 || !rt.triggers.has(type, event)) return;
    if (rt.transaction.triggerDepth >= MAXIMUM_DEPTH) {
        const failure = dmlErrors.inTrigger(
            `maximum trigger depth exceeded\n${type.apiName} trigger event ${event[0]!.toUpperCase()}${event.slice(1)}`,
        );
        for (const work of works) work.errors.push(failure);
        return;
    }
    const isDelete = event === 'beforeDelete' || event === 'afterDelete';
    const hasOld = isDelete || event.endsWith('Update');
    const records = works.map((work) => work.record);
    const setReadOnly = (readOnly: boolean): void => {
        if (event !== 'beforeInsert' && event !== 'beforeUpdate')
            for (const record of records) record.readOnly = readOnly;
        for (const work of works) if (work.old) work.old.readOnly = true;
    };
    setReadOnly(true);
    try {
        rt.triggers.fire({
            object: type,
            event,
            newRecords: isDelete ? null : records,
            oldRecords: hasOld ? works.map((work) => work.old as SObjectValue) : null,
        });
    } catch (thrown) {
        if (!(thrown instanceof TriggerFailure)) throw thrown;
        for (const work of works) work.errors.push(dmlErrors.inTrigger(thrown.message));
    } finally {
        setReadOnly(false);
    }
    collectErrors(works);
}
