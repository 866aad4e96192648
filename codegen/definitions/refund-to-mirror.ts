import { defineMapping, truncate } from '../language';
import { mirrorKey } from '../logic/idempotency-key';
import { salesforce, zohoBooks } from '../schemas';
import { creditNoteToMirror } from './credit-note-to-mirror';

/** A refund of a credit note is mirrored. Account and currency are those of its credit note: whoever saves copies them. */
export const refundToMirror = defineMapping({
    key: 'refund-to-mirror',
    version: 1,
    description: 'Money of a credit note that was given back in Zoho Books is mirrored in Salesforce.',
    from: zohoBooks.creditNoteRefund,
    to: salesforce.Refund__c,
    owner: 'books',
    identity: { externalId: 'Key__c' },
    fields: ({ field, neededLookup }) => ({
        Connection__c: field((_r, at) => at.connection.Id),
        Key__c: field((r, at) => truncate(mirrorKey(at.connection.Id, r.creditnote_refund_id ?? ''), 120)),
        Zoho_Id__c: field((r) => r.creditnote_refund_id),
        Credit_Note__c: neededLookup((r) => r.creditnote_id, creditNoteToMirror),
        Refund_Date__c: field((r) => r.date),
        Amount__c: field((r) => r.amount),
        Base_Amount__c: field((r) => r.amount_bcy),
        Exchange_Rate__c: field((r) => r.exchange_rate),
        Description__c: field((r) => truncate(r.description, 2000)),
        Mode__c: field((r) => truncate(r.refund_mode, 100)),
        Reference__c: field((r) => truncate(r.reference_number, 100)),
    }),
});
