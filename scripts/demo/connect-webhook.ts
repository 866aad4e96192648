import type { RunningZohoBooks } from '../../emulators/zoho-books';

const ENTITIES = ['invoice', 'customer_payment', 'creditnote', 'contact'] as const;

/**
 * Registers the webhooks that tell Salesforce of changes, as an admin does in Zoho Books. `entity` travels as a query parameter, since
 * the body names no event; it is part of what is signed.
 */
export function connectWebhook(zoho: RunningZohoBooks, url: string, secret: string): void {
    for (const entity of ENTITIES) {
        const answer = zoho.books.call('POST', '/settings/webhooks', {
            webhook_name: `Bookbridge ${entity}`,
            entity,
            method: 'POST',
            url,
            secret,
            events: ['created', 'edited', 'deleted'],
            query_parameters: [{ param_name: 'entity', param_value: entity }],
        });
        if (answer.status >= 400)
            throw new Error(`Zoho Books refused the webhook of ${entity}: ${JSON.stringify(answer)}`);
    }
}
