import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApexSource } from '../../metadata/org-model';
import type { UnsupportedMember } from '../compile-result';
import type { CompiledUnit } from '../compiled-unit';
import { compilerVersion, digest } from './signatures';

/** A unit as it was compiled, and what it was compiled against. */
export interface CachedUnit {
    /** Signature of the model and of all classes of the project. */
    readonly surroundings: string;
    readonly compiled: CompiledUnit;
    readonly unsupported: readonly UnsupportedMember[];
}

/** Compiled units on disk: one file per source text, for one version of the compiler. */
export class UnitCache {
    constructor(private readonly folder: string) {}

    private pathOf(kind: CompiledUnit['kind'], source: ApexSource): string {
        const key = digest(compilerVersion(), kind, source.name, source.file, source.apiVersion, source.text);
        return join(this.folder, `${key}.json`);
    }

    /** Undefined when the source was not compiled before, or the file is damaged. */
    read(kind: CompiledUnit['kind'], source: ApexSource): CachedUnit | undefined {
        try {
            return JSON.parse(readFileSync(this.pathOf(kind, source), 'utf8')) as CachedUnit;
        } catch {
            return undefined;
        }
    }

    /** Written beside and renamed, so that a reader never sees half a file. */
    write(kind: CompiledUnit['kind'], source: ApexSource, unit: CachedUnit): void {
        mkdirSync(this.folder, { recursive: true });
        const path = this.pathOf(kind, source);
        const draft = `${path}.${process.pid}`;
        writeFileSync(draft, JSON.stringify(unit));
        renameSync(draft, path);
    }
}
