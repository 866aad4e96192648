import type { Kernel } from '../core/kernel';
import type { BooksRequest } from '../core/protocol';
import { consentPage } from './consent-page';
import type { OAuthClient, TokenStore } from './token-store';

/** An answer of the accounts server before delays are added. */
export interface OAuthAnswer {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
}

const THROTTLED = {
    error_description: 'You have made too many requests continuously. Please try again after some time.',
    error: 'Access Denied',
    status: 'failure',
};

/** The accounts server: consent, tokens, revocation. Success and most errors come with HTTP 200. */
export class OAuthServer {
    constructor(
        private readonly kernel: Kernel,
        private readonly tokens: TokenStore,
        private readonly client: OAuthClient,
    ) {}

    /** Answers a request below `/oauth`. */
    handle(request: BooksRequest, path: string, query: URLSearchParams, origin: string): OAuthAnswer {
        const form = new URLSearchParams(request.body ?? '');
        const params = new URLSearchParams([...query, ...form]);
        const key = `${request.method} ${path}`;
        if (key === 'GET /oauth/v2/auth') return this.showConsent(query);
        if (key === 'POST /oauth/v2/auth') return this.decide(params, origin);
        if (key === 'POST /oauth/v2/token') return this.token(params, origin);
        if (key === 'POST /oauth/v2/token/revoke') return this.revoke(params);
        if (key === 'GET /oauth/serverinfo') return json(200, { result: 'success', locations: { eu: origin } });
        return json(404, { error: 'invalid_url' });
    }

    private showConsent(query: URLSearchParams): OAuthAnswer {
        const problem = this.problemOf(query);
        if (problem) return html(400, consentPage(query, problem));
        return html(200, consentPage(query));
    }

    private problemOf(query: URLSearchParams): string | undefined {
        const redirect = query.get('redirect_uri') ?? '';
        if (query.get('client_id') !== this.client.clientId) return 'invalid_client';
        if (query.get('response_type') !== 'code') return 'invalid_response_type';
        if ((query.get('scope') ?? '') === '') return 'invalid_scope';
        const known = this.client.redirectUris;
        if (!URL.canParse(redirect) || (known.length > 0 && !known.includes(redirect))) return 'invalid_redirect_uri';
        return undefined;
    }

    private decide(params: URLSearchParams, origin: string): OAuthAnswer {
        const problem = this.problemOf(params);
        if (problem) return html(400, consentPage(params, problem));
        const target = new URL(params.get('redirect_uri') ?? '');
        if (params.get('state') !== null) target.searchParams.set('state', params.get('state') ?? '');
        const offline = params.get('access_type') === 'offline';
        const accepted = params.get('decision') === 'accept';
        const grant = accepted
            ? this.tokens.createGrant(params.get('redirect_uri') ?? '', params.get('scope') ?? '', offline)
            : undefined;
        if (grant) {
            target.searchParams.set('code', grant.code);
            target.searchParams.set('location', 'eu');
            target.searchParams.set('accounts-server', origin);
        } else {
            target.searchParams.set('error', accepted ? 'general_error' : 'access_denied');
        }
        return { status: 302, headers: { Location: target.toString() }, body: '' };
    }

    private token(params: URLSearchParams, origin: string): OAuthAnswer {
        if (params.get('client_id') !== this.client.clientId) return this.fail('invalid_client');
        if (params.get('client_secret') !== this.client.clientSecret) return this.fail('invalid_client_secret');
        switch (params.get('grant_type')) {
            case 'authorization_code':
                return this.exchange(params, origin);
            case 'refresh_token': {
                const refresh = params.get('refresh_token') ?? '';
                if (!this.tokens.hasRefreshToken(refresh)) return this.fail('invalid_code');
                return this.issued(this.tokens.createAccessToken(refresh), this.tokens.scopeOf(refresh), origin);
            }
            case 'client_credentials':
                return this.ownToken(params, origin);
            default:
                return this.fail('general_error');
        }
    }

    private exchange(params: URLSearchParams, origin: string): OAuthAnswer {
        const grant = this.tokens.takeGrant(params.get('code') ?? '');
        if (!grant) return this.fail('invalid_code');
        if (params.get('redirect_uri') !== grant.redirectUri) return this.fail('invalid_redirect_uri');
        if (!grant.offline) return this.issued(this.tokens.createOwnAccessToken(grant.scope), grant.scope, origin);
        const refresh = this.tokens.createRefreshToken(grant.scope);
        return this.issued(this.tokens.createAccessToken(refresh), grant.scope, origin, { refresh_token: refresh });
    }

    private ownToken(params: URLSearchParams, origin: string): OAuthAnswer {
        const scope = params.get('scope') ?? '';
        if (scope === '') return this.fail('invalid_scope');
        const soid = params.get('soid');
        const wanted = `ZohoBooks.${this.kernel.state.organization.organization_id}`;
        if (soid !== null && soid !== wanted) return this.fail('general_error');
        return this.issued(this.tokens.createOwnAccessToken(scope), scope, origin);
    }

    private issued(token: string | 'throttled', scope: string, origin: string, more: object = {}): OAuthAnswer {
        if (token === 'throttled') return json(Number(this.kernel.switches.get('token_throttle_status')), THROTTLED);
        const expires = this.kernel.switches.get('access_token_seconds');
        return json(200, {
            access_token: token,
            ...more,
            scope: scope.split(/[\s,]+/).join(' '),
            api_domain: origin,
            token_type: 'Bearer',
            expires_in: expires,
        });
    }

    private revoke(params: URLSearchParams): OAuthAnswer {
        return this.tokens.revoke(params.get('token') ?? '')
            ? json(200, { status: 'success' })
            : this.fail('invalid_code');
    }

    private fail(error: string): OAuthAnswer {
        return json(Number(this.kernel.switches.get('token_error_status')), { error });
    }
}

function json(status: number, body: object): OAuthAnswer {
    return { status, headers: { 'Content-Type': 'application/json;charset=UTF-8' }, body: JSON.stringify(body) };
}

function html(status: number, body: string): OAuthAnswer {
    return { status, headers: { 'Content-Type': 'text/html;charset=UTF-8' }, body };
}
