/** What Zoho Books signs when it calls a webhook. */
import { compareText } from '../language';

/** A parameter of the webhook's address. */
export interface QueryPair {
    readonly name: string;
    readonly value: string;
}

const signaturePattern = /^[0-9A-Fa-f]{64}$/u;

/**
 * The text under the signature: every query pair, sorted by name and joined without separators, then the raw body.
 * @param pairs parameters of the address, in any order
 * @param body body as it came, to the byte
 */
export function signedText(pairs: readonly QueryPair[], body: string): string {
    const sorted = pairs.toSorted((left, right) => compareText(left.name, right.name));
    return sorted.map((pair) => pair.name + pair.value).join('') + body;
}

/**
 * The signature as it is compared: without white space around it and in lower case.
 * @param header value of the header, or null
 * @returns null when it cannot be a signature
 */
export function readSignature(header: string | null): string | null {
    const text = header?.trim() ?? '';
    return signaturePattern.test(text) ? text.toLowerCase() : null;
}
