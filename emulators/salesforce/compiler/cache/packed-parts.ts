/** Named pieces of data in one file: a line of JSON with checksum, names and lengths, then the pieces at multiples of eight. */
const ALIGNMENT = 8;

interface Head {
    /** Of everything that follows the first line. */
    readonly checksum: string;
    readonly parts: readonly (readonly [name: string, length: number])[];
}

const padding = (length: number): number => (ALIGNMENT - (length % ALIGNMENT)) % ALIGNMENT;

export function packParts(parts: ReadonlyMap<string, Uint8Array>, checksum: (data: Uint8Array) => string): Uint8Array {
    const body = Buffer.concat([...parts.values()].flatMap((part) => [part, Buffer.alloc(padding(part.length))]));
    const lengths = [...parts].map(([name, { length }]) => [name, length] as const);
    const head: Head = { checksum: checksum(body), parts: lengths };
    const line = JSON.stringify(head);
    return Buffer.concat([Buffer.from(`${line}${' '.repeat(padding(line.length + 1))}\n`), body]);
}

/** @throws Error when the file is damaged */
export function unpackParts(file: Uint8Array, checksum: (data: Uint8Array) => string): ReadonlyMap<string, Uint8Array> {
    const end = file.indexOf(0x0a);
    const head = JSON.parse(Buffer.from(file.subarray(0, end)).toString()) as Head;
    const body = file.subarray(end + 1);
    if (checksum(body) !== head.checksum) throw new Error('The file is damaged');
    const parts = new Map<string, Uint8Array>();
    let at = 0;
    for (const [name, length] of head.parts) {
        parts.set(name, body.subarray(at, at + length));
        at += length + padding(length);
    }
    return parts;
}
