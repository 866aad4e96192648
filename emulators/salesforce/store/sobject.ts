import type { SObjectTypeInfo } from '../metadata/org-model';

/** Any Apex value; see the table of run-time values in `runtime/`. Null is `null`, never undefined. */
export type FieldValue = unknown;

/** What a query selected; reading another field of the record is an error. */
export interface QueriedFields {
    /** Field keys. */
    readonly fields: ReadonlySet<string>;
    /** Lower-case relationship names. */
    readonly parents: ReadonlySet<string>;
    readonly children: ReadonlySet<string>;
}

/** One message added by `addError`. */
export interface RecordError {
    readonly message: string;
    /** API names. */
    readonly fields: readonly string[];
    readonly statusCode: string;
}

/** An SObject in Apex memory. Access from code goes through `store/sobject-access.ts`, which applies the platform's rules. */
export class SObjectValue {
    /** Set fields by key; a field that was set to null is present with null. */
    readonly values = new Map<string, FieldValue>();
    /** Parent records by lower-case relationship name. */
    parents: Map<string, SObjectValue | null> | null = null;
    /** Child lists (ApexList) by lower-case relationship name. */
    children: Map<string, unknown> | null = null;
    /** Null for records made with `new`. */
    queried: QueriedFields | null = null;
    errors: RecordError[] | null = null;
    /** Set by the platform around after triggers: `System.FinalException: Record is read-only`. */
    readOnly = false;
    /** Id of the record this one was cloned from, as `getCloneSourceId` tells. */
    cloneSourceId: string | null = null;
    isCloned = false;

    constructor(readonly type: SObjectTypeInfo) {}

    /** The record's Id, or null. */
    get id(): string | null {
        return (this.values.get('id') as string | null | undefined) ?? null;
    }

    /** Value as stored here, null when absent; no checks. */
    raw(key: string): FieldValue {
        return this.values.get(key) ?? null;
    }
}
