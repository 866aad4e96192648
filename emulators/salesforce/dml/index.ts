/** DML: the order of execution over the store. */
import type { FieldInfo } from '../metadata/org-model';
import type { AccessMode, DataRuntime, SharingMode } from '../store/data-runtime';
import type { SObjectValue } from '../store/sobject';

export type DmlOperation = 'insert' | 'update' | 'upsert' | 'delete' | 'undelete' | 'merge';

export interface DmlOptions {
    readonly access: AccessMode;
    readonly sharing: SharingMode;
    readonly allOrNone: boolean;
    /** Upsert: the field that finds existing records; Id when absent. */
    readonly externalIdField?: FieldInfo;
    /** Update and insert without restricted-picklist and required checks never happens; this only carries Database.DMLOptions. */
    readonly dmlOptions?: { readonly allowFieldTruncation?: boolean; readonly optAllOrNone?: boolean };
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

/**
 * Runs one operation. With `allOrNone` a failure rolls everything back and throws System.DmlException; without, failed rows are in the
 * outcomes and the good ones are saved.
 *
 * @param records for merge: the master first, then the duplicates
 */
export function runDml(
    _rt: DataRuntime,
    _operation: DmlOperation,
    _records: readonly SObjectValue[],
    _options: DmlOptions,
): readonly RecordOutcome[] {
    throw new Error('runDml is not implemented yet');
}
