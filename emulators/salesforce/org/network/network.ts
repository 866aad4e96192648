/** One HTTP request as it leaves the org. Header names keep the caller's spelling. */
export interface NetworkRequest {
    readonly method: string;
    /** Absolute, with scheme. */
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Uint8Array;
    /** 1 to 120,000. */
    readonly timeoutMs: number;
}

export interface NetworkResponse {
    readonly status: number;
    readonly statusText: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Uint8Array;
}

/** What the world outside does with a request. Synchronous: the org waits. */
export interface Network {
    /** @throws NetworkFailure when no answer came. */
    send(request: NetworkRequest): NetworkResponse;
}

export type NetworkFailureKind = 'timeout' | 'refused' | 'unknownHost' | 'broken';

/** No answer: the request may or may not have reached the other side (`refused` and `unknownHost`: it did not). */
export class NetworkFailure extends Error {
    constructor(
        readonly kind: NetworkFailureKind,
        message: string,
    ) {
        super(message);
        this.name = 'NetworkFailure';
    }
}

/** A network without any host. */
export const noNetwork: Network = {
    send: (request) => {
        throw new NetworkFailure('unknownHost', new URL(request.url).hostname);
    },
};
