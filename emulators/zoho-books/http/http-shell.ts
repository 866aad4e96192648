import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Books } from '../core/books';
import type { BooksResponse } from '../core/protocol';
import { answerPage, type PageAnswer } from '../page/page';
import { answerControl } from './control';
import { WebhookSender } from './webhook-sender';

const LARGEST_BODY = 10_000_000;

/** The emulator behind node:http, on loopback. All meaning is in the core; this only carries bytes and waits. */
export class HttpShell {
    private readonly server: Server;
    private readonly sender: WebhookSender;
    private inFlight = 0;

    constructor(private readonly books: Books) {
        this.sender = new WebhookSender(books);
        this.server = createServer((request, response) => {
            this.answer(request, response).catch((error: unknown) => {
                console.error(error);
                if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain' });
                response.end('The emulator failed; see its log.');
            });
        });
    }

    /** Listens on 127.0.0.1; port 0 picks a free one. Resolves to the port. */
    async listen(port: number): Promise<number> {
        await new Promise<void>((resolve, reject) => {
            this.server.once('error', reject);
            this.server.listen(port, '127.0.0.1', resolve);
        });
        return (this.server.address() as AddressInfo).port;
    }

    async close(): Promise<void> {
        this.sender.close();
        this.server.closeAllConnections();
        await new Promise<void>((resolve) => this.server.close(() => resolve()));
    }

    private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
        const body = await readBody(request);
        const method = request.method ?? 'GET';
        const url = request.url ?? '/';
        const path = url.split('?')[0];
        if (path.startsWith('/books/') || path.startsWith('/oauth/')) {
            await this.answerApi(request, response, method, url, body);
        } else {
            const answer: PageAnswer =
                answerControl(this.books, method, path, body) ??
                answerPage(this.books, method, url, body, headersOf(request));
            response.writeHead(answer.status, { 'Content-Type': answer.type, ...answer.headers }).end(answer.body);
        }
        this.sender.poke();
    }

    private async answerApi(
        request: IncomingMessage,
        response: ServerResponse,
        method: string,
        url: string,
        body: string,
    ): Promise<void> {
        this.inFlight += 1;
        try {
            const origin = `http://${request.headers.host ?? '127.0.0.1'}`;
            const headers = headersOf(request);
            const answer = this.books.handle({ method, url, headers, body, origin, inFlight: this.inFlight });
            this.sender.poke();
            if (answer.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, answer.delayMs));
            deliver(response, answer);
        } finally {
            this.inFlight -= 1;
        }
    }
}

function deliver(response: ServerResponse, answer: BooksResponse): void {
    if (answer.lost) response.destroy();
    else response.writeHead(answer.status, { ...answer.headers }).end(answer.body);
}

function headersOf(request: IncomingMessage): Readonly<Record<string, string>> {
    return Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [
            name,
            Array.isArray(value) ? value.join(', ') : (value ?? ''),
        ]),
    );
}

async function readBody(request: IncomingMessage): Promise<string> {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of request as AsyncIterable<Buffer>) {
        size += chunk.length;
        if (size > LARGEST_BODY) throw new Error(`A request body of more than ${LARGEST_BODY} bytes was sent.`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
