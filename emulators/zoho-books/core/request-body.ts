import { ApiError } from './api-error';
import { isObject, type Json } from './json';
import type { BooksRequest } from './protocol';

const malformed = (): ApiError => new ApiError(400, 1038, 'JSON is not well formed');

/**
 * The JSON of a request: the body itself, or the form field `JSONString`. No body at all reads as undefined.
 * @throws ApiError 1038 when there is a body that is neither.
 */
export function parseBody(request: BooksRequest): Json | undefined {
    const body = request.body ?? '';
    if (body.trim() === '') return undefined;
    const type = (request.headers?.['content-type'] ?? '').toLowerCase();
    if (type.startsWith('application/x-www-form-urlencoded')) {
        const field = new URLSearchParams(body).get('JSONString');
        if (field === null) throw malformed();
        return parseJson(field);
    }
    return parseJson(body);
}

function parseJson(text: string): Json {
    let value: Json;
    try {
        value = JSON.parse(text) as Json;
    } catch {
        throw malformed();
    }
    if (!isObject(value) && !Array.isArray(value)) throw malformed();
    return value;
}
