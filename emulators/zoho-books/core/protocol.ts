/** One HTTP request as the core sees it. Header names are lower case. */
export interface BooksRequest {
    readonly method: string;
    /** Path with its query string, e.g. `/books/v3/invoices?organization_id=60021345678`. */
    readonly url: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
    /** Scheme, host and port under which the client reached the emulator; becomes `api_domain`. */
    readonly origin?: string;
    /** Requests being answered at this moment, this one included (limit 1070). */
    readonly inFlight?: number;
}

/** The answer, plus what the transport has to do with it. */
export interface BooksResponse {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    /** Milliseconds to wait before the answer is sent. */
    readonly delayMs: number;
    /** The work is done, but the answer must never reach the client. */
    readonly lost: boolean;
}

/** Milliseconds since 1970, as `Date.now`. */
export type Clock = () => number;

/** A number in [0, 1), as `Math.random`. */
export type Random = () => number;
