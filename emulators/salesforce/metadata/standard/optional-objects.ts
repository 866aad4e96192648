import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AUDIT_FIELDS, AUDIT_PARENTS, type StandardObjectRow } from './plan-standard-object';

/** Rows of `optional-objects.jsonl` as text, by lower-case name: objects that an ordinary org does not have, or seldom names. */
let rows: ReadonlyMap<string, { readonly name: string; readonly row: string }> | undefined;

function load(): NonNullable<typeof rows> {
    if (rows) return rows;
    const lines = readFileSync(join(__dirname, 'optional-objects.jsonl'), 'utf8').trimEnd().split('\n');
    rows = new Map(
        lines.map((line) => {
            const end = line.indexOf(' ');
            return [line.slice(0, end).toLowerCase(), { name: line.slice(0, end), row: line.slice(end + 1) }];
        }),
    );
    return rows;
}

/** The object as the platform spells it; undefined when it has none of that name, or it is an ordinary one. */
export function findOptionalObject(name: string): string | undefined {
    return load().get(name.toLowerCase())?.name;
}

export function optionalObjectRow(name: string): StandardObjectRow {
    const found = load().get(name.toLowerCase());
    if (!found) throw new Error(`There is no optional object ${name}`);
    const row = JSON.parse(found.row) as StandardObjectRow;
    if (!row.audited) return row;
    return { ...row, f: { ...AUDIT_FIELDS, ...row.f }, p: { ...AUDIT_PARENTS, ...row.p } };
}
