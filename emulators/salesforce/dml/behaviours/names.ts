import type { FieldValue } from '../../store/sobject';
import { dmlErrors } from '../dml-errors';
import type { Behaviour } from './behaviour';

/** `FirstName MiddleName LastName Suffix` */
export function fullName(get: (key: string) => FieldValue): string | null {
    const parts = ['firstname', 'middlename', 'lastname', 'suffix']
        .map(get)
        .filter((part) => typeof part === 'string' && part.trim() !== '');
    return parts.length === 0 ? null : parts.join(' ');
}

/** Contact, Lead, User, Individual: the name is made of its parts. */
export const personName: Behaviour = {
    complete: (_batch, work) => {
        const { values } = work.record;
        values.set(
            'name',
            fullName((key) => values.get(key) ?? null),
        );
        return undefined;
    },
};

/** A converted lead cannot be changed (SOAP API Developer Guide, status code CANNOT_UPDATE_CONVERTED_LEAD). */
export const lead: Behaviour = {
    complete: (batch, work) => {
        if (work.old?.raw('isconverted') === true && work.given.raw('masterrecordid') === null)
            return dmlErrors.other('CANNOT_UPDATE_CONVERTED_LEAD', 'cannot reference converted lead');
        return personName.complete?.(batch, work);
    },
};
