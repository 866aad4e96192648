import type { TokenStore } from '../oauth/token-store';
import { ApiError, invalidUrl, notEmulated } from './api-error';
import { authenticate, authorize, checkOrganization, notAuthorized } from './authenticate';
import { blankNumbers } from './blank-numbers';
import type { Faults } from './faults';
import type { Journal } from './journal';
import type { JsonObject } from './json';
import type { Kernel } from './kernel';
import { isNotEmulated } from './not-emulated';
import type { BooksRequest } from './protocol';
import { oddRows } from './odd-rows';
import { Query } from './query';
import type { RateLimiter } from './rate-limiter';
import { parseBody } from './request-body';
import { Call, type Reply } from './route';
import type { Match, Router } from './router';

/** An answer before delays and losses. */
export interface ApiAnswer {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    readonly code: number;
}

/** Whether a call comes from a client, or from the emulator's own page and seeds (no tokens, limits or faults). */
export type Door = 'client' | 'own';

const JSON_HEADERS = {
    'Content-Type': 'application/json;charset=UTF-8',
    'Content-Disposition': 'attachment;',
};

/** The REST API: admission, routing, answers. */
export class Api {
    constructor(
        private readonly kernel: Kernel,
        private readonly router: Router,
        private readonly tokens: TokenStore,
        private readonly limiter: RateLimiter,
        private readonly faults: Faults,
        private readonly journal: Journal,
    ) {}

    /** Answers one call; `path` is the part after `/books/v3`. Never throws for what a client can cause. */
    answer(request: BooksRequest, path: string, params: URLSearchParams, door: Door): ApiAnswer {
        const organizationScoped = !/^\/organizations(\/|$)/.test(path);
        let counted = false;
        const limitHeaders = (): Readonly<Record<string, string>> =>
            counted && organizationScoped ? this.limiter.headers() : {};
        try {
            const match = this.route(request, path, door);
            if (door === 'client') {
                const scopes = this.admitUser(request, path);
                if (organizationScoped) this.admitOrganization(request, params, () => (counted = true));
                this.faults.before(request.method, path);
                if (match instanceof ApiError) throw match;
                authorize(scopes, match.route.scope);
            }
            if (match instanceof ApiError) throw match;
            return this.success(this.run(match, request, params), match, limitHeaders(), door);
        } catch (error) {
            if (!(error instanceof ApiError)) throw error;
            const body = JSON.stringify({ code: error.code, message: error.message });
            const headers = { ...JSON_HEADERS, ...limitHeaders(), ...error.headers };
            return { status: error.status, headers, body, code: error.code };
        }
    }

    private admitUser(request: BooksRequest, path: string): string {
        this.limiter.countAttempt();
        const scopes = authenticate(request.headers?.['authorization'], this.tokens, this.kernel);
        if (this.faults.refusesToken(request.method, path)) throw notAuthorized();
        return scopes;
    }

    private admitOrganization(request: BooksRequest, params: URLSearchParams, admitted: () => void): void {
        const header = request.headers?.['x-com-zoho-books-organizationid'] ?? '';
        checkOrganization(params.get('organization_id') ?? header, this.kernel);
        admitted();
        this.limiter.admit(request.inFlight ?? 1);
    }

    /** Finds the route, or the error that stands for its absence (thrown only after admission, as live). */
    private route(request: BooksRequest, path: string, door: Door): Match | ApiError {
        const match = this.router.match(request.method, path);
        if (match !== undefined && match !== 'method') return match;
        const what = `${request.method} ${path}`;
        const known = isNotEmulated(request.method, path);
        if (door === 'client') {
            const kind = known ? 'not-emulated' : 'endpoint';
            this.journal.unknown({ kind, method: request.method, path, what, lastAt: this.now() });
        }
        if (known) return notEmulated(what);
        return match === 'method'
            ? new ApiError(405, 37, 'The HTTP method is not allowed for the requested resource')
            : invalidUrl();
    }

    private run(match: Match, request: BooksRequest, params: URLSearchParams): Reply {
        const query = new Query(params);
        const at = { method: request.method, path: match.route.path, lastAt: this.now() };
        const call = new Call(
            this.kernel,
            match.params,
            query,
            parseBody(request),
            request.headers ?? {},
            (kind, what) => this.journal.unknown({ ...at, kind: kind === 'unknown' ? 'field' : kind, what }),
        );
        try {
            return match.route.handle(call);
        } finally {
            for (const what of query.unknown()) this.journal.unknown({ ...at, kind: 'parameter', what });
        }
    }

    private success(reply: Reply, match: Match, limits: Readonly<Record<string, string>>, door: Door): ApiAnswer {
        if (reply.raw) {
            return {
                status: 200,
                headers: { 'Content-Type': reply.raw.type, ...limits },
                body: reply.raw.body,
                code: 0,
            };
        }
        const status = reply.status ?? (reply.created === undefined ? 200 : 201);
        const location: Record<string, string> =
            status === 201 && reply.created !== undefined
                ? { Location: `/api/v3${match.route.path.replace(/\/:[^/]+/g, '')}/${reply.created}` }
                : {};
        const data = this.shown(reply.data ?? {}, door);
        const body = JSON.stringify({ code: 0, message: reply.message ?? 'success', ...data });
        return { status, headers: { ...JSON_HEADERS, ...limits, ...location }, body, code: 0 };
    }

    /** The data as faults of the service show it; the emulator's own page sees the books as they are. */
    private shown(data: JsonObject, door: Door): JsonObject {
        const blank = this.kernel.switches.get('blank_numbers');
        const odd = this.kernel.switches.get('odd_rows');
        const content = blank === '' ? data : blankNumbers(data, blank.split(','));
        return odd === '' || door === 'own' ? content : oddRows(content, odd);
    }

    private now(): string {
        return this.kernel.time(this.kernel.now());
    }
}
