import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isProblem, readXml, type XmlDocument } from './xml';
import type { Problem } from '../problem';

/** Bump it when {@link readXml} gives other documents. */
const VERSION = 1;

/** Parsed metadata files between runs, by a digest of their text: one file in the cache folder. */
export class XmlCache {
    private readonly known: Record<string, XmlDocument>;
    private readonly used: Record<string, XmlDocument> = {};
    private isStale = false;

    constructor(private readonly folder: string) {
        this.known = this.load();
    }

    read(file: string, text: string): XmlDocument | Problem {
        const key = createHash('sha1').update(text).digest('base64');
        const known = this.known[key];
        const document = known ?? readXml(file, text);
        if (isProblem(document)) return document;
        this.used[key] = document;
        this.isStale ||= known === undefined;
        return document;
    }

    /** Written beside and renamed, so that a reader never sees half a file. */
    save(): void {
        if (!this.isStale) return;
        mkdirSync(this.folder, { recursive: true });
        const draft = `${this.path}.${process.pid}`;
        writeFileSync(draft, JSON.stringify(this.used));
        renameSync(draft, this.path);
    }

    private get path(): string {
        return join(this.folder, `metadata-${VERSION}.json`);
    }

    private load(): Record<string, XmlDocument> {
        try {
            return JSON.parse(readFileSync(this.path, 'utf8')) as Record<string, XmlDocument>;
        } catch {
            return {};
        }
    }
}

/** A metadata file from the cache, where there is one. */
export function readDocument(cache: XmlCache | null, file: string, text: string): XmlDocument | Problem {
    return cache === null ? readXml(file, text) : cache.read(file, text);
}
