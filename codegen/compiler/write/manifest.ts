import { createHash } from 'node:crypto';

/** What the last run made of a file: digests of the text before layout and of the file as written. */
export interface ManifestEntry {
    readonly input: string;
    readonly output: string;
}
export type Manifest = Readonly<Record<string, ManifestEntry>>;

/** Path of the manifest from the project's root. It is committed with the files that it describes. */
export const manifestPath = 'codegen/manifest.json';

/** Where a run says what it is about to write, until all of it is written: after a run that died, its files are known as ours. */
export const pendingPath = 'codegen/manifest.pending.json';

/** Raise this when the layout changes, so that every file is laid out again. */
const layoutVersion = '3';

export function digest(text: string): string {
    return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

export function inputDigest(text: string): string {
    return digest(`${layoutVersion}\n${text}`);
}

/** A missing or unreadable manifest counts as empty: every file is then laid out and compared by its content. */
export function readManifest(text: string | null): Manifest {
    if (text === null) {
        return {};
    }
    try {
        return JSON.parse(text) as Manifest;
    } catch (error) {
        if (error instanceof SyntaxError) {
            return {};
        }
        throw error;
    }
}

export function printManifest(manifest: Manifest): string {
    const sorted = Object.fromEntries(Object.entries(manifest).sort(([left], [right]) => (left < right ? -1 : 1)));
    return `${JSON.stringify(sorted, null, 4)}\n`;
}
