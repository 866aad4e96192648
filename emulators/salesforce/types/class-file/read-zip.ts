import { inflateRawSync } from 'node:zlib';

export interface ZipEntry {
    /** Path inside the archive, with `/`. */
    readonly path: string;
    /** Decompresses the entry. */
    read(): Buffer;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;

/**
 * The files of a zip or jar archive held in memory (PKWARE APPNOTE 6.3, sections 4.3.12 and 4.3.16; no zip64, no encryption).
 *
 * @throws Error when `archive` is no such archive or an entry uses a method other than "stored" and "deflate"
 */
export function readZip(archive: Buffer): ZipEntry[] {
    const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
    if (end < 0 || archive.readUInt32LE(end) !== END_OF_DIRECTORY) throw new Error('not a zip archive');
    const count = archive.readUInt16LE(end + 10);
    const entries: ZipEntry[] = [];
    let at = archive.readUInt32LE(end + 16);
    for (let index = 0; index < count; index++) {
        if (archive.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error(`zip directory is damaged at byte ${at}`);
        const nameLength = archive.readUInt16LE(at + 28);
        const path = archive.toString('utf8', at + 46, at + 46 + nameLength);
        const [method, size, header] = [at + 10, at + 20, at + 42].map((offset, i) =>
            i === 0 ? archive.readUInt16LE(offset) : archive.readUInt32LE(offset),
        ) as [number, number, number];
        if (!path.endsWith('/')) entries.push({ path, read: () => readEntry(archive, path, method, size, header) });
        at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    }
    return entries;
}

function readEntry(archive: Buffer, path: string, method: number, size: number, header: number): Buffer {
    const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
    const data = archive.subarray(start, start + size);
    if (method === 0) return data;
    if (method === 8) return inflateRawSync(data);
    throw new Error(`${path}: compression method ${method} is not supported`);
}
