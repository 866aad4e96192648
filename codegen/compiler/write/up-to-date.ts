import { apexFolder } from '../read/apex-folder';
import type { Disk } from './disk';
import { digest, manifestPath, readManifest } from './manifest';
import { ownedFolders } from './write-files';

/** What the last run read. It is committed, so that a fresh clone need not compile what it already has. */
export const stampPath = 'codegen/inputs.digest';

const inputFolders = ['definitions', 'logic', 'schemas', 'language', 'examples', 'compiler'];

/** One digest of everything that decides what a run makes: sources, compiler, layout and versions of packages. */
export function digestInputs(disk: Disk): string {
    const sources = inputFolders.flatMap((folder) => disk.list(`codegen/${folder}`));
    const views = disk.list(apexFolder).filter((path) => path.endsWith('.cls'));
    const paths = [...sources, ...views, '.prettierrc', 'package-lock.json'];
    return digest(paths.map((path) => `${path}\n${digest(disk.read(path) ?? '')}`).join('\n'));
}

/** Whether the last run read the same and nothing that it wrote has changed, gone or come since. */
export function isUpToDate(disk: Disk, inputs: string): boolean {
    if (!isStampCurrent(disk, inputs)) {
        return false;
    }
    const manifest = readManifest(disk.read(manifestPath));
    const present = ownedFolders.flatMap((folder) => disk.list(folder));
    return (
        present.length === Object.keys(manifest).length &&
        present.every((path) => digest(disk.read(path) ?? '') === manifest[path]?.output)
    );
}

/** Whether the last run has read what is there now. */
export function isStampCurrent(disk: Disk, inputs: string): boolean {
    return disk.read(stampPath)?.trim() === inputs;
}

/** Remembers what a finished run has read. */
export function stampInputs(disk: Disk, inputs: string): void {
    disk.write(stampPath, `${inputs}\n`);
}
