import {
    NetworkFailure,
    type ManualClock,
    type Network,
    type NetworkRequest,
    type NetworkResponse,
} from '../emulators/salesforce';
import type { Books, BooksResponse } from '../emulators/zoho-books';
import type { Fault } from './faults';

/** One request of the org that reached the API of Zoho Books, or was meant to. */
export interface Call {
    readonly at: number;
    readonly method: string;
    /** Below `/books/v3`, without the query. */
    readonly path: string;
    readonly query: Readonly<Record<string, string>>;
    readonly headers: Readonly<Record<string, string>>;
    /** The JSON body; null when there was none. */
    readonly body: unknown;
    /** HTTP status that the org saw; 0 when it saw none. */
    readonly status: number;
}

const API = '/books/v3';
/** What a request takes on its way when no switch says otherwise, in milliseconds. */
const TRAVEL_MS = 90;

/** How long a token of another organisation is used: less than the hour that it lives. */
const TOKEN_MS = 50 * 60_000;

interface Other {
    readonly books: Books;
    token: string;
    until: number;
}

/**
 * The network between the org and Zoho Books, in this process: answers at once, while the shared clock moves by the time that the
 * answer would have taken. Knows two hosts and nothing else.
 */
export class ZohoNetwork implements Network {
    /** Requests to the API, oldest first. Tokens are not among them. */
    readonly calls: Call[] = [];
    /** Tokens that were seen in a request or in an answer; they must appear nowhere else. */
    readonly secrets = new Set<string>();
    /** Plays on every request to the API while it is set. */
    fault: Fault | null = null;
    /** Requests of the company's other tools that Zoho is working on at the same time. */
    othersInFlight = 0;
    private inFlight = 0;
    private readonly others = new Map<string, Other>();

    constructor(
        private readonly books: Books,
        private readonly clock: ManualClock,
    ) {}

    send(request: NetworkRequest): NetworkResponse {
        const url = new URL(request.url);
        const isApi = url.hostname === 'www.zohoapis.eu' && url.pathname.startsWith(API);
        if (!isApi && url.hostname !== 'accounts.zoho.eu') throw new NetworkFailure('unknownHost', url.hostname);
        this.rememberSecret(headersOf(request)['authorization']?.split(' ')[1]);
        if (isApi) return this.api(request, url);
        const answer = this.books.handle(booksRequest(request, url));
        this.rememberSecret((JSON.parse(answer.body || '{}') as { access_token?: string }).access_token);
        return responseOf(answer);
    }

    /** Another organisation that the same Zoho user has: its requests name it. */
    addOrganization(books: Books): void {
        this.others.set(books.state.organization.organization_id, { books, token: '', until: 0 });
    }

    /** Requests to the API as `METHOD /path`, ids written as `*`. */
    lines(from = 0): readonly string[] {
        return this.calls.slice(from).map(({ method, path }) => `${method} ${path.replace(/\d{9,}/g, '*')}`);
    }

    private api(request: NetworkRequest, url: URL): NetworkResponse {
        const call = callOf(request, url, this.clock.now());
        const index = this.calls.push(call) - 1;
        try {
            const response = this.fault?.(call, () => this.deliver(request, url)) ?? this.deliver(request, url);
            this.calls[index] = { ...call, status: response.status };
            return response;
        } catch (failure) {
            if (failure instanceof NetworkFailure && failure.kind === 'timeout') this.clock.advance(request.timeoutMs);
            throw failure;
        }
    }

    private deliver(request: NetworkRequest, url: URL): NetworkResponse {
        this.inFlight += 1;
        try {
            const other = this.others.get(url.searchParams.get('organization_id') ?? '');
            const sent = booksRequest(request, url);
            const answer = (other?.books ?? this.books).handle({
                ...sent,
                headers: other ? { ...sent.headers, authorization: this.authorize(other) } : sent.headers,
                inFlight: this.inFlight + this.othersInFlight,
            });
            if (answer.delayMs >= request.timeoutMs) throw new NetworkFailure('timeout', 'Read timed out');
            this.clock.advance(TRAVEL_MS + answer.delayMs);
            if (answer.lost) throw new NetworkFailure('broken', 'Unexpected end of file from server');
            return responseOf(url.pathname === `${API}/organizations` ? this.withOthers(answer) : answer);
        } finally {
            this.inFlight -= 1;
        }
    }

    /** The list of organisations is that of the user, not that of one of them. */
    private withOthers(answer: BooksResponse): BooksResponse {
        const content = JSON.parse(answer.body) as { organizations?: readonly unknown[] };
        const all = [this.books, ...[...this.others.values()].map((other) => other.books)].flatMap((books) => {
            const own = JSON.parse(books.call('GET', '/organizations').body) as { organizations: readonly unknown[] };
            return own.organizations;
        });
        return content.organizations ? { ...answer, body: JSON.stringify({ ...content, organizations: all }) } : answer;
    }

    /** A token of Zoho is good for all organisations of its user; each emulator knows its own alone. */
    private authorize(other: Other): string {
        if (other.until <= this.clock.now()) {
            const { clientId, clientSecret, refreshToken } = other.books.credentials;
            const query = new URLSearchParams({
                grant_type: 'refresh_token',
                client_id: clientId,
                client_secret: clientSecret,
                refresh_token: refreshToken,
            });
            const answer = other.books.handle({
                method: 'POST',
                url: `/oauth/v2/token?${query.toString()}`,
                headers: {},
            });
            other.token = (JSON.parse(answer.body) as { access_token: string }).access_token;
            other.until = this.clock.now() + TOKEN_MS;
            this.rememberSecret(other.token);
        }
        return `Zoho-oauthtoken ${other.token}`;
    }

    private rememberSecret(secret: string | undefined): void {
        if (secret !== undefined && secret !== '') this.secrets.add(secret);
    }
}

function callOf(request: NetworkRequest, url: URL, at: number): Call {
    const text = Buffer.from(request.body).toString('utf8');
    const { authorization: _secret, ...headers } = headersOf(request);
    return {
        at,
        method: request.method,
        path: url.pathname.slice(API.length),
        query: Object.fromEntries(url.searchParams),
        headers,
        body: text === '' ? null : (JSON.parse(text) as unknown),
        status: 0,
    };
}

function headersOf(request: NetworkRequest): Readonly<Record<string, string>> {
    return Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function booksRequest(request: NetworkRequest, url: URL) {
    return {
        method: request.method,
        url: url.pathname + url.search,
        headers: headersOf(request),
        body: Buffer.from(request.body).toString('utf8'),
        origin: url.origin,
    };
}

function responseOf({ status, headers, body }: BooksResponse): NetworkResponse {
    return { status, statusText: '', headers, body: new TextEncoder().encode(body) };
}
