import { type FieldValue } from '../../store/sobject';
import { RowBuilder } from '../../store/row-builder';
import type { Batch } from '../dml-types';
import type { Behaviour } from './behaviour';

/** Salesforce Help, "Campaign Member Statuses": what members of a new campaign can be. */
const STATUSES: readonly (readonly [label: string, isDefault: boolean, hasResponded: boolean])[] = [
    ['Sent', true, false],
    ['Responded', false, true],
];

export const campaign: Behaviour = {
    saved: (batch, works) => {
        if (batch.operation !== 'insert' || !batch.rt.model.findObject('CampaignMemberStatus')) return;
        const rows = new RowBuilder(batch.rt.store, batch.rt.clock.now(), batch.rt.transaction.user.id);
        for (const { record } of works)
            STATUSES.forEach(([label, isdefault, hasresponded], at) =>
                rows.insert('CampaignMemberStatus', {
                    campaignid: record.id,
                    label,
                    isdefault,
                    hasresponded,
                    sortorder: at + 1,
                }),
            );
    },
};

/** What a member shows of its lead or contact. */
const SHOWN = ['firstname', 'lastname', 'name', 'email', 'phone', 'mobilephone', 'fax', 'title', 'salutation'] as const;

function personOf(batch: Batch, id: string): ((key: string) => FieldValue) | null {
    const type = batch.rt.model.findByKeyPrefix(id.slice(0, 3));
    const table = type && batch.rt.store.table(type);
    const row = table?.get(id);
    return table && row ? (key) => row[table.slot(key)] ?? null : null;
}

/** Object Reference, "CampaignMember": the type, name and addresses are those of the person. */
export const campaignMember: Behaviour = {
    complete: (batch, work) => {
        const { values } = work.record;
        const [contact, lead] = [values.get('contactid'), values.get('leadid')];
        const id = contact ?? lead;
        const person = typeof id === 'string' ? personOf(batch, id) : null;
        values.set('type', contact ? 'Contact' : lead ? 'Lead' : null);
        values.set('leadorcontactid', id ?? null);
        for (const key of SHOWN) if (person) values.set(key, person(key));
        if (person && lead && !contact) values.set('companyoraccount', person('company'));
        values.set('hasresponded', values.get('status') === 'Responded');
        return undefined;
    },
};
