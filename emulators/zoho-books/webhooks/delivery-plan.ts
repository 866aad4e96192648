import { createHmac } from 'node:crypto';
import { isObject, textOf, type Json, type JsonObject } from '../core/json';
import type { WebhookRecord } from '../state/reference-records';

/** What goes over the wire, without its time. */
export interface PlannedDelivery {
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
}

/** The request that a webhook makes for `payload`. Without `sign`, or without a secret, it carries no signature. */
export function planDelivery(webhook: WebhookRecord, payload: JsonObject, sign: boolean): PlannedDelivery {
    const url = new URL(webhook.url);
    for (const one of webhook.query_parameters) {
        url.searchParams.append(textOf(one, 'param_name'), fill(textOf(one, 'param_value'), payload));
    }
    const { type, body, pairs } = bodyOf(webhook, payload);
    const own = webhook.headers.map((one) => [textOf(one, 'param_name'), fill(textOf(one, 'param_value'), payload)]);
    const headers: Record<string, string> = {
        'Content-Type': type,
        ...(Object.fromEntries(own) as Record<string, string>),
    };
    if (sign && webhook.secret !== '') {
        const raw = pairs.length > 0 ? '' : body;
        headers['X-Zoho-Webhook-Signature'] = signatureOf([...url.searchParams, ...pairs], raw, webhook.secret);
    }
    return { method: webhook.method, url: url.toString(), headers, body };
}

/** Lower-case hexadecimal HMAC-SHA256 over the sorted pairs, key and value joined, followed by the raw JSON body. */
export function signatureOf(pairs: readonly (readonly [string, string])[], rawBody: string, secret: string): string {
    const sorted = [...pairs].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([key, value]) => key + value);
    return createHmac('sha256', secret)
        .update(sorted.join('') + rawBody, 'utf8')
        .digest('hex');
}

function bodyOf(webhook: WebhookRecord, payload: JsonObject) {
    const json = 'application/json';
    if (webhook.body_type === 'raw') return { type: json, body: fill(webhook.raw_data, payload), pairs: [] };
    if (webhook.body_type === 'form') {
        const pairs = webhook.form_data.map(
            (one) => [textOf(one, 'param_name'), fill(textOf(one, 'param_value'), payload)] as [string, string],
        );
        return { type: 'application/x-www-form-urlencoded', body: new URLSearchParams(pairs).toString(), pairs };
    }
    return { type: json, body: JSON.stringify(payload), pairs: [] as [string, string][] };
}

/** Replaces `${INVOICE.INVOICE_ID}` by the record's field; a field that is not there becomes empty. */
function fill(template: string, payload: JsonObject): string {
    const record = Object.values(payload).find(isObject) ?? {};
    return template.replace(/\$\{[A-Z_]+\.([A-Z0-9_]+)\}/g, (_whole, field: string) => {
        const value: Json | undefined = record[field.toLowerCase()];
        return value === undefined || value === null || typeof value === 'object' ? '' : String(value);
    });
}
