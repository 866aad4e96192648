import { invalidParameter } from './api-error';
import { fieldsOf, findByField } from './custom-fields';
import type { FieldEntity } from '../state/reference-records';
import type { Json, JsonObject } from './json';
import { Call, type Reply, type Route, type Scope } from './route';

/** What an upsert endpoint needs: writing a new record and changing one. */
export interface UpsertSpec {
    readonly path: string;
    readonly entity: FieldEntity;
    readonly scope: Scope;
    /** `Invoice`, for `Invoice does not exist.` */
    readonly what: string;
    readonly create: (call: Call) => Reply;
    readonly update: (call: Call, id: string) => Reply;
}

/**
 * `PUT /<resource>` with `X-Unique-Identifier-Key`, `-Value` and `X-Upsert`: changes the record whose unique custom
 * field has the value; creates one when there is none and `X-Upsert` is true.
 */
export function upsertRoute(spec: UpsertSpec): Route {
    return { method: 'PUT', path: spec.path, scope: spec.scope, handle: (call) => upsert(spec, call) };
}

function upsert(spec: UpsertSpec, call: Call): Reply {
    const { kernel } = call;
    const key = call.headers['x-unique-identifier-key'] ?? '';
    const value = call.headers['x-unique-identifier-value'] ?? '';
    const field = fieldsOf(kernel, spec.entity).find((candidate) => candidate.api_name === key);
    if (!field?.is_unique) throw invalidParameter('X-Unique-Identifier-Key');
    if (value === '') throw invalidParameter('X-Unique-Identifier-Value');
    const id = findByField(kernel, field, value);
    if (id !== undefined) return spec.update(call, id);
    if ((call.headers['x-upsert'] ?? '').toLowerCase() !== 'true') throw kernel.notFound(spec.what);
    const stored = kernel.switches.get('upsert_stores_key') ? withKey(call, field.api_name, value) : call;
    return { ...spec.create(stored), status: Number(kernel.switches.get('upsert_create_status')) };
}

function withKey(call: Call, apiName: string, value: string): Call {
    const body = (call.rawBody ?? {}) as JsonObject;
    const given = (body['custom_fields'] ?? []) as readonly Json[];
    const withValue = { ...body, custom_fields: [{ api_name: apiName, value }, ...given] };
    return new Call(call.kernel, call.params, call.query, withValue, call.headers, call.report);
}
