/**
 * `npm run schemas` writes the schemas from our objects' metadata, jsforce's types of the standard objects, and the facts
 * and notes about Zoho Books. With `-- --zoho-openapi DIR` the facts are first read anew from Zoho's specification, which
 * is not part of the project: of it only names, types, lengths, values and editions of fields are kept.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Facts, FileNote } from './field-fact';
import { readZohoFacts } from './read-zoho-facts';
import { schemaFiles, zohoFactsPath } from './schema-files';
import { zohoSources } from './zoho-sources';

const root = join(__dirname, '../../..');

/** Facts about the fields that the schemas name; the others are nobody's business here. */
function readFacts(folder: string): Facts {
    const notes = JSON.parse(
        readFileSync(join(root, 'codegen/schemas/zoho-books/notes.json'), 'utf8'),
    ) as readonly FileNote[];
    const wanted = new Map(notes.flatMap(({ schemas }) => schemas).map(({ name, fields }) => [name, fields]));
    return Object.fromEntries(
        Object.entries(zohoSources).map(([name, source]) => {
            const found = Object.entries(readZohoFacts(folder, source));
            return [name, Object.fromEntries(found.filter(([key]) => key in (wanted.get(name) ?? {})))];
        }),
    );
}

async function write(path: string, text: string): Promise<void> {
    const file = join(root, path);
    const laidOut = await format(text, { ...(await resolveConfig(file)), filepath: file });
    if (readFileSync(file, { encoding: 'utf8', flag: 'a+' }) !== laidOut) {
        writeFileSync(file, laidOut);
        process.stdout.write(`${path}\n`);
    }
}

async function main(args: readonly string[]): Promise<void> {
    const position = args.indexOf('--zoho-openapi');
    const folder = position < 0 ? undefined : args[position + 1];
    if (folder !== undefined) {
        await write(zohoFactsPath, JSON.stringify(readFacts(folder)));
    }
    for (const { path, text } of schemaFiles(root)) {
        await write(path, text);
    }
}

main(process.argv.slice(2)).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
});
