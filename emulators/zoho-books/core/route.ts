import type { FieldEntity } from '../state/reference-records';
import { readBody, type BodySchema, type FieldReport } from './body-schema';
import { ApiError } from './api-error';
import { isObject, type Json, type JsonObject } from './json';
import type { Kernel } from './kernel';
import type { Query } from './query';

/** One call on its way through a handler. */
export class Call {
    constructor(
        readonly kernel: Kernel,
        readonly params: Readonly<Record<string, string>>,
        readonly query: Query,
        readonly rawBody: Json | undefined,
        readonly headers: Readonly<Record<string, string>>,
        readonly report: FieldReport,
    ) {}

    /** The body, checked. An absent body reads as `{}`; an array is malformed here. */
    body(schema: BodySchema, mode: 'whole' | 'partial' = 'whole'): JsonObject {
        const raw = this.rawBody ?? {};
        if (!isObject(raw)) throw new ApiError(400, 1038, 'JSON is not well formed');
        return readBody(schema, raw, mode === 'partial', this.report);
    }
}

/** A successful answer before it becomes JSON. */
export interface Reply {
    readonly message?: string;
    readonly data?: JsonObject;
    /** Id of the resource that was created: makes it a 201 with `Location: <path>/<id>`. */
    readonly created?: string;
    /** HTTP status, where it is neither 200 nor the 201 of `created`. */
    readonly status?: number;
    /** A body that is not JSON, e.g. a PDF. */
    readonly raw?: { readonly type: string; readonly body: string };
}

/** Scope that a token needs: module and action of `ZohoBooks.<module>.<ACTION>`. */
export type Scope = readonly [module: string, action: 'CREATE' | 'READ' | 'UPDATE' | 'DELETE'];

/** One endpoint. */
export interface Route {
    readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
    /** Path below `/books/v3` with `:name` for a variable segment. */
    readonly path: string;
    readonly scope: Scope;
    readonly handle: (call: Call) => Reply;
}

/** Names of the entities whose records can be found by a unique custom field. */
export type UpsertEntity = FieldEntity;

export const plain = (message: string): Reply => ({ message });
