import { ApexDatetime } from '../library/datetime';
import type { FieldValue } from '../store/sobject';
import { nextAutoNumber } from './auto-number';
import type { Batch, Work } from './dml-types';
import { fillComputed } from './draft-record';
import { checkUnique } from './unique-values';

function stamp(batch: Batch, work: Work, id: string): void {
    const { values } = work.record;
    const user = batch.rt.transaction.user.id;
    const now = new ApexDatetime(batch.rt.clock.now());
    const insert = batch.operation === 'insert';
    const has = (key: string): boolean => batch.table.slot(key) >= 0;
    const set = (key: string, value: FieldValue): void => void (has(key) && values.set(key, value));
    values.set('id', id);
    if (insert) {
        set('createdbyid', user);
        set('createddate', now);
        set('isdeleted', false);
    }
    set('lastmodifiedbyid', user);
    set('lastmodifieddate', now);
    set('systemmodstamp', now);
}

function numberAndName(batch: Batch, work: Work, id: string): void {
    const { values } = work.record;
    for (const field of batch.table.fields) {
        if (field.autoNumber && !values.get(field.key)) values.set(field.key, nextAutoNumber(batch, field));
    }
    const name = batch.type.fields.get('name');
    const named = batch.type.kind === 'custom' || batch.type.kind === 'customSetting';
    if (named && name && !name.autoNumber && !values.get('name'))
        values.set('name', batch.type.kind === 'custom' ? id : `${batch.type.label} (${id})`.slice(0, 38));
}

/** Writes valid records; a value that another record has is an error. New ids go into the records. */
export function saveRecords(batch: Batch, works: readonly Work[]): void {
    const { rt, table, type } = batch;
    for (const work of works) {
        const id = work.record.id ?? rt.store.nextId(type);
        const duplicate = checkUnique(batch, work, id);
        if (duplicate) {
            work.errors.push(duplicate);
            continue;
        }
        stamp(batch, work, id);
        if (batch.operation === 'insert') numberAndName(batch, work, id);
        const { values } = work.record;
        rt.store.write(
            type,
            table.fields.map((field) => values.get(field.key) ?? (field.type === 'boolean' ? false : null)),
        );
        fillComputed(batch, work.record);
    }
}
