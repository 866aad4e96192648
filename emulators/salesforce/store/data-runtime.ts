/**
 * What SOQL, DML and security ask of the running org. The org's `Runtime` has all of this; tests give a smaller one.
 */
import type { ApexException } from '../runtime/exceptions';
import type { OrgModel, SObjectTypeInfo } from '../metadata/org-model';
import type { SObjectValue } from './sobject';
import type { Store } from './store';

/** A record operation's place in the order of execution. */
export type TriggerEvent =
    'beforeInsert' | 'afterInsert' | 'beforeUpdate' | 'afterUpdate' | 'beforeDelete' | 'afterDelete' | 'afterUndelete';

/** One call of an object's triggers. The platform cuts it into chunks of 200 before. */
export interface TriggerInvocation {
    readonly object: SObjectTypeInfo;
    readonly event: TriggerEvent;
    /** `Trigger.new`; null on delete. Before triggers may change the records, after triggers find them read-only. */
    readonly newRecords: readonly SObjectValue[] | null;
    /** `Trigger.old` in the same order; null on insert and undelete. */
    readonly oldRecords: readonly SObjectValue[] | null;
}

export interface DataRuntime {
    readonly model: OrgModel;
    readonly store: Store;
    readonly clock: { now(): number };
    readonly transaction: DataTransaction;
    readonly triggers: {
        /** Whether anything runs for this event; saves building contexts. */
        has(object: SObjectTypeInfo, event: TriggerEvent): boolean;
        fire(invocation: TriggerInvocation): void;
    };
    /** A platform exception object to throw. */
    exception(typeName: string, message: string, cause?: ApexException | null): ApexException;
    /** Called before a platform event record leaves the DML engine; the bus decides when it is delivered. */
    publishEvents?(records: readonly SObjectValue[]): void;
}

export interface DataTransaction {
    /** Whose permissions, ownership and time zone apply. */
    readonly user: {
        readonly id: string;
        readonly timeZone?: string;
        /** `en_US` */
        readonly locale?: string;
        readonly currency?: string | null;
    };
    /** Kinds of object written so far, for the rule against mixing setup and other objects. */
    readonly writtenKinds: Set<'setup' | 'other'>;
    /** Depth of nested trigger runs; at most 16. */
    triggerDepth: number;
    /** Ids locked FOR UPDATE. */
    readonly lockedIds: Set<string>;
}

export type AccessMode = 'user' | 'system' | 'default';
export type SharingMode = 'with' | 'without';
