import type { OrgModel, SObjectTypeInfo } from '../metadata/org-model';
import { fillDefinitions, isDefinition } from './definition-rows';
import { makeId } from './id';
import { readStoreFile, writeStoreFile } from './store-file';
import type { Mark, Row, Store, StoreCounters } from './store';
import { StoreTable } from './table';

interface JournalEntry {
    readonly table: StoreTable;
    readonly id: string;
    readonly before: Row | undefined;
}

/** {@link Store} in memory: rows are values, so undoing is putting the old ones back in reverse order. */
export class MemoryStore implements Store {
    private readonly tables = new Map<string, StoreTable>();
    private counters = new Map<string, number>();
    private journal: JournalEntry[] = [];

    constructor(readonly model: OrgModel) {}

    table(type: SObjectTypeInfo): StoreTable {
        const known = this.tables.get(type.key);
        if (known) return known;
        const table = new StoreTable(type);
        this.tables.set(type.key, table);
        if (isDefinition(type)) fillDefinitions(table, this.model);
        return table;
    }

    /** Tables that hold rows. */
    *filledTables(): IterableIterator<StoreTable> {
        for (const table of this.tables.values()) if (table.size > 0) yield table;
    }

    nextId(type: SObjectTypeInfo): string {
        if (!type.keyPrefix)
            throw new Error(`The emulator knows no id prefix of ${type.apiName}, so it cannot hold such records`);
        return makeId(type.keyPrefix, this.nextNumber(`id:${type.keyPrefix}`, 1));
    }

    nextNumber(counter: string, start: number): number {
        const number = this.counters.get(counter) ?? start;
        this.counters.set(counter, number + 1);
        return number;
    }

    write(type: SObjectTypeInfo, row: Row): void {
        const table = this.table(type);
        const id = row[table.slot('id')] as string;
        this.journal.push({ table, id, before: table.apply(id, row) });
    }

    remove(type: SObjectTypeInfo, id: string): void {
        const table = this.table(type);
        if (table.get(id)) this.journal.push({ table, id, before: table.apply(id, undefined) });
    }

    mark(): Mark {
        return this.journal.length;
    }

    rollbackTo(mark: Mark): void {
        while (this.journal.length > mark) {
            const { table, id, before } = this.journal.pop()!;
            table.apply(id, before);
        }
    }

    commit(): void {
        this.journal = [];
    }

    get hasUncommitted(): boolean {
        return this.journal.length > 0;
    }

    changedSince(mark: Mark): readonly string[] {
        return [...new Set(this.journal.slice(mark).map(({ id }) => id))];
    }

    snapshotCounters(): StoreCounters {
        return new Map(this.counters);
    }

    restoreCounters(counters: StoreCounters): void {
        this.counters = new Map(counters);
    }

    save(file: string): void {
        writeStoreFile(file, {
            counters: this.counters,
            tables: [...this.filledTables()].filter(({ type }) => !isDefinition(type) && type.kind !== 'aggregate'),
        });
    }

    load(file: string): void {
        const content = readStoreFile(file, this.model, (type) => this.table(type));
        this.tables.clear();
        this.counters = new Map(content.counters);
        for (const { type, rows } of content.tables) {
            const table = this.table(type);
            for (const row of rows) table.apply(row[table.slot('id')] as string, row);
        }
        this.journal = [];
    }
}
