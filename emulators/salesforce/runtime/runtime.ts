import type { Program } from '../compiler/program';
import type { OrgModel } from '../metadata/org-model';
import type { SObjectTypeInfo } from '../metadata/sobject-type-info';
import type { SoqlQuery, SoslSearch } from '../soql';
import type { Store } from '../store';
import type { SObjectValue } from '../store/sobject';
import type { TypeTables } from '../types';
import type { ApexValue } from './apex-value';
import type { ApexException } from './exceptions';
import type { TypeRef } from './type-ref';

export type AccessMode = 'user' | 'system' | 'default';
export type SharingMode = 'with' | 'without';
export type DmlOperation = 'insert' | 'update' | 'upsert' | 'delete' | 'undelete' | 'merge';

export interface QueryOptions {
    readonly access: AccessMode;
    /** Absent: as {@link Runtime.sharing} says. */
    readonly sharing?: SharingMode;
}

export interface DmlOptions {
    readonly access: AccessMode;
    readonly sharing?: SharingMode;
    /** The statement form is always all or none. */
    readonly allOrNone: boolean;
    /** Cut texts that are too long; false when absent. */
    readonly allowFieldTruncation?: boolean;
    /** Lower-case API name of the upsert key. */
    readonly externalIdField?: string;
}

/** A class whose statics belong to the transaction; `$s` is null until the class is initialised. */
export interface StaticHolder {
    $s: Record<string, ApexValue> | null;
}

/** Compiled code counts it; ORG sets it at the start of a transaction. */
export interface Fuel {
    /** Statements that may still run. */
    left: number;
    /** Calls that have not returned. */
    depth: number;
}

/** What a governor-limited, all-or-nothing piece of work keeps. ORG's class adds what only ORG needs. */
export interface Transaction {
    readonly kind: string;
    /** Classes initialised in this transaction: ORG saves, clears and restores their `$s`. */
    readonly initialisedClasses: Set<StaticHolder>;
}

/** What a trigger's code sees as `Trigger.*`; ORG builds one per firing. */
export interface TriggerContext {
    readonly isExecuting: boolean;
    readonly isInsert: boolean;
    readonly isUpdate: boolean;
    readonly isDelete: boolean;
    readonly isUndelete: boolean;
    readonly isBefore: boolean;
    readonly isAfter: boolean;
    /** ApexList of records, or null. */
    readonly new: ApexValue;
    readonly newMap: ApexValue;
    readonly old: ApexValue;
    readonly oldMap: ApexValue;
    readonly size: number;
    /** Constant of System.TriggerOperation. */
    readonly operationType: ApexValue;
}

/** Everything compiled code and the library may ask of the org they run in. ORG implements it. */
export interface Runtime {
    readonly model: OrgModel;
    readonly types: TypeTables;
    readonly program: Program;
    readonly store: Store;
    readonly transaction: Transaction;
    readonly clock: { now(): number };
    readonly fuel: Fuel;
    readonly random: { next(): number; bytes(count: number): Uint8Array };
    /** Variables in scope of the dynamic query that runs, by lower-case name; set by compiled code. */
    dynamicBinds: ((name: string) => ApexValue | undefined) | null;
    /** The innermost trigger that runs, or null outside of triggers. */
    readonly trigger: TriggerContext | null;

    /** A platform exception; not thrown yet. */
    exception(typeName: string, message: string, cause?: ApexException | null): ApexException;
    /** Fuel ran out: throws the LimitException for CPU time. */
    outOfFuel(): never;
    debug(level: string, text: string): void;
    /** A `catch` of Apex looks at an exception. */
    exceptionCaught?(exception: ApexException): void;
    /** A collection doubled its size. @throws LimitException when it alone is more than the heap may hold */
    measureHeap?(collection: object): void;

    /** Dynamic type of a value that is not null. */
    typeOf(value: ApexValue): TypeRef;
    /** As String.valueOf says it; `null` for null. */
    toText(value: ApexValue): string;
    /** `==` on values of unknown static type: strings ignore case. */
    equals(left: ApexValue, right: ApexValue): boolean;
    /** Agrees with equality of Map and Set keys, where strings are case-sensitive. */
    hash(value: ApexValue): number;

    soql(query: SoqlQuery, binds: readonly ApexValue[], options: QueryOptions): ApexValue;
    /** `SELECT COUNT() FROM …` */
    soqlCount(query: SoqlQuery, binds: readonly ApexValue[], options: QueryOptions): number;
    /** `[FIND … RETURNING …]` */
    sosl(search: SoslSearch, binds: readonly ApexValue[], options: QueryOptions): ApexValue;
    /** One result object per record (`Database.SaveResult` …). @throws System.DmlException when all or none */
    dml(operation: DmlOperation, records: ApexValue, options: DmlOptions): ApexValue[];
    /** `merge master duplicates` */
    merge(master: ApexValue, duplicates: ApexValue, options: DmlOptions): ApexValue[];
    /** System.runAs(user) { work } */
    runAs(user: ApexValue, work: () => void): void;
    /** A call of a @future method: runs later, in a transaction of its own. */
    enqueueFuture(className: string, method: string, args: readonly ApexValue[]): void;
    /** Sharing of the code that runs: the innermost class on the Apex stack that states it. */
    sharing(): SharingMode;
    /** Calls an instance method of a class in the program, or a library object, by name. */
    invoke(target: ApexValue, methodName: string, args: readonly ApexValue[]): ApexValue;
    /** A new record of the type with no fields set. */
    newRecord(type: SObjectTypeInfo): SObjectValue;
}
