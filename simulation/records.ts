import type { Org } from '../emulators/salesforce';

/** A stored row: field API name → plain value. Numbers as numbers, dates and times as ISO text. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;

/** Every row of an object that is not deleted, oldest first, whoever may see it. */
export function readRows(org: Org, objectName: string): readonly Row[] {
    const type = org.model.findObject(objectName);
    if (!type) throw new Error(`The org has no object ${objectName}`);
    const table = org.store.table(type);
    const rows = [...table.rows()].map(
        (row) => Object.fromEntries(table.fields.map((field, slot) => [field.apiName, plain(row[slot])])) as Row,
    );
    return rows.filter((row) => row['IsDeleted'] !== true);
}

function plain(value: unknown): string | number | boolean | null {
    if (value === null || value === undefined) return null;
    if (typeof value !== 'object') return typeof value === 'bigint' ? Number(value) : (value as string);
    if ('toIso' in value) return (value as { toIso(): string }).toIso();
    const text = String(value);
    return Number.isNaN(Number(text)) ? text : Number(text);
}

/** Objects that show what Zoho Books says: only the package's own door writes them. */
const MIRRORS = [
    'Allocation__c',
    'Credit_Note__c',
    'Customer__c',
    'Invoice__c',
    'Invoice_Line__c',
    'Payment__c',
    'Refund__c',
];

/** Apex that inserts or updates a list, around the permissions of users and the guards of the package. */
function writing(verb: 'insert' | 'update', objectName: string, list: string): string {
    return MIRRORS.includes(objectName) ? `Dml.${verb}All(${list});` : `${verb} as system ${list};`;
}

function listOf(objectName: string, rows: readonly Readonly<Record<string, unknown>>[]): string {
    const json = JSON.stringify(rows).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
    return `(List<${objectName}>) JSON.deserialize('${json}', List<${objectName}>.class)`;
}

/** Changes fields of a record, as the administrator; a mirror as the package itself. */
export function changeRow(org: Org, objectName: string, id: string, fields: Readonly<Record<string, unknown>>): void {
    org.runAnonymous(org.admin, writing('update', objectName, listOf(objectName, [{ Id: id, ...fields }])));
}

/** Inserts records as the administrator would by an import, and gives their ids in the same order. */
export function insertRows(
    org: Org,
    objectName: string,
    rows: readonly Readonly<Record<string, unknown>>[],
): readonly string[] {
    const before = new Set(readRows(org, objectName).map((row) => row['Id']));
    org.runAnonymous(org.admin, writing('insert', objectName, listOf(objectName, rows)));
    return readRows(org, objectName)
        .filter((row) => !before.has(row['Id']))
        .map((row) => String(row['Id']));
}
