/**
 * Database.convertLead: a lead becomes an account, a contact and, unless refused, an opportunity (Apex Developer Guide, "Converting
 * Leads"; SOAP API Developer Guide, convertLead()). Errors that those pages do not name have the texts that are publicly known.
 */
import { ApexDate } from '../library/date';
import type { DataRuntime } from '../store/data-runtime';
import { type FieldValue, SObjectValue } from '../store/sobject';
import { updateBySystem } from './behaviours/update-by-system';
import { dmlErrors } from './dml-errors';
import type { DmlError, DmlOptions } from './dml-types';
import { ACCOUNT_FIELDS, CONTACT_FIELDS, OPPORTUNITY_FIELDS } from './lead-conversion-fields';
import { runDml } from './run-dml';

export interface LeadConversion {
    readonly leadId: string | null;
    readonly convertedStatus: string | null;
    readonly accountId: string | null;
    readonly contactId: string | null;
    readonly opportunityId: string | null;
    readonly opportunityName: string | null;
    readonly ownerId: string | null;
    readonly doNotCreateOpportunity: boolean;
    readonly overwriteLeadSource: boolean;
    /** Records that the caller prepared; Lead values do not overwrite theirs. */
    readonly accountRecord: SObjectValue | null;
    readonly contactRecord: SObjectValue | null;
    readonly opportunityRecord: SObjectValue | null;
}

export interface ConvertedLead {
    readonly accountId: string;
    readonly contactId: string;
    readonly opportunityId: string | null;
}

/** What is wrong with a conversion; the caller rolls back. */
export class ConversionRefused extends Error {
    constructor(readonly error: DmlError) {
        super(error.message);
    }
}

const refuse = (statusCode: string, message: string, ...fields: string[]): never => {
    throw new ConversionRefused(dmlErrors.other(statusCode, message, ...fields));
};

type Read = (key: string) => FieldValue;

class Conversion {
    private readonly lead: Read;

    constructor(
        private readonly rt: DataRuntime,
        private readonly wanted: LeadConversion,
        private readonly options: DmlOptions,
    ) {
        this.lead =
            this.rowOf('Lead', wanted.leadId) ?? refuse('REQUIRED_FIELD_MISSING', 'missing required field: leadId');
    }

    run(): ConvertedLead {
        this.check();
        const accountId = this.save('Account', this.wanted.accountId, this.wanted.accountRecord, this.accountValues());
        const contact = { ...this.taken(CONTACT_FIELDS), accountid: accountId, ownerid: this.owner() };
        const contactId = this.save('Contact', this.wanted.contactId, this.wanted.contactRecord, contact);
        if (this.wanted.contactId && this.wanted.overwriteLeadSource)
            this.write('update', 'Contact', { id: contactId, leadsource: this.lead('leadsource') });
        const opportunityId = this.opportunity(accountId, contactId);
        this.close({ accountId, contactId, opportunityId });
        return { accountId, contactId, opportunityId };
    }

    private check(): void {
        const { convertedStatus, contactId, accountId } = this.wanted;
        if (this.lead('isconverted') === true)
            refuse('CANNOT_UPDATE_CONVERTED_LEAD', 'cannot reference converted lead');
        if (convertedStatus === null) refuse('REQUIRED_FIELD_MISSING', 'missing required field: convertedStatus');
        const known = this.findRow('LeadStatus', (read) => read('masterlabel') === convertedStatus);
        if (known?.('isconverted') !== true) refuse('INVALID_STATUS', `invalid convertedStatus: ${convertedStatus}`);
        if (contactId !== null && accountId === null)
            refuse('INVALID_FIELD', 'An account must be specified when a contact is: accountId', 'accountId');
        if (contactId !== null && this.rowOf('Contact', contactId)?.('accountid') !== accountId)
            refuse('INVALID_CROSS_REFERENCE_KEY', 'The contact does not belong to the specified account');
    }

    private owner(): FieldValue {
        return this.wanted.ownerId ?? this.lead('ownerid');
    }

    private accountValues(): Record<string, FieldValue> {
        return { ...this.taken(ACCOUNT_FIELDS), ownerid: this.owner() };
    }

    /** The Lead's values under the names that the new record has for them. */
    private taken(map: Readonly<Record<string, string>>): Record<string, FieldValue> {
        const values = Object.entries(map).map(([key, from]) => [key, this.lead(from)] as const);
        return Object.fromEntries(values.filter(([, value]) => value !== null && value !== undefined));
    }

