import type { OutputFile } from 'esbuild';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

function holds(path: string, contents: Uint8Array): boolean {
    try {
        return readFileSync(path).equals(contents);
    } catch {
        return false;
    }
}

/**
 * Writes what changed, each file beside its place and renamed: another server with the same project may be giving these files to a
 * browser, which must never see half of one.
 */
export function writePages(files: readonly Pick<OutputFile, 'path' | 'contents'>[]): void {
    for (const { path, contents } of files) {
        if (holds(path, contents)) continue;
        mkdirSync(dirname(path), { recursive: true });
        const draft = `${path}.${process.pid}.draft`;
        writeFileSync(draft, contents);
        renameSync(draft, path);
    }
}
