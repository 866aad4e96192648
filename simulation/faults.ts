import { NetworkFailure, type NetworkFailureKind, type NetworkResponse } from '../emulators/salesforce';
import type { Call } from './zoho-network';

/**
 * What happens to a request on its way. `deliver` lets Zoho Books answer it; a fault may call it (then Zoho has done the work) or
 * not. Undefined lets the request pass as if there were no fault.
 */
export type Fault = (call: Call, deliver: () => NetworkResponse) => NetworkResponse | undefined;

/** Nobody answers; the request never reaches Zoho. */
export function unreachable(kind: NetworkFailureKind = 'refused'): Fault {
    return ({ path }) => {
        throw new NetworkFailure(kind, kind === 'timeout' ? 'Read timed out' : `${kind} ${path}`);
    };
}

/** Zoho does the work, but its answer never arrives. */
export function answerLost(kind: NetworkFailureKind = 'broken'): Fault {
    return (_call, deliver) => {
        deliver();
        throw new NetworkFailure(kind, kind === 'timeout' ? 'Read timed out' : 'Unexpected end of file from server');
    };
}

/** Zoho, or something in front of it, answers so and does nothing. */
export function answers(
    status: number,
    body: unknown,
    headers: Readonly<Record<string, string>> = { 'Content-Type': 'application/json;charset=UTF-8' },
): Fault {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return () => ({ status, statusText: '', headers, body: new TextEncoder().encode(text) });
}

/** Zoho does the work, then something else happens: to the process, or in the books. */
export function after(then: () => void): Fault {
    return (_call, deliver) => {
        const answer = deliver();
        then();
        return answer;
    };
}

/** Only requests such as `PUT /invoices`; the path is a beginning. */
export function only(what: string, fault: Fault): Fault {
    const [method, prefix = ''] = what.split(' ', 2);
    return (call, deliver) =>
        (method === '*' || call.method === method) && call.path.startsWith(prefix) ? fault(call, deliver) : undefined;
}

/** Only the first so many of the requests that would be hit. */
export function times(count: number, fault: Fault): Fault {
    let left = count;
    return (call, deliver) => {
        if (left <= 0) return undefined;
        left -= 1;
        return fault(call, deliver);
    };
}
