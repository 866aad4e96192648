import type { ApexDate } from '../library/date';
import type { ApexDatetime } from '../library/datetime';
import type { ApexDecimal } from '../library/decimal';
import type { ApexTime } from '../library/time';
import type { FieldInfo, SObjectTypeInfo } from '../metadata/org-model';
import type { DataRuntime } from '../store/data-runtime';
import type { FieldValue } from '../store/sobject';

export type FormulaType =
    'text' | 'number' | 'boolean' | 'date' | 'datetime' | 'time' | 'picklist' | 'multipicklist' | 'null';

/** Text that is blank is null, as a number, date or picklist that is. */
export type FormulaValue = string | boolean | ApexDecimal | ApexDate | ApexDatetime | ApexTime | null;

/** A record that a formula is about: its values by field key. */
export interface FormulaSubject {
    readonly type: SObjectTypeInfo;
    read(key: string): FieldValue;
}

/** One evaluation. */
export interface FormulaRun {
    readonly rt: DataRuntime;
    readonly subject: FormulaSubject;
    /** The record before it was changed; null when it is new or nothing changes. */
    readonly before: FormulaSubject | null;
    readonly isNew: boolean;
}

/** A part of a formula whose names and types are settled. */
export interface Compiled {
    readonly type: FormulaType;
    read(run: FormulaRun): FormulaValue;
    /** Set for a field of the record itself. */
    readonly field?: FieldInfo;
    /** Set for a name: the field that it leads to. */
    readonly leadsTo?: FieldInfo;
}

/** A value that has no answer (`1/0`, `VALUE('x')`); a formula field shows #Error! and holds null. */
export class FormulaFailure extends Error {}
