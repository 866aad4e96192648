import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Who is who: a cookie per browser, no passwords. */
export interface Sessions {
    /** The user of a request's cookie, or of its `Authorization: Bearer <session id>`. */
    find(headers: IncomingHttpHeaders): string | undefined;
    /** @returns the session's id */
    open(userId: string): string;
    cookie(sessionId: string): string;
}

/** @param scope keeps servers on different ports of one machine apart */
export function createSessions(scope: string): Sessions {
    const users = new Map<string, string>();
    const name = `org_session_${scope}`;
    const pattern = new RegExp(`(?:^|;\\s*)${name}=([\\w-]+)`);
    return {
        find(headers) {
            const bearer = /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1];
            return users.get(bearer ?? pattern.exec(headers.cookie ?? '')?.[1] ?? '');
        },
        open(userId) {
            const id = randomBytes(24).toString('base64url');
            users.set(id, userId);
            return id;
        },
        cookie: (sessionId) => `${name}=${sessionId}; Path=/; HttpOnly; SameSite=Strict`,
    };
}
