import { isUtf8 } from 'node:buffer';

/** A Blob. Immutable: nobody writes to `bytes`. */
export class ApexBlob {
    readonly typeName = 'Blob';

    constructor(readonly bytes: Uint8Array) {}

    /** The UTF-8 bytes of a text. */
    static fromText(text: string): ApexBlob {
        return new ApexBlob(new TextEncoder().encode(text));
    }

    /** Undefined when the bytes are no UTF-8. */
    toText(): string | undefined {
        return isUtf8(this.bytes) ? Buffer.from(this.bytes).toString('utf8') : undefined;
    }

    toApexText(): string {
        return `Blob[${this.bytes.length}]`;
    }

    equalsApex(_rt: unknown, other: unknown): boolean {
        return other instanceof ApexBlob && Buffer.compare(this.bytes, other.bytes) === 0;
    }

    hashApex(): number {
        return this.bytes.reduce((hash, byte) => (Math.imul(hash, 31) + byte) | 0, 1);
    }
}
