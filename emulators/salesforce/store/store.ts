import { MemoryStore } from './memory-store';
import type { FieldInfo, OrgModel, SObjectTypeInfo } from '../metadata/org-model';
import type { FieldValue } from './sobject';

/** A saved record: values by slot of its table, never changed in place. */
export type Row = readonly FieldValue[];

/** A place in the undo journal. */
export type Mark = number;

/** One object's records. Slots are the positions of fields in a row. */
export interface Table {
    readonly type: SObjectTypeInfo;
    readonly fields: readonly FieldInfo[];
    /** -1 for a field that the object does not have. */
    slot(fieldKey: string): number;
    get(id: string): Row | undefined;
    /** All rows in the order they were inserted, deleted ones included. */
    rows(): IterableIterator<Row>;
    readonly size: number;
    /** Grows with every change; tells caches that they are old. */
    readonly version: number;
    /** Ids of rows, deleted ones included, whose field equals the value (text ignores case unless the field is case-sensitive). */
    idsWhere(fieldKey: string, value: FieldValue): readonly string[];
}

/** All records of an org with an undo journal. Every change is remembered until {@link commit}. */
export interface Store {
    readonly model: OrgModel;
    table(type: SObjectTypeInfo): Table;
    /** Tables that hold rows, deleted ones included. */
    filledTables(): IterableIterator<Table>;
    nextId(type: SObjectTypeInfo): string;
    /** Adds or replaces; the row's id is in its id slot. */
    write(type: SObjectTypeInfo, row: Row): void;
    /** Takes a row out for good. */
    remove(type: SObjectTypeInfo, id: string): void;
    /** Counters such as auto-numbers; they do not roll back, as on the platform. */
    nextNumber(counter: string, start: number): number;
    mark(): Mark;
    rollbackTo(mark: Mark): void;
    /** Forgets the journal: what was done stays. */
    commit(): void;
    /** Whether anything was written since the last commit or full roll-back. */
    readonly hasUncommitted: boolean;
    /** Ids written since a mark, in order, each once. */
    changedSince(mark: Mark): readonly string[];
    /** Sets the id and number counters back, for a test run that must repeat exactly. */
    snapshotCounters(): StoreCounters;
    restoreCounters(counters: StoreCounters): void;
    save(file: string): void;
    load(file: string): void;
}

export type StoreCounters = ReadonlyMap<string, number>;

/** An empty store for the objects of the model. */
export function createStore(model: OrgModel): Store {
    return new MemoryStore(model);
}