    /** Inserts a record, or fills what is empty in the one that was named. */
    private save(
        object: string,
        id: string | null,
        given: SObjectValue | null,
        values: Record<string, FieldValue>,
    ): string {
        const existing = id === null ? null : this.rowOf(object, id);
        if (id !== null && !existing) refuse('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id');
        const all = { ...values, ...Object.fromEntries(given?.values ?? []) };
        if (!existing) return this.write('insert', object, all);
        const empty = Object.entries(all).filter(([key]) => existing(key) === null || given?.values.has(key));
        return empty.length === 0 ? id! : this.write('update', object, { ...Object.fromEntries(empty), id });
    }

    private opportunity(accountId: string, contactId: string): string | null {
        const { doNotCreateOpportunity, opportunityId, opportunityName, opportunityRecord } = this.wanted;
        if (doNotCreateOpportunity) return null;
        const stage = this.findRow('OpportunityStage', (read) => read('isactive') === true);
        const values = {
            ...this.taken(OPPORTUNITY_FIELDS),
            name: opportunityName ?? this.lead('company'),
            accountid: accountId,
            stagename: stage?.('masterlabel') ?? null,
            closedate: endOfQuarter(this.rt.clock.now()),
            ownerid: this.owner(),
        };
        const id = this.save('Opportunity', opportunityId, opportunityRecord, values);
        if (opportunityId === null)
            this.write('insert', 'OpportunityContactRole', {
                opportunityid: id,
                contactid: contactId,
                isprimary: true,
            });
        return id;
    }

    /** Marks the lead as converted, with its triggers, and hands on what belongs to it. */
    private close({ accountId, contactId, opportunityId }: ConvertedLead): void {
        const type = this.rt.model.findObject('Lead')!;
        const now = ApexDate.fromEpoch(this.rt.clock.now());
        const lead = recordOf(type, {
            id: this.wanted.leadId,
            status: this.wanted.convertedStatus,
            isconverted: true,
            converteddate: now,
            convertedaccountid: accountId,
            convertedcontactid: contactId,
            convertedopportunityid: opportunityId,
        });
        updateBySystem(this.rt, type, [lead]);
        this.handOn('Task', 'whoid', { whoid: contactId, whatid: opportunityId ?? accountId });
        this.handOn('Event', 'whoid', { whoid: contactId, whatid: opportunityId ?? accountId });
        this.handOn('CampaignMember', 'leadid', { contactid: contactId });
    }

    private handOn(object: string, key: string, values: Record<string, FieldValue>): void {
        const type = this.rt.model.findObject(object);
        if (!type) return;
        const ids = this.rt.store.table(type).idsWhere(key, this.wanted.leadId);
        updateBySystem(
            this.rt,
            type,
            ids.map((id) => recordOf(type, { ...values, id })),
        );
    }

    /** One record through the order of execution. @throws ConversionRefused with what is wrong with it */
    private write(operation: 'insert' | 'update', object: string, values: Record<string, FieldValue>): string {
        const type = this.rt.model.findObject(object)!;
        const known = Object.fromEntries(Object.entries(values).filter(([key]) => type.fields.has(key)));
        const [outcome] = runDml(this.rt, operation, [recordOf(type, known)], { ...this.options, allOrNone: false });
        if (!outcome!.success) throw new ConversionRefused(outcome!.errors[0]!);
        return outcome!.id!;
    }

    private rowOf(object: string, id: string | null): Read | null {
        return id === null ? null : this.findRow(object, (read) => read('id') === id && read('isdeleted') !== true);
    }

    private findRow(object: string, test: (read: Read) => boolean): Read | null {
        const table = this.rt.store.table(this.rt.model.findObject(object)!);
        for (const row of table.rows()) {
            const read: Read = (key) => row[table.slot(key)] ?? null;
            if (test(read)) return read;
        }
        return null;
    }
}

function recordOf(type: SObjectValue['type'], values: Record<string, FieldValue>): SObjectValue {
    const record = new SObjectValue(type);
    for (const [key, value] of Object.entries(values)) record.values.set(key, value);
    return record;
}

/** SOAP API Developer Guide: the close date of the new opportunity is the last day of the quarter. */
function endOfQuarter(now: number): ApexDate {
    const today = ApexDate.fromEpoch(now);
    const month = Math.ceil(today.month / 3) * 3;
    return ApexDate.of(today.year, month, 1).addMonths(1).addDays(-1);
}

/** Converts one lead. @throws ConversionRefused; what was saved until then is for the caller to roll back */
export function convertLead(rt: DataRuntime, wanted: LeadConversion, options: DmlOptions): ConvertedLead {
    return new Conversion(rt, wanted, options).run();
}
