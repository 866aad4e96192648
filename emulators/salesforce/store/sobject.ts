import type { SObjectTypeInfo } from '../metadata/org-model';
import type { Runtime } from '../runtime/runtime';

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
    /** What `setOptions` was given (Database.DMLOptions). */
    dmlOptions: { readonly allowFieldTruncation: boolean | null } | null = null;

    constructor(readonly type: SObjectTypeInfo) {}

    /** The record's Id, or null. */
    get id(): string | null {
        return (this.values.get('id') as string | null | undefined) ?? null;
    }

    /** Value as stored here, null when absent; no checks. */
    raw(key: string): FieldValue {
        return this.values.get(key) ?? null;
    }

    /** `Account`, as `getSObjectType()` and error messages name it. */
    get typeName(): string {
        return this.type.apiName;
    }

    /** `Account:{Name=Acme, Id=001…}`, as string concatenation and System.debug print it. */
    toApexText(rt: Runtime): string {
        const parts = [...this.values].map(([key, value]) => {
            const name = this.type.fields.get(key)?.apiName ?? key;
            return `${name}=${rt.toText(value)}`;
        });
        return `${this.type.apiName}:{${parts.join(', ')}}`;
    }

    /** Records are equal when type and all set fields are. */
    equalsApex(rt: Runtime, other: unknown): boolean {
        if (!(other instanceof SObjectValue) || other.type !== this.type) return false;
        if (other.values.size !== this.values.size) return false;
        for (const [key, value] of this.values) {
            const theirs = other.values.get(key);
            if (theirs === undefined || !sameValue(rt, value, theirs)) return false;
        }
        return true;
    }

    hashApex(rt: Runtime): number {
        let hash = 17;
        for (const [key, value] of this.values) {
            if (value === null) continue;
            let keyHash = 0;
            for (let i = 0; i < key.length; i++) keyHash = (Math.imul(31, keyHash) + key.charCodeAt(i)) | 0;
            hash = (hash + (keyHash ^ rt.hash(value))) | 0; // order of setting does not count
        }
        return hash;
    }
}

function sameValue(rt: Runtime, left: FieldValue, right: FieldValue): boolean {
    if (left === right) return true;
    if (typeof left === 'string' || typeof right === 'string') return false;
    return rt.equals(left, right);
}
