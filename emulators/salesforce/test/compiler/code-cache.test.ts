import { mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';
import { CodeCache } from '../../compiler/cache/code-cache';
import { digest } from '../../compiler/cache/signatures';
import { packParts, unpackParts } from '../../compiler/cache/packed-parts';

let folder: string;
beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'apex-code-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const checksum = (data: Uint8Array): string => createHash('sha1').update(data).digest('hex');
const options = { filename: 'apex:One' };
const codeFile = (): string => join(folder, readdirSync(folder)[0]!);

/** What a script gives, and whether it came from the file. */
function run(code: string): { readonly answer: unknown; readonly isKept: boolean } {
    const script = new CodeCache(folder).script(code, options);
    return { answer: script.runInThisContext(), isKept: script.cachedDataRejected === false };
}

function keep(...codes: readonly string[]): void {
    const cache = new CodeCache(folder);
    for (const code of codes) cache.script(code, options);
    cache.keep();
}

describe('the cache of what V8 compiled', () => {
    it('gives a script again', () => {
        keep('(() => 6 * 7)()');
        expect(run('(() => 6 * 7)()')).toEqual({ answer: 42, isKept: true });
    });

    it('knows another text of the same length', () => {
        keep('(() => 6 * 7)()');
        expect(run('(() => 6 * 8)()')).toEqual({ answer: 48, isKept: false });
    });

    it('is not believed when a byte of it changed', () => {
        keep('(() => 6 * 7)()');
        const bytes = readFileSync(codeFile());
        bytes[bytes.length - 20]! ^= 0xff;
        writeFileSync(codeFile(), bytes);
        expect(run('(() => 6 * 7)()')).toEqual({ answer: 42, isKept: false });
    });

    it.each(['', 'no head', '{"checksum":"x","parts":[]}\n'])('is made again when its file is %j', (text) => {
        keep('1');
        writeFileSync(codeFile(), text);
        expect(run('1').isKept).toBe(false);
        keep('1');
        expect(run('1').isKept).toBe(true);
    });

    it('belongs to one version of V8 and its flags', () => {
        keep('1');
        expect(readdirSync(folder)).toEqual([`code-${cachedDataVersionTag()}.bin`]);
        renameSync(codeFile(), join(folder, 'code-1.bin'));
        expect(run('1').isKept).toBe(false);
        keep('1');
        expect(readdirSync(folder)).toHaveLength(2);
    });

    it('is made again when V8 refuses it', () => {
        keep('1');
        const [data] = unpackParts(readFileSync(codeFile()), checksum).values();
        // For a text that this process has not compiled: V8 looks among those before it looks at the data.
        const parts = new Map([[digest(options.filename, '5 * 11'), Buffer.from(data!).fill(7, 0, 8)]]);
        writeFileSync(codeFile(), packParts(parts, checksum));
        expect(run('5 * 11')).toEqual({ answer: 55, isKept: false });
        writeFileSync(codeFile(), packParts(parts, checksum));
        keep('5 * 11', '5 * 12');
        expect(run('5 * 11').isKept).toBe(true);
    });

    it('holds the project’s present scripts only, and few files', () => {
        keep('1', '2');
        keep('2', '3');
        expect([run('1').isKept, run('2').isKept, run('3').isKept]).toEqual([false, true, true]);
        for (let n = 0; n < 9; n++) writeFileSync(join(folder, `code-${n}.bin`), '');
        keep('4');
        expect(readdirSync(folder)).toHaveLength(4);
    });

    it('is not written for one script of many', () => {
        const many = Array.from({ length: 40 }, (_, n) => `${n}`);
        keep(...many);
        keep(...many.slice(1), '40');
        expect(run('0').isKept).toBe(true);
    });

    it('packs data of any length', () => {
        const parts = new Map([0, 1, 7, 8, 9].map((length) => [`of ${length}`, Buffer.alloc(length, length)]));
        const unpacked = unpackParts(packParts(parts, checksum), checksum);
        expect([...unpacked].map(([name, data]) => [name, Buffer.from(data)])).toEqual([...parts]);
    });

    it('keeps the place of a line', () => {
        const code = '\n\n(() => { throw new Error("here"); })()';
        keep(code);
        const script: Script = new CodeCache(folder).script(code, options);
        expect(() => script.runInThisContext()).toThrow(
            expect.objectContaining({ stack: expect.stringContaining('apex:One:3:') }),
        );
    });
});
