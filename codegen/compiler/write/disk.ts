import {
    existsSync,
    mkdirSync,
    readdirSync,
    readFileSync,
    renameSync,
    rmdirSync,
    rmSync,
    writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** The files of a project, by path from its root with forward slashes. */
export interface Disk {
    /** Folder of the project. */
    readonly root: string;
    read(path: string): string | null;
    write(path: string, text: string): void;
    remove(path: string): void;
    /** Every file below a folder. */
    list(folder: string): readonly string[];
}

const draftName = /\.\d+\.draft$/;

/** Whether a file was being written when a process died. */
export function isDraft(path: string): boolean {
    return draftName.test(path);
}

function filesBelow(directory: string): readonly string[] {
    if (!existsSync(directory)) {
        return [];
    }
    return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
        const path = join(directory, entry.name);
        return entry.isDirectory() ? filesBelow(path) : [path];
    });
}

function readIfThere(path: string): string | null {
    try {
        return readFileSync(path, 'utf8');
    } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw error;
    }
}

export function projectDisk(root: string): Disk {
    return {
        root,
        read: (path) => readIfThere(join(root, path)),
        write: (path, text) => {
            const target = join(root, path);
            mkdirSync(dirname(target), { recursive: true });
            // Under its name a file is whole or not there, also when the process dies in between.
            const draft = `${target}.${process.pid}.draft`;
            writeFileSync(draft, text);
            renameSync(draft, target);
        },
        remove: (path) => {
            rmSync(join(root, path));
            const folder = dirname(join(root, path));
            if (readdirSync(folder).length === 0) {
                rmdirSync(folder);
            }
        },
        list: (folder) =>
            filesBelow(join(root, folder))
                .map((path) => relative(root, path).split(sep).join('/'))
                .sort(),
    };
}
