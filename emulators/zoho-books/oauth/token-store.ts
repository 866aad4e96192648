import type { Kernel } from '../core/kernel';

/** The registered client. An empty list of redirect addresses accepts any. */
export interface OAuthClient {
    readonly clientId: string;
    readonly clientSecret: string;
    readonly redirectUris: readonly string[];
}

/** A code that waits to be exchanged. */
export interface Grant {
    readonly code: string;
    readonly redirectUri: string;
    readonly scope: string;
    readonly offline: boolean;
    readonly expiresMs: number;
}

interface AccessToken {
    readonly token: string;
    readonly scope: string;
    readonly expiresMs: number;
}

interface RefreshToken {
    readonly token: string;
    readonly scope: string;
    /** When access tokens were made of it. */
    issued: number[];
    live: AccessToken[];
}

const TEN_MINUTES = 600_000;
const LIMITS = { perTenMinutes: 10, live: 15, refreshTokens: 20, codes: 10, codeLifeMs: 120_000 } as const;

/** Codes, refresh tokens and access tokens with the limits of the accounts server. */
export class TokenStore {
    private readonly grants = new Map<string, Grant>();
    private readonly refreshTokens = new Map<string, RefreshToken>();
    /** Tokens of the client-credentials grant belong to no refresh token. */
    private readonly own: RefreshToken = { token: '', scope: '', issued: [], live: [] };
    private codeTimes: number[] = [];

    constructor(private readonly kernel: Kernel) {}

    /** A new code, or undefined after too many in ten minutes. */
    createGrant(redirectUri: string, scope: string, offline: boolean): Grant | undefined {
        const now = this.kernel.clock();
        this.codeTimes = this.codeTimes.filter((at) => at > now - TEN_MINUTES);
        if (this.codeTimes.length >= LIMITS.codes) return undefined;
        this.codeTimes.push(now);
        const grant = { code: this.newToken(), redirectUri, scope, offline, expiresMs: now + LIMITS.codeLifeMs };
        this.grants.set(grant.code, grant);
        return grant;
    }

    /** Uses a code up. */
    takeGrant(code: string): Grant | undefined {
        const grant = this.grants.get(code);
        this.grants.delete(code);
        return grant && this.kernel.clock() < grant.expiresMs ? grant : undefined;
    }

    /** A new refresh token; the twenty-first silently ends the oldest and its access tokens. */
    createRefreshToken(scope: string, token = this.newToken()): string {
        this.refreshTokens.set(token, { token, scope, issued: [], live: [] });
        const oldest = this.refreshTokens.keys().next();
        if (this.refreshTokens.size > LIMITS.refreshTokens && !oldest.done) this.refreshTokens.delete(oldest.value);
        return token;
    }

    hasRefreshToken(token: string): boolean {
        return this.refreshTokens.has(token);
    }

    scopeOf(refreshToken: string): string {
        return this.refreshTokens.get(refreshToken)?.scope ?? '';
    }

    /** Ends a refresh token with its access tokens, or an access token alone; false when there is no such token. */
    revoke(token: string): boolean {
        if (this.refreshTokens.delete(token)) return true;
        for (const refresh of [...this.refreshTokens.values(), this.own]) {
            const before = refresh.live.length;
            refresh.live = refresh.live.filter((access) => access.token !== token);
            if (refresh.live.length < before) return true;
        }
        return false;
    }

    /** A new access token of a refresh token, or `'throttled'` after ten in ten minutes. */
    createAccessToken(refreshToken: string): string | 'throttled' {
        const refresh = this.refreshTokens.get(refreshToken);
        if (!refresh) throw new Error('createAccessToken needs a living refresh token');
        return this.issue(refresh, refresh.scope);
    }

    /** A new access token of the client itself. */
    createOwnAccessToken(scope: string): string | 'throttled' {
        return this.issue(this.own, scope);
    }

    /** The scope of a living access token. */
    scopeOfAccess(token: string): string | undefined {
        const now = this.kernel.clock();
        for (const refresh of [...this.refreshTokens.values(), this.own]) {
            const access = refresh.live.find((candidate) => candidate.token === token);
            if (access) return now < access.expiresMs ? access.scope : undefined;
        }
        return undefined;
    }

    private issue(refresh: RefreshToken, scope: string): string | 'throttled' {
        const now = this.kernel.clock();
        refresh.issued = refresh.issued.filter((at) => at > now - TEN_MINUTES);
        if (refresh.issued.length >= LIMITS.perTenMinutes) return 'throttled';
        refresh.issued.push(now);
        const expiresMs = now + this.kernel.switches.get('access_token_seconds') * 1000;
        const access = { token: this.newToken(), scope, expiresMs };
        refresh.live = [...refresh.live.filter((old) => now < old.expiresMs), access].slice(-LIMITS.live);
        return access.token;
    }

    private newToken(): string {
        return `1000.${this.kernel.randomHex(32)}.${this.kernel.randomHex(32)}`;
    }
}
