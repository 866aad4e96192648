import type { Disk } from '../compiler/write';

/** A disk in memory that remembers what was written. */
export function memoryDisk(files: Map<string, string>): Disk & { readonly writes: string[] } {
    const writes: string[] = [];
    return {
        root: process.cwd(),
        writes,
        read: (name) => files.get(name) ?? null,
        write: (name, text) => {
            writes.push(name);
            files.set(name, text);
        },
        remove: (name) => {
            files.delete(name);
        },
        list: (folder) => [...files.keys()].filter((name) => name.startsWith(`${folder}/`)).sort(),
    };
}
