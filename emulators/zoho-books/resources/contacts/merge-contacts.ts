import { refused } from '../../core/api-error';
import type { Kernel } from '../../core/kernel';
import { MODEL_CODES } from '../../core/model-codes';
import { touch } from '../documents/touch';

/**
 * Merges one customer into another, as the page of Zoho Books does; the API documents no call for it. The transactions and persons
 * of the first go to the second, and the first is gone: its id is not found any more. That the documents carry a new time of
 * change is a guess [model].
 * @throws ApiError when both are one, or in different currencies
 */
export function mergeContacts(kernel: Kernel, fromId: string, intoId: string): void {
    const { contacts, invoices, payments, creditNotes } = kernel.state;
    const from = kernel.find(contacts, fromId, 'Contact');
    const into = kernel.find(contacts, intoId, 'Contact');
    if (from === into || from.currency_id !== into.currency_id) {
        throw refused(MODEL_CODES.inTransaction, 'Only two customers of one currency can be merged.');
    }
    const kinds = [
        ['invoice', 'invoice_id', invoices],
        ['customer_payment', 'payment_id', payments],
        ['creditnote', 'creditnote_id', creditNotes],
    ] as const;
    for (const [kind, key, records] of kinds) {
        for (const record of records.values()) {
            if (record.customer_id !== fromId) continue;
            record.customer_id = intoId;
            touch(kernel, record);
            kernel.changed(kind, 'edited', (record as unknown as Readonly<Record<string, string>>)[key]);
        }
    }
    into.persons.push(...from.persons.map((person) => ({ ...person, is_primary_contact: false })));
    touch(kernel, into);
    kernel.changed('contact', 'edited', intoId);
    kernel.changed('contact', 'deleted', fromId);
    contacts.delete(fromId);
}
