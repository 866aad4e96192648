import { invalidParameter } from '../../core/api-error';
import type { JsonObject } from '../../core/json';
import type { Kernel } from '../../core/kernel';
import { plain, type Call, type Reply, type Route } from '../../core/route';
import type { DeliveryRecord } from '../../state/reference-records';
import type { WebhookQueue } from '../../webhooks/webhook-queue';

const path = '/settings/webhooks/histories';
const MOST_RESENT = 10;

/** What was delivered, and delivering it again. */
export function webhookHistoryRoutes(queue: WebhookQueue): readonly Route[] {
    const resend = (call: Call): Reply => {
        queue.resend(deliveryOf(call));
        return plain('The webhook has been scheduled.');
    };
    const resendMany = ({ kernel, query }: Call): Reply => {
        const ids = query
            .take('history_ids')
            .split(',')
            .filter((id) => id !== '');
        if (ids.length === 0 || ids.length > MOST_RESENT) throw invalidParameter('history_ids');
        const deliveries = ids.map((id) => kernel.find(kernel.state.deliveries, id, 'Webhook history'));
        for (const delivery of deliveries) queue.resend(delivery);
        return plain('The webhooks have been scheduled.');
    };
    return [
        { method: 'GET', path, scope: ['settings', 'READ'], handle: listHistories },
        {
            method: 'GET',
            path: `${path}/:history_id`,
            scope: ['settings', 'READ'],
            handle: (call) => ({ data: { history: historyView(call.kernel, deliveryOf(call)) } }),
        },
        { method: 'POST', path: `${path}/:history_id/resend`, scope: ['settings', 'CREATE'], handle: resend },
        { method: 'POST', path: `${path}/bulkresend`, scope: ['settings', 'CREATE'], handle: resendMany },
    ];
}

function deliveryOf({ kernel, params }: Call): DeliveryRecord {
    return kernel.find(kernel.state.deliveries, params['history_id'], 'Webhook history');
}

function listHistories({ kernel, query }: Call): Reply {
    query.know(['page', 'per_page']);
    const filter = query.take('filter_by');
    if (!['', 'Status.All', 'Status.Failed'].includes(filter)) throw invalidParameter('filter_by');
    const histories = [...kernel.state.deliveries.values()]
        .filter((delivery) => filter !== 'Status.Failed' || delivery.status === 'failed')
        .reverse()
        .slice(0, 200)
        .map((delivery) => historyView(kernel, delivery));
    return { data: { histories, page_context: { page: 1, per_page: 200, has_more_page: false } } };
}

function historyView(kernel: Kernel, delivery: DeliveryRecord): JsonObject {
    const { created_ms, due_ms, headers, ...fields } = delivery;
    return { ...fields, headers: { ...headers }, created_time: kernel.time(created_ms), due_time: kernel.time(due_ms) };
}
