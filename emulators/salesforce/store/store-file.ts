import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { OrgModel, SObjectTypeInfo } from '../metadata/org-model';
import type { Row } from './store';
import { fromStoredJson, type StoredJson, toStoredJson } from './stored-value';
import type { StoreTable } from './table';

const FORMAT = 1;

interface FileTable {
    readonly object: string;
    readonly fields: readonly string[];
    readonly rows: readonly (readonly StoredJson[])[];
}

interface FileContent {
    readonly format: number;
    readonly counters: readonly (readonly [string, number])[];
    readonly tables: readonly FileTable[];
}

export interface StoreContent {
    readonly counters: ReadonlyMap<string, number>;
    readonly tables: readonly { readonly type: SObjectTypeInfo; readonly rows: readonly Row[] }[];
}

/** Writes beside the file first, so that a crash never leaves half of it. */
export function writeStoreFile(
    file: string,
    content: { counters: ReadonlyMap<string, number>; tables: readonly StoreTable[] },
): void {
    const data: FileContent = {
        format: FORMAT,
        counters: [...content.counters],
        tables: content.tables.map((table) => ({
            object: table.type.apiName,
            fields: table.fields.map((field) => field.apiName),
            rows: [...table.rows()].map((row) => row.map(toStoredJson)),
        })),
    };
    writeFileSync(`${file}.new`, JSON.stringify(data));
    renameSync(`${file}.new`, file);
}

function parseFile(file: string): FileContent {
    if (!existsSync(file)) throw new Error(`There is no org file '${file}'`);
    let data: FileContent;
    try {
        data = JSON.parse(readFileSync(file, 'utf8')) as FileContent;
    } catch (error) {
        throw new Error(
            `The org file '${file}' is damaged (${(error as Error).message}); delete it to start with an empty org`,
            { cause: error },
        );
    }
    if (data.format !== FORMAT)
        throw new Error(
            `The org file '${file}' has format ${data.format}, this version reads ${FORMAT}; delete it to start anew`,
        );
    return data;
}

/** Fields and objects that the model no longer has are dropped; new fields are empty (false for checkboxes). */
export function readStoreFile(
    file: string,
    model: OrgModel,
    tableOf: (type: SObjectTypeInfo) => StoreTable,
): StoreContent {
    const data = parseFile(file);
    const tables = data.tables.flatMap(({ object, fields, rows }) => {
        const type = model.objects.get(object.toLowerCase());
        if (!type) return [];
        const table = tableOf(type);
        const from = table.fields.map((field) => fields.indexOf(field.apiName));
        const readRow = (row: readonly StoredJson[]): Row =>
            table.fields.map((field, slot) => {
                const at = from[slot]!;
                return at < 0 ? (field.type === 'boolean' ? false : null) : fromStoredJson(field, row[at]!);
            });
        return [{ type, rows: rows.map(readRow) }];
    });
    return { counters: new Map(data.counters), tables };
}
