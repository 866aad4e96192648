/** Keys that make a record exist once: the same source always gives the same key. */

/**
 * The key of an invoice: it tells one billing of one source apart from every other.
 * @param organizationId id of the Salesforce org
 * @param sourceId id of the record that is billed
 * @param sequence 1 for the first billing of the source, then 2 …
 */
export function invoiceKey(organizationId: string, sourceId: string, sequence: number): string {
    return `${organizationId}:${sourceId}:${sequence}`;
}

/**
 * The key of a customer, person or item. It names the Zoho organisation, not our row of it: whoever connects to the same
 * organisation anew finds what was made before.
 * @param organizationId id of the Salesforce org
 * @param recordId id of the record
 * @param booksId id of the Zoho organisation
 */
export function recordKey(organizationId: string, recordId: string, booksId: string): string {
    return `${organizationId}:${recordId}:${booksId}`;
}

/**
 * The id of the record that a key was made for.
 * @param key text that was found in Zoho Books
 * @returns null when the text is no key of ours
 */
export function sourceOf(key: string): string | null {
    const parts = key.split(':');
    if (parts.length < 2 || parts.length > 3 || parts.some((part) => part.trim() === '')) {
        return null;
    }
    let source: string | null = null;
    let position = 0;
    for (const part of parts) {
        if (position === 1) {
            source = part;
        }
        position = position + 1;
    }
    return source;
}

/**
 * The key of a mirrored record: connections do not share Zoho ids.
 * @param connectionId id of the connection
 * @param zohoId id that Zoho Books gave
 */
export function mirrorKey(connectionId: string, zohoId: string): string {
    return `${connectionId}:${zohoId}`;
}
