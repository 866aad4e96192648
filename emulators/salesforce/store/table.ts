import type { FieldInfo, SObjectTypeInfo } from '../metadata/org-model';
import { fieldKey } from './field-key';
import type { FieldValue } from './sobject';
import type { Row } from './store';

type Key = string | number | bigint | boolean;

/** Ids by value of one field; made on first use, kept up from then on. */
class FieldIndex {
    private readonly ids = new Map<Key, Set<string>>();

    constructor(
        private readonly field: FieldInfo,
        private readonly slot: number,
    ) {}

    add(id: string, row: Row): void {
        const key = fieldKey(this.field, row[this.slot]);
        if (key === null) return;
        const known = this.ids.get(key);
        if (known) known.add(id);
        else this.ids.set(key, new Set([id]));
    }

    delete(id: string, row: Row): void {
        const key = fieldKey(this.field, row[this.slot]);
        if (key === null) return;
        const known = this.ids.get(key);
        known?.delete(id);
        if (known?.size === 0) this.ids.delete(key);
    }

    find(value: FieldValue): readonly string[] {
        const key = fieldKey(this.field, value);
        const found = key === null ? undefined : this.ids.get(key);
        return found ? [...found] : [];
    }

    change(id: string, before: Row | undefined, after: Row | undefined): void {
        if (before && after && before[this.slot] === after[this.slot]) return;
        if (before) this.delete(id, before);
        if (after) this.add(id, after);
    }
}

/** Rows of one object by id, in the order of insertion. Changed only through the store, which keeps the journal. */
export class StoreTable {
    readonly fields: readonly FieldInfo[];
    private readonly slots: ReadonlyMap<string, number>;
    private readonly byId = new Map<string, Row>();
    private readonly indexes = new Map<string, FieldIndex>();
    /** Grows with every change; tells caches that they are old. */
    version = 0;

    constructor(readonly type: SObjectTypeInfo) {
        this.fields = [...type.fields.values()];
        this.slots = new Map(this.fields.map((field, slot) => [field.key, slot]));
    }

    /** Position of a field in a row; -1 for a field the object does not have. */
    slot(key: string): number {
        return this.slots.get(key) ?? -1;
    }

    get(id: string): Row | undefined {
        return this.byId.get(id);
    }

    rows(): IterableIterator<Row> {
        return this.byId.values();
    }

    get size(): number {
        return this.byId.size;
    }

    idsWhere(key: string, value: FieldValue): readonly string[] {
        if (key === 'id') return typeof value === 'string' && this.byId.has(value) ? [value] : [];
        return this.index(key).find(value);
    }

    /** Puts, replaces or (with undefined) takes out a row; returns what was there. */
    apply(id: string, row: Row | undefined): Row | undefined {
        const before = this.byId.get(id);
        this.version++;
        if (row) this.byId.set(id, row);
        else this.byId.delete(id);
        for (const index of this.indexes.values()) index.change(id, before, row);
        return before;
    }

    private index(key: string): FieldIndex {
        const known = this.indexes.get(key);
        if (known) return known;
        const slot = this.slot(key);
        if (slot < 0) throw new Error(`${this.type.apiName} has no field '${key}'`);
        const index = new FieldIndex(this.fields[slot]!, slot);
        for (const [id, row] of this.byId) index.add(id, row);
        this.indexes.set(key, index);
        return index;
    }
}
