import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Compiled modules by the hash of everything that went in, kept in one file between runs. */
export interface TransformCache {
    get(key: string): string | undefined;
    set(key: string, code: string): void;
    /** Writes what was used in this run, so that the file does not grow for ever. */
    save(): void;
}

/** @param file is created when missing; an unreadable one starts anew */
export function openTransformCache(file: string): TransformCache {
    const known = readEntries(file);
    const used = new Map<string, string>();
    let grown = false;
    return {
        get(key) {
            const code = used.get(key) ?? known.get(key);
            if (code !== undefined) used.set(key, code);
            return code;
        },
        set(key, code) {
            used.set(key, code);
            grown = true;
        },
        save() {
            if (!grown) return;
            mkdirSync(dirname(file), { recursive: true });
            const temporary = `${file}.${process.pid}`;
            writeFileSync(temporary, JSON.stringify([...used]));
            renameSync(temporary, file);
            grown = false;
        },
    };
}

function readEntries(file: string): Map<string, string> {
    try {
        return new Map(JSON.parse(readFileSync(file, 'utf8')) as [string, string][]);
    } catch {
        // No cache yet, or one that another version of this program wrote.
        return new Map();
    }
}

export function hashOf(...parts: readonly string[]): string {
    const hash = createHash('sha1');
    for (const part of parts) hash.update(part).update('\0');
    return hash.digest('base64url');
}
