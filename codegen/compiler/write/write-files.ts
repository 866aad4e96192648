import type { GeneratedFile } from '../emit/generated-file';
import { isDraft, type Disk } from './disk';
import {
    digest,
    inputDigest,
    manifestPath,
    pendingPath,
    printManifest,
    readManifest,
    type Manifest,
    type ManifestEntry,
} from './manifest';

/** Folders that belong to the compiler alone: what it did not write there is removed. */
export const ownedFolders: readonly string[] = [
    'force-app/main/generated',
    'docs/reference/mappings',
    'lwc-support/types/generated',
];

export type ChangeKind = 'missing' | 'stale' | 'edited' | 'orphan';

/** A file that differs from what a run makes. `edited`: changed by hand since the last run. */
export interface Change {
    readonly kind: ChangeKind;
    readonly path: string;
    /** null: the file goes away */
    readonly text: string | null;
}

export interface WritePlan {
    readonly changes: readonly Change[];
    readonly manifest: Manifest;
    readonly fileCount: number;
}

/** Gives a file its final layout. */
export type LayOut = (file: GeneratedFile, root: string) => Promise<string>;

interface Compared {
    readonly entry: ManifestEntry;
    readonly change: Change | null;
}

/** What a file may hold without being somebody's change: as the last run left it, or as one that died was about to. */
interface Known {
    readonly entry: ManifestEntry | undefined;
    readonly pending: ManifestEntry | undefined;
}

async function compare(
    file: GeneratedFile,
    disk: Disk,
    { entry: known, pending }: Known,
    layOutFile: LayOut,
): Promise<Compared> {
    const input = inputDigest(file.text);
    const present = disk.read(file.path);
    const presentDigest = present === null ? null : digest(present);
    if (known !== undefined && known.input === input && known.output === presentDigest) {
        return { entry: known, change: null };
    }
    const text = await layOutFile(file, disk.root);
    const entry = { input, output: digest(text) };
    if (present === text) {
        return { entry, change: null };
    }
    const isOurs = presentDigest === known?.output || presentDigest === pending?.output;
    const wasEdited = known !== undefined && presentDigest !== null && !isOurs;
    const kind: ChangeKind = present === null ? 'missing' : wasEdited ? 'edited' : 'stale';
    return { entry, change: { kind, path: file.path, text } };
}

/** A file of no definition: the compiler's own, as it left it, or somebody else's. Without a manifest nobody can tell. */
function orphanKind(path: string, disk: Disk, known: Manifest, pending: Manifest): ChangeKind {
    const present = digest(disk.read(path) ?? '');
    const isOurs = known[path]?.output === present || pending[path]?.output === present || isDraft(path);
    return isOurs || Object.keys(known).length === 0 ? 'orphan' : 'edited';
}

/** Compares what a run makes with what is on disk. Lays out only what has changed since the last run. */
export async function planWrite(files: readonly GeneratedFile[], disk: Disk, layOutFile: LayOut): Promise<WritePlan> {
    const manifestText = disk.read(manifestPath);
    const known = readManifest(manifestText);
    const pending = readManifest(disk.read(pendingPath));
    const compared = await Promise.all(
        files.map(async (file) =>
            compare(file, disk, { entry: known[file.path], pending: pending[file.path] }, layOutFile),
        ),
    );
    const wanted = new Set(files.map((file) => file.path));
    const orphans = ownedFolders
        .flatMap((folder) => disk.list(folder))
        .filter((path) => !wanted.has(path))
        .map((path): Change => ({ kind: orphanKind(path, disk, known, pending), path, text: null }));
    const manifest = Object.fromEntries(
        files.map((file, index) => [file.path, compared[index]?.entry ?? { input: '', output: '' }]),
    );
    const changes = [...compared.flatMap(({ change }) => (change === null ? [] : [change])), ...orphans];
    const text = printManifest(manifest);
    if (text !== manifestText) {
        changes.push({ kind: manifestText === null ? 'missing' : 'stale', path: manifestPath, text });
    }
    return { changes, manifest, fileCount: files.length };
}

/** Carries out a plan; an unchanged file is not touched. What it writes is announced first, for the case that the process dies. */
export function applyPlan(plan: WritePlan, disk: Disk): void {
    const isMending = disk.read(pendingPath) !== null;
    if (plan.changes.length > 0) disk.write(pendingPath, printManifest(plan.manifest));
    for (const change of plan.changes) {
        if (change.text === null) {
            disk.remove(change.path);
        } else {
            disk.write(change.path, change.text);
        }
    }
    if (isMending || plan.changes.length > 0) disk.remove(pendingPath);
}
