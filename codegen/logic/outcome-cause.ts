/** Why a task stands where it stands, and which words a person gets for it. The words themselves are Custom Labels. */
import type { Reason } from './error-classification';

/** Causes that the package itself pronounces, beside those that an answer of Zoho Books has. */
export type Cause =
    | 'account-missing'
    | 'changed-in-books'
    | 'circuit-open'
    | 'creation-in-doubt'
    | 'customer-gone'
    | 'customer-name-taken'
    | 'locked'
    | 'mapping-missing'
    | 'not-set-up'
    | 'not-saved'
    | 'other-org'
    | 'product-missing'
    | 'record-waits'
    | 'switched-off'
    | 'turn-over'
    | 'waits-for'
    | 'worker-stopped';

/** What a person reads. */
export type Message =
    | 'changed'
    | 'creation-in-doubt'
    | 'customer-gone'
    | 'not-set-up'
    | 'day'
    | 'locked'
    | 'mapping-missing'
    | 'name-taken'
    | 'no-answer'
    | 'not-found'
    | 'not-saved'
    | 'organization'
    | 'other-org'
    | 'paused'
    | 'rate'
    | 'record-missing'
    | 'record-waits'
    | 'rejected'
    | 'unauthorized'
    | 'worker-stopped';

/** What that person can do. */
export type Remedy =
    | 'changed'
    | 'connect'
    | 'creation-in-doubt'
    | 'customer-gone'
    | 'locked'
    | 'mapping-missing'
    | 'name-taken'
    | 'not-saved'
    | 'organization'
    | 'paused'
    | 'record-missing'
    | 'record-waits'
    | 'rejected'
    | 'unauthorized'
    | 'wait';

/** What happened; null when all went well. A cause that nobody knows is a refusal. */
export function messageOf(cause: Reason | Cause): Message | null {
    switch (cause) {
        case 'ok':
            return null;
        case 'rate-minute':
        case 'rate-in-flight':
        case 'rate-abuse':
            return 'rate';
        case 'rate-day':
            return 'day';
        case 'unauthorized':
            return 'unauthorized';
        case 'not-set-up':
            return 'not-set-up';
        case 'wrong-organization':
            return 'organization';
        case 'duplicate-name':
        case 'customer-name-taken':
            return 'name-taken';
        case 'not-found':
            return 'not-found';
        case 'no-answer':
        case 'server-error':
        case 'circuit-open':
            return 'no-answer';
        case 'worker-stopped':
            return 'worker-stopped';
        case 'account-missing':
        case 'product-missing':
            return 'record-missing';
        case 'record-waits':
            return 'record-waits';
        case 'creation-in-doubt':
            return 'creation-in-doubt';
        case 'customer-gone':
            return 'customer-gone';
        case 'mapping-missing':
            return 'mapping-missing';
        case 'not-saved':
            return 'not-saved';
        case 'other-org':
            return 'other-org';
        case 'switched-off':
            return 'paused';
        case 'locked':
            return 'locked';
        case 'changed-in-books':
            return 'changed';
        default:
            return 'rejected';
    }
}

/** What to do about it; null when nothing has to be done. */
export function remedyOf(cause: Reason | Cause): Remedy | null {
    switch (cause) {
        case 'ok':
            return null;
        case 'rate-minute':
        case 'rate-in-flight':
        case 'rate-abuse':
        case 'rate-day':
        case 'no-answer':
        case 'server-error':
        case 'circuit-open':
        case 'worker-stopped':
            return 'wait';
        case 'account-missing':
        case 'product-missing':
            return 'record-missing';
        case 'record-waits':
            return 'record-waits';
        case 'creation-in-doubt':
            return 'creation-in-doubt';
        case 'customer-gone':
            return 'customer-gone';
        case 'mapping-missing':
            return 'mapping-missing';
        case 'unauthorized':
        case 'not-set-up':
            return 'unauthorized';
        case 'wrong-organization':
            return 'organization';
        case 'not-saved':
            return 'not-saved';
        case 'other-org':
            return 'connect';
        case 'switched-off':
            return 'paused';
        case 'locked':
            return 'locked';
        case 'changed-in-books':
            return 'changed';
        case 'duplicate-name':
        case 'customer-name-taken':
            return 'name-taken';
        default:
            return 'rejected';
    }
}
