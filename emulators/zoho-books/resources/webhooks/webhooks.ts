import { invalidField, refused } from '../../core/api-error';
import { any, choice, flag, later, objects, required, text, texts } from '../../core/body-schema';
import { objectsOf, textOf, textsOf, type JsonObject } from '../../core/json';
import type { Kernel } from '../../core/kernel';
import { MODEL_CODES } from '../../core/model-codes';
import { plain, type Call, type Reply, type Route } from '../../core/route';
import type { WebhookRecord } from '../../state/reference-records';
import type { WebhookQueue } from '../../webhooks/webhook-queue';
import { webhookHistoryRoutes } from './webhook-histories';
import { workflowRoutes } from './workflows';

export const HOOK_ENTITIES = ['invoice', 'customer_payment', 'contact', 'item', 'creditnote'] as const;

const pairs = objects({ param_name: required(text(100)), param_value: text(5000) });

const webhookBody = {
    webhook_name: required(text(50)),
    description: text(100),
    entity: required(choice(...HOOK_ENTITIES)),
    method: choice('POST', 'PUT', 'DELETE'),
    url: required(text(5000)),
    secret: text(50),
    headers: pairs,
    query_parameters: pairs,
    body_type: choice('default', 'raw', 'form'),
    raw_data: text(100_000),
    form_data: pairs,
    events: texts,
    entity_parameters: later,
    additional_parameters: later,
    is_new_response_format: flag,
    placeholder: any,
};

const path = '/settings/webhooks';

/** `/settings/webhooks`, their histories, and `/settings/workflows`. */
export function webhookRoutes(queue: WebhookQueue): readonly Route[] {
    return [
        { method: 'GET', path, scope: ['settings', 'READ'], handle: listWebhooks },
        { method: 'POST', path, scope: ['settings', 'CREATE'], handle: createWebhook },
        {
            method: 'GET',
            path: `${path}/:webhook_id`,
            scope: ['settings', 'READ'],
            handle: (call) => ({ data: { webhook: webhookView(call.kernel, webhookOf(call)) } }),
        },
        { method: 'PUT', path: `${path}/:webhook_id`, scope: ['settings', 'UPDATE'], handle: updateWebhook },
        { method: 'DELETE', path: `${path}/:webhook_id`, scope: ['settings', 'DELETE'], handle: deleteWebhook },
        ...webhookHistoryRoutes(queue),
        ...workflowRoutes,
    ];
}

function webhookOf({ kernel, params }: Call): WebhookRecord {
    return kernel.find(kernel.state.webhooks, params['webhook_id'], 'Webhook');
}

function listWebhooks({ kernel, query }: Call): Reply {
    query.know(['page', 'per_page']);
    const webhooks = [...kernel.state.webhooks.values()].map((webhook) => webhookView(kernel, webhook));
    return { data: { webhooks, page_context: { page: 1, per_page: 200, has_more_page: false } } };
}

function createWebhook(call: Call): Reply {
    const { kernel } = call;
    const body = call.body(webhookBody);
    const now = kernel.now();
    const blank: WebhookRecord = {
        webhook_id: kernel.newId(),
        webhook_name: '',
        description: '',
        entity: '',
        method: 'POST',
        url: '',
        secret: '',
        headers: [],
        query_parameters: [],
        body_type: 'default',
        raw_data: '',
        form_data: [],
        events: [],
        created_ms: now,
        modified_ms: now,
    };
    const webhook = { ...blank, ...readWebhook(body) };
    kernel.state.webhooks.set(webhook.webhook_id, webhook);
    const message = 'The webhook has been created.';
    return { message, created: webhook.webhook_id, data: { webhook: webhookView(kernel, webhook) } };
}

function updateWebhook(call: Call): Reply {
    const { kernel } = call;
    const webhook = webhookOf(call);
    Object.assign(webhook, readWebhook(call.body(webhookBody, 'partial')), { modified_ms: kernel.now() });
    return { message: 'The webhook has been updated.', data: { webhook: webhookView(kernel, webhook) } };
}

function deleteWebhook(call: Call): Reply {
    const { kernel } = call;
    const { webhook_id } = webhookOf(call);
    if ([...kernel.state.workflows.values()].some((rule) => rule.webhook_ids.includes(webhook_id))) {
        throw refused(MODEL_CODES.inTransaction, 'The webhook is used by a workflow rule.');
    }
    kernel.state.webhooks.delete(webhook_id);
    return plain('The webhook has been deleted.');
}

const TEXTS = ['webhook_name', 'description', 'entity', 'method', 'url', 'secret', 'body_type', 'raw_data'] as const;

function readWebhook(body: JsonObject): Partial<WebhookRecord> {
    const read: Partial<WebhookRecord> = {};
    for (const key of TEXTS) if (textOf(body, key) !== '') read[key] = textOf(body, key);
    for (const key of ['headers', 'query_parameters', 'form_data'] as const) {
        if (body[key] !== undefined) read[key] = objectsOf(body, key);
    }
    if (body['events'] !== undefined) read.events = textsOf(body, 'events');
    if (read.url !== undefined && !/^https?:\/\//.test(read.url)) throw invalidField('url');
    if (read.url !== undefined && !URL.canParse(read.url)) throw invalidField('url');
    if (read.secret !== undefined && !/^[A-Za-z0-9]{12,50}$/.test(read.secret)) throw invalidField('secret');
    return read;
}

function webhookView(kernel: Kernel, webhook: WebhookRecord): JsonObject {
    const { created_ms, modified_ms, ...fields } = webhook;
    return { ...fields, created_time: kernel.time(created_ms), last_modified_time: kernel.time(modified_ms) };
}
