import type { FieldInfo, SObjectTypeInfo } from '../metadata/org-model';
import type { AccessMode, DataRuntime, SharingMode } from '../store/data-runtime';
import type { SObjectValue } from '../store/sobject';
import type { Row, Table } from '../store/store';

export type DmlOperation = 'insert' | 'update' | 'upsert' | 'delete' | 'undelete' | 'merge';

export interface DmlOptions {
    readonly access: AccessMode;
    readonly sharing: SharingMode;
    readonly allOrNone: boolean;
    /** Upsert: the field that finds existing records; Id when absent. */
    readonly externalIdField?: FieldInfo;
    /** Database.DMLOptions.allowFieldTruncation: cut texts that are too long. */
    readonly allowFieldTruncation?: boolean;
}

export interface DmlError {
    /** `REQUIRED_FIELD_MISSING` */
    readonly statusCode: string;
    readonly message: string;
    /** API names. */
    readonly fields: readonly string[];
}

/** What happened to one record; the library turns it into Database.SaveResult and its like. */
export interface RecordOutcome {
    readonly id: string | null;
    readonly success: boolean;
    readonly errors: readonly DmlError[];
    /** Upsert only. */
    readonly created?: boolean;
    /** Merge only. */
    readonly mergedRecordIds?: readonly string[];
    readonly updatedRelatedIds?: readonly string[];
}

/** Rows of a System.DmlException, in `details`. */
export interface DmlExceptionDetails {
    readonly rows: readonly {
        readonly index: number;
        readonly id: string | null;
        /** API name. */
        readonly objectType: string;
        readonly errors: readonly DmlError[];
    }[];
}

/** One record on its way through the order of execution. */
export interface Work {
    /** Position in the statement's list. */
    readonly index: number;
    /** The caller's record. */
    readonly given: SObjectValue;
    /** What triggers see as new. */
    readonly record: SObjectValue;
    /** What triggers see as old; null on insert. */
    readonly old: SObjectValue | null;
    readonly oldRow: Row | null;
    readonly errors: DmlError[];
}

/** One operation on records of one type. */
export interface Batch {
    readonly rt: DataRuntime;
    readonly operation: 'insert' | 'update' | 'delete' | 'undelete';
    readonly type: SObjectTypeInfo;
    readonly table: Table;
    readonly options: DmlOptions;
}
