import { resourceRoutes } from '../resources/routes';
import { OAuthServer } from '../oauth/oauth-server';
import { TokenStore } from '../oauth/token-store';
import { emptyBooks } from '../seed/organization';
import type { BooksState } from '../state/books-state';
import { WebhookQueue, type DeliveryOutcome, type WebhookDelivery } from '../webhooks/webhook-queue';
import { Api, type ApiAnswer, type Door } from './api';
import { Faults } from './faults';
import { Journal } from './journal';
import { Kernel } from './kernel';
import type { BooksRequest, BooksResponse, Clock, Random } from './protocol';
import { RateLimiter } from './rate-limiter';
import { Router } from './router';
import { SwitchBoard } from './switch-board';
import type { SwitchSettings } from './switch-table';

/** The credentials of the one registered client. */
export interface BooksCredentials {
    readonly clientId: string;
    readonly clientSecret: string;
    /** A refresh token with `ZohoBooks.fullaccess.all` that exists from the start. */
    readonly refreshToken: string;
}

/** What a Zoho Books is made of. All have defaults. */
export interface BooksOptions {
    readonly clock?: Clock;
    readonly random?: Random;
    readonly switches?: SwitchSettings;
    /** The books to begin with; by default an organisation with currencies and accounts. */
    readonly state?: BooksState;
    readonly credentials?: BooksCredentials;
    /** Addresses that the consent page may send back to; empty accepts any. */
    readonly redirectUris?: readonly string[];
    /** Public address when a request names no origin. */
    readonly origin?: string;
}

/** Credentials that stay the same over restarts, so that clients may keep them. */
export const DEMO_CREDENTIALS: BooksCredentials = {
    clientId: '1000.DEMOBOOKSCLIENT0000000000000000',
    clientSecret: 'demo0books0secret000000000000000000000000',
    refreshToken: '1000.dec0de00000000000000000000000001.dec0de00000000000000000000000002',
};

const API = '/books/v3';

/** A Zoho Books without I/O: `handle` is a synchronous function of the request, the clock and the random source. */
export class Books {
    readonly kernel: Kernel;
    readonly journal = new Journal();
    readonly webhooks: WebhookQueue;
    readonly credentials: BooksCredentials;
    private readonly faults: Faults;
    private readonly api: Api;
    private readonly oauth: OAuthServer;
    private readonly origin: string;

    constructor(options: BooksOptions = {}) {
        const switches = new SwitchBoard(options.switches);
        const random = options.random ?? Math.random;
        this.kernel = new Kernel(options.state ?? emptyBooks(), switches, options.clock ?? Date.now, random);
        this.credentials = options.credentials ?? DEMO_CREDENTIALS;
        this.origin = options.origin ?? 'http://zoho-books.localhost';
        const tokens = new TokenStore(this.kernel);
        tokens.createRefreshToken('ZohoBooks.fullaccess.all', this.credentials.refreshToken);
        const { clientId, clientSecret } = this.credentials;
        const client = { clientId, clientSecret, redirectUris: options.redirectUris ?? [] };
        this.oauth = new OAuthServer(this.kernel, tokens, client);
        this.faults = new Faults(switches, random);
        this.webhooks = new WebhookQueue(this.kernel);
        const limiter = new RateLimiter(this.kernel);
        const router = new Router(resourceRoutes(this.webhooks));
        this.api = new Api(this.kernel, router, tokens, limiter, this.faults, this.journal);
    }

    get state(): BooksState {
        return this.kernel.state;
    }

    get switches(): SwitchBoard {
        return this.kernel.switches;
    }

    /** Answers one request of a client, below `/books/v3` or `/oauth`. */
    handle(request: BooksRequest): BooksResponse {
        const started = this.kernel.clock();
        const url = new URL(request.url, 'http://localhost');
        const answer = this.answer(request, url);
        const isApi = url.pathname.startsWith(API);
        const path = isApi ? url.pathname.slice(API.length) : url.pathname;
        const written = answer.status < 300 && isApi;
        const lost = written && this.faults.losesAnswer(request.method, path);
        const delayMs = this.faults.delay() + (lost ? this.switches.get('lost_answer_hold_ms') : 0);
        this.journal.request({
            at: this.kernel.time(started),
            method: request.method,
            path: url.pathname,
            query: Object.fromEntries(url.searchParams),
            status: answer.status,
            code: answer.code,
            ms: this.kernel.clock() - started + delayMs,
            lost,
        });
        const { status, body } = answer;
        // Every HTTP answer says its server's time, in whole seconds.
        const headers = { Date: new Date(started).toUTCString(), ...answer.headers };
        return { status, headers, body, delayMs, lost };
    }

    /**
     * Answers one API call of the emulator's own page or seed: no token, limit, fault or log. `url` is the part after
     * `/books/v3`; `id` fixes the id of what is created.
     */
    call(method: string, url: string, body?: unknown, id?: string): ApiAnswer {
        const parsed = new URL(url, 'http://localhost');
        const request = body === undefined ? { method, url } : { method, url, body: JSON.stringify(body) };
        this.kernel.pinId(id);
        const answer = this.route(request, parsed.pathname, parsed.searchParams, 'own');
        this.kernel.pinId(undefined);
        return answer;
    }

    /** Deliveries that are due now; report each with `finishWebhook`. */
    drainWebhooks(): readonly WebhookDelivery[] {
        return this.webhooks.drain();
    }

    /** Notes what became of a delivery. */
    finishWebhook(historyId: string, outcome: DeliveryOutcome): void {
        this.webhooks.finish(historyId, outcome);
    }

    private answer(request: BooksRequest, url: URL): ApiAnswer {
        const { pathname, searchParams } = url;
        if (pathname.startsWith('/oauth/')) {
            const answer = this.oauth.handle(request, pathname, searchParams, request.origin ?? this.origin);
            return { ...answer, code: -1 };
        }
        if (pathname !== API && !pathname.startsWith(`${API}/`)) {
            return { status: 404, headers: { 'Content-Type': 'text/plain' }, body: 'Not Found', code: -1 };
        }
        return this.route(request, pathname.slice(API.length), searchParams, 'client');
    }

    private route(request: BooksRequest, path: string, params: URLSearchParams, door: Door): ApiAnswer {
        return this.api.answer(request, path, params, door);
    }
}

/** A Zoho Books of its own. */
export function createBooks(options: BooksOptions = {}): Books {
    return new Books(options);
}
