import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printCustomObjects } from './custom-objects';
import type { Facts, FileNote } from './field-fact';
import { printSchemaFile } from './print-file';
import { readSalesforceFacts } from './read-salesforce-facts';

/** A schema file before its layout. */
export interface SchemaFile {
    /** Path from the project's root. */
    readonly path: string;
    readonly text: string;
}

export const zohoFactsPath = 'codegen/schemas/zoho-books/facts.json';
const zohoSource = 'facts.json and notes.json beside it';
const standardSource = "notes.json beside it and jsforce's types of the standard objects";

function readJson<T>(root: string, path: string): T {
    return JSON.parse(readFileSync(join(root, path), 'utf8')) as T;
}

function zohoFiles(root: string, facts: Facts): readonly SchemaFile[] {
    const notes = readJson<readonly FileNote[]>(root, 'codegen/schemas/zoho-books/notes.json');
    return notes.map((note) => ({
        path: `codegen/schemas/zoho-books/${note.file}.ts`,
        text: printSchemaFile(note, facts, 'zohoId', zohoSource),
    }));
}

function standardFiles(root: string): readonly SchemaFile[] {
    const notes = readJson<readonly FileNote[]>(root, 'codegen/schemas/salesforce/notes.json');
    return notes.map((note) => {
        const facts = Object.fromEntries(note.schemas.map(({ name }) => [name, readSalesforceFacts(root, name)]));
        return {
            path: `codegen/schemas/salesforce/${note.file}.ts`,
            text: printSchemaFile(note, facts, 'recordId', standardSource),
        };
    });
}

/** Every schema file, from what is in the tree. */
export function schemaFiles(root: string, facts = readJson<Facts>(root, zohoFactsPath)): readonly SchemaFile[] {
    return [...zohoFiles(root, facts), ...standardFiles(root), ...printCustomObjects(root)];
}
