import { isId } from '../../store/id';
import { dmlErrors } from '../dml-errors';
import type { Batch } from '../dml-types';
import type { Behaviour } from './behaviour';
import { personName } from './names';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export const user: Behaviour = {
    complete: (batch, work) => {
        const { values } = work.record;
        const username = values.get('username');
        if (typeof username === 'string') {
            if (!EMAIL.test(username))
                return dmlErrors.other(
                    'INVALID_EMAIL_ADDRESS',
                    'Username: invalid email address: ' + username,
                    'Username',
                );
            values.set('username', username.toLowerCase());
        }
        if (batch.operation === 'insert') {
            if (!work.given.values.has('isactive')) values.set('isactive', true);
            values.set('usertype', 'Standard');
            values.set(
                'communitynickname',
                values.get('communitynickname') ?? String(values.get('alias') ?? username ?? '').slice(0, 40),
            );
        }
        return personName.complete!(batch, work);
    },
};

/** A permission set once per user. */
export const permissionSetAssignment: Behaviour = {
    complete: (batch, work) => {
        const { table } = batch;
        const { values } = work.record;
        if (batch.operation !== 'insert') return undefined;
        const same = table.idsWhere('assigneeid', values.get('assigneeid') ?? null).find((id) => {
            const row = table.get(id)!;
            return (
                row[table.slot('isdeleted')] !== true &&
                row[table.slot('permissionsetid')] === values.get('permissionsetid')
            );
        });
        return same
            ? dmlErrors.other(
                  'DUPLICATE_VALUE',
                  `duplicate value found: <unknown> duplicates value on record with id: ${same}`,
              )
            : undefined;
    },
};

function organizationId(batch: Batch): string {
    const type = batch.rt.model.findObject('Organization')!;
    const [row] = batch.rt.store.table(type).rows();
    return row![batch.rt.store.table(type).slot('id')] as string;
}

/** One record per owner in a hierarchy; the organization when none is named. */
export const customSetting: Behaviour = {
    prepare: (batch, work) => {
        const { values } = work.record;
        if (batch.type.customSettingsType === 'Hierarchy' && !values.get('setupownerid'))
            values.set('setupownerid', organizationId(batch));
        if (batch.type.customSettingsType === 'List') values.set('setupownerid', organizationId(batch));
    },
    complete: (batch, work) => {
        const { table, type } = batch;
        const key = type.customSettingsType === 'List' ? 'name' : 'setupownerid';
        const value = work.record.raw(key);
        if (key === 'name' && value === null) return dmlErrors.requiredMissing([type.fields.get('name')!]);
        if (key === 'setupownerid' && !(typeof value === 'string' && isId(value) && /^(00D|00e|005)/.test(value)))
            return dmlErrors.noSuchReference();
        const other = table
            .idsWhere(key, value)
            .find((id) => id !== work.record.id && table.get(id)![table.slot('isdeleted')] !== true);
        return other ? dmlErrors.duplicate(type.fields.get(key)!, other) : undefined;
    },
};
