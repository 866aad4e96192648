/** An answer with `code` other than 0. `status` is the HTTP status. */
export class ApiError extends Error {
    constructor(
        readonly status: number,
        readonly code: number,
        message: string,
        readonly headers: Readonly<Record<string, string>> = {},
    ) {
        super(message);
    }
}

/** `payment_terms` → `Payment Terms`, the spelling that messages use. */
export function labelOf(field: string): string {
    return field
        .split('_')
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join(' ');
}

/** Code 2: a query parameter or header has a value that makes no sense. */
export function invalidParameter(name: string): ApiError {
    return new ApiError(400, 2, `Invalid value passed for ${name}`);
}

/** Code 4: a body field has a value that makes no sense, or a required one is absent [model for absent]. */
export function invalidField(name: string): ApiError {
    return new ApiError(400, 4, `Invalid value passed for ${labelOf(name)}`);
}

/** Code 15 [model]: a text is longer than the field allows. */
export function tooLong(name: string, max: number): ApiError {
    return new ApiError(400, 15, `Please ensure that the ${name} has less than ${max + 1} characters.`);
}

/** Code 5: no such address. */
export function invalidUrl(): ApiError {
    return new ApiError(404, 5, 'Invalid URL Passed');
}

/** A rule of the books that was broken. Codes are [model] unless the caller says otherwise. */
export function refused(code: number, message: string): ApiError {
    return new ApiError(400, code, message);
}

/** HTTP 501: the live service has this, the emulator does not. Never sent by the live service. */
export function notEmulated(what: string): ApiError {
    return new ApiError(501, -1, `${what} exists in Zoho Books but is not emulated.`);
}
