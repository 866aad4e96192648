import { beginStatement } from '../../../org/data/run-dml-statement';
import { orgOf } from '../../../org/org-of';
import { ConversionRefused, convertLead, type LeadConversion } from '../../../dml/convert-lead';
import { dmlException } from '../../../dml/dml-exception';
import type { RecordOutcome } from '../../../dml';
import { listOf, makeTypeRef, type Runtime } from '../../../runtime';
import { normaliseId } from '../../../store/id';
import type { SObjectValue } from '../../../store';
import { ApexList } from '../../collections';
import { definePlainType, newPlainValue, type PlainValue } from '../../plain-type';
import { definePlatformType } from '../../registry';
import { readAccess } from './dynamic-query';
import { errorList } from './record-result';

const MOST_LEADS = 100;

definePlainType('Database.LeadConvert', {
    defaults: () => ({
        donotcreateopportunity: false,
        overwriteleadsource: false,
        sendnotificationemail: false,
        bypassaccountdedupecheck: false,
        bypasscontactdedupecheck: false,
    }),
});
definePlainType('Database.LeadConvertResult', {
    defaults: () => ({ success: false, errors: errorList([]) }),
    noConstructor: true,
});

function readConversion({ values }: PlainValue): LeadConversion {
    const id = (key: string): string | null => {
        const given = values.get(key) as string | null | undefined;
        return given ? normaliseId(given) : null;
    };
    const record = (key: string): SObjectValue | null => (values.get(key) as SObjectValue | undefined) ?? null;
    return {
        leadId: id('leadid'),
        convertedStatus: (values.get('convertedstatus') as string | undefined) ?? null,
        accountId: id('accountid'),
        contactId: id('contactid'),
        opportunityId: id('opportunityid'),
        opportunityName: (values.get('opportunityname') as string | undefined) ?? null,
        ownerId: id('ownerid'),
        doNotCreateOpportunity: values.get('donotcreateopportunity') === true,
        overwriteLeadSource: values.get('overwriteleadsource') === true,
        accountRecord: record('accountrecord'),
        contactRecord: record('contactrecord'),
        opportunityRecord: record('opportunityrecord'),
    };
}

interface Converted {
    readonly outcome: RecordOutcome;
    readonly result: PlainValue;
}

function convertOne(rt: Runtime, given: PlainValue, rest: readonly unknown[]): Converted {
    const org = orgOf(rt);
    const wanted = readConversion(given);
    const mark = org.store.mark();
    const make = (values: Readonly<Record<string, unknown>>): PlainValue =>
        newPlainValue(rt, 'Database.LeadConvertResult', { leadid: wanted.leadId, ...values });
    try {
        const options = { access: readAccess(rest), sharing: rt.sharing(), allOrNone: false } as const;
        const { accountId, contactId, opportunityId } = convertLead(org, wanted, options);
        const ids = { accountid: accountId, contactid: contactId, opportunityid: opportunityId };
        return { outcome: { id: wanted.leadId, success: true, errors: [] }, result: make({ ...ids, success: true }) };
    } catch (failure) {
        if (!(failure instanceof ConversionRefused)) throw failure;
        org.store.rollbackTo(mark);
        const errors = [failure.error];
        return { outcome: { id: null, success: false, errors }, result: make({ errors: errorList(errors) }) };
    }
}

/** @throws System.DmlException unless partial success is allowed; nothing is saved then */
function convert(rt: Runtime, given: PlainValue | ApexList, ...rest: unknown[]): unknown {
    const org = orgOf(rt);
    const list = given instanceof ApexList ? (given.items as PlainValue[]) : [given];
    if (list.some((one) => (one as PlainValue | null) === null))
        throw rt.exception('System.NullPointerException', 'Attempt to de-reference a null object');
    if (list.length > MOST_LEADS)
        throw rt.exception('System.LimitException', `Too many leads to convert: ${list.length}`);
    beginStatement(org, list.length);
    const mark = org.store.mark();
    const done = list.map((one) => convertOne(rt, one, rest));
    const outcomes = done.map(({ outcome }) => outcome);
    if (rest[0] !== false && outcomes.some(({ success }) => !success)) {
        org.store.rollbackTo(mark);
        throw dmlException(org, 'convertLead', outcomes, () => 'Lead');
    }
    const results = done.map(({ result }) => result);
    return given instanceof ApexList
        ? new ApexList(listOf(makeTypeRef('Database.LeadConvertResult')), results)
        : results[0];
}

definePlatformType({
    name: 'System.Database',
    statics: { 'convertlead/1': convert, 'convertlead/2': convert, 'convertlead/3': convert },
});
