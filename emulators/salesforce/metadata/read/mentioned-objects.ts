import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findOptionalObject } from '../standard/optional-objects';
import type { SourceFile } from './model-draft';

/** Comments and texts, which are passed over, and words in the spelling of types. */
const WORDS = /\/\/.*|\/\*[^]*?\*\/|'(?:\\.|[^'\\\n])*'|\b[A-Z]\w+/g;

/** `Name` is also what most fields are called: only its token tells that the object is meant (Object Reference, "Name"). */
const NAME_OBJECT = /\bSchema\.Name\b|\bName\.SObjectType\b/i;

function namedIn({ path, text, folders, name }: SourceFile): readonly string[] {
    if (/\.(cls|trigger)$/.test(path)) {
        const words = new Set(text.match(WORDS));
        words.delete('Name');
        if (NAME_OBJECT.test(text)) words.add('Name');
        return [...words];
    }
    if (path.endsWith('.object-meta.xml')) return [name];
    if (!path.endsWith('.field-meta.xml')) return [];
    return [folders.at(-2) ?? '', /<referenceTo>(\w+)</.exec(text)?.[1] ?? ''];
}

function find(files: readonly SourceFile[]): readonly string[] {
    const own = new Set(files.filter(({ path }) => path.endsWith('.cls')).map(({ name }) => name.toLowerCase()));
    const found = new Set<string>();
    for (const file of files) {
        for (const word of namedIn(file)) {
            const object = own.has(word.toLowerCase()) ? undefined : findOptionalObject(word);
            if (object === word) found.add(word);
        }
    }
    return [...found].sort();
}

/**
 * Optional standard objects that the project's code or metadata names, as far as a look at its words can tell: the org that it is written for has
 * them. What only a text names (`Type.forName('OmniProcess')`) is not there: that is how code asks.
 *
 * @param cacheFolder keeps the answer for the same files
 */
export function mentionedObjects(files: readonly SourceFile[], cacheFolder: string | undefined): readonly string[] {
    if (cacheFolder === undefined) return find(files);
    const hash = createHash('sha1');
    for (const { path, text } of files)
        if (/\.(cls|trigger|object-meta\.xml|field-meta\.xml)$/.test(path)) hash.update(`${path}\n${text}\n`);
    const stamp = hash.digest('base64');
    const file = join(cacheFolder, 'mentioned-objects.json');
    try {
        const known = JSON.parse(readFileSync(file, 'utf8')) as { stamp: string; names: readonly string[] };
        if (known.stamp === stamp) return known.names;
    } catch {
        // Not there yet, or of another time.
    }
    const names = find(files);
    mkdirSync(cacheFolder, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, JSON.stringify({ stamp, names }));
    renameSync(`${file}.${process.pid}`, file);
    return names;
}
