import { Refusal } from '../worker/refusal';
import type { Json, SaveError } from '../views';
import { json, type Call, type Reply } from './http-types';

export type JsonObject = Readonly<Record<string, Json>>;

/** The body as a JSON object. @throws Refusal */
export function readJson(call: Call): JsonObject {
    if (!/^application\/json\b/.test(call.headers['content-type'] ?? '')) {
        throw new Refusal(415, 'The body must be JSON (Content-Type: application/json).');
    }
    try {
        const value: unknown = JSON.parse(call.body.toString('utf8'));
        if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject;
    } catch {
        throw new Refusal(400, 'The body is not valid JSON.');
    }
    throw new Refusal(400, 'The body must be a JSON object.');
}

/** Why a record was not saved, as `lightning/uiRecordApi` rejects with it. */
export function saveProblem(errors: readonly SaveError[]): Reply {
    const entry = ({ statusCode, message }: SaveError): JsonObject => ({ errorCode: statusCode, message });
    const fieldErrors: Record<string, JsonObject[]> = {};
    for (const error of errors)
        for (const field of error.fields) (fieldErrors[field] ??= []).push({ ...entry(error), field });
    const general = errors.filter((error) => error.fields.length === 0).map(entry);
    const message = errors.map((error) => error.message).join('\n');
    return json(
        { message, statusCode: 400, errorCode: errors[0]?.statusCode, output: { errors: general, fieldErrors } },
        400,
    );
}
