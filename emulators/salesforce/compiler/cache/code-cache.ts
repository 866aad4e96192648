import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { Script, type ScriptOptions } from 'node:vm';
import { digest } from './signatures';
import { packParts, unpackParts } from './packed-parts';

/** Files for other versions and flags of V8 that are kept. */
const KEPT_FILES = 4;

/** When this share of the scripts, or more, was compiled anew, the file is written again. */
const WORTH_WRITING = 0.05;

function checksum(data: Uint8Array): string {
    return createHash('sha1').update(data).digest('hex');
}

/**
 * What V8 compiled of emitted code, between runs: one file for each version of V8 with its flags. V8 compares no more than the length
 * of a source with the one its data was made of, so that data is found by a digest of the whole text.
 */
export class CodeCache {
    private readonly file: string;
    private known: ReadonlyMap<string, Uint8Array> | undefined;
    private readonly scripts = new Map<string, Script>();
    private compiled = 0;

    constructor(private readonly folder: string) {
        this.file = `code-${cachedDataVersionTag()}.bin`;
    }

    /** A script from the file; compiled when it is not there. */
    script(code: string, options: ScriptOptions): Script {
        this.known ??= this.load();
        const key = digest(options.filename ?? '', code);
        const cachedData = this.known.get(key);
        const script = new Script(code, cachedData ? { ...options, cachedData: Buffer.from(cachedData) } : options);
        this.scripts.set(key, script);
        if (!cachedData || script.cachedDataRejected === true) this.compiled += 1;
        return script;
    }

    /** Writes down what was compiled, when there is enough of it. Written beside and renamed, so that a reader never sees half a file. */
    keep(): void {
        if (this.compiled === 0 || this.compiled < this.scripts.size * WORTH_WRITING) return;
        this.compiled = 0;
        const parts = new Map([...this.scripts].map(([key, script]) => [key, script.createCachedData()]));
        const packed = packParts(parts, checksum);
        mkdirSync(this.folder, { recursive: true });
        const draft = join(this.folder, `${this.file}.${process.pid}`);
        writeFileSync(draft, packed);
        renameSync(draft, join(this.folder, this.file));
        this.prune();
    }

    private load(): ReadonlyMap<string, Uint8Array> {
        try {
            return unpackParts(readFileSync(join(this.folder, this.file)), checksum);
        } catch {
            return new Map();
        }
    }

    private prune(): void {
        const files = readdirSync(this.folder).filter((file) => /^code-\d+\.bin$/.test(file));
        const dated = files.map((file) => ({ file, time: statSync(join(this.folder, file)).mtimeMs }));
        const old = dated.sort((one, other) => other.time - one.time).slice(KEPT_FILES);
        for (const { file } of old) rmSync(join(this.folder, file), { force: true });
    }
}
