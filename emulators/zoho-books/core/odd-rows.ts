import { isObject, type Json, type JsonObject } from './json';

/** What a record becomes: members to replace; null takes a member away. */
type Patch = JsonObject;

/** The member that holds a record's own id, by the name under which answers carry such records. */
const OWN_ID: Readonly<Record<string, string>> = {
    contact: 'contact_id',
    contacts: 'contact_id',
    invoice: 'invoice_id',
    invoices: 'invoice_id',
    payment: 'payment_id',
    customerpayments: 'payment_id',
    customer_payments: 'payment_id',
    payment_refunds: 'payment_refund_id',
    creditnote: 'creditnote_id',
    creditnotes: 'creditnote_id',
    creditnote_refunds: 'creditnote_refund_id',
};

/**
 * Serves the named records in odd shapes, in lists and in detail. `oddities` is JSON: an id and its patch, or several patches, of
 * which a list shows one row each and a detail the first. An array of patches is how one id comes in two rows.
 *
 * @throws SyntaxError when `oddities` is no JSON
 */
export function oddRows(data: JsonObject, oddities: string): JsonObject {
    const patches = new Map(
        Object.entries(JSON.parse(oddities) as Record<string, Patch | readonly Patch[]>).map(([id, patch]) => [
            id,
            Array.isArray(patch) ? (patch as readonly Patch[]) : [patch as Patch],
        ]),
    );
    const shapesOf = (name: string, row: Json): readonly Json[] => {
        if (!isObject(row)) return [row];
        const found = patches.get(String(row[OWN_ID[name]]));
        const inner = walk(row);
        return found ? found.map((patch) => patched(inner, patch)) : [inner];
    };
    const walk = (node: JsonObject): JsonObject =>
        Object.fromEntries(
            Object.entries(node).map(([name, child]) => {
                if (!(name in OWN_ID)) return [name, child];
                if (!Array.isArray(child)) return [name, shapesOf(name, child)[0]];
                return [name, (child as readonly Json[]).flatMap((row) => shapesOf(name, row))];
            }),
        );
    return walk(data);
}

/** Only members that the record has here are replaced: what a list does not show it does not show oddly either. */
function patched(row: JsonObject, patch: Patch): JsonObject {
    const entries = Object.entries(row).map(([key, value]) => [key, key in patch ? patch[key] : value] as const);
    return Object.fromEntries(entries.filter(([, value]) => value !== null));
}
