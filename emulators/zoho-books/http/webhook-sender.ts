import type { Books } from '../core/books';
import type { WebhookDelivery } from '../webhooks/webhook-queue';

const TIMEOUT_MS = 10_000;

/** Sends due deliveries over HTTP, one after the other, whenever it is poked and when a delay has passed. */
export class WebhookSender {
    private busy = false;
    private timer: NodeJS.Timeout | undefined;
    private closed = false;

    constructor(private readonly books: Books) {}

    /** Looks for due deliveries; call it after everything that may have changed the books. */
    poke(): void {
        if (this.busy || this.closed) return;
        const due = this.books.drainWebhooks();
        if (due.length === 0) {
            this.wait();
            return;
        }
        this.busy = true;
        void this.sendAll(due).finally(() => {
            this.busy = false;
            this.poke();
        });
    }

    close(): void {
        this.closed = true;
        clearTimeout(this.timer);
    }

    private wait(): void {
        clearTimeout(this.timer);
        const next = this.books.webhooks.nextDue();
        if (next === undefined) return;
        const delay = Math.min(Math.max(next - this.books.kernel.clock(), 5), 1000);
        this.timer = setTimeout(() => this.poke(), delay);
        this.timer.unref();
    }

    private async sendAll(due: readonly WebhookDelivery[]): Promise<void> {
        for (const delivery of due) this.books.finishWebhook(delivery.history_id, await send(delivery));
    }
}

async function send({ method, url, headers, body }: WebhookDelivery) {
    try {
        const signal = AbortSignal.timeout(TIMEOUT_MS);
        const answer = await fetch(url, { method, headers, body, signal, redirect: 'manual' });
        return { status: answer.status, response: await answer.text() };
    } catch (error) {
        return {
            status: 0,
            response: error instanceof Error ? `${error.message} ${String(error.cause ?? '')}` : String(error),
        };
    }
}
