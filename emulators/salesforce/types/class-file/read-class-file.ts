/** What a Java class file declares; names are binary names (`com/nawforce/runforce/System/List`). */
export interface ClassFile {
    readonly name: string;
    readonly flags: number;
    readonly superclass: string | null;
    readonly interfaces: readonly string[];
    /** The `Signature` attribute, present when generics are involved. */
    readonly signature?: string;
    readonly fields: readonly ClassMember[];
    readonly methods: readonly ClassMember[];
}

export interface ClassMember {
    readonly name: string;
    readonly flags: number;
    /** Erased type: `(Ljava/lang/Object;)V`. */
    readonly descriptor: string;
    /** Type with generics, where it has any. */
    readonly signature?: string;
}

/** Access flags of the Java Virtual Machine Specification, tables 4.1-B, 4.5-A and 4.6-A. */
export const AccessFlag = {
    public: 0x0001,
    private: 0x0002,
    protected: 0x0004,
    static: 0x0008,
    interface: 0x0200,
    abstract: 0x0400,
    synthetic: 0x1000,
    enum: 0x4000,
} as const;

type Constant = string | { readonly classNameAt: number } | null;

class Cursor {
    private at = 0;
    constructor(private readonly bytes: Buffer) {}
    u1 = (): number => this.bytes.readUInt8(this.advance(1));
    u2 = (): number => this.bytes.readUInt16BE(this.advance(2));
    u4 = (): number => this.bytes.readUInt32BE(this.advance(4));
    text = (length: number): string => {
        const start = this.advance(length);
        return this.bytes.toString('utf8', start, start + length);
    };
    advance(length: number): number {
        const start = this.at;
        this.at += length;
        return start;
    }
}

/** Bytes after the tag, by constant pool tag (JVMS 4.4); tag 1 (Utf8) and 7 (Class) are read, the others skipped. */
const SKIPPED_CONSTANT: Readonly<Record<number, number>> = {
    3: 4,
    4: 4,
    5: 8,
    6: 8,
    8: 2,
    9: 4,
    10: 4,
    11: 4,
    12: 4,
    15: 3,
    16: 2,
    17: 4,
    18: 4,
    19: 2,
    20: 2,
};

function readConstants(cursor: Cursor): Constant[] {
    const count = cursor.u2();
    const constants: Constant[] = [null];
    while (constants.length < count) {
        const tag = cursor.u1();
        if (tag === 1) constants.push(cursor.text(cursor.u2()));
        else if (tag === 7) constants.push({ classNameAt: cursor.u2() });
        else {
            const size = SKIPPED_CONSTANT[tag];
            if (size === undefined) throw new Error(`unknown constant pool tag ${tag}`);
            cursor.advance(size);
            constants.push(null);
            if (tag === 5 || tag === 6) constants.push(null); // long and double take two places
        }
    }
    return constants;
}

/** The `Signature` attribute among the attributes at the cursor, which moves past them all. */
function readSignature(cursor: Cursor, text: (index: number) => string): string | undefined {
    let signature: string | undefined;
    for (let left = cursor.u2(); left > 0; left--) {
        const name = text(cursor.u2());
        const length = cursor.u4();
        if (name === 'Signature') signature = text(cursor.u2());
        else cursor.advance(length);
    }
    return signature;
}

function readMembers(cursor: Cursor, text: (index: number) => string): ClassMember[] {
    return Array.from({ length: cursor.u2() }, () => {
        const flags = cursor.u2();
        const name = text(cursor.u2());
        const descriptor = text(cursor.u2());
        return { name, flags, descriptor, signature: readSignature(cursor, text) };
    });
}

/**
 * Reads names, types and flags out of a Java class file (JVMS chapter 4); code is skipped.
 *
 * @throws Error when `bytes` is no class file
 */
export function readClassFile(bytes: Buffer): ClassFile {
    const cursor = new Cursor(bytes);
    if (cursor.u4() !== 0xcafebabe) throw new Error('not a Java class file');
    cursor.advance(4);
    const constants = readConstants(cursor);
    const text = (index: number): string => {
        const constant = constants[index];
        if (typeof constant !== 'string') throw new Error(`constant ${index} is no text`);
        return constant;
    };
    const className = (index: number): string => {
        const constant = constants[index];
        if (!constant || typeof constant === 'string') throw new Error(`constant ${index} is no class`);
        return text(constant.classNameAt);
    };
    const flags = cursor.u2();
    const name = className(cursor.u2());
    const superIndex = cursor.u2();
    const interfaces = Array.from({ length: cursor.u2() }, () => className(cursor.u2()));
    const fields = readMembers(cursor, text);
    const methods = readMembers(cursor, text);
    const signature = readSignature(cursor, text);
    return {
        name,
        flags,
        superclass: superIndex ? className(superIndex) : null,
        interfaces,
        signature,
        fields,
        methods,
    };
}
